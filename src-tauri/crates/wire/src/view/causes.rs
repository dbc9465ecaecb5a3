//! What the map says, with its loops told as sentences.

use std::collections::BTreeMap;

use export::loop_sentence;
use model::{
    Workbook,
    causes::{
        CauseFigures, CauseGraph, LinkFigures, Loop, LoopKind, Matrix, Options, Unwatched, Watch,
        analyse_watched,
    },
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::names::node_name;

/// What the map says: the shape of `headwaters causes --json`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Causes {
    /// Causes and focus gaps with their figures.
    pub nodes: Vec<CauseFigures>,
    /// What passes along each link.
    pub links: Vec<LinkFigures>,
    /// Per focus gap the share of drops that the map does not explain.
    pub untraced: BTreeMap<Uuid, f64>,
    /// Shortest first.
    pub loops: Vec<LoopView>,
    /// Whether there are more loops than are listed.
    pub loops_capped: bool,
    /// Knots: causes each of which leads to every other of its set, largest set first; none of a single cause.
    pub components: Vec<Vec<Uuid>>,
    /// The largest |T − X − XT|, which is nothing but rounding; null where give-and-take exists nowhere.
    pub residual: Option<f64>,
    /// T, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub matrix: Option<Matrix>,
}

/// A loop of the map.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct LoopView {
    /// Its causes, in the direction of the links.
    pub nodes: Vec<Uuid>,
    /// Reinforcing or balancing.
    pub kind: LoopKind,
    /// "More A → less B → … → more A".
    pub sentence: String,
}

/// What the map says of this workbook; T only when asked for.
pub fn causes(workbook: &Workbook, with_matrix: bool) -> Causes {
    let options = Options { matrix: with_matrix, ranges: true };
    causes_watched(workbook, options, &mut Unwatched).expect("BUG: nobody stops it")
}

/// What is asked of the map; none when whoever watches stops it.
pub fn causes_watched(workbook: &Workbook, options: Options, watch: &mut dyn Watch) -> Option<Causes> {
    let analysis = analyse_watched(&CauseGraph::of(workbook), options, watch)?;
    let mut nodes = analysis.nodes;
    for node in &mut nodes {
        node.label = node_name(workbook, node.id);
    }
    let told = |one: Loop| LoopView {
        sentence: loop_sentence(&one, |id| node_name(workbook, id)),
        nodes: one.nodes,
        kind: one.kind,
    };
    Some(Causes {
        nodes,
        links: analysis.links,
        untraced: analysis.untraced,
        loops: analysis.loops.into_iter().map(told).collect(),
        loops_capped: analysis.loops_capped,
        components: analysis.components,
        residual: analysis.residual,
        matrix: analysis.matrix,
    })
}
