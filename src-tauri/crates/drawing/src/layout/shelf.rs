//! The shelf: causes without a link stand in rows below the linked ones, in the order in which they were made.

use super::plan::{Place, Plan, Wiring};
use super::{GAP_BELOW, MARGIN};
use crate::shapes::{MapNode, MapNodeKind};

/// Columns of the shelf when there is no linked cause to take the width from.
const COLUMNS: usize = 4;
/// Free room between two causes of a row.
const BESIDE: f64 = 32.0;

/// Gives every node a corner: those without one, the loose causes, on the shelf.
pub(crate) fn fill(nodes: &[MapNode], wiring: &Wiring, places: &mut [Option<Place>]) -> Vec<Place> {
    let loose: Vec<usize> = (0..nodes.len()).filter(|&node| wiring.is_loose(nodes, node)).collect();
    let cell = cell_width(nodes, &loose);
    let linked = linked_reach(nodes, places);
    let width = linked.map_or(cell * COLUMNS as f64, |(left, right, _)| right - left);
    let across = ((width + BESIDE) / cell).floor().max(COLUMNS.min(3) as f64) as usize;
    let (left, mut top) =
        linked.map_or((MARGIN, MARGIN), |(left, _, bottom)| (left, bottom + GAP_BELOW * 2.0));
    for row in loose.chunks(across.max(1)) {
        let height = row.iter().map(|&node| nodes[node].height).fold(0.0, f64::max);
        for (nth, &node) in row.iter().enumerate() {
            places[node] = Some((left + nth as f64 * cell, top));
        }
        top += height + GAP_BELOW;
    }
    clear_gaps(nodes, left + cell * across.min(loose.len()) as f64 - BESIDE, places);
    places.iter().map(|place| place.unwrap_or((MARGIN, MARGIN))).collect()
}

fn cell_width(nodes: &[MapNode], loose: &[usize]) -> f64 {
    loose.iter().map(|&node| nodes[node].width).fold(0.0, f64::max) + BESIDE
}

/// Left, right and bottom of the linked causes (of the gaps below them too, so that nothing overlaps).
fn linked_reach(nodes: &[MapNode], places: &[Option<Place>]) -> Option<(f64, f64, f64)> {
    let mut reach: Option<(f64, f64, f64)> = None;
    for (node, place) in nodes.iter().zip(places) {
        if let (MapNodeKind::Cause, Some((x, y))) = (node.kind, place) {
            let (left, right, bottom) =
                reach.unwrap_or((f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY));
            reach = Some((left.min(*x), right.max(x + node.width), bottom.max(y + node.height)));
        }
    }
    reach
}

/// Moves the gaps right of the shelf, where it is wider than the linked causes.
fn clear_gaps(nodes: &[MapNode], shelf_right: f64, places: &mut [Option<Place>]) {
    let gaps =
        || nodes.iter().enumerate().filter(|(_, node)| node.kind == MapNodeKind::Gap).map(|(at, _)| at);
    let first = gaps().filter_map(|at| places[at]).map(|(x, _)| x).fold(f64::INFINITY, f64::min);
    let short_by = shelf_right + Plan::CHANNEL - first;
    if short_by.is_finite() && short_by > 0.0 {
        for at in gaps() {
            if let Some((x, _)) = &mut places[at] {
                *x += short_by;
            }
        }
    }
}
