//! The coverage of the chosen strategies, what each adds, and what each candidate would catch alone: the shape of
//! `headwaters coverage --json` and of the strategies view.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    Action, Catch, WouldWiden,
    shapley::{MEMBER_CAP, shapley},
    would_widen,
};
use crate::{Workbook, causes::CauseGraph, records::Strategy};

/// What the strategies of a workbook would catch; by gap, null for a gap without causes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CoverageAnalysis {
    /// The chosen strategies together.
    pub chosen: SetCoverage,
    /// Every strategy that is not parked, in the order in which they were made.
    pub strategies: Vec<StrategyCoverage>,
    /// Per focus gap the share that starts at nothing on the map: no set can catch it.
    pub untraced: BTreeMap<Uuid, Option<f64>>,
    /// Strategies that push the wrong way.
    pub would_widen: Vec<WouldWiden>,
}

/// A set of strategies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SetCoverage {
    /// Its strategies.
    pub strategies: Vec<Uuid>,
    /// Per focus gap the share of its drops that the set catches.
    pub coverage: BTreeMap<Uuid, Option<f64>>,
    /// The mean over focus gaps that have causes, by their weights; null without any.
    pub coverage_overall: Option<f64>,
    /// Mean feasibility, 1 hard to 5 easy; null if one is unset or the set is empty.
    pub feasibility: Option<f64>,
}

/// One strategy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StrategyCoverage {
    /// The strategy.
    pub strategy: Uuid,
    /// Per focus gap what it would catch alone.
    pub alone: BTreeMap<Uuid, Option<f64>>,
    /// Per focus gap its part of what the chosen set catches (Shapley value); null where it is not chosen or more than
    /// twelve are.
    pub adds: Option<BTreeMap<Uuid, Option<f64>>>,
    /// Whether it acts on a cause with flow to a focus gap.
    pub reaches_gap: bool,
}

/// The strategies of a workbook over its cause graph.
pub fn analyse(workbook: &Workbook, graph: &CauseGraph) -> CoverageAnalysis {
    let view = View::of(workbook, graph);
    let chosen: Vec<&Strategy> = workbook.chosen_strategies().collect();
    let mut adds = view.adds(&chosen);
    let reaching = graph.reaching();
    let reaches =
        |actions: &[Action]| actions.iter().any(|action| action.effect > 0.0 && reaching[action.cause]);
    let strategies = workbook.strategies.iter().filter(|strategy| !strategy.parked).map(|strategy| {
        let actions = view.actions(strategy);
        StrategyCoverage {
            strategy: strategy.id.uuid(),
            alone: view.by_gap(view.catch.coverage(&actions)),
            adds: adds.remove(&strategy.id.uuid()),
            reaches_gap: reaches(&actions),
        }
    });
    let strategies = strategies.collect();
    CoverageAnalysis {
        chosen: view.set(&chosen),
        strategies,
        untraced: view.by_gap(view.catch.untraced()),
        would_widen: would_widen(workbook, graph),
    }
}

/// A workbook's strategies over its solved cause graph.
pub(super) struct View<'a> {
    workbook: &'a Workbook,
    graph: &'a CauseGraph,
    pub catch: Catch,
}

impl<'a> View<'a> {
    pub fn of(workbook: &'a Workbook, graph: &'a CauseGraph) -> Self {
        Self { workbook, graph, catch: Catch::of(graph) }
    }

    /// What a strategy acts on, as far as it is part of the cause graph.
    pub fn actions(&self, strategy: &Strategy) -> Vec<Action> {
        let actions = self.workbook.actions_of(strategy.id);
        let action = |cause, effect| Action { cause, effect };
        actions.filter_map(|one| Some(action(self.graph.find(one.cause.uuid())?, one.effect))).collect()
    }

    /// Everything that is said of a set.
    pub fn set(&self, strategies: &[&Strategy]) -> SetCoverage {
        let actions: Vec<Action> = strategies.iter().flat_map(|strategy| self.actions(strategy)).collect();
        self.told(strategies, self.catch.coverage(&actions))
    }

    /// What is said of a set whose coverage is known.
    pub fn told(&self, strategies: &[&Strategy], coverage: Vec<Option<f64>>) -> SetCoverage {
        SetCoverage {
            strategies: strategies.iter().map(|strategy| strategy.id.uuid()).collect(),
            coverage_overall: self.overall(&coverage),
            coverage: self.by_gap(coverage),
            feasibility: feasibility(strategies),
        }
    }

