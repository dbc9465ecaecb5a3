//! Headwater and flow: the walk of a drop upstream from a gap as an absorbing Markov chain (Kemeny & Snell 1960).
//! Ranking is left to `rank`.

use super::{
    CauseGraph,
    eliminate::{Eliminated, Walk},
    watch::{Unwatched, Watch},
};

/// The steps of a drop: from a node to its direct causes, or staying, because the rest is not on the map.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chain {
    /// For each node its direct causes and the probability of each, in the order of the links.
    pub steps: Vec<Vec<(usize, f64)>>,
    /// For each node the probability of staying: u/(u + Σk), 1 without causes.
    pub stay: Vec<f64>,
    /// For each node whether drops of a focus gap may come to it.
    pub reaching: Vec<bool>,
}

impl Chain {
    /// The chain of a graph: a step upstream along a link of strength k has probability k/(u + Σk).
    pub fn of(graph: &CauseGraph) -> Self {
        let rows = graph.links_into().into_iter().map(|into| {
            let links = into.iter().map(|&link| graph.links()[link]);
            let links: Vec<(usize, f64)> = links.map(|link| (link.from, f64::from(link.strength))).collect();
            if links.is_empty() {
                return (links, 1.0);
            }
            let whole = graph.unnamed() + links.iter().map(|(_, strength)| strength).sum::<f64>();
            let steps = links.into_iter().map(|(cause, strength)| (cause, strength / whole)).collect();
            (steps, graph.unnamed() / whole)
        });
        let (steps, stay) = rows.unzip();
        Self { steps, stay, reaching: graph.reaching() }
    }
}

/// N\[v, c\], the expected number of visits to c of a drop that begins at v, where v leads to a focus gap. Anything else is
/// not walked: there N counts as that of a node without causes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Visits {
    /// The nodes that are walked.
    pub places: Vec<usize>,
    turns: Vec<Option<usize>>,
    entries: Vec<f64>,
}

impl Visits {
    /// N of these nodes.
    pub fn get(&self, from: usize, to: usize) -> f64 {
        match (self.turns[from], self.turns[to]) {
            (Some(row), Some(column)) => self.entries[row * self.places.len() + column],
            _ if from == to => 1.0,
            _ => 0.0,
        }
    }

    /// The visits to each of [`Visits::places`] of a drop that begins at the node at this turn.
    pub fn row(&self, turn: usize) -> &[f64] {
        &self.entries[turn * self.places.len()..][..self.places.len()]
    }

    /// Where a node stands among [`Visits::places`].
    pub fn turn(&self, place: usize) -> Option<usize> {
        self.turns[place]
    }

    /// How many nodes there are, walked or not.
    pub fn order(&self) -> usize {
        self.turns.len()
    }
}

/// N = (I − P)⁻¹ by elimination. It always exists, loops and all, because u > 0.
pub(crate) fn visits(chain: &Chain) -> Visits {
    visits_watched(chain, &mut Unwatched).expect("BUG: nobody stops it")
}

/// The same; none when stopped.
pub(super) fn visits_watched(chain: &Chain, watch: &mut dyn Watch) -> Option<Visits> {
    let places: Vec<usize> = (0..chain.stay.len()).filter(|&place| chain.reaching[place]).collect();
    let mut turns = vec![None; chain.stay.len()];
    places.iter().enumerate().for_each(|(turn, &place)| turns[place] = Some(turn));
    let steps = |&place: &usize| {
        let steps = chain.steps[place].iter();
        steps.filter_map(|&(cause, probability)| Some((turns[cause]?, probability))).collect()
    };
    let walk = Walk {
        steps: places.iter().map(steps).collect(),
        stay: places.iter().map(|&place| chain.stay[place]).collect(),
    };
    let eliminated = Eliminated::of(&walk).expect("BUG: with u > 0 every drop comes to an end");
    let entries = eliminated.inverse(watch)?;
    Some(Visits { places, turns, entries })
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
    of_visits(graph, &chain, &visits(&chain))
}

/// The same of a chain that is solved already.
pub(super) fn of_visits(graph: &CauseGraph, chain: &Chain, visits: &Visits) -> Headwaters {
    let gaps = graph.gaps();
    let row = |gap: usize, value: &dyn Fn(usize) -> f64| -> Vec<f64> {
        let mut row = vec![0.0; visits.order()];
        for &place in visits.places.iter().filter(|&&place| !graph.is_gap(place)) {
            row[place] = visits.get(gap, place) * value(place);
        }
        row
    };
    Headwaters {
        headwater: gaps.iter().map(|&gap| row(gap, &|place| chain.stay[place])).collect(),
        flow: gaps.iter().map(|&gap| row(gap, &|place| 1.0 / visits.get(place, place))).collect(),
        untraced: gaps.iter().map(|&gap| visits.get(gap, gap) * chain.stay[gap]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        Solver,
        graph::tests::{any_graph, graph, worked_map},
    };
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
    fn with_hardly_anything_left_unnamed_every_drop_is_still_traced() {
        let map = graph(&["a", "b", "G"], &[("a", "b", 4), ("b", "a", 3), ("b", "G", 1)]);
        for unnamed in [1e-12, 1e-60, f64::MIN_POSITIVE, 5e-324] {
            let found = headwaters(&CauseGraph::new(map.nodes().to_vec(), map.links().to_vec(), unnamed));
            // It leaves the loop at a with u/(u + 3) or at b with u/(u + 4), which come to 4 and 3 in 7 as u falls.
            check(&found.headwater[0], &[4.0 / 7.0, 3.0 / 7.0, 0.0]);
            check(&found.flow[0], &[1.0, 1.0, 0.0]);
            check(&found.untraced, &[0.0]);
        }
    }

    #[test]
    fn with_nearly_everything_unnamed_little_is_traced() {
        let map = worked_map();
        let found = headwaters(&CauseGraph::new(map.nodes().to_vec(), map.links().to_vec(), 1e5));
        check(&found.untraced, &[1e5 / (1e5 + 5.0), 1e5 / (1e5 + 4.0)]);
    }

    #[test]
    fn a_cause_of_another_gap_alone_starts_nothing_here() {
        let found =
            headwaters(&graph(&["a", "b", "G1", "G2"], &[("a", "G1", 1), ("b", "G2", 3), ("a", "b", 1)]));
        check(&found.headwater[0], &[0.5, 0.0, 0.0, 0.0]);
        check(&found.flow[1], &[0.375, 0.75, 0.0, 0.0]);
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
            // Whoever would step to the cause is lost; the others end somewhere. Solved by the book, not by elimination.
            let chain = Chain::of(&graph);
            let order = chain.stay.len();
            let system = |row: usize, column: usize| {
                let steps = chain.steps[row].iter().filter(|(to, _)| *to == column && column != cause);
                f64::from(u8::from(row == column)) - steps.map(|(_, probability)| probability).sum::<f64>()
            };
            let arriving = Solver::new(order, system).solve(&chain.stay);
            for (row, gap) in graph.gaps().into_iter().enumerate() {
                prop_assert!((1.0 - arriving[gap] - before.flow[row][cause]).abs() < 1e-9);
            }
        }
    }
}
