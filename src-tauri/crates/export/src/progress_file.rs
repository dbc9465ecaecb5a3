//! The summary for the network as data: what the same summary on paper says, and nothing that it leaves out. Its form is
//! published as a JSON Schema.

use library::Library;
use model::{
    Workbook,
    records::{CheckInStatus, Direction, Indicator, NoteKind, Strategy},
    strategies::{Standing, standing},
};
use schemars::JsonSchema;
use serde::Serialize;

/// The version of the form.
pub const PROGRESS_VERSION: u32 = 1;

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
    /// The gaps that the team works on; without figures, which may be small.
    pub focus_gaps: Vec<ProgressGap>,
    /// The names of root causes with their families in the library.
    pub root_causes: Vec<ProgressCause>,
    /// The chosen strategies.
    pub strategies: Vec<ProgressStrategy>,
    /// What others may learn; private ones stay out.
    pub lessons: Vec<ProgressLesson>,
    /// Next steps of the library that are done.
    pub next_steps_done: Vec<String>,
}

/// A focus gap.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressGap {
    /// 8-digit code of the unit.
    pub unit: String,
    /// School year.
    pub year: String,
    /// Id of the measure.
    pub measure: String,
    /// Id of the student group.
    pub group: String,
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
    /// The library entry that it came from.
    pub library_id: Option<String>,
    /// The theme of that entry.
    pub theme: Option<String>,
    /// The causes that it acts on.
    pub acts_on: Vec<ProgressAction>,
    /// Its dated steps.
    pub milestones: Vec<ProgressMilestone>,
    /// What it is watched by.
    pub indicators: Vec<ProgressIndicator>,
    /// Check-ins, planned and held.
    pub check_ins: Vec<ProgressCheckIn>,
}

/// An expected effect on a cause.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressAction {
    /// The cause's name.
    pub cause: String,
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
    /// Where it should be.
    pub target: Option<f64>,
    /// By when, ISO date.
    pub by: Option<String>,
    /// What was read, oldest first.
    pub readings: Vec<ProgressReading>,
    /// Where the last reading stands against the line to the target: ahead, on or behind.
    pub standing: Option<String>,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressReading {
    /// The day, ISO date.
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

/// The summary of a workbook. `made_on` is the day on it.
pub fn progress_file(workbook: &Workbook, library: &Library, made_on: jiff::civil::Date) -> ProgressFile {
    let settings = workbook.settings();
    let gap = |gap: &model::records::Gap| ProgressGap {
        unit: gap.unit.clone(),
        year: gap.year.clone(),
        measure: gap.measure.id().to_owned(),
        group: gap.group.id().to_owned(),
    };
    let roots = workbook.causes.iter().filter(|cause| cause.root);
    let root = |cause: &model::records::Cause| ProgressCause {
        label: cause.label.clone(),
        family: cause.family.clone(),
    };
    let notes = workbook.notes.iter().filter(|note| note.note_kind == NoteKind::Lesson && !note.private);
    let lesson = |note: &model::records::Note| ProgressLesson {
        on: note.at.chars().take(10).collect(),
        text: note.text.clone(),
    };
    ProgressFile {
        headwaters_progress: PROGRESS_VERSION,
        focus_gaps: workbook.focus_gaps().map(gap).collect(),
        root_causes: roots.map(root).collect(),
        strategies: workbook.chosen_strategies().map(|one| strategy(workbook, library, one)).collect(),
        lessons: notes.map(lesson).collect(),
        next_steps_done: workbook
            .next_steps
            .iter()
            .filter(|one| one.done)
            .map(|one| one.step.clone())
            .collect(),
        district_name: settings.district_name,
        district_code: settings.district_code,
        year: settings.year,
        held_on: settings.held_on,
        made_on: made_on.to_string(),
    }
}

/// The published form.
pub fn progress_schema() -> serde_json::Value {
    schemars::schema_for!(ProgressFile).to_value()
}

fn strategy(workbook: &Workbook, library: &Library, one: &Strategy) -> ProgressStrategy {
    let entry = one.library_id.as_deref().and_then(|id| library.find_strategy(id));
    let label = |id| workbook.causes.find(id).map(|cause| cause.label.clone()).unwrap_or_default();
    let acts_on = workbook.actions_of(one.id).map(|tie| ProgressAction {
        cause: label(tie.cause),
        direction: tie.direction,
        effect: tie.effect,
    });
    let milestones = workbook.milestones_of(one.id).into_iter();
    let mut check_ins: Vec<ProgressCheckIn> = workbook
        .check_ins
        .iter()
        .filter(|held| held.strategy == one.id)
        .map(|held| ProgressCheckIn { on: held.on.clone(), status: held.status, learned: held.text.clone() })
        .collect();
    check_ins.sort_by(|one, other| one.on.cmp(&other.on));
    let indicators = workbook.indicators.iter().filter(|watched| watched.strategy == one.id);
    ProgressStrategy {
        title: one.title.clone(),
        library_id: one.library_id.clone(),
        theme: entry.map(|entry| entry.theme.clone()),
        acts_on: acts_on.collect(),
        milestones: milestones
            .map(|step| ProgressMilestone { title: step.title, by: step.by, done: step.done })
            .collect(),
        indicators: indicators.map(|watched| indicator(workbook, watched)).collect(),
        check_ins,
    }
}

fn indicator(workbook: &Workbook, one: &Indicator) -> ProgressIndicator {
    let held_on = workbook.settings().held_on;
    let readings = workbook.readings_of(one.id);
    let last = readings.last().and_then(|(on, value)| standing(one, held_on.as_deref(), on, *value));
    let named = |standing| match standing {
        Standing::Ahead => "ahead",
        Standing::On => "on",
        Standing::Behind => "behind",
    };
    ProgressIndicator {
        name: one.name.clone(),
        measured_in: one.measured_in.clone(),
        baseline: one.baseline,
        target: one.target,
        by: one.by.clone(),
        standing: last.map(|last| named(last).to_owned()),
        readings: readings
            .into_iter()
            .map(|(on, value)| ProgressReading { on: on.to_owned(), value })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::samples::day;

    #[test]
    fn the_published_form_is_the_one_that_is_written() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/schemas/progress.json");
        let now = format!("{:#}\n", progress_schema());
        if std::env::var_os("HEADWATERS_BLESS").is_some() {
            std::fs::write(&file, &now).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap(), now);
    }

    #[test]
    fn no_owner_no_participant_no_vote_and_no_private_note_is_in_it() {
        let workbook = day();
        let file = progress_file(&workbook, Library::embedded(), jiff::civil::date(2027, 6, 17));
        let written = serde_json::to_string(&file).unwrap();
        let owners = workbook.plans.iter().map(|plan| plan.owner.as_str());
        let people = workbook.participants.iter().map(|one| one.name.as_str());
        let private = workbook.notes.iter().filter(|note| note.private).map(|note| note.text.as_str());
        for told in owners.chain(people).chain(private).filter(|told| !told.is_empty()) {
            assert!(!written.contains(told), "{told}");
        }
        assert!(!file.strategies.is_empty());
    }
}