    /// The mean over gaps that have causes, by weight.
    fn overall(&self, coverage: &[Option<f64>]) -> Option<f64> {
        let weight = |gap: usize| self.graph.nodes()[gap].weight;
        let known: Vec<(f64, f64)> = self
            .graph
            .gaps()
            .into_iter()
            .zip(coverage)
            .filter_map(|(gap, coverage)| Some((weight(gap), (*coverage)?)))
            .collect();
        let whole: f64 = known.iter().map(|(weight, _)| weight).sum();
        (whole > 0.0).then(|| known.iter().map(|(weight, coverage)| weight * coverage).sum::<f64>() / whole)
    }

    fn by_gap(&self, values: Vec<Option<f64>>) -> BTreeMap<Uuid, Option<f64>> {
        self.graph.gaps().into_iter().map(|gap| self.graph.nodes()[gap].id).zip(values).collect()
    }

    /// What each strategy of a set adds, by strategy and gap.
    fn adds(&self, set: &[&Strategy]) -> BTreeMap<Uuid, BTreeMap<Uuid, Option<f64>>> {
        if set.len() > MEMBER_CAP {
            return BTreeMap::new();
        }
        let actions: Vec<Vec<Action>> = set.iter().map(|strategy| self.actions(strategy)).collect();
        let members =
            |subset: usize| actions.iter().enumerate().filter(move |(turn, _)| subset & (1 << turn) != 0);
        let value = |subset: usize| {
            let actions: Vec<Action> =
                members(subset).flat_map(|(_, actions)| actions.iter().copied()).collect();
            self.catch.coverage(&actions)
        };
        let values: Vec<Vec<Option<f64>>> = (0..1 << set.len()).map(value).collect();
        let by_gap: Vec<Option<Vec<f64>>> = (0..self.graph.gaps().len())
            .map(|gap| {
                let of_gap: Option<Vec<f64>> = values.iter().map(|coverage| coverage[gap]).collect();
                of_gap.map(|of_gap| shapley(set.len(), &of_gap))
            })
            .collect();
        let of_member =
            |turn: usize| by_gap.iter().map(|adds| adds.as_ref().map(|adds| adds[turn])).collect();
        let each = set.iter().enumerate();
        each.map(|(turn, strategy)| (strategy.id.uuid(), self.by_gap(of_member(turn)))).collect()
    }
}

/// Mean feasibility of a set.
pub(super) fn feasibility(strategies: &[&Strategy]) -> Option<f64> {
    let known: Option<Vec<f64>> =
        strategies.iter().map(|strategy| strategy.feasibility.map(f64::from)).collect();
    let known = known.filter(|known| !known.is_empty())?;
    Some(known.iter().sum::<f64>() / known.iter().map(|_| 1.0).sum::<f64>())
}

#[cfg(test)]
mod tests {
    use super::super::testing::with_strategies;
    use super::*;
    use crate::{causes::testing::key, records::Direction::Less};

    fn of(workbook: &Workbook) -> CoverageAnalysis {
        analyse(workbook, &CauseGraph::of(workbook))
    }

    #[test]
    fn what_each_chosen_strategy_adds_sums_to_what_the_set_catches() {
        let found = of(&with_strategies(&[
            ("early", true, Some(4), "hire", Less, 0.75),
            ("fill", true, Some(3), "vacancies", Less, 0.5),
            ("other", false, Some(1), "hire", Less, 0.5),
        ]));
        // Of three drops two go to vacancies; there half are caught, and of the rest two in three go on to hire.
        let whole = 2.0 / 3.0 * (0.5 + 0.5 * 2.0 / 3.0 * 0.75);
        assert!((found.chosen.coverage[&key("G1")].unwrap() - whole).abs() < 1e-12);
        assert!((found.chosen.coverage_overall.unwrap() - whole).abs() < 1e-12);
        assert_eq!((found.chosen.coverage[&key("G2")], found.chosen.feasibility), (None, Some(3.5)));
        let adds = |turn: usize| found.strategies[turn].adds.as_ref().unwrap();
        let sum = adds(0)[&key("G1")].unwrap() + adds(1)[&key("G1")].unwrap();
        assert!((sum - whole).abs() < 1e-12);
        assert_eq!((adds(0)[&key("G2")], found.strategies[2].adds.is_none()), (None, true));
        assert!((found.strategies[0].alone[&key("G1")].unwrap() - 4.0 / 9.0 * 0.75).abs() < 1e-12);
    }

    #[test]
    fn parked_strategies_and_causes_outside_the_map_do_not_count() {
        let found = of(&with_strategies(&[
            ("parked", false, None, "hire", Less, 0.75),
            ("stray", true, None, "nowhere", Less, 0.75),
        ]));
        assert_eq!(found.strategies.len(), 1);
        assert!(!found.strategies[0].reaches_gap);
        assert_eq!((found.chosen.coverage[&key("G1")], found.chosen.feasibility), (Some(0.0), None));
    }
}
