//! District, year, purpose and the settings of the workbook.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// The one record that every workbook has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Settings {
    /// Always [`Settings::ID`].
    pub id: Id<Settings>,
    /// The district's name.
    pub district_name: String,
    /// Its 8-digit code.
    pub district_code: Option<String>,
    /// The school year that the team looks at first, e.g. `2024-25`.
    pub year: Option<String>,
    /// What the day is for, in the team's words.
    pub purpose: String,
    /// u: the strength of "not named yet" at every node of the map; above 0.
    pub unnamed: f64,
    /// Counts of students below this are not shown.
    pub student_threshold: u32,
    /// Counts of teachers below this are not shown.
    pub teacher_threshold: u32,
    /// Why the thresholds are what they are.
    pub threshold_reason: String,
    /// Who set them. Histories of the first version do not have it.
    #[serde(default)]
    pub threshold_set_by: String,
    /// The team said that the plan is finished, and has the same strategies still.
    pub plan_finished: bool,
    /// The day of the session, ISO date. Histories before version 4 do not have it.
    #[serde(default)]
    pub held_on: Option<String>,
    /// Why the team chose these strategies, where others would catch more. Histories before version 4 do not have it.
    #[serde(default)]
    pub choice_reason: String,
    /// Always 0: there from the start.
    pub made_order: i64,
}

impl Settings {
    /// The key of the one settings record.
    pub const ID: Id<Settings> = Id::new(uuid::Uuid::nil());

    /// The settings of a new workbook.
    pub fn new(district_name: String, district_code: Option<String>, year: Option<String>) -> Self {
        Self {
            id: Self::ID,
            district_name,
            district_code,
            year,
            purpose: String::new(),
            unnamed: 1.0,
            student_threshold: 10,
            teacher_threshold: 10,
            threshold_reason: String::new(),
            threshold_set_by: String::new(),
            plan_finished: false,
            held_on: None,
            choice_reason: String::new(),
            made_order: 0,
        }
    }
}

super::noun!(Settings, |_one| Vec::new());
