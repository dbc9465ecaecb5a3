//! Loops of the cause map: which nodes hang together, and every elementary loop with its signs. The sentence that tells
//! a loop is made from the text files, not here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    CauseGraph, Circuits,
    circuits::{circuits_watched, strongly_connected},
    watch::{Unwatched, Watch},
};
use crate::records::Sign;

/// More loops than this are not listed.
pub const LOOP_CAP: usize = 10_000;

/// Whether a loop drives itself on or holds itself back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LoopKind {
    /// An even number of opposite links: a change feeds itself.
    Reinforcing,
    /// An odd number of opposite links: a change works against itself.
    Balancing,
}

/// A cycle of links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Loop {
    /// Its causes in order, beginning with the one made first.
    pub nodes: Vec<Uuid>,
    /// The sign of the link from each of them to the next, the last one's back to the first.
    pub signs: Vec<Sign>,
    /// Reinforcing or balancing.
    pub kind: LoopKind,
}

/// The loops of a graph, shortest first, at most [`LOOP_CAP`], and whether there are more.
pub fn loops(graph: &CauseGraph) -> (Vec<Loop>, bool) {
    loops_watched(graph, &mut Unwatched).expect("BUG: nobody stops it")
}

/// The same; none when stopped.
pub(super) fn loops_watched(graph: &CauseGraph, watch: &mut dyn Watch) -> Option<(Vec<Loop>, bool)> {
    let Circuits { found, capped } = circuits_watched(&graph.successors(), LOOP_CAP, watch)?;
    let mut signs = vec![Vec::new(); graph.nodes().len()];
    graph.links().iter().for_each(|link| signs[link.from].push((link.to, link.sign)));
    Some((found.iter().map(|circuit| told(graph, &signs, circuit)).collect(), capped))
}

fn told(graph: &CauseGraph, signs: &[Vec<(usize, Sign)>], circuit: &[usize]) -> Loop {
    let nexts = circuit.iter().cycle().skip(1);
    let sign = |(&from, to): (&usize, &usize)| {
        signs[from].iter().find(|(effect, _)| effect == to).map(|(_, sign)| *sign).unwrap_or_default()
    };
    let signs: Vec<Sign> = circuit.iter().zip(nexts).map(sign).collect();
    let opposite = signs.iter().filter(|sign| **sign == Sign::Opposite).count();
    let kind = if opposite % 2 == 0 { LoopKind::Reinforcing } else { LoopKind::Balancing };
    Loop { nodes: circuit.iter().map(|&place| graph.nodes()[place].id).collect(), signs, kind }
}

/// The strongly connected components, largest first: sets of nodes each of which leads to every other of its set; a node alone
/// is one.
pub fn components(graph: &CauseGraph) -> Vec<Vec<usize>> {
    strongly_connected(&graph.successors())
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{any_graph, graph, worked_map};
    use super::*;
    use proptest::prelude::*;

    /// The kind of the loop a → b → c → a with so many opposite links.
    fn ring(opposite: usize) -> Loop {
        let ring = graph(&["a", "b", "c"], &[("a", "b", 1), ("b", "c", 1), ("c", "a", 1)]);
        let mut links = ring.links().to_vec();
        links.iter_mut().take(opposite).for_each(|link| link.sign = Sign::Opposite);
        loops(&CauseGraph::new(ring.nodes().to_vec(), links, 1.0)).0.remove(0)
    }

    #[test]
    fn a_loop_with_an_even_number_of_opposite_links_is_reinforcing() {
        assert_eq!(ring(0).kind, LoopKind::Reinforcing);
        assert_eq!(ring(2).kind, LoopKind::Reinforcing);
    }

    #[test]
    fn a_loop_with_an_odd_number_of_opposite_links_is_balancing() {
        assert_eq!(ring(1).kind, LoopKind::Balancing);
        assert_eq!(ring(3).kind, LoopKind::Balancing);
    }

    #[test]
    fn a_loop_begins_with_the_cause_made_first_and_each_sign_is_of_the_link_to_the_next() {
        let told = ring(1);
        assert_eq!(told.nodes, [1, 2, 3].map(Uuid::from_u128));
        assert_eq!(told.signs, [Sign::Opposite, Sign::Same, Sign::Same]);
    }

    #[test]
    fn the_worked_map_has_one_loop() {
        let (loops, capped) = loops(&worked_map());
        assert_eq!((loops.len(), capped), (1, false));
        assert_eq!(loops[0].nodes, [4, 7, 8].map(Uuid::from_u128));
        let largest = components(&worked_map()).into_iter().max_by_key(Vec::len).unwrap();
        assert_eq!(largest, [3, 6, 7]);
    }

    proptest! {
        #[test]
        fn every_loop_stays_within_one_component(graph in any_graph()) {
            let components = components(&graph);
            for one in loops(&graph).0 {
                let place = |id: &Uuid| graph.find(*id).unwrap();
                let home = components.iter().find(|set| set.contains(&place(&one.nodes[0]))).unwrap();
                prop_assert!(one.nodes.iter().all(|id| home.contains(&place(id))));
                prop_assert_eq!(one.signs.len(), one.nodes.len());
            }
        }
    }
}
