//! Coverage: of the drops going upstream from a gap, the share that a set of strategies catches. Size only; whether a strategy
//! pushes the right way is left to `would_widen`.

use std::collections::BTreeMap;

use crate::causes::{CauseGraph, Chain, Solver, Visits, visits};

/// A strategy's effect on a node of the cause graph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Action {
    /// The cause's place in the graph.
    pub cause: usize,
    /// The share of drops caught at every visit, 0–1.
    pub effect: f64,
}

/// A solved cause graph, ready to be asked for the coverage of many sets.
pub struct Catch {
    visits: Visits,
    /// Each focus gap's place and whether it has causes.
    gaps: Vec<(usize, bool)>,
    /// The share of drops that stay at each focus gap.
    stay: Vec<f64>,
}

impl Catch {
    /// Solves the walk upstream once.
    pub fn of(graph: &CauseGraph) -> Self {
        let chain = Chain::of(graph);
        let gaps = graph.gaps().into_iter().map(|gap| (gap, !chain.steps[gap].is_empty())).collect();
        let stay = graph.gaps().into_iter().map(|gap| chain.stay[gap]).collect();
        Self { visits: visits(&chain), gaps, stay }
    }

    /// The share of each focus gap's drops that the map does not explain; none for a gap without causes.
    pub fn untraced(&self) -> Vec<Option<f64>> {
        self.gaps.iter().zip(&self.stay).map(|(&(_, has_causes), &stay)| has_causes.then_some(stay)).collect()
    }

    /// The share of each focus gap's drops that these actions catch, in the order of [`CauseGraph::gaps`]; none for a gap
    /// without causes. At every visit to a cause a drop passes with probability q = Π(1 − e); with
    /// h(v) = q(v)·(stay(v) + Σ P(v→u)·h(u)) the coverage is 1 − h(gap).
    ///
    /// The recursion is solved on the few causes that are acted on. With r(v) the share caught at v itself of a drop
    /// that comes to v, counted once for each visit, 1 − h = N·r and (1 − e)·r + e·(N·r) = e at these causes.
    pub fn coverage(&self, actions: &[Action]) -> Vec<Option<f64>> {
        let effects = self.effects(actions);
        let caught_at = |row: usize, column: usize| {
            let passing = if row == column { 1.0 - effects[row].1 } else { 0.0 };
            passing + effects[row].1 * self.visits.get(effects[row].0, effects[column].0)
        };
        let right: Vec<f64> = effects.iter().map(|(_, effect)| *effect).collect();
        let caught = Solver::new(effects.len(), caught_at).solve(&right);
        let share = |gap: usize| {
            let each = effects.iter().zip(&caught);
            // An empty sum is −0; what nobody catches is 0.
            each.fold(0.0, |sum, ((cause, _), caught)| sum + self.visits.get(gap, *cause) * caught)
        };
        self.gaps.iter().map(|&(gap, has_causes)| has_causes.then(|| share(gap).clamp(0.0, 1.0))).collect()
    }

    /// The causes acted on, each with 1 − q > 0.
    fn effects(&self, actions: &[Action]) -> Vec<(usize, f64)> {
        let mut passing = BTreeMap::new();
        for action in actions.iter().filter(|action| self.is_cause(action.cause)) {
            *passing.entry(action.cause).or_insert(1.0) *= 1.0 - action.effect.clamp(0.0, 1.0);
        }
        passing.into_iter().map(|(cause, q)| (cause, 1.0 - q)).filter(|(_, effect)| *effect > 0.0).collect()
    }

