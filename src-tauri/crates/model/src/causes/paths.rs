//! All paths between two nodes, each node on it once. A path is a circuit once an arc leads from its end back to its beginning,
//! so that the search is that of `circuits`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{CauseGraph, Circuits, GraphLink, circuits::circuits_through_first};
use crate::records::Sign;

/// The paths between two nodes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Paths {
    /// Shortest first.
    pub paths: Vec<Path>,
    /// Whether there are more, or may be because the search was stopped at its limit of work.
    pub capped: bool,
}

/// A way along links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Path {
    /// Its nodes in order.
    pub nodes: Vec<Uuid>,
    /// The link from each of them to the next.
    pub links: Vec<Uuid>,
    /// The product of the signs: whether the end moves the same way as the beginning.
    pub sign: Sign,
    /// Whether one of its links works later.
    pub delayed: bool,
}

/// The shortest paths from one node to another, at most `cap`. None from a node to itself, and none where one of them is
/// not in the graph.
pub fn paths(graph: &CauseGraph, from: Uuid, to: Uuid, cap: usize) -> Paths {
    let (Some(from), Some(to)) = (graph.find(from), graph.find(to)) else { return Paths::default() };
    if from == to {
        return Paths::default();
    }
    // The beginning changes places with node 0, because circuits begin with their lowest node.
    let swapped = |place: usize| match place {
        _ if place == from => 0,
        0 => from,
        _ => place,
    };
    let mut successors = vec![Vec::new(); graph.nodes().len()];
    for link in graph.links().iter().filter(|link| link.to != from && link.from != to) {
        successors[swapped(link.from)].push(swapped(link.to));
    }
    successors[swapped(to)].push(0);
    for effects in &mut successors {
        effects.sort_unstable();
        effects.dedup();
    }
    let Circuits { found, capped } = circuits_through_first(&successors, cap);
    let mut links_from = vec![Vec::new(); successors.len()];
    graph.links().iter().for_each(|link| links_from[link.from].push(link));
    let told = |circuit: Vec<usize>| told(graph, &links_from, circuit.into_iter().map(swapped).collect());
    Paths { paths: found.into_iter().map(told).collect(), capped }
}

fn told(graph: &CauseGraph, links_from: &[Vec<&GraphLink>], path: Vec<usize>) -> Path {
    let steps = path.windows(2).filter_map(|step| match step {
        [from, to] => links_from[*from].iter().find(|link| link.to == *to),
        _ => None,
    });
    let links: Vec<&GraphLink> = steps.copied().collect();
    let opposite = links.iter().filter(|link| link.sign == Sign::Opposite).count();
    Path {
        nodes: path.into_iter().map(|place| graph.nodes()[place].id).collect(),
        sign: if opposite % 2 == 0 { Sign::Same } else { Sign::Opposite },
        delayed: links.iter().any(|link| link.delay),
        links: links.into_iter().map(|link| link.id).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{any_graph, graph, worked_map};
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn ids<const N: usize>(numbers: [u128; N]) -> Vec<Uuid> {
        numbers.map(Uuid::from_u128).to_vec()
    }

    #[test]
    fn paths_are_found_shortest_first_with_their_links() {
        let [load, second] = [4, 10].map(Uuid::from_u128);
        let found = paths(&worked_map(), load, second, 100);
        let nodes: Vec<Vec<Uuid>> = found.paths.iter().map(|path| path.nodes.clone()).collect();
        assert_eq!(nodes, [ids([4, 7, 10]), ids([4, 7, 8, 10])]);
        assert_eq!(found.paths[0].links, ids([105, 110]));
        assert!(!found.capped);
    }

    #[test]
    fn a_path_tells_its_sign_and_whether_it_is_delayed() {
        let map = graph(&["a", "b", "c"], &[("a", "b", 1), ("b", "c", 1), ("a", "c", 1)]);
        let mut links = map.links().to_vec();
        links[0].sign = Sign::Opposite;
        links[1].delay = true;
        let map = CauseGraph::new(map.nodes().to_vec(), links, 1.0);
        let found = paths(&map, Uuid::from_u128(1), Uuid::from_u128(3), 10).paths;
        let told: Vec<(usize, Sign, bool)> =
            found.iter().map(|path| (path.links.len(), path.sign, path.delayed)).collect();
        assert_eq!(told, [(1, Sign::Same, false), (2, Sign::Opposite, true)]);
    }

    #[test]
    fn there_is_no_path_to_itself_to_nowhere_or_against_the_links() {
        let map = worked_map();
        for (from, to) in [(1, 1), (1, 77), (77, 1), (9, 1), (1, 10)] {
            let found = paths(&map, Uuid::from_u128(from), Uuid::from_u128(to), 10);
            assert_eq!(found, Paths::default(), "{from} to {to}");
        }
    }

    #[test]
    fn among_countless_paths_the_shortest_are_told_and_that_there_are_more() {
        let names: Vec<String> = (0..60).map(|turn| format!("c{turn}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let pairs = names.iter().flat_map(|from| names.iter().map(move |to| (*from, *to, 1)));
        let map = graph(&names, &pairs.filter(|(from, to, _)| from != to).collect::<Vec<_>>());
        let found = paths(&map, Uuid::from_u128(5), Uuid::from_u128(1), 500);
        assert_eq!((found.paths.len(), found.capped), (500, true));
        let of_length = |length: usize| found.paths.iter().filter(|path| path.links.len() == length).count();
        assert_eq!([1, 2, 3].map(of_length), [1, 58, 441]);
    }

    fn by_trying(graph: &CauseGraph, path: &mut Vec<usize>, to: usize, found: &mut BTreeSet<Vec<Uuid>>) {
        let last = path[path.len() - 1];
        if last == to {
            found.insert(path.iter().map(|&place| graph.nodes()[place].id).collect());
            return;
        }
        for link in graph.links().iter().filter(|link| link.from == last) {
            if !path.contains(&link.to) {
                path.push(link.to);
                by_trying(graph, path, to, found);
                path.pop();
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_path_is_found_once(graph in any_graph(), from in 0usize..12, to in 0usize..12) {
            let order = graph.nodes().len();
            let (from, to) = (from % order, to % order);
            prop_assume!(from != to);
            let found = paths(&graph, graph.nodes()[from].id, graph.nodes()[to].id, 1_000_000);
            let nodes: BTreeSet<Vec<Uuid>> = found.paths.iter().map(|path| path.nodes.clone()).collect();
            let mut expected = BTreeSet::new();
            by_trying(&graph, &mut vec![from], to, &mut expected);
            prop_assert_eq!((nodes.len(), found.capped), (found.paths.len(), false));
            prop_assert!(found.paths.is_sorted_by_key(|path| path.links.len()));
            prop_assert_eq!(nodes, expected);
        }
    }
}
