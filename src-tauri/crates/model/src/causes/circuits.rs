//! Elementary circuits of a directed graph, shortest first, never more than a cap and never more work than a limit. The search
//! is left to `johnson`; what a circuit means on the map to `loops` and `paths`.

use std::ops::ControlFlow;

use petgraph::{Graph, algo::tarjan_scc};

use super::{
    johnson::{Arcs, Stop, Work, each_circuit},
    watch::{Unwatched, Watch},
};

/// Circuits, each as its nodes in order from its lowest, shortest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circuits {
    /// At most as many as asked for.
    pub found: Vec<Vec<usize>>,
    /// Whether there are more, or may be because the search was stopped at its limit of work.
    pub capped: bool,
}

/// Arcs that may be looked at before a search ends with what it has: some tenths of a second.
const MOST_WORK: usize = 60_000_000;
/// With circuits of this length the first round begins: they are found at once in any graph.
const FIRST_ROUND: usize = 3;

/// The shortest circuits of a graph, given by the successors of each node, at most `cap`.
pub fn circuits(successors: &[Vec<usize>], cap: usize) -> Circuits {
    circuits_watched(successors, cap, &mut Unwatched).expect("BUG: nobody stops it")
}

/// The same; none when stopped.
pub(super) fn circuits_watched(
    successors: &[Vec<usize>],
    cap: usize,
    watch: &mut dyn Watch,
) -> Option<Circuits> {
    let knots = Knots::of(successors);
    knots.shortest(knots.arcs.order(), cap, Work::of(MOST_WORK, watch))
}

/// The shortest circuits through node 0, at most `cap`.
pub(super) fn circuits_through_first(successors: &[Vec<usize>], cap: usize) -> Circuits {
    let knots = Knots::of(successors);
    let starts = usize::from(knots.places.first() == Some(&0));
    knots.shortest(starts, cap, Work::of(MOST_WORK, &mut Unwatched)).expect("BUG: nobody stops it")
}

/// Sets of nodes each of which leads to every other of its set, largest first, in each the lowest node first; a node alone
/// is one (Tarjan 1972).
pub(super) fn strongly_connected(successors: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut map = Graph::<(), ()>::with_capacity(successors.len(), 0);
    let places: Vec<_> = successors.iter().map(|_| map.add_node(())).collect();
    for (node, effects) in successors.iter().enumerate() {
        effects.iter().for_each(|&effect| {
            map.add_edge(places[node], places[effect], ());
        });
    }
    let sorted = |set: Vec<petgraph::graph::NodeIndex>| {
        let mut set: Vec<usize> = set.into_iter().map(petgraph::graph::NodeIndex::index).collect();
        set.sort_unstable();
        set
    };
    let mut sets: Vec<Vec<usize>> = tarjan_scc(&map).into_iter().map(sorted).collect();
    sets.sort_by_key(|set| (std::cmp::Reverse(set.len()), set[0]));
    sets
}

/// What is left of a graph without the nodes and arcs that lie on no circuit.
struct Knots {
    /// The node that each of `arcs` was, ascending.
    places: Vec<usize>,
    arcs: Arcs,
    /// Nodes of the largest.
    largest: usize,
}

impl Knots {
    fn of(successors: &[Vec<usize>]) -> Self {
        let mut knot_of = vec![None; successors.len()];
        let mut largest = 0;
        for (knot, set) in strongly_connected(successors).into_iter().enumerate() {
            if set.len() > 1 || successors[set[0]].contains(&set[0]) {
                largest = largest.max(set.len());
                set.into_iter().for_each(|node| knot_of[node] = Some(knot));
            }
        }
        let places: Vec<usize> = (0..knot_of.len()).filter(|&node| knot_of[node].is_some()).collect();
        let mut turns = vec![0; knot_of.len()];
        places.iter().enumerate().for_each(|(turn, &node)| turns[node] = turn);
        let within = |&node: &usize| {
            let effects = successors[node].iter().filter(|effect| knot_of[**effect] == knot_of[node]);
            effects.map(|&effect| turns[effect]).collect()
        };
        let arcs = Arcs::of(places.iter().map(within).collect());
        Self { arcs, places, largest }
    }

    /// Rounds with a longer bound each, until everything is found or more than the cap; a round that passes the cap shortens its own
    /// bound as it goes.
    fn shortest(&self, starts: usize, cap: usize, mut work: Work) -> Option<Circuits> {
        let mut bound = FIRST_ROUND.min(self.largest);
        let mut last = Shortest::of(cap, 0);
        loop {
            let mut round = Shortest::of(cap, bound);
            let flow = each_circuit(&self.arcs, starts, bound, &mut work, &mut |circuit| round.keep(circuit));
            match flow {
                ControlFlow::Break(Stop::Stopped) => return None,
                ControlFlow::Break(Stop::Exhausted) => {
                    round.complete_from(last);
                    return Some(self.told(round));
                }
                ControlFlow::Continue(()) if round.more || bound == self.largest => {
                    return Some(self.told(round));
                }
                ControlFlow::Continue(()) => {
                    bound = self.next_bound(&round, last.count == 0);
                    last = round;
                }
            }
        }
    }

