//! Free nodes around nodes placed by hand: each at the nearest free height. Moving one card moves no other, unless it
//! stands in the way; where most were placed, the rest follows them.

use super::MARGIN;
use super::plan::Place;
use crate::shapes::{Frame, MapNode};

/// Free room kept to any other node.
const CLEAR: f64 = 16.0;

/// The final corners: placed nodes where they were placed, free nodes without overlap.
pub(crate) fn around_fixed(nodes: &[MapNode], free: Vec<Place>) -> Vec<Place> {
    if nodes.iter().all(|node| node.fixed.is_none()) {
        return free;
    }
    let shift = typical_shift(nodes, &free);
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
        places[at] = nearest_free(&nodes[at], wish, &standing);
        standing.push(frame(&nodes[at], places[at]));
    }
    places
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

fn frame(node: &MapNode, (x, y): Place) -> Frame {
    Frame { left: x, top: y, right: x + node.width, bottom: y + node.height }
}

/// The wished corner, or the nearest height at the same x where nothing stands. Below everything is always free.
fn nearest_free(node: &MapNode, (x, y): Place, standing: &[Frame]) -> Place {
    let fits = |y: f64| {
        let here = frame(node, (x, y)).grown(CLEAR - 0.5);
        !standing.iter().any(|other| other.meets(&here))
    };
    if fits(y) {
        return (x, y);
    }
    let heights = standing.iter().flat_map(|other| [other.top - CLEAR - node.height, other.bottom + CLEAR]);
    heights
        .filter(|&height| height >= MARGIN && fits(height))
        .min_by(|a, b| (a - y).abs().total_cmp(&(b - y).abs()).then(b.total_cmp(a)))
        .map_or_else(|| (x, below_all(y, standing)), |height| (x, height))
}

fn below_all(y: f64, standing: &[Frame]) -> f64 {
    standing.iter().map(|frame| frame.bottom + CLEAR).fold(y, f64::max)
}
