//! How far the team is, phase by phase, and what is missing, in words.

use std::collections::HashSet;

use library::Library;
use model::{
    Kind, Refusal, Workbook,
    readiness::{Wanting, causes_that_reach_a_gap, is_finished, refusals, stray, wanting},
    records::{CauseState, CheckInStatus, NoteKind, Settings, Strategy},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use crate::{AppError, names::record_name};

/// How far the team is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Readiness {
    /// Phase by phase.
    pub phases: Vec<PhaseView>,
    /// What stands between the plan and its end, and what a reader would miss; `refuses` tells the two apart.
    pub finish: Vec<FinishItem>,
    /// The plan is finished and nothing has changed since that would forbid it.
    pub finished: bool,
}

/// The phases of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Phase {
    /// Before the day.
    Prepare,
    /// Purpose and warm-up.
    Welcome,
    /// The gap matrix and focus gaps.
    Gaps,
    /// The cause map.
    Causes,
    /// Candidates and choice.
    Strategies,
    /// Plans.
    Plan,
    /// Guides and self-ratings.
    Reflect,
    /// Exports.
    Share,
    /// Check-ins in the months after.
    After,
}

/// How far a phase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PhaseState {
    /// Nothing in it.
    NotBegun,
    /// Something is missing.
    UnderWay,
    /// Nothing is missing.
    Done,
}

/// One phase.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PhaseView {
    /// Which.
    pub phase: Phase,
    /// How far.
    pub state: PhaseState,
    /// What there is, e.g. "8 causes, 1 loop"; empty when there is nothing.
    pub said: String,
    /// What is missing.
    pub missing: Vec<String>,
}

/// A record by its kind and key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RecordRef {
    /// Its kind.
    pub kind: Kind,
    /// Its key.
    pub id: Uuid,
}

/// Something that a finished plan would have.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FinishItem {
    /// Stable code.
    pub code: String,
    /// In words.
    pub text: String,
    /// The strategy that it is about.
    pub about: Option<Uuid>,
    /// The record that it belongs to.
    pub record: RecordRef,
    /// Finishing is refused while it stands.
    pub refuses: bool,
}

/// How far the team is with this workbook.
pub fn readiness(workbook: &Workbook) -> Readiness {
    let finish = finish(workbook);
    let phases = vec![
        prepare(workbook),
        welcome(workbook),
        gaps(workbook),
        causes(workbook),
        strategies(workbook),
        plan(workbook, &finish),
        reflect(workbook),
        share(workbook),
        after(workbook),
    ];
    Readiness { phases, finish, finished: is_finished(workbook) }
}

fn phase(phase: Phase, begun: bool, said: String, missing: Vec<String>) -> PhaseView {
    let state = match (begun, missing.is_empty()) {
        (false, _) => PhaseState::NotBegun,
        (true, false) => PhaseState::UnderWay,
        (true, true) => PhaseState::Done,
    };
    PhaseView { phase, state, said: if begun { said } else { String::new() }, missing }
}

/// The messages whose condition holds.
fn when(conditions: &[(bool, &str)]) -> Vec<String> {
    conditions.iter().filter(|(holds, _)| *holds).map(|(_, key)| text(key, &[])).collect()
}

/// What there is, in numbers; of what there is nothing the missing things tell.
fn counted(parts: &[(usize, &str)]) -> String {
    let there = parts.iter().filter(|(count, _)| *count > 0);
    there.map(|(count, key)| text(key, &[("count", (*count).into())])).collect::<Vec<_>>().join(", ")
}

fn prepare(workbook: &Workbook) -> PhaseView {
    let (people, files) = (workbook.participants.len(), workbook.sources.len());
    let norms = workbook.notes.iter().any(|note| note.note_kind == NoteKind::Norm);
    let said = counted(&[(people, "ready-people"), (files, "ready-files")]);
    let missing =
        when(&[(people == 0, "missing-team"), (!norms, "missing-norms"), (files == 0, "missing-data")]);
    phase(Phase::Prepare, people + files > 0 || norms, said, missing)
}

fn welcome(workbook: &Workbook) -> PhaseView {
    let purpose = !workbook.settings().purpose.is_empty();
    let warm_up =
        workbook.reflections.iter().any(|one| one.prompt.starts_with("warm_up") && !one.text.is_empty());
    let missing = when(&[(!purpose, "missing-purpose"), (!warm_up, "missing-warm-up")]);
    phase(Phase::Welcome, purpose || warm_up, String::new(), missing)
}

fn gaps(workbook: &Workbook) -> PhaseView {
    let focus = workbook.focus_gaps().count();
    let unstated = workbook.focus_gaps().filter(|gap| gap.statement.is_empty()).count();
    let said = counted(&[(focus, "ready-gaps")]);
    let mut missing = when(&[(focus == 0, "missing-focus-gap")]);
    if unstated > 0 {
        missing.push(text("missing-statements", &[("count", unstated.into())]));
    }
    phase(Phase::Gaps, !workbook.gaps.is_empty(), said, missing)
}

