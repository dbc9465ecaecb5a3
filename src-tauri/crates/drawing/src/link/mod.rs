//! How the links run, for given places of the nodes: which side they leave and reach, where on that side, and the curve
//! between, past whatever stands in the way. Where nodes stand is left to `layout`.

mod bow;
pub(crate) mod columns;
pub(crate) mod curve;
pub(crate) mod ports;
mod route;
mod standing;
mod ways;

use std::collections::HashMap;

use uuid::Uuid;

use crate::shapes::{Frame, LinkGeometry, MapLink, MapPoint, NodeGeometry, at};
use curve::Curve;
use ports::{Leg, Side};
use standing::Standing;
use ways::Way;

/// Length of an arrowhead in pixels; a link's `path` stops this far before its `end`.
pub const ARROW: f64 = 9.0;

/// How far right of a short upright link its marks stand.
const BESIDE: f64 = 18.0;

/// The course of every link between nodes that stand where they stand. Links keep their order; those
/// to themselves or to an unknown node are left out.
pub fn link_geometry(nodes: &[NodeGeometry], links: &[MapLink]) -> Vec<LinkGeometry> {
    drawn(nodes, links).0
}

/// The same, and how far the links reach.
pub(crate) fn drawn(nodes: &[NodeGeometry], links: &[MapLink]) -> (Vec<LinkGeometry>, Option<Frame>) {
    let index: HashMap<Uuid, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    let frames: Vec<Frame> = nodes.iter().map(NodeGeometry::frame).collect();
    let known: Vec<(Uuid, usize, usize)> = links
        .iter()
        .filter_map(|link| Some((link.id, *index.get(&link.from)?, *index.get(&link.to)?)))
        .filter(|(_, from, to)| from != to)
        .collect();
    let pairs: Vec<(usize, usize)> = known.iter().map(|&(_, from, to)| (from, to)).collect();
    let ways = ways_of(&frames, &pairs);
    let bound: Vec<(MapPoint, MapPoint)> =
        pairs.iter().zip(&ways).map(|(&pair, way)| bound(&frames, pair, way.as_ref())).collect();
    let legs = ports::assign(nodes, &frames, &pairs, &bound);
    let mut hand = Hand { standing: Standing::of(&frames), lanes: route::Lanes::default(), reach: None };
    let drawn = known.iter().zip(&legs).zip(&ways);
    let links =
        drawn.map(|((&(id, from, to), leg), way)| hand.draw(id, (from, to), leg, way.as_ref())).collect();
    (links, hand.reach)
}

/// The ways of all links, each from left to right.
fn ways_of(frames: &[Frame], pairs: &[(usize, usize)]) -> Vec<Option<Way>> {
    let mut linked = vec![false; frames.len()];
    pairs.iter().for_each(|&(from, to)| (linked[from], linked[to]) = (true, true));
    let columns = columns::columns(frames, &linked);
    let rightwards = |&(from, to): &(usize, usize)| {
        if frames[from].left <= frames[to].left { (from, to) } else { (to, from) }
    };
    let pairs: Vec<(usize, usize)> = pairs.iter().map(rightwards).collect();
    ways::ways(frames, &columns, &pairs)
}

/// Where the course of a link leads to first from its cause, and from what it feeds.
fn bound(frames: &[Frame], (from, to): (usize, usize), way: Option<&Way>) -> (MapPoint, MapPoint) {
    let ends = (frames[to].centre(), frames[from].centre());
    let Some((first, last)) = way.and_then(|way| way.runs.first().zip(way.runs.last())) else { return ends };
    let (first, last) = (at(first.from, first.y), at(last.to, last.y));
    if frames[from].left <= frames[to].left { (first, last) } else { (last, first) }
}

/// What draws one link after the other.
struct Hand {
    standing: Standing,
    lanes: route::Lanes,
    /// What was drawn lies in it.
    reach: Option<Frame>,
}

impl Hand {
    fn draw(&mut self, id: Uuid, pair: (usize, usize), leg: &Leg, way: Option<&Way>) -> LinkGeometry {
        let curve = match (leg.leaves, leg.reaches) {
            (Side::Right, Side::Left) => self.rightwards(pair, (leg.start, leg.end), way),
            (Side::Left, Side::Right) => self.rightwards(pair, (leg.end, leg.start), way).reversed(),
            (Side::Left, Side::Left) | (Side::Right, Side::Right) => bow::beside(
                leg,
                &self.standing.near(pair, leg.start.x.min(leg.end.x), leg.start.x.max(leg.end.x)),
            ),
            _ => Curve::upright(leg.start, leg.end),
        };
        let beside = if matches!(leg.leaves, Side::Top | Side::Bottom) { BESIDE } else { 0.0 };
        let label_at = at(curve.middle().x + beside, curve.middle().y);
        self.reach = curve.reach().into_iter().chain(self.reach).reduce(|a, b| a.with(&b));
        let (curve, angle) = curve.shortened(ARROW);
        LinkGeometry { id, path: curve.path(), start: leg.start, end: leg.end, angle, label_at }
    }

    /// Along its way, unless something stands there that is in no column; then around whatever it is. Where no fair
    /// curve leads around it, behind it.
    fn rightwards(
        &mut self,
        pair: (usize, usize),
        (start, end): (MapPoint, MapPoint),
        way: Option<&Way>,
    ) -> Curve {
        let straight = way.map(|way| route::along(start, end, way));
        if let Some(free) = straight.as_ref().filter(|curve| !self.standing.is_met(pair, curve)) {
            return free.clone();
        }
        let around = route::around(start, end, &self.standing.near(pair, start.x, end.x), &mut self.lanes);
        let fair = !around.is_abrupt() && !self.standing.is_met(pair, &around);
        straight.filter(|_| !fair).unwrap_or(around)
    }
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
