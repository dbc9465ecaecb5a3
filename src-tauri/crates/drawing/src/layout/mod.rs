//! Where the causes and gaps stand: layers from left to right, gaps at the right, small loops stacked in one
//! column, unlinked causes on a shelf below, and whatever a person placed left where it is. A map that stood already only
//! takes in what is new; a grouped one stands in bands. How the links run is left to `link`.

mod bands;
mod columns;
mod cycles;
mod fold;
mod gaps;
mod grid;
mod heights;
mod keep;
mod layers;
mod plan;
mod ranks;
mod settle;
mod shape;
mod shelf;
mod spread;
mod stack;

use crate::link;
use crate::shapes::{Frame, MapGeometry, MapLink, MapNode, NodeGeometry};
use plan::{Place, Wiring};

/// Free room around the whole map.
pub const MARGIN: f64 = 32.0;
/// Free room between two nodes of one column.
pub const GAP_BELOW: f64 = 24.0;

/// Above so many the map is no longer untangled but put into rows and columns.
const MOST_NODES: usize = 5_000;
const MOST_LINKS: usize = 20_000;

/// Lays the map out and draws its links. The same input gives the same map; there is no clock in it, and the
/// work is bounded by the number of nodes and links. Nodes placed by hand keep their place, those that stood before theirs;
/// no free node overlaps another node.
pub fn lay_out(nodes: &[MapNode], links: &[MapLink]) -> MapGeometry {
    let wiring = Wiring::of(nodes, links);
    let lanes = bands::lanes(nodes);
    let places = keep::places(nodes, &wiring, &lanes).unwrap_or_else(|| {
        let free = place_freely(nodes, &wiring, &lanes);
        let bands = bands::around(nodes, &free, &lanes);
        settle::around_fixed(nodes, free, &bands)
    });
    let stood: Vec<NodeGeometry> = nodes
        .iter()
        .zip(&places)
        .map(|(node, &(x, y))| NodeGeometry {
            id: node.id,
            x,
            y,
            width: node.width,
            height: node.height,
            kind: node.kind,
        })
        .collect();
    let lanes = bands::around(nodes, &places, &lanes);
    MapGeometry { lanes, ..geometry_of(stood, links) }
}

/// The map for nodes that stand already: links and outer bounds only.
pub fn geometry_of(nodes: Vec<NodeGeometry>, links: &[MapLink]) -> MapGeometry {
    let (links, reach) = link::drawn(&nodes, links);
    let reach = bounds(&nodes, reach);
    let (left, top) = ((reach.left - MARGIN).min(0.0), (reach.top - MARGIN).min(0.0));
    let (width, height) = (reach.right + MARGIN - left, reach.bottom + MARGIN - top);
    MapGeometry { nodes, links, lanes: Vec::new(), left, top, width, height }
}

/// What the nodes and the links between them take up; never less than the margin.
fn bounds(nodes: &[NodeGeometry], links: Option<Frame>) -> Frame {
    let start = Frame { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
    nodes.iter().map(NodeGeometry::frame).chain(links).fold(start, |a, b| a.with(&b))
}

/// Places as if nobody had placed anything: top left corners, all at or beyond the margin.
fn place_freely(nodes: &[MapNode], wiring: &Wiring, lanes: &[Option<usize>]) -> Vec<Place> {
    if nodes.len() > MOST_NODES || wiring.edges.len() > MOST_LINKS {
        return grid::place(nodes, lanes);
    }
    if !lanes.is_empty() {
        return bands::place(nodes, wiring, lanes);
    }
    let (stacks, placed) = shape::best(nodes, wiring);
    let mut places = stack::unfold(nodes, wiring, &stacks, &placed);
    gaps::untangle(nodes, wiring, &mut places);
    gaps::to_the_right(nodes, &mut places);
    let mut places = shelf::fill(nodes, wiring, &mut places);
    shift_to_margin(&mut places);
    places
}

fn shift_to_margin(places: &mut [Place]) {
    let left = places.iter().map(|p| p.0).fold(f64::INFINITY, f64::min);
    let top = places.iter().map(|p| p.1).fold(f64::INFINITY, f64::min);
    for (x, y) in places {
        *x = (*x - left + MARGIN).round();
        *y = (*y - top + MARGIN).round();
    }
}

#[cfg(test)]
mod tests;