    /// The length at which circuits would pass the cap if they went on growing in number as they did up to now; after the
    /// first round, as if every node led to as many others as they do in the mean.
    fn next_bound(&self, round: &Shortest, is_first: bool) -> usize {
        let bound = round.by_length.len() - 1;
        let [before, longest] = [bound - 1, bound].map(|length| round.by_length[length].len() as f64);
        let growth = if is_first { self.arcs.degree() } else { longest / before };
        let most = if is_first { self.largest } else { bound + bound / 2 };
        let lacking = (round.cap as f64 / round.count.max(1) as f64).ln() / growth.ln();
        let more = if lacking.is_finite() && lacking > 0.0 { lacking.ceil() as usize } else { bound / 2 };
        bound.saturating_add(more.max(1)).min(most.max(bound + 1)).min(self.largest)
    }

    fn told(&self, kept: Shortest) -> Circuits {
        let place = |circuit: Vec<usize>| circuit.into_iter().map(|turn| self.places[turn]).collect();
        let found = kept.by_length.into_iter().flatten().map(place).collect();
        Circuits { found, capped: kept.more }
    }
}

/// The shortest of the circuits shown so far.
struct Shortest {
    by_length: Vec<Vec<Vec<usize>>>,
    count: usize,
    cap: usize,
    /// Whether some were let go.
    more: bool,
}

impl Shortest {
    fn of(cap: usize, bound: usize) -> Self {
        Self { by_length: vec![Vec::new(); bound + 1], count: 0, cap, more: false }
    }

    /// Keeps a circuit, and lets the longest go when they are too many; up to which length others are of interest.
    fn keep(&mut self, circuit: &[usize]) -> usize {
        self.by_length[circuit.len()].push(circuit.to_vec());
        self.count += 1;
        self.let_go();
        if self.more { self.by_length.len().saturating_sub(2) } else { self.by_length.len() - 1 }
    }

    fn let_go(&mut self) {
        while self.count > self.cap {
            self.more = true;
            if let Some(longest) = self.by_length.last_mut() {
                self.count -= usize::from(longest.pop().is_some());
            }
            self.without_empty();
        }
    }

    /// Once some were let go, the last length is one that some are kept of.
    fn without_empty(&mut self) {
        while self.by_length.last().is_some_and(Vec::is_empty) {
            self.by_length.pop();
        }
    }

