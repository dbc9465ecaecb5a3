//! The thread from each focus gap over its causes and the chosen strategies to their indicators, and where it is torn.

use std::collections::HashSet;

use uuid::Uuid;

use crate::{
    Id, Workbook,
    readiness::causes_that_reach,
    records::{Cause, Gap, Indicator, Strategy},
};

/// The thread of the whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trace {
    /// Every focus gap.
    pub gaps: Vec<TracedGap>,
    /// Every chosen strategy with its indicators.
    pub strategies: Vec<TracedStrategy>,
}

/// A focus gap with the causes from which it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracedGap {
    /// The gap.
    pub gap: Id<Gap>,
    /// Its root causes and what chosen strategies act on, in the order in which they were made.
    pub causes: Vec<TracedCause>,
}

/// A cause with what acts on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracedCause {
    /// The cause.
    pub cause: Id<Cause>,
    /// The chosen strategies that act on it; none where the thread is torn.
    pub strategies: Vec<Id<Strategy>>,
}

/// A chosen strategy with what it is watched by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracedStrategy {
    /// The strategy.
    pub strategy: Id<Strategy>,
    /// Its indicators; none where the thread is torn.
    pub indicators: Vec<Id<Indicator>>,
    /// Whether it acts on a cause from which a focus gap is reached.
    pub reaches_gap: bool,
}

impl TracedGap {
    /// Whether any chosen strategy acts on one of its causes.
    pub fn is_reached(&self) -> bool {
        self.causes.iter().any(|cause| !cause.strategies.is_empty())
    }
}

/// The thread of the workbook as it stands.
pub fn trace(workbook: &Workbook) -> Trace {
    let gaps: Vec<TracedGap> = workbook.focus_gaps().map(|gap| of_gap(workbook, gap)).collect();
    let reaching: HashSet<Id<Strategy>> =
        gaps.iter().flat_map(|gap| &gap.causes).flat_map(|cause| cause.strategies.iter().copied()).collect();
    let strategies = workbook.chosen_strategies().map(|strategy| TracedStrategy {
        strategy: strategy.id,
        indicators: indicators(workbook, strategy.id),
        reaches_gap: reaching.contains(&strategy.id),
    });
    Trace { strategies: strategies.collect(), gaps }
}

fn of_gap(workbook: &Workbook, gap: &Gap) -> TracedGap {
    let reaching = causes_that_reach(workbook, std::iter::once(gap.id.uuid()));
    let traced =
        |cause: &Cause| TracedCause { cause: cause.id, strategies: acting(workbook, cause.id.uuid()) };
    let causes = workbook.causes.iter().filter(|cause| reaching.contains(&cause.id.uuid()));
    let causes = causes.map(|cause| (cause.root, traced(cause)));
    let causes = causes.filter(|(root, traced)| *root || !traced.strategies.is_empty());
    TracedGap { gap: gap.id, causes: causes.map(|(_, traced)| traced).collect() }
}

fn acting(workbook: &Workbook, cause: Uuid) -> Vec<Id<Strategy>> {
    let acts = |strategy: &&Strategy| {
        workbook.actions_of(strategy.id).any(|action| action.cause.uuid() == cause && action.effect > 0.0)
    };
    workbook.chosen_strategies().filter(acts).map(|strategy| strategy.id).collect()
}

fn indicators(workbook: &Workbook, strategy: Id<Strategy>) -> Vec<Id<Indicator>> {
    workbook.indicators.iter().filter(|one| one.strategy == strategy).map(|one| one.id).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::with_strategies;
    use super::*;
    use crate::{causes::testing::key, records::Direction::Less};

    #[test]
    fn a_gap_that_nothing_leads_to_and_a_strategy_that_leads_nowhere_are_holes() {
        let found = trace(&with_strategies(&[
            ("early", true, None, "hire", Less, 0.75),
            ("idle", true, None, "hire", Less, 0.0),
            ("other", false, None, "hire", Less, 0.5),
        ]));
        let reached: Vec<bool> = found.gaps.iter().map(TracedGap::is_reached).collect();
        assert_eq!(reached, [true, false]);
        assert_eq!(found.gaps[0].causes[0].cause.uuid(), key("hire"));
        assert_eq!(found.gaps[0].causes[0].strategies, [Id::new(key("early"))]);
        let reaches: Vec<bool> = found.strategies.iter().map(|one| one.reaches_gap).collect();
        assert_eq!(reaches, [true, false]);
        assert!(found.strategies.iter().all(|one| one.indicators.is_empty()));
    }
}