    fn is_cause(&self, place: usize) -> bool {
        place < self.visits.order() && self.gaps.iter().all(|&(gap, _)| gap != place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::causes::testing::{any_graph, graph, worked_map};
    use proptest::prelude::*;

    const HIRE: Action = Action { cause: 0, effect: 0.75 };
    const MENTORS: Action = Action { cause: 6, effect: 0.5 };

    #[test]
    fn the_worked_sets_catch_what_was_worked_out_by_hand() {
        let catch = Catch::of(&worked_map());
        for (actions, expected) in [
            (vec![], [0.0, 0.0]),
            (vec![HIRE], [0.214286, 0.0]),
            (vec![MENTORS], [0.104803, 0.391266]),
            (vec![HIRE, MENTORS], [0.319089, 0.391266]),
        ] {
            for (found, expected) in catch.coverage(&actions).into_iter().zip(expected) {
                assert!((found.unwrap() - expected).abs() < 1e-6, "{actions:?}: {found:?}");
            }
        }
    }

    #[test]
    fn what_nothing_catches_is_zero_without_a_sign() {
        let found = Catch::of(&worked_map()).coverage(&[]);
        assert!(found.iter().all(|share| share.is_some_and(f64::is_sign_positive)));
    }

    #[test]
    fn a_gap_without_causes_has_no_coverage() {
        let catch = Catch::of(&graph(&["a", "G1", "G2"], &[("a", "G1", 4)]));
        assert_eq!(catch.coverage(&[Action { cause: 0, effect: 1.0 }]), [Some(0.8), None]);
    }

    #[test]
    fn what_is_untraced_is_never_covered() {
        let everything: Vec<Action> = (0..8).map(|cause| Action { cause, effect: 1.0 }).collect();
        let found = Catch::of(&worked_map()).coverage(&everything);
        assert!((found[0].unwrap() - (1.0 - 1.0 / 6.0)).abs() < 1e-12);
        assert!((found[1].unwrap() - 0.8).abs() < 1e-12);
        let untraced = Catch::of(&worked_map()).untraced();
        assert!(
            (untraced[0].unwrap() - 1.0 / 6.0).abs() < 1e-12 && (untraced[1].unwrap() - 0.2).abs() < 1e-12
        );
    }

    fn any_actions() -> impl Strategy<Value = Vec<Action>> {
        let action = (0usize..12, 0.0f64..=1.0).prop_map(|(cause, effect)| Action { cause, effect });
        prop::collection::vec(action, 0..7)
    }

    /// h by the recursion over all nodes.
    fn by_recursion(graph: &CauseGraph, actions: &[Action]) -> Vec<f64> {
        let chain = Chain::of(graph);
        let order = graph.nodes().len();
        let acting = |place: usize| actions.iter().filter(move |action| action.cause == place);
        let q = |place: usize| {
            if graph.is_gap(place) { 1.0 } else { acting(place).map(|action| 1.0 - action.effect).product() }
        };
        let system = |row: usize, column: usize| {
            let steps = chain.steps[row].iter().filter(|(cause, _)| *cause == column);
            let identity = if row == column { 1.0 } else { 0.0 };
            identity - q(row) * steps.map(|(_, probability)| probability).sum::<f64>()
        };
        let right: Vec<f64> = (0..order).map(|place| q(place) * chain.stay[place]).collect();
        let passing = Solver::new(order, system).solve(&right);
        graph.gaps().into_iter().map(|gap| 1.0 - passing[gap]).collect()
    }

    proptest! {
        #[test]
        fn solving_on_the_causes_acted_on_is_the_recursion(graph in any_graph(), actions in any_actions()) {
            let found = Catch::of(&graph).coverage(&actions);
            for (found, expected) in found.into_iter().zip(by_recursion(&graph, &actions)) {
                prop_assert!((found.unwrap_or(0.0) - expected).abs() < 1e-9);
            }
        }

        #[test]
        fn coverage_is_a_share_and_one_more_action_never_takes_away(graph in any_graph(), actions in any_actions()) {
            let catch = Catch::of(&graph);
            for most in 1..=actions.len() {
                let (fewer, more) = (catch.coverage(&actions[..most - 1]), catch.coverage(&actions[..most]));
                for (fewer, more) in fewer.into_iter().zip(more) {
                    if let (Some(fewer), Some(more)) = (fewer, more) {
                        prop_assert!(fewer <= more + 1e-9 && (0.0..=1.0).contains(&more));
                    }
                }
            }
        }
    }
}
