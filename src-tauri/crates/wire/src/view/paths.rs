//! Along the links of the map: what leads to a node and where it leads. Paths between two nodes and what gaps share are
//! told as `model::causes` finds them.

use model::{
    Workbook,
    causes::{CauseGraph, Paths, Reach, Shared, downstream, paths, shared, upstream},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// More paths than these nobody reads.
const MOST: usize = 200;

/// What leads to a node and where it leads.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Around {
    /// From where links lead to it.
    pub upstream: Reach,
    /// Where links lead from it.
    pub downstream: Reach,
    /// The focus gaps among what lies downstream, itself left out.
    pub gaps: Vec<Uuid>,
}

/// What leads to a cause or focus gap and where it leads; nothing for what is set aside or unknown.
pub fn around(workbook: &Workbook, node: Uuid) -> Around {
    let graph = CauseGraph::of(workbook);
    let downstream = downstream(&graph, node);
    let is_gap = |id: &Uuid| graph.gaps().iter().any(|&gap| graph.nodes()[gap].id == *id);
    let gaps = downstream.nodes.iter().filter(|id| **id != node && is_gap(id)).copied().collect();
    Around { upstream: upstream(&graph, node), downstream, gaps }
}

/// The paths from one cause to another or to a focus gap, the shortest first.
pub fn paths_between(workbook: &Workbook, from: Uuid, to: Uuid) -> Paths {
    paths(&CauseGraph::of(workbook), from, to, MOST)
}

/// Which causes lead to which of these gaps.
pub fn shared_by(workbook: &Workbook, gaps: &[Uuid]) -> Shared {
    shared(&CauseGraph::of(workbook), gaps)
}
