//! How the links run, for given places of the nodes: which side they leave and reach, where on that side,
//! and the curve between, around whatever stands in the way. Where nodes stand is left to `layout`.

mod bow;
pub(crate) mod curve;
pub(crate) mod ports;
mod route;

use std::collections::HashMap;

use uuid::Uuid;

use crate::shapes::{Frame, LinkGeometry, MapLink, NodeGeometry, at};
use curve::Curve;
use ports::{Leg, Side};

/// Length of an arrowhead in pixels; a link's `path` stops this far before its `end`.
pub const ARROW: f64 = 9.0;

/// How far right of a short upright link its marks stand.
const BESIDE: f64 = 18.0;

/// The course of every link between nodes that stand where they stand. Links keep their order; those
/// to themselves or to an unknown node are left out.
pub fn link_geometry(nodes: &[NodeGeometry], links: &[MapLink]) -> Vec<LinkGeometry> {
    let index: HashMap<Uuid, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    let frames: Vec<Frame> = nodes.iter().map(NodeGeometry::frame).collect();
    let known: Vec<(Uuid, usize, usize)> = links
        .iter()
        .filter_map(|link| Some((link.id, *index.get(&link.from)?, *index.get(&link.to)?)))
        .filter(|(_, from, to)| from != to)
        .collect();
    let pairs: Vec<(usize, usize)> = known.iter().map(|&(_, from, to)| (from, to)).collect();
    let legs = ports::assign(nodes, &frames, &pairs);
    let mut lanes = route::Lanes::default();
    known
        .iter()
        .zip(&legs)
        .map(|(&(id, from, to), leg)| {
            let others: Vec<Frame> = frames
                .iter()
                .enumerate()
                .filter(|&(at, _)| at != from && at != to)
                .map(|(_, frame)| *frame)
                .collect();
            draw(id, leg, &others, &mut lanes)
        })
        .collect()
}

fn draw(id: Uuid, leg: &Leg, others: &[Frame], lanes: &mut route::Lanes) -> LinkGeometry {
    let curve = match (leg.leaves, leg.reaches) {
        (Side::Right, Side::Left) => route::around(leg.start, leg.end, others, lanes),
        (Side::Left, Side::Right) => route::around(leg.end, leg.start, others, lanes).reversed(),
        (Side::Left, Side::Left) | (Side::Right, Side::Right) => bow::beside(leg, others),
        _ => Curve::upright(leg.start, leg.end),
    };
    let beside = if matches!(leg.leaves, Side::Top | Side::Bottom) { BESIDE } else { 0.0 };
    let label_at = at(curve.middle().x + beside, curve.middle().y);
    let (curve, angle) = curve.shortened(ARROW);
    LinkGeometry { id, path: curve.path(), start: leg.start, end: leg.end, angle, label_at }
}

#[cfg(test)]
mod tests;

/// Links that run through a card they do not belong to, as (link, node) positions.
#[cfg(test)]
pub(crate) fn through_cards(map: &crate::shapes::MapGeometry, links: &[MapLink]) -> Vec<(usize, usize)> {
    let mut hits = Vec::new();
    for (nth, drawn) in map.links.iter().enumerate() {
        let Some(link) = links.iter().find(|link| link.id == drawn.id) else { continue };
        for (at, node) in map.nodes.iter().enumerate() {
            let own = node.id == link.from || node.id == link.to;
            if !own && curve::Curve::parsed(&drawn.path).crosses(&node.frame()) {
                hits.push((nth, at));
            }
        }
    }
    hits
}