fn causes(workbook: &Workbook) -> PhaseView {
    let living = || workbook.causes.iter().filter(|cause| cause.state != CauseState::SetAside);
    let about: HashSet<Uuid> = workbook.evidence.iter().map(|one| one.about()).collect();
    let bare = living().filter(|cause| !about.contains(&cause.id.uuid())).count();
    let reaching = causes_that_reach_a_gap(workbook);
    let stray = living().filter(|cause| !reaching.contains(&cause.id.uuid())).count();
    let said =
        text("ready-causes", &[("causes", living().count().into()), ("links", workbook.links.len().into())]);
    let mut missing = Vec::new();
    for (count, key) in [(bare, "missing-evidence"), (stray, "missing-paths")] {
        if count > 0 {
            missing.push(text(key, &[("count", count.into())]));
        }
    }
    missing.extend(when(&[(!living().any(|cause| cause.root), "missing-root-cause")]));
    phase(Phase::Causes, !workbook.causes.is_empty(), said, missing)
}

fn strategies(workbook: &Workbook) -> PhaseView {
    let chosen = workbook.chosen_strategies().count();
    let candidates = workbook.strategies.iter().filter(|strategy| !strategy.parked).count();
    let said = text("ready-strategies", &[("candidates", candidates.into()), ("chosen", chosen.into())]);
    let missing = refusals(workbook).into_iter().map(|refusal| AppError::from(refusal).message).collect();
    phase(Phase::Strategies, !workbook.strategies.is_empty(), said, missing)
}

fn plan(workbook: &Workbook, finish: &[FinishItem]) -> PhaseView {
    let begun = workbook.chosen_strategies().any(|strategy| workbook.plans.find(strategy.id).is_some());
    let lacking: HashSet<Uuid> = finish.iter().filter_map(|item| item.about).collect();
    let written =
        workbook.chosen_strategies().filter(|strategy| !lacking.contains(&strategy.id.uuid())).count();
    let chosen = workbook.chosen_strategies().count();
    let said = text("ready-plan", &[("written", written.into()), ("chosen", chosen.into())]);
    let mut missing: Vec<String> = finish.iter().map(|item| item.text.clone()).collect();
    if missing.is_empty() && !is_finished(workbook) {
        missing.push(text("missing-finish", &[]));
    }
    phase(Phase::Plan, begun, said, missing)
}

fn reflect(workbook: &Workbook) -> PhaseView {
    let is_warm_up = |prompt: &str| prompt.starts_with("warm_up_") && prompt != "warm_up_standard";
    let answers = workbook.reflections.iter().filter(|one| !one.text.is_empty() && !is_warm_up(&one.prompt));
    let steps = workbook.next_steps.iter().filter(|one| one.done);
    let (answers, steps) = (answers.count(), steps.count());
    let all = Library::embedded().next_steps.len();
    let said = counted(&[(answers, "ready-answers"), (steps, "ready-steps")]);
    let mut missing = when(&[(answers == 0, "missing-answers")]);
    if steps < all {
        missing.push(text("missing-steps", &[("count", (all - steps).into())]));
    }
    phase(Phase::Reflect, answers + steps > 0, said, missing)
}

/// Check-ins of the chosen strategies; those of others are kept, but nobody waits for them.
fn after(workbook: &Workbook) -> PhaseView {
    let is_chosen = |id| workbook.strategies.find(id).is_some_and(|strategy| strategy.chosen);
    let check_ins = workbook.check_ins.iter().filter(|one| is_chosen(one.strategy));
    let (planned, held): (Vec<_>, Vec<_>) = check_ins.partition(|one| one.status == CheckInStatus::Planned);
    let (planned, held) = (planned.len(), held.len());
    let said = counted(&[(held, "ready-check-ins")]);
    let mut missing = when(&[(planned + held == 0, "missing-check-ins")]);
    if planned > 0 {
        missing.push(text("missing-planned", &[("count", planned.into())]));
    }
    phase(Phase::After, held > 0, said, missing)
}

fn share(workbook: &Workbook) -> PhaseView {
    let finished = is_finished(workbook);
    phase(Phase::Share, finished, text("ready-share", &[]), when(&[(!finished, "missing-finished-plan")]))
}

fn finish(workbook: &Workbook) -> Vec<FinishItem> {
    let mut strays = stray(workbook).into_iter();
    let refused = refusals(workbook).into_iter().map(|refusal| refused(refusal, &mut strays));
    let is_partnership = |strategy: &Strategy| Library::embedded().is_partnership(strategy);
    let wanted = wanting(workbook, is_partnership).into_iter().map(|one| wanted(workbook, &one));
    refused.chain(wanted).collect()
}

/// Of strategies that reach no gap each is refused in turn; two may have one title.
fn refused<'a>(refusal: Refusal, strays: &mut impl Iterator<Item = &'a Strategy>) -> FinishItem {
    let about = match &refusal {
        Refusal::StrategyReachesNoGap { .. } => strays.next().map(|one| one.id.uuid()),
        _ => None,
    };
    let of_strategy = |id| RecordRef { kind: Kind::Strategy, id };
    let of_workbook = RecordRef { kind: Kind::Settings, id: Settings::ID.uuid() };
    let record = about.map_or(of_workbook, of_strategy);
    FinishItem { code: refusal.code(), text: AppError::from(refusal).message, about, record, refuses: true }
}

fn wanted(workbook: &Workbook, one: &Wanting) -> FinishItem {
    let (kind, id) = one.record;
    let strategy = one.strategy.and_then(|id| workbook.strategies.find(id));
    let title = strategy.map(|strategy| strategy.title.clone()).unwrap_or_default();
    let named = record_name(workbook, id);
    FinishItem {
        code: one.code.to_owned(),
        text: text(
            &format!("finish-{}", one.code.replace('_', "-")),
            &[("strategy", title.into()), ("name", named.into())],
        ),
        about: one.strategy.map(|id| id.uuid()),
        record: RecordRef { kind, id },
        refuses: false,
    }
}
