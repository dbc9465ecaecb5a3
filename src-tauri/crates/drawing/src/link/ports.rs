//! Which side of a node a link uses and where on it: several ends on one side are spread, in the order of
//! where they come from, so that arrowheads do not pile up and links do not cross at the door.

use std::collections::{BTreeMap, HashSet};

use crate::shapes::{Frame, MapNodeKind, MapPoint, NodeGeometry, at};

/// A side of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

/// The two ends of a link.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Leg {
    pub leaves: Side,
    pub reaches: Side,
    pub start: MapPoint,
    pub end: MapPoint,
}

/// One end on a side: where the other end stands, which link, and whether it leaves here.
type Door = (f64, usize, bool);

/// Room between columns below which two boxes count as standing in the same column.
pub(crate) const CHANNEL: f64 = 16.0;
/// Distance between two ends on one side, where there is room.
const SPREAD: f64 = 16.0;

/// Ends for every link, given as pairs of node positions in `nodes`; `bound` is where its course leads to first from
/// either end.
pub(crate) fn assign(
    nodes: &[NodeGeometry],
    frames: &[Frame],
    pairs: &[(usize, usize)],
    bound: &[(MapPoint, MapPoint)],
) -> Vec<Leg> {
    let present: HashSet<(usize, usize)> = pairs.iter().copied().collect();
    let sides: Vec<(Side, Side)> =
        pairs.iter().map(|&(from, to)| choose(frames, from, to, present.contains(&(to, from)))).collect();
    let mut doors: BTreeMap<(usize, Side), Vec<Door>> = BTreeMap::new();
    for (link, (&(from, to), &(leaves, reaches))) in pairs.iter().zip(&sides).enumerate() {
        doors.entry((from, leaves)).or_default().push((key(leaves, bound[link].0), link, true));
        doors.entry((to, reaches)).or_default().push((key(reaches, bound[link].1), link, false));
    }
    let mut legs: Vec<Leg> = sides
        .iter()
        .map(|&(leaves, reaches)| Leg { leaves, reaches, start: at(0.0, 0.0), end: at(0.0, 0.0) })
        .collect();
    for ((node, side), mut ends) in doors {
        ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let count = ends.len();
        for (nth, (_, link, leaving)) in ends.into_iter().enumerate() {
            let place = on_border(&nodes[node], &frames[node], side, offset(&frames[node], side, nth, count));
            if leaving {
                legs[link].start = place;
            } else {
                legs[link].end = place;
            }
        }
    }
    legs
}

/// Forward links go right to left side, backward links left to right side; in one column down, and back up
/// in a bow at the left, so that a loop looks like one.
fn choose(frames: &[Frame], from: usize, to: usize, also_back: bool) -> (Side, Side) {
    let (a, b) = (&frames[from], &frames[to]);
    if b.left >= a.right + CHANNEL {
        return (Side::Right, Side::Left);
    }
    if a.left >= b.right + CHANNEL {
        return (Side::Left, Side::Right);
    }
    let down = b.centre().y >= a.centre().y;
    if blocked(frames, from, to) || (also_back && !down) {
        return (Side::Left, Side::Left);
    }
    if down { (Side::Bottom, Side::Top) } else { (Side::Top, Side::Bottom) }
}

/// Whether there is no free way straight up or down between two boxes of one column.
fn blocked(frames: &[Frame], from: usize, to: usize) -> bool {
    let (a, b) = (&frames[from], &frames[to]);
    let (upper, lower) = if a.top <= b.top { (a, b) } else { (b, a) };
    if lower.top < upper.bottom + 8.0 {
        return true;
    }
    let lane = Frame {
        left: (a.centre().x - reach(a)).min(b.centre().x - reach(b)),
        right: (a.centre().x + reach(a)).max(b.centre().x + reach(b)),
        top: upper.bottom,
        bottom: lower.top,
    };
    frames.iter().enumerate().any(|(at, frame)| at != from && at != to && frame.meets(&lane))
}

/// How far from the middle of the top or bottom side an end may be.
fn reach(frame: &Frame) -> f64 {
    usable(frame.right - frame.left) / 2.0
}

/// The part of a side of this length on which ends are spread.
fn usable(length: f64) -> f64 {
    (length - 20.0).max(length * 0.4)
}

fn key(side: Side, bound: MapPoint) -> f64 {
    match side {
        Side::Left | Side::Right => bound.y,
        Side::Top | Side::Bottom => bound.x,
    }
}

/// Distance of the nth of `count` ends from the middle of the side.
fn offset(frame: &Frame, side: Side, nth: usize, count: usize) -> f64 {
    let length = match side {
        Side::Left | Side::Right => frame.bottom - frame.top,
        Side::Top | Side::Bottom => frame.right - frame.left,
    };
    let steps = count.saturating_sub(1).max(1) as f64;
    let spread = SPREAD.min(usable(length) / steps);
    (nth as f64 - (count as f64 - 1.0) / 2.0) * spread
}

fn on_border(node: &NodeGeometry, frame: &Frame, side: Side, offset: f64) -> MapPoint {
    let middle = frame.centre();
    let inset = match node.kind {
        MapNodeKind::Gap => pill_inset(frame, side, offset),
        MapNodeKind::Cause => 0.0,
    };
    match side {
        Side::Left => at(frame.left + inset, middle.y + offset),
        Side::Right => at(frame.right - inset, middle.y + offset),
        Side::Top => at(middle.x + offset, frame.top),
        Side::Bottom => at(middle.x + offset, frame.bottom),
    }
}

/// How far the round end of a pill stands back from its box, `offset` pixels off the middle.
fn pill_inset(frame: &Frame, side: Side, offset: f64) -> f64 {
    if matches!(side, Side::Top | Side::Bottom) {
        return 0.0;
    }
    let half = (frame.bottom - frame.top) / 2.0;
    let radius = pill_radius(frame.right - frame.left, half * 2.0);
    let into_curve = (offset.abs() - (half - radius)).clamp(0.0, radius);
    radius - (radius * radius - into_curve * into_curve).sqrt()
}

/// Corner radius of a gap's pill for its size.
pub(crate) fn pill_radius(width: f64, height: f64) -> f64 {
    29.0_f64.min(width / 2.0).min(height / 2.0)
}
