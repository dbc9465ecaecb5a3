//! How far the team is, phase by phase, and what is missing, in words.

use std::collections::HashSet;

use model::{
    Refusal, Workbook,
    readiness::{causes_that_reach_a_gap, is_finished, refusals},
    records::{CauseState, NoteKind, Strategy},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use crate::AppError;

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
    /// Exports.
    Share,
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
    /// Finishing is refused while it stands.
    pub refuses: bool,
}

/// How far the team is with this workbook.
pub fn readiness(workbook: &Workbook) -> Readiness {
    let phases = vec![
        prepare(workbook),
        welcome(workbook),
        gaps(workbook),
        causes(workbook),
        strategies(workbook),
        plan(workbook),
        share(workbook),
    ];
    Readiness { phases, finish: finish(workbook), finished: is_finished(workbook) }
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

fn plan(workbook: &Workbook) -> PhaseView {
    let begun = workbook.chosen_strategies().any(|strategy| workbook.plans.find(strategy.id).is_some());
    let written =
        workbook.chosen_strategies().filter(|strategy| unwritten(workbook, strategy).is_empty()).count();
    let chosen = workbook.chosen_strategies().count();
    let said = text("ready-plan", &[("written", written.into()), ("chosen", chosen.into())]);
    let mut missing: Vec<String> = finish(workbook).into_iter().map(|item| item.text).collect();
    if missing.is_empty() && !is_finished(workbook) {
        missing.push(text("missing-finish", &[]));
    }
    phase(Phase::Plan, begun, said, missing)
}

fn share(workbook: &Workbook) -> PhaseView {
    let finished = is_finished(workbook);
    phase(Phase::Share, finished, text("ready-share", &[]), when(&[(!finished, "missing-finished-plan")]))
}

fn finish(workbook: &Workbook) -> Vec<FinishItem> {
    let by_title =
        |title: &str| workbook.strategies.iter().find(|one| one.title == title).map(|one| one.id.uuid());
    let refused = refusals(workbook).into_iter().map(|refusal| {
        let about = match &refusal {
            Refusal::StrategyReachesNoGap { strategy } => by_title(strategy),
            _ => None,
        };
        FinishItem { code: refusal.code(), text: AppError::from(refusal).message, about, refuses: true }
    });
    let wanting = workbook.chosen_strategies().flat_map(|strategy| {
        let about = Some(strategy.id.uuid());
        let item = move |code: &'static str| FinishItem {
            code: code.to_owned(),
            text: text(
                &format!("finish-{}", code.replace('_', "-")),
                &[("strategy", strategy.title.clone().into())],
            ),
            about,
            refuses: false,
        };
        unwritten(workbook, strategy).into_iter().map(item).collect::<Vec<_>>()
    });
    refused.chain(wanting).collect()
}

/// Check-ins that a plan should have in a year.
const CHECK_INS_A_YEAR: usize = 3;

/// What a reader of this plan would miss, as codes.
fn unwritten(workbook: &Workbook, strategy: &Strategy) -> Vec<&'static str> {
    let plan = workbook.plans.find(strategy.id);
    let empty = |text: fn(&model::records::Plan) -> &String| plan.is_none_or(|plan| text(plan).is_empty());
    let indicators = || workbook.indicators.iter().filter(|one| one.strategy == strategy.id);
    let full = indicators().any(|one| one.baseline.is_some() && one.target.is_some());
    let check_ins = workbook.check_ins.iter().filter(|one| one.strategy == strategy.id).count();
    let milestones = workbook.milestones.iter().any(|one| one.strategy == strategy.id);
    let conditions = [
        (empty(|plan| &plan.owner), "owner_missing"),
        (empty(|plan| &plan.theory_of_action), "theory_of_action_missing"),
        (!full, "indicator_missing"),
        (!milestones, "milestone_missing"),
        (check_ins < CHECK_INS_A_YEAR, "check_ins_missing"),
    ];
    conditions.into_iter().filter(|(holds, _)| *holds).map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_told_once_and_not_counted_as_none() {
        assert_eq!(counted(&[(2, "ready-people"), (0, "ready-files")]), "2 people");
        assert_eq!(counted(&[(1, "ready-people"), (3, "ready-files")]), "1 person, 3 data files");
        assert_eq!(counted(&[(0, "ready-gaps")]), "");
    }
}
