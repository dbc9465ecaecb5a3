//! Elementary circuits of a directed graph, shortest first and never more than a cap: Johnson's search (1975) with a bound on
//! the length (Gupta & Suzumura 2021), so that the time per circuit stays polynomial on any graph. What a circuit means
//! on the map is left to `loops`.

use std::ops::ControlFlow;

/// Circuits, each as its nodes in order from its lowest, shortest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circuits {
    /// At most as many as asked for.
    pub found: Vec<Vec<usize>>,
    /// Whether there are more.
    pub capped: bool,
}

/// The shortest circuits of a graph, given by the successors of each node, at most `cap`.
pub fn circuits(successors: &[Vec<usize>], cap: usize) -> Circuits {
    let longest = successors.len();
    if let Some(mut found) = all_within(successors, longest, cap) {
        found.sort_by_key(Vec::len);
        return Circuits { found, capped: false };
    }
    // Find the length at which the cap is passed: all circuits below it fit, those of that length fill what is left.
    let (mut fits, mut passes) = (0, longest);
    while passes - fits > 1 {
        let middle = fits.midpoint(passes);
        if all_within(successors, middle, cap).is_some() { fits = middle } else { passes = middle }
    }
    let mut found = all_within(successors, fits, cap).unwrap_or_default();
    found.sort_by_key(Vec::len);
    let _stopped = each_within(successors, passes, &mut |circuit| {
        if found.len() == cap {
            return ControlFlow::Break(());
        }
        if circuit.len() == passes {
            found.push(circuit.to_vec());
        }
        ControlFlow::Continue(())
    });
    Circuits { found, capped: true }
}

/// All circuits of at most `longest` nodes; none when there are more than `cap`.
fn all_within(successors: &[Vec<usize>], longest: usize, cap: usize) -> Option<Vec<Vec<usize>>> {
    let mut found = Vec::new();
    let flow = each_within(successors, longest, &mut |circuit| {
        if found.len() == cap {
            return ControlFlow::Break(());
        }
        found.push(circuit.to_vec());
        ControlFlow::Continue(())
    });
    flow.is_continue().then_some(found)
}

type Visit<'a> = &'a mut dyn FnMut(&[usize]) -> ControlFlow<()>;

/// Shows every circuit of at most `longest` nodes, by its lowest node.
fn each_within(successors: &[Vec<usize>], longest: usize, visit: Visit) -> ControlFlow<()> {
    let mut predecessors = vec![Vec::new(); successors.len()];
    for (node, effects) in successors.iter().enumerate() {
        effects.iter().for_each(|&effect| predecessors[effect].push(node));
    }
    for start in 0..successors.len() {
        let home = distances(start, &predecessors);
        if successors[start].iter().any(|&first| first >= start && home[first].is_some()) {
            Search::new(start, successors, &home, longest).run(visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// From each node not below `start` the number of links back to it, by way of such nodes only.
fn distances(start: usize, predecessors: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut distance = vec![None; predecessors.len()];
    distance[start] = Some(0);
    let mut ring = vec![start];
    for far in 1.. {
        let mut next = Vec::new();
        for &before in ring.iter().flat_map(|&node| &predecessors[node]) {
            if before > start && distance[before].is_none() {
                distance[before] = Some(far);
                next.push(before);
            }
        }
        if next.is_empty() {
            break;
        }
        ring = next;
    }
    distance
}

/// The search for circuits through `start` and nodes above it.
struct Search<'a> {
    start: usize,
    successors: &'a [Vec<usize>],
    /// Links from each node back to the start; none where there is no way back.
    home: &'a [Option<usize>],
    longest: usize,
    path: Vec<usize>,
    on_path: Vec<bool>,
    /// A node found barren behind a path of this many nodes is barren behind any path as long or longer, until
    /// something that it waits for is released.
    barren_behind: Vec<usize>,
    /// For each node those to release with it.
    waiting: Vec<Vec<usize>>,
}

/// A node of the path: which successor is next, and whether a circuit was closed beyond it.
struct Step {
    next: usize,
    closed: bool,
}

impl<'a> Search<'a> {
    fn new(start: usize, successors: &'a [Vec<usize>], home: &'a [Option<usize>], longest: usize) -> Self {
        let order = successors.len();
        Self {
            start,
            successors,
            home,
            longest,
            path: Vec::new(),
            on_path: vec![false; order],
            barren_behind: vec![usize::MAX; order],
            waiting: vec![Vec::new(); order],
        }
    }

    fn run(&mut self, visit: Visit) -> ControlFlow<()> {
        if self.longest == 0 {
            return ControlFlow::Continue(());
        }
        let mut steps = vec![self.enter(self.start)];
        while let (Some(step), Some(&node)) = (steps.last_mut(), self.path.last()) {
            let next = self.successors[node].get(step.next).copied();
            step.next += 1;
            match next {
                Some(effect) if effect == self.start => {
                    step.closed = true;
                    visit(&self.path)?;
                }
                Some(effect) if self.may_enter(effect) => steps.push(self.enter(effect)),
                Some(_) => {}
                None => {
                    let closed = step.closed;
                    steps.pop();
                    self.leave(node, closed);
                    if let Some(before) = steps.last_mut() {
                        before.closed |= closed;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn may_enter(&self, node: usize) -> bool {
        let behind = self.path.len();
        node > self.start
            && !self.on_path[node]
            && behind < self.barren_behind[node]
            && self.home[node].is_some_and(|home| behind + home <= self.longest)
    }

    fn enter(&mut self, node: usize) -> Step {
        self.barren_behind[node] = self.path.len();
        self.on_path[node] = true;
        self.path.push(node);
        Step { next: 0, closed: false }
    }

    fn leave(&mut self, node: usize, closed: bool) {
        self.path.pop();
        self.on_path[node] = false;
        if closed {
            self.release(node);
            return;
        }
        for &effect in &self.successors[node] {
            if effect > self.start && !self.waiting[effect].contains(&node) {
                self.waiting[effect].push(node);
            }
        }
    }

    fn release(&mut self, node: usize) {
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            self.barren_behind[node] = usize::MAX;
            open.append(&mut self.waiting[node]);
        }
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
        fn a_bound_keeps_the_short_ones_and_only_those(successors in any_successors(), longest in 0usize..8) {
            let found: BTreeSet<Vec<usize>> =
                all_within(&successors, longest, MANY).unwrap().into_iter().collect();
            let mut expected = by_trying(&successors);
            expected.retain(|circuit| circuit.len() <= longest);
            prop_assert_eq!(found, expected);
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
