//! What the layers are asked and what they answer. Ids, places made by hand and loops are dealt with outside.

use std::collections::{BTreeSet, HashMap};

use crate::shapes::{MapLink, MapNode, MapNodeKind};

/// A top left corner.
pub(crate) type Place = (f64, f64);

/// Boxes and the links between them, by position.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Plan {
    /// Width and height of each box.
    pub sizes: Vec<(f64, f64)>,
    /// Whether the box must stand in the last column.
    pub last: Vec<bool>,
    /// Whether a link swings out left of the box, back up from its foot to its head.
    pub bowed: Vec<bool>,
    /// The band of each box, top to bottom; all 0 where the map has none.
    pub bands: Vec<usize>,
    /// From, to; no link to itself, none twice, none out of a last box. Cycles are allowed.
    pub edges: Vec<(usize, usize)>,
}

impl Plan {
    /// Least width of the free strip between two columns.
    pub const CHANNEL: f64 = 48.0;
}

/// The links of a map by position: known ends, none to itself, none out of a gap, none twice.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wiring {
    pub edges: Vec<(usize, usize)>,
    /// Number of links at each node.
    pub degree: Vec<usize>,
}

impl Wiring {
    pub fn of(nodes: &[MapNode], links: &[MapLink]) -> Wiring {
        let index: HashMap<_, _> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
        let mut seen = BTreeSet::new();
        let mut edges = Vec::new();
        let mut degree = vec![0; nodes.len()];
        for link in links {
            let (Some(&from), Some(&to)) = (index.get(&link.from), index.get(&link.to)) else { continue };
            if from == to || nodes[from].kind == MapNodeKind::Gap || !seen.insert((from, to)) {
                continue;
            }
            degree[from] += 1;
            degree[to] += 1;
            edges.push((from, to));
        }
        Wiring { edges, degree }
    }

    /// Whether the node stands on the shelf: a cause without a single link.
    pub fn is_loose(&self, nodes: &[MapNode], node: usize) -> bool {
        self.degree[node] == 0 && nodes[node].kind == MapNodeKind::Cause
    }
}
