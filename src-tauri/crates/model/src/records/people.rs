//! The team and its day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// Somebody's part in running the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Part {
    /// Leads the talk.
    Facilitator,
    /// Writes down.
    NoteTaker,
    /// Keeps the time.
    Timekeeper,
    /// Takes part.
    #[default]
    Member,
}

/// Somebody of the team; names never leave the workbook unless ticked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Participant {
    /// Key.
    pub id: Id<Participant>,
    /// Name.
    pub name: String,
    /// Role in the district, e.g. `Data lead`.
    pub role: String,
    /// Part in the day.
    pub part: Part,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Participant, |_one| Vec::new());

/// A block of the day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AgendaBlock {
    /// Key.
    pub id: Id<AgendaBlock>,
    /// The library's block that it came from.
    pub key: Option<String>,
    /// Title.
    pub title: String,
    /// Length in minutes; 0 for what comes before or after the day.
    pub minutes: u32,
    /// Place in the day; ties by `made_order`.
    pub position: f64,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(AgendaBlock, |_one| Vec::new());
