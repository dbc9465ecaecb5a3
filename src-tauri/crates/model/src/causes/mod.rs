//! The cause map as numbers: where a gap starts (headwater), what passes through (flow), the published give-and-take
//! view (influence), and loops. Words for people and the drawing of the map are left to others.

mod analysis;
mod circuits;
mod downstream;
mod eliminate;
mod graph;
mod headwaters;
mod influence;
mod johnson;
mod links;
mod loops;
mod order;
mod paths;
mod placing;
mod rank;
mod shared;
mod solve;
mod strongest_path;
mod upstream;
mod watch;

pub use analysis::{CauseAnalysis, CauseFigures, Matrix, Options, analyse, analyse_watched};
pub use circuits::{Circuits, circuits};
pub use downstream::downstream;
pub use graph::{CauseGraph, GraphLink, GraphNode, NodeKind};
pub(crate) use headwaters::{Chain, Visits, visits};
pub use headwaters::{Headwaters, headwaters};
pub use influence::{Influence, influence};
pub use links::{LinkFigures, links};
pub use loops::{LOOP_CAP, Loop, LoopKind, components, loops};
pub use paths::{Path, Paths, paths};
pub use rank::{Standing, standing};
pub use shared::{Shared, shared};
pub(crate) use solve::Solver;
pub use strongest_path::strongest_signs;
pub use upstream::{Reach, upstream};
pub use watch::{Unwatched, Watch};

/// Graphs for the tests of this crate.
#[cfg(test)]
pub(crate) mod testing {
    pub(crate) use super::graph::tests::{any_graph, graph, key, workbook, worked_map};
}