    /// What a round that was not ended lacks of the round before it, which had everything up to a length.
    fn complete_from(&mut self, mut last: Self) {
        let known = last.by_length.len().min(self.by_length.len());
        last.by_length.extend(self.by_length.drain(known..));
        last.count = last.by_length.iter().map(Vec::len).sum();
        last.let_go();
        last.more = true;
        *self = last;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const MANY: usize = 100_000;

    fn complete(order: usize) -> Vec<Vec<usize>> {
        (0..order).map(|node| (0..order).filter(|&other| other != node).collect()).collect()
    }

    /// Johnson's hard case: few circuits among very many paths. A fan of k nodes from the top into a chain of k, whose end
    /// leads back to the top; every node of the chain leads to a hub; the hub leads by k ways through a gate back
    /// to itself, and by the first of them back to the chain.
    fn johnson(k: usize) -> Vec<Vec<usize>> {
        let (top, fan, chain, hub, ways, gate) = (0, 1, k + 1, 2 * k + 1, 2 * k + 2, 3 * k + 2);
        let mut successors = vec![Vec::new(); gate + 1];
        for turn in 0..k {
            successors[top].push(fan + turn);
            successors[fan + turn].push(chain);
            successors[chain + turn].push(hub);
            successors[chain + turn].push(if turn + 1 < k { chain + turn + 1 } else { top });
            successors[hub].push(ways + turn);
            successors[ways + turn].push(gate);
        }
        successors[ways].push(chain);
        successors[gate].push(hub);
        successors
    }

    /// All circuits by trying every path.
    fn by_trying(successors: &[Vec<usize>]) -> BTreeSet<Vec<usize>> {
        fn extend(successors: &[Vec<usize>], path: &mut Vec<usize>, found: &mut BTreeSet<Vec<usize>>) {
            for &next in &successors[path[path.len() - 1]] {
                if next == path[0] {
                    found.insert(path.clone());
                } else if next > path[0] && !path.contains(&next) {
                    path.push(next);
                    extend(successors, path, found);
                    path.pop();
                }
            }
        }
        let mut found = BTreeSet::new();
        (0..successors.len()).for_each(|start| extend(successors, &mut vec![start], &mut found));
        found
    }

    fn any_successors() -> impl Strategy<Value = Vec<Vec<usize>>> {
        (1usize..8).prop_flat_map(|order| {
            prop::collection::vec(prop::collection::btree_set(0..order, 0..=order.min(4)), order)
                .prop_map(|rows| rows.into_iter().map(|row| row.into_iter().collect()).collect())
        })
    }

    #[test]
    fn complete_graphs_have_the_known_number_of_circuits() {
        for (order, count) in [(1, 0), (2, 1), (3, 5), (4, 20), (5, 84)] {
            assert_eq!(circuits(&complete(order), MANY).found.len(), count);
        }
    }

    #[test]
    fn the_hard_case_has_three_circuits_for_each_k() {
        for k in 3..10 {
            assert_eq!(circuits(&johnson(k), MANY).found.len(), 3 * k, "k = {k}");
        }
    }

    #[test]
    fn a_node_that_links_to_itself_is_a_circuit() {
        let found = circuits(&[vec![0, 1, 2], vec![2], vec![0, 1, 2]], MANY).found;
        assert_eq!(found, [vec![0], vec![2], vec![0, 2], vec![1, 2], vec![0, 1, 2]]);
    }

    #[test]
    fn a_dense_graph_gives_its_shortest_circuits_and_says_that_there_are_more() {
        let Circuits { found, capped } = circuits(&complete(60), 10_000);
        assert_eq!((found.len(), capped), (10_000, true));
        let of_length = |length: usize| found.iter().filter(|circuit| circuit.len() == length).count();
        assert_eq!(of_length(2), 60 * 59 / 2);
        assert_eq!(of_length(3), 10_000 - 60 * 59 / 2);
        assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), 10_000);
    }

    #[test]
    fn a_long_ladder_with_countless_equally_long_circuits_is_capped() {
        // Forty rungs of two nodes each, every path around has 41 nodes: 2^40 circuits.
        let mut successors = vec![vec![1, 2]];
        for rung in 1..40 {
            successors.extend([vec![2 * rung + 1, 2 * rung + 2], vec![2 * rung + 1, 2 * rung + 2]]);
        }
        successors.extend([vec![0], vec![0]]);
        let Circuits { found, capped } = circuits(&successors, 500);
        assert_eq!((found.len(), capped), (500, true));
        assert!(found.iter().all(|circuit| circuit.len() == 41));
    }

    #[test]
    fn work_without_end_is_stopped_with_the_shortest_known() {
        let knots = Knots::of(&complete(40));
        let limited = knots.shortest(40, 1_000_000, Work::of(1_000_000, &mut Unwatched)).unwrap();
        let of_length =
            |length: usize| limited.found.iter().filter(|circuit| circuit.len() == length).count();
        assert!(limited.capped && limited.found.len() < 500_000);
        assert_eq!((of_length(2), of_length(3)), (780, 19_760));
    }

    #[test]
    fn a_watch_can_stop_it() {
        let mut told = Vec::new();
        let stop = &mut |done: f64| {
            told.push(done);
            if told.len() < 3 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        assert_eq!(circuits_watched(&complete(60), 1_000_000, stop), None);
        assert!(told.is_sorted() && told.len() == 3);
    }

    #[test]
    fn the_sets_that_hang_together_come_largest_first() {
        let sets = strongly_connected(&[vec![1], vec![0], vec![3], vec![4], vec![2, 0], vec![0]]);
        assert_eq!(sets, [vec![2, 3, 4], vec![0, 1], vec![5]]);
    }

    proptest! {
        #[test]
        fn every_circuit_is_found_once(successors in any_successors()) {
            let found = circuits(&successors, MANY).found;
            prop_assert!(found.is_sorted_by_key(Vec::len));
            let count = found.len();
            let found: BTreeSet<Vec<usize>> = found.into_iter().collect();
            prop_assert_eq!(found.len(), count);
            prop_assert_eq!(found, by_trying(&successors));
        }

        #[test]
        fn those_through_the_first_node_are_all_of_them(successors in any_successors()) {
            let found: BTreeSet<Vec<usize>> = circuits_through_first(&successors, MANY).found.into_iter().collect();
            let mut expected = by_trying(&successors);
            expected.retain(|circuit| circuit[0] == 0);
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn at_the_limit_of_work_what_is_found_are_circuits_shortest_first(
            successors in any_successors(),
            most in 1usize..600,
            cap in 0usize..12,
        ) {
            let knots = Knots::of(&successors);
            let Circuits { found, capped } =
                knots.shortest(knots.arcs.order(), cap, Work::of(most, &mut Unwatched)).unwrap();
            let all = by_trying(&successors);
            prop_assert!(found.is_sorted_by_key(Vec::len) && found.len() <= cap);
            prop_assert!(capped || found.len() == all.len());
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
            prop_assert!(found.iter().all(|circuit| all.contains(circuit)));
        }

        #[test]
        fn a_cap_keeps_the_shortest(successors in any_successors(), cap in 1usize..12) {
            let all = circuits(&successors, MANY).found;
            let Circuits { found, capped } = circuits(&successors, cap);
            prop_assert_eq!(capped, all.len() > cap);
            let lengths = |circuits: &[Vec<usize>]| circuits.iter().map(Vec::len).collect::<Vec<_>>();
            prop_assert_eq!(lengths(&found), lengths(&all[..cap.min(all.len())]));
        }
    }
}
