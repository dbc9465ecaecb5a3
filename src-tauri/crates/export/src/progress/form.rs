//! The form of the summary as data, published as a JSON Schema in `assets/schemas/progress.json`. A field that is added
//! leaves the version as it is; one that changes its meaning or goes raises it.

use model::records::{CheckInStatus, Direction};
use schemars::JsonSchema;
use serde::Serialize;

/// The version of the form.
pub const PROGRESS_VERSION: u32 = 1;

/// The published form.
pub fn progress_schema() -> serde_json::Value {
    schemars::schema_for!(ProgressFile).to_value()
}

/// The summary of a district.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressFile {
    /// The version of this form.
    pub headwaters_progress: u32,
    /// The district's name.
    pub district_name: String,
    /// Its 8-digit code.
    pub district_code: Option<String>,
    /// The school year that the team looked at first.
    pub year: Option<String>,
    /// The day of the session, ISO date.
    pub held_on: Option<String>,
    /// The day of this summary, ISO date.
    pub made_on: String,
    /// The gaps that the team works on.
    pub focus_gaps: Vec<ProgressGap>,
    /// The root causes that the team found.
    pub root_causes: Vec<ProgressCause>,
    /// The chosen strategies.
    pub strategies: Vec<ProgressStrategy>,
    /// What others may learn; private ones stay out.
    pub lessons: Vec<ProgressLesson>,
    /// Next steps of the library that are done.
    pub next_steps_done: Vec<ProgressStep>,
}

/// A focus gap.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressGap {
    /// In words.
    pub name: String,
    /// 8-digit code of the unit.
    pub unit: String,
    /// The unit's name.
    pub unit_name: String,
    /// School year.
    pub year: String,
    /// Id of the measure.
    pub measure: String,
    /// Id of the student group.
    pub group: String,
    /// How the figure came about.
    pub method: String,
    /// The group's share divided by that of the comparison, to two decimals; null where there is none or it is hidden.
    pub ratio: Option<f64>,
    /// There is a figure and it is hidden: too few people stand behind it or behind one that it would give away.
    pub hidden: bool,
}

/// A root cause.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressCause {
    /// Its name.
    pub label: String,
    /// Its family in the library.
    pub family: Option<String>,
}

/// A chosen strategy.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressStrategy {
    /// Its title.
    pub title: String,
    /// The entry of the shipped library that it came from; null for a strategy of the team's own.
    pub library_id: Option<String>,
    /// The theme of that entry.
    pub theme: Option<String>,
    /// The causes that it acts on.
    pub acts_on: Vec<ProgressAction>,
    /// Its dated steps, in order.
    pub milestones: Vec<ProgressMilestone>,
    /// What it is watched by.
    pub indicators: Vec<ProgressIndicator>,
    /// Check-ins, planned and held, by day.
    pub check_ins: Vec<ProgressCheckIn>,
}

/// An expected effect on a cause.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressAction {
    /// The cause's name.
    pub cause: String,
    /// Its family in the library.
    pub family: Option<String>,
    /// Less or more of it.
    pub direction: Direction,
    /// The share of it that is caught, 0–1.
    pub effect: f64,
}

/// A dated step.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressMilestone {
    /// What is done.
    pub title: String,
    /// By when, ISO date.
    pub by: String,
    /// Done.
    pub done: bool,
}

/// An indicator with its readings.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressIndicator {
    /// What is measured.
    pub name: String,
    /// What the numbers count.
    pub measured_in: String,
    /// Where it stood.
    pub baseline: Option<f64>,
    /// The day of the baseline, ISO date.
    pub baseline_on: Option<String>,
    /// Where it should be.
    pub target: Option<f64>,
    /// By when, ISO date.
    pub by: Option<String>,
    /// What was read, oldest first.
    pub readings: Vec<ProgressReading>,
    /// Where the last reading stands against the line to the target.
    pub standing: Option<ProgressStanding>,
    /// It watches a gap whose figure is hidden, and so baseline and readings are left out.
    pub hidden: bool,
}

/// Where a reading stands against the straight line from baseline to target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProgressStanding {
    /// Nearer to the target than the line.
    Ahead,
    /// On the line, within a twentieth of the whole way.
    On,
    /// Further from the target than the line.
    Behind,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressReading {
    /// The day of the check-in, ISO date.
    pub on: String,
    /// The value.
    pub value: f64,
}

/// A check-in.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressCheckIn {
    /// The day, ISO date.
    pub on: String,
    /// How things stood.
    pub status: CheckInStatus,
    /// What was learned.
    pub learned: String,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressLesson {
    /// The day on which it was written, ISO date.
    pub on: String,
    /// What it says.
    pub text: String,
}

/// A next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgressStep {
    /// Its id in the library.
    pub step: String,
    /// What it says there.
    pub text: String,
}
