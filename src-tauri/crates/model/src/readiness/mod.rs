//! What stands between the plan and its end: the rules that finishing asks for, and in `wanting` what a reader would miss.

mod wanting;

pub use wanting::{Wanting, wanting};

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::{
    Refusal, Workbook,
    records::{CauseState, Strategy},
    strategies::{TracedGap, trace},
};

/// Why the plan cannot be finished yet; empty when it can. The first one is what `FinishPlan` is refused with.
pub fn refusals(workbook: &Workbook) -> Vec<Refusal> {
    let mut found = Vec::new();
    let chosen = workbook.chosen_strategies().count();
    if !(2..=4).contains(&chosen) {
        found.push(Refusal::NeedsTwoToFourStrategies { chosen });
    }
    if workbook.focus_gaps().next().is_none() {
        found.push(Refusal::NeedsAFocusGap);
    }
    found.extend(
        stray(workbook).into_iter().map(|one| Refusal::StrategyReachesNoGap { strategy: one.title.clone() }),
    );
    found
}

/// The chosen strategies that act on no cause from which a focus gap is reached.
pub fn stray(workbook: &Workbook) -> Vec<&Strategy> {
    let reaching = causes_that_reach_a_gap(workbook);
    workbook.chosen_strategies().filter(|strategy| !acts_on_any(workbook, strategy, &reaching)).collect()
}

/// Whether the team finished the plan with just these strategies, and nothing has changed since that would forbid it.
pub fn is_finished(workbook: &Workbook) -> bool {
    workbook.settings().plan_finished && refusals(workbook).is_empty()
}

fn acts_on_any(workbook: &Workbook, strategy: &Strategy, causes: &HashSet<Uuid>) -> bool {
    workbook
        .actions_of(strategy.id)
        .any(|action| action.effect > 0.0 && causes.contains(&action.cause.uuid()))
}

/// The causes, not set aside, from which links lead to a focus gap.
pub fn causes_that_reach_a_gap(workbook: &Workbook) -> HashSet<Uuid> {
    causes_that_reach(workbook, workbook.focus_gaps().map(|gap| gap.id.uuid()))
}

/// The focus gaps to which links lead from a cause that a chosen strategy acts on.
pub fn reached_gaps(workbook: &Workbook) -> HashSet<Uuid> {
    let gaps = trace(workbook).gaps.into_iter();
    gaps.filter(TracedGap::is_reached).map(|one| one.gap.uuid()).collect()
}

/// The causes, not set aside, from which links lead to one of these gaps.
pub fn causes_that_reach(workbook: &Workbook, gaps: impl Iterator<Item = Uuid>) -> HashSet<Uuid> {
    let alive = |id: Uuid| workbook.causes.find(id).is_some_and(|cause| cause.state != CauseState::SetAside);
    let mut feeders: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for link in workbook.links.iter().filter(|link| alive(link.from_cause.uuid())) {
        feeders.entry(link.to()).or_default().push(link.from_cause.uuid());
    }
    let mut reached = HashSet::new();
    let mut open: Vec<Uuid> = gaps.collect();
    while let Some(node) = open.pop() {
        for &feeder in feeders.get(&node).into_iter().flatten() {
            if reached.insert(feeder) {
                open.push(feeder);
            }
        }
    }
    reached
}
