//! What leads to a node: everything upstream of it. The way down is left to `downstream`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{CauseGraph, GraphLink};

/// Part of the map.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Reach {
    /// Its causes and focus gaps, the one asked about among them, in the order in which they were made; none when that
    /// is not part of the cause graph.
    pub nodes: Vec<Uuid>,
    /// The links along which it hangs together.
    pub links: Vec<Uuid>,
}

/// The causes from which links lead to a cause or focus gap, and those links.
pub fn upstream(graph: &CauseGraph, of: Uuid) -> Reach {
    let Some(place) = graph.find(of) else { return Reach::default() };
    Reach::of(graph, &graph.leading_to(&[place]), |link| link.to)
}

impl Reach {
    /// These nodes, and the links that have the given end among them: the other end then is, too.
    pub(super) fn of(graph: &CauseGraph, within: &[bool], end: impl Fn(&GraphLink) -> usize) -> Self {
        let nodes = graph.nodes().iter().zip(within).filter(|(_, is_within)| **is_within);
        let links = graph.links().iter().filter(|link| within[end(link)]);
        Self { nodes: nodes.map(|(node, _)| node.id).collect(), links: links.map(|link| link.id).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{graph, worked_map};
    use super::*;

    #[test]
    fn upstream_are_all_that_lead_here_with_their_links() {
        let found = upstream(&worked_map(), Uuid::from_u128(3));
        assert_eq!(found.nodes, [1, 2, 3].map(Uuid::from_u128));
        assert_eq!(found.links, [101, 102].map(Uuid::from_u128));
    }

    #[test]
    fn in_a_loop_everything_is_upstream_of_everything() {
        let map = graph(&["a", "b", "c", "G"], &[("a", "b", 1), ("b", "a", 1), ("b", "G", 1), ("c", "G", 1)]);
        let found = upstream(&map, Uuid::from_u128(1));
        assert_eq!(found.nodes, [1, 2].map(Uuid::from_u128));
        assert_eq!(found.links, [101, 102].map(Uuid::from_u128));
    }

    #[test]
    fn what_is_not_in_the_graph_has_nothing_upstream() {
        assert_eq!(upstream(&worked_map(), Uuid::from_u128(77)), Reach::default());
    }
}
