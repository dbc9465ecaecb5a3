//! The `dagre` crate as an engine, for maps small enough that it answers at once.

use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir};

use super::GAP_BELOW;
use super::plan::{Engine, Place, Plan};

/// Network simplex, barycentres and Brandes–Köpf, by the `dagre` crate.
#[derive(Debug, Clone, Copy, Default)]
pub struct Dagre;

/// Largest number of boxes and links given to the crate: it cannot be stopped, so the limit of its time is a
/// limit of its task.
const BOXES: usize = 70;
const EDGES: usize = 120;
/// A hidden box after the last column, to which all last boxes are tied.
const SEA: &str = "sea";

impl Engine for Dagre {
    fn place(&self, plan: &Plan) -> Option<Vec<Place>> {
        if plan.sizes.len() > BOXES || plan.edges.len() > EDGES {
            return None;
        }
        let mut graph = graph_of(plan);
        let options = LayoutOptions {
            rankdir: RankDir::LR,
            nodesep: GAP_BELOW,
            edgesep: GAP_BELOW / 2.0,
            ranksep: Plan::CHANNEL * 1.4,
            ..LayoutOptions::default()
        };
        dagre::layout(&mut graph, Some(options));
        (0..plan.sizes.len())
            .map(|at| {
                let node = graph.node(&key(at))?;
                Some((node.x? - plan.sizes[at].0 / 2.0, node.y? - plan.sizes[at].1 / 2.0))
            })
            .collect()
    }
}

/// Keys of one length, so that they sort by number.
fn key(at: usize) -> String {
    format!("box{at:05}")
}

fn graph_of(plan: &Plan) -> Graph<NodeLabel, EdgeLabel> {
    let mut graph = Graph::with_options(GraphOptions { directed: true, multigraph: false, compound: false });
    for (at, &(width, height)) in plan.sizes.iter().enumerate() {
        graph.set_node(key(at), Some(NodeLabel { width, height, ..NodeLabel::default() }));
    }
    let link = |minlen, weight| Some(EdgeLabel { minlen, weight, ..EdgeLabel::default() });
    for &(from, to) in &super::columns::without_cycles(plan.sizes.len(), &plan.edges) {
        graph.set_edge(key(from), key(to), link(1, 1), None);
    }
    if plan.last.contains(&true) {
        graph.set_node(SEA.to_owned(), Some(NodeLabel::default()));
        for at in (0..plan.sizes.len()).filter(|&at| plan.last[at]) {
            graph.set_edge(key(at), SEA.to_owned(), link(1, 50), None);
        }
    }
    graph
}
