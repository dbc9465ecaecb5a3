//! Free nodes around nodes placed by hand: each at the nearest free height. Moving one card moves no other, unless it
//! stands in the way; where most were placed, the rest follows them.

use super::MARGIN;
use super::bands::TITLE;
use super::plan::Place;
use crate::shapes::{Frame, LaneGeometry, MapNode, MapNodeKind};

/// Free room kept to any other node.
pub(crate) const CLEAR: f64 = 16.0;

/// The final corners: placed nodes where they were placed, free nodes without overlap, in their lanes where there is room.
pub(crate) fn around_fixed(nodes: &[MapNode], free: Vec<Place>, lanes: &[LaneGeometry]) -> Vec<Place> {
    if nodes.iter().all(|node| node.fixed.is_none()) {
        return free;
    }
    // Bands stay where they are, whatever was moved out of them.
    let shift = if lanes.is_empty() { typical_shift(nodes, &free) } else { (0.0, 0.0) };
    let mut places: Vec<Place> = free.iter().map(|(x, y)| (x + shift.0, y + shift.1)).collect();
    let mut standing: Vec<Frame> = Vec::new();
    for (node, place) in nodes.iter().zip(&mut places) {
        if let Some(fixed) = node.fixed {
            *place = fixed;
            standing.push(frame(node, fixed));
        }
    }
    let mut order: Vec<usize> = (0..nodes.len()).filter(|&at| nodes[at].fixed.is_none()).collect();
    order.sort_by(|&a, &b| places[a].1.total_cmp(&places[b].1).then(places[a].0.total_cmp(&places[b].0)));
    for at in order {
        let wish = (places[at].0.max(MARGIN).round(), places[at].1.max(MARGIN).round());
        let room = lane_room(&nodes[at], lanes);
        places[at] = nearest_free(&nodes[at], wish, room, CLEAR, &standing).unwrap_or_else(|| {
            let anywhere = nearest_free(&nodes[at], wish, (MARGIN, f64::INFINITY), CLEAR, &standing);
            anywhere.unwrap_or((wish.0, below_all(wish.1, &standing)))
        });
        standing.push(frame(&nodes[at], places[at]));
    }
    places
}

/// Where a node may stand: anywhere below the margin, a cause in a lane within its band.
fn lane_room(node: &MapNode, lanes: &[LaneGeometry]) -> (f64, f64) {
    let own = lanes.iter().find(|lane| lane.lane == node.lane && node.kind == MapNodeKind::Cause);
    own.map_or((MARGIN, f64::INFINITY), |lane| (lane.top + TITLE, lane.top + lane.height))
}

/// The median way from where the layout would have put the placed nodes to where they are; none while fewer than half
/// are placed.
fn typical_shift(nodes: &[MapNode], free: &[Place]) -> Place {
    if nodes.iter().filter(|node| node.fixed.is_some()).count() * 2 < nodes.len() {
        return (0.0, 0.0);
    }
    let shifts = |pick: fn(&Place) -> f64| {
        let mut all: Vec<f64> = nodes
            .iter()
            .zip(free)
            .filter_map(|(node, place)| node.fixed.map(|fixed| pick(&fixed) - pick(place)))
            .collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    (shifts(|place| place.0), shifts(|place| place.1))
}

/// The box of a node with this corner.
pub(crate) fn frame(node: &MapNode, (x, y): Place) -> Frame {
    Frame { left: x, top: y, right: x + node.width, bottom: y + node.height }
}

/// The wished corner, or the nearest height in the room at the same x where nothing stands `clear` around it.
pub(crate) fn nearest_free(
    node: &MapNode,
    (x, y): Place,
    (top, bottom): (f64, f64),
    clear: f64,
    standing: &[Frame],
) -> Option<Place> {
    let own = frame(node, (x, 0.0)).grown(clear - 0.5);
    let column: Vec<&Frame> =
        standing.iter().filter(|other| other.left < own.right && own.left < other.right).collect();
    let fits = |y: f64| {
        let here = frame(node, (x, y)).grown(clear - 0.5);
        y >= top && y + node.height <= bottom && !column.iter().any(|other| other.meets(&here))
    };
    if fits(y) {
        return Some((x, y));
    }
    let heights = column.iter().flat_map(|other| [other.top - clear - node.height, other.bottom + clear]);
    heights
        .filter(|&height| fits(height))
        .min_by(|a, b| (a - y).abs().total_cmp(&(b - y).abs()).then(b.total_cmp(a)))
        .map(|height| (x, height))
}

fn below_all(y: f64, standing: &[Frame]) -> f64 {
    standing.iter().map(|frame| frame.bottom + CLEAR).fold(y, f64::max)
}
