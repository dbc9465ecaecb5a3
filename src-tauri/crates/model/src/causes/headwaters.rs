//! Headwater and flow: the walk of a drop upstream from a gap as an absorbing Markov chain (Kemeny & Snell 1960).
//! Ranking is left to `rank`.

use faer::Mat;

use super::{CauseGraph, Solver};

/// The steps of a drop: from a node to its direct causes, or staying, because the rest is not on the map.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chain {
    /// For each node its direct causes and the probability of each, in the order of the links.
    pub steps: Vec<Vec<(usize, f64)>>,
    /// For each node the probability of staying: u/(u + Σk), 1 without causes.
    pub stay: Vec<f64>,
}

impl Chain {
    /// The chain of a graph: a step upstream along a link of strength k has probability k/(u + Σk).
    pub fn of(graph: &CauseGraph) -> Self {
        let rows = graph.links_into().into_iter().map(|into| {
            let links =
                into.iter().map(|&link| (graph.links()[link].from, f64::from(graph.links()[link].strength)));
            steps(links, graph.unnamed())
        });
        let (steps, stay) = rows.unzip();
        Self { steps, stay }
    }
}

/// The probabilities of stepping to each cause and of staying, from the strengths of the links in.
pub(super) fn steps(links: impl Iterator<Item = (usize, f64)>, unnamed: f64) -> (Vec<(usize, f64)>, f64) {
    let links: Vec<(usize, f64)> = links.collect();
    if links.is_empty() {
        return (links, 1.0);
    }
    let whole = unnamed + links.iter().map(|(_, strength)| strength).sum::<f64>();
    (links.into_iter().map(|(cause, strength)| (cause, strength / whole)).collect(), unnamed / whole)
}

/// N = (I − P)⁻¹ by solves: N\[v, c\] is the expected number of visits to c of a drop that begins at v. It always exists,
/// loops and all, because u > 0.
pub(crate) fn visits(chain: &Chain) -> Mat<f64> {
    let order = chain.stay.len();
    let mut system = Mat::<f64>::identity(order, order);
    for (row, steps) in chain.steps.iter().enumerate() {
        for &(cause, probability) in steps {
            system[(row, cause)] -= probability;
        }
    }
    let identity = |row, column| if row == column { 1.0 } else { 0.0 };
    Solver::new(order, |row, column| system[(row, column)]).solve_all(identity)
}

/// Per focus gap (outer, in the order of [`CauseGraph::gaps`]) and node (inner), all fractions of the gap's drops.
#[derive(Debug, Clone, PartialEq)]
pub struct Headwaters {
    /// The share of drops that start at the node; 0 for gaps.
    pub headwater: Vec<Vec<f64>>,
    /// The share of drops that pass through the node; 0 for gaps. It is also what would no longer arrive if it went.
    pub flow: Vec<Vec<f64>>,
    /// The share of drops that the map does not explain.
    pub untraced: Vec<f64>,
}

/// Where the drops of each focus gap start and what they pass through: N\[g, c\]·stay(c) and N\[g, c\]/N\[c, c\].
pub fn headwaters(graph: &CauseGraph) -> Headwaters {
    let chain = Chain::of(graph);
    let visits = visits(&chain);
    let causes_only = |place: usize, value: f64| if graph.is_gap(place) { 0.0 } else { value };
    let row = |gap: usize, value: &dyn Fn(usize) -> f64| -> Vec<f64> {
        (0..chain.stay.len()).map(|place| causes_only(place, visits[(gap, place)] * value(place))).collect()
    };
    let gaps = graph.gaps();
    Headwaters {
        headwater: gaps.iter().map(|&gap| row(gap, &|place| chain.stay[place])).collect(),
        flow: gaps.iter().map(|&gap| row(gap, &|place| 1.0 / visits[(place, place)])).collect(),
        untraced: gaps.iter().map(|&gap| visits[(gap, gap)] * chain.stay[gap]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{any_graph, graph, worked_map};
    use super::*;
    use proptest::prelude::*;

    fn check(found: &[f64], expected: &[f64]) {
        for (place, (found, expected)) in found.iter().zip(expected).enumerate() {
            assert!((found - expected).abs() < 1e-6, "at {place}: {found} is not {expected}");
        }
    }

    #[test]
    fn the_worked_map_starts_where_it_was_worked_out_by_hand() {
        let found = headwaters(&worked_map());
        // hire, budget, vacancies, load, planning, pay, mentors, turnover
        check(
            &found.headwater[0],
            &[0.285714, 0.142857, 0.071429, 0.105611, 0.089109, 0.029703, 0.029703, 0.079208, 0.0, 0.0],
        );
        check(
            &found.headwater[1],
            &[0.0, 0.0, 0.0, 0.083168, 0.332673, 0.110891, 0.110891, 0.162376, 0.0, 0.0],
        );
        check(&found.untraced, &[0.166667, 0.2]);
        let flow = |gap: usize| [2, 3, 6, 7].map(|place| found.flow[gap][place]);
        check(&flow(0), &[0.5, 0.333333, 0.1875, 0.25]);
        check(&flow(1), &[0.0, 0.2625, 0.7, 0.5125]);
    }

    #[test]
    fn a_loop_shares_its_drops() {
        let found = headwaters(&graph(&["a", "b", "G"], &[("a", "b", 4), ("b", "a", 3), ("b", "G", 1)]));
        check(&found.headwater[0], &[0.25, 0.25, 0.0]);
        check(&found.untraced, &[0.5]);
    }

    #[test]
    fn a_gap_without_causes_is_untraced() {
        let found = headwaters(&graph(&["a", "G"], &[]));
        assert_eq!((found.untraced[0], found.headwater[0][0]), (1.0, 0.0));
    }

    proptest! {
        #[test]
        fn every_drop_starts_somewhere_or_is_untraced(graph in any_graph()) {
            let found = headwaters(&graph);
            for (starts, untraced) in found.headwater.iter().zip(&found.untraced) {
                prop_assert!((starts.iter().sum::<f64>() + untraced - 1.0).abs() < 1e-9);
            }
        }

        #[test]
        fn at_least_what_starts_at_a_cause_passes_through_it(graph in any_graph()) {
            let found = headwaters(&graph);
            for (starts, flows) in found.headwater.iter().zip(&found.flow) {
                for (start, flow) in starts.iter().zip(flows) {
                    prop_assert!(*start <= flow + 1e-12 && *flow <= 1.0 + 1e-12 && *start >= -1e-12);
                }
            }
        }

        #[test]
        fn flow_is_what_no_longer_arrives_when_the_cause_goes(graph in any_graph(), pick in 0usize..8) {
            let cause = pick % graph.nodes().len();
            prop_assume!(!graph.is_gap(cause));
            let before = headwaters(&graph);
            let mut chain = Chain::of(&graph);
            chain.steps[cause].clear();
            chain.stay[cause] = 1.0;
            let visits = visits(&chain);
            for (row, gap) in graph.gaps().into_iter().enumerate() {
                prop_assert!((visits[(gap, cause)] - before.flow[row][cause]).abs() < 1e-9);
            }
        }
    }
}
