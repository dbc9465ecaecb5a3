//! The sign of a strategy: whether pushing a cause its way would widen a gap along the strongest path. Its size is left
//! to coverage.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Workbook,
    causes::{CauseGraph, strongest_signs},
    records::{Direction, Sign},
};

/// A strategy that pushes a cause in the direction that would widen a focus gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WouldWiden {
    /// The strategy.
    pub strategy: Uuid,
    /// The cause that it acts on.
    pub cause: Uuid,
    /// The focus gap that would widen.
    pub gap: Uuid,
}

/// Every strategy that is not parked, cause and focus gap where direction × the signs along the strongest path would widen
/// the gap.
pub fn would_widen(workbook: &Workbook, graph: &CauseGraph) -> Vec<WouldWiden> {
    let signs: Vec<(Uuid, Vec<Option<Sign>>)> =
        graph.gaps().into_iter().map(|gap| (graph.nodes()[gap].id, strongest_signs(graph, gap))).collect();
    let mut found = Vec::new();
    for strategy in workbook.strategies.iter().filter(|strategy| !strategy.parked) {
        for action in workbook.actions_of(strategy.id) {
            let Some(place) = graph.find(action.cause.uuid()) else { continue };
            let widened = signs
                .iter()
                .filter(|(_, signs)| signs[place].is_some_and(|sign| widens(action.direction, sign)));
            found.extend(widened.map(|(gap, _)| WouldWiden {
                strategy: strategy.id.uuid(),
                cause: action.cause.uuid(),
                gap: *gap,
            }));
        }
    }
    found
}

/// More of a cause that moves the gap the same way widens it, and so does less of one that moves it the opposite way.
fn widens(direction: Direction, sign: Sign) -> bool {
    matches!((direction, sign), (Direction::More, Sign::Same) | (Direction::Less, Sign::Opposite))
}

#[cfg(test)]
mod tests {
    use super::super::testing::with_strategies;
    use super::*;
    use crate::causes::testing::key;

    #[test]
    fn a_strategy_that_adds_to_a_cause_is_warned_of_for_the_gap_that_it_leads_to() {
        let workbook = with_strategies(&[
            ("wrong", false, None, "hire", Direction::More, 0.5),
            ("right", true, None, "hire", Direction::Less, 0.5),
            ("parked", false, None, "hire", Direction::More, 0.5),
        ]);
        let found = would_widen(&workbook, &CauseGraph::of(&workbook));
        assert_eq!(found, [WouldWiden { strategy: key("wrong"), cause: key("hire"), gap: key("G1") }]);
    }

    #[test]
    fn more_of_what_feeds_a_gap_widens_it_and_less_of_what_holds_it_back_too() {
        assert!(widens(Direction::More, Sign::Same));
        assert!(widens(Direction::Less, Sign::Opposite));
        assert!(!widens(Direction::Less, Sign::Same));
        assert!(!widens(Direction::More, Sign::Opposite));
    }
}
