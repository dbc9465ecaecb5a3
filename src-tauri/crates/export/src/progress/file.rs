//! The summary as data: what the pages say, and by which gaps, causes and strategies of the library it is sorted.

use model::{
    records::{ActsOn, Cause, CheckIn, Gap, Indicator, Note, NoteKind, Strategy},
    strategies::Standing,
};

use super::form::{
    PROGRESS_VERSION, ProgressAction, ProgressCause, ProgressCheckIn, ProgressFile, ProgressGap,
    ProgressIndicator, ProgressLesson, ProgressMilestone, ProgressReading, ProgressStanding, ProgressStep,
    ProgressStrategy,
};
use serde_json::json;

use crate::{
    ExportError, Exported,
    people::people_named,
    report::{ReportInput, View, check_ins_of, indicator},
};

/// The summary of a workbook as JSON.
pub fn progress_json(input: &ReportInput<'_>) -> Result<Exported, ExportError> {
    let file = json!(progress_file(input)?);
    let notes = people_named(input.workbook, &file, false).into_iter().collect();
    Ok(Exported { bytes: format!("{file:#}\n").into_bytes(), pages: 0, notes })
}

/// The same in its parts; refused where small counts would follow from it (`small_cells_exposed`).
pub fn progress_file(input: &ReportInput<'_>) -> Result<ProgressFile, ExportError> {
    let view = View::of(input)?;
    let (workbook, settings) = (input.workbook, input.workbook.settings());
    let roots = view.causes().filter(|cause| cause.root);
    let lessons = workbook.notes.iter().filter(|note| note.note_kind == NoteKind::Lesson && !note.private);
    Ok(ProgressFile {
        headwaters_progress: PROGRESS_VERSION,
        focus_gaps: view.focus_gaps().into_iter().map(|one| gap(&view, one)).collect(),
        root_causes: roots.map(|one| cause(&view, one)).collect(),
        strategies: view.chosen().into_iter().map(|one| strategy(&view, one)).collect(),
        lessons: lessons.map(lesson).collect(),
        next_steps_done: steps_done(&view),
        district_name: settings.district_name,
        district_code: settings.district_code,
        year: settings.year,
        held_on: settings.held_on,
        made_on: input.made_on.to_string(),
    })
}

/// Its ratio as it is printed: what is told of it on paper is told here, and no more decimals.
fn gap(view: &View<'_>, one: &Gap) -> ProgressGap {
    let hidden = view.told(one).hidden;
    let ratio = view.figure(one).ratio;
    ProgressGap {
        name: view.short_name(one),
        unit: one.unit.clone(),
        unit_name: one.unit_name.clone(),
        year: one.year.clone(),
        measure: one.measure.id().to_owned(),
        group: one.group.id().to_owned(),
        method: one.method.id().to_owned(),
        ratio: ratio.filter(|_| !hidden).map(|ratio| (100.0 * ratio).round() / 100.0),
        hidden: hidden && ratio.is_some(),
    }
}

fn cause(view: &View<'_>, one: &Cause) -> ProgressCause {
    ProgressCause { label: one.label.clone(), family: family(view, one) }
}

/// Categories of the team's own mean nothing elsewhere.
fn family(view: &View<'_>, cause: &Cause) -> Option<String> {
    cause.family.clone().filter(|id| view.input.library.find_family(id).is_some())
}

fn lesson(one: &Note) -> ProgressLesson {
    ProgressLesson { on: one.at.chars().take(10).collect(), text: one.text.clone() }
}

/// The steps of the library that are done, in its order; what the team noted beside them stays with the team.
fn steps_done(view: &View<'_>) -> Vec<ProgressStep> {
    let done = |id: &str| view.input.workbook.next_steps.iter().any(|one| one.step == id && one.done);
    let steps = view.input.library.next_steps.iter().filter(|step| done(&step.id));
    steps.map(|step| ProgressStep { step: step.id.clone(), text: step.text.clone() }).collect()
}

fn strategy(view: &View<'_>, one: &Strategy) -> ProgressStrategy {
    let workbook = view.input.workbook;
    let entry = one.library_id.as_deref().and_then(|id| view.input.library.find_strategy(id));
    let milestones = workbook.milestones_of(one.id).into_iter();
    let milestones =
        milestones.map(|step| ProgressMilestone { title: step.title, by: step.by, done: step.done });
    ProgressStrategy {
        title: one.title.clone(),
        library_id: entry.map(|entry| entry.id.clone()),
        theme: entry.map(|entry| entry.theme.clone()),
        acts_on: view.actions(one).filter_map(|tie| action(view, tie)).collect(),
        milestones: milestones.collect(),
        indicators: indicator::of_strategy(view, one).into_iter().map(|one| watched(view, one)).collect(),
        check_ins: check_ins_of(view, one).into_iter().map(check_in).collect(),
    }
}

fn action(view: &View<'_>, tie: &ActsOn) -> Option<ProgressAction> {
    let cause = view.input.workbook.causes.find(tie.cause)?;
    Some(ProgressAction {
        cause: cause.label.clone(),
        family: family(view, cause),
        direction: tie.direction,
        effect: tie.effect,
    })
}

fn check_in(one: &CheckIn) -> ProgressCheckIn {
    ProgressCheckIn { on: one.on.clone(), status: one.status, learned: one.text.clone() }
}

fn watched(view: &View<'_>, one: &Indicator) -> ProgressIndicator {
    let hidden = indicator::is_hidden(view, one);
    let readings = view.input.workbook.readings_of(one.id).into_iter().filter(|_| !hidden);
    let readings = readings.map(|(on, value)| ProgressReading { on: on.to_owned(), value });
    let standing = indicator::last_standing(view, one).map(|standing| match standing {
        Standing::Ahead => ProgressStanding::Ahead,
        Standing::On => ProgressStanding::On,
        Standing::Behind => ProgressStanding::Behind,
    });
    ProgressIndicator {
        name: one.name.clone(),
        measured_in: one.measured_in.clone(),
        baseline: one.baseline.filter(|_| !hidden),
        baseline_on: one.baseline_on.clone(),
        target: one.target,
        by: one.by.clone(),
        readings: readings.collect(),
        standing,
        hidden,
    }
}
