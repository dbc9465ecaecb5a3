//! The columns in which nodes stand, seen from where they are alone, and the free passes between the nodes of each.
//! A link never touches a card when it is level in a pass and bends in the channels between the columns.

use super::ports::CHANNEL;
use crate::shapes::Frame;

/// Free room kept to a box, where there is so much.
const CLEAR: f64 = 9.0;
/// The least room between two boxes through which a link may pass.
const NARROWEST: f64 = 4.0;
/// How much wider than its widest box a column may be before those that bridge two columns are taken out.
const BRIDGED: f64 = 1.5;

/// Boxes whose x-ranges touch one another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub left: f64,
    pub right: f64,
    /// Its boxes from top to bottom, by position.
    pub boxes: Vec<usize>,
    /// Free ranges of y, top to bottom; the first and last are open ends.
    pub passes: Vec<Pass>,
}

/// A free range of y in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pass {
    pub low: f64,
    pub high: f64,
}

impl Pass {
    /// The height in the pass that is nearest to the wished one.
    pub fn nearest(&self, wish: f64) -> f64 {
        wish.max(self.low).min(self.high)
    }
}

/// Columns left to right. `linked` take part; the rest only bounds the passes. Boxes that stand between columns are in
/// none.
pub(crate) fn columns(frames: &[Frame], linked: &[bool]) -> Vec<Column> {
    let mut members: Vec<usize> = (0..frames.len()).filter(|&at| linked[at]).collect();
    members.sort_by(|&a, &b| frames[a].left.total_cmp(&frames[b].left).then(a.cmp(&b)));
    let mut groups = Vec::new();
    group(frames, members, &mut groups);
    groups.sort_by(|a, b| frames[a[0]].left.total_cmp(&frames[b[0]].left));
    let spans: Vec<(f64, f64)> = groups.iter().map(|boxes| span(frames, boxes)).collect();
    groups
        .into_iter()
        .enumerate()
        .map(|(nth, mut boxes)| {
            let (left, right) = spans[nth];
            // What stands in a channel beside the column bounds its passes too.
            let from = if nth > 0 { spans[nth - 1].1 } else { f64::NEG_INFINITY };
            let to = spans.get(nth + 1).map_or(f64::INFINITY, |next| next.0);
            let near = frames.iter().filter(|frame| frame.right > from && frame.left < to);
            let passes = passes(near.copied().collect());
            boxes.sort_by(|&a, &b| frames[a].centre().y.total_cmp(&frames[b].centre().y).then(a.cmp(&b)));
            Column { left, right, boxes, passes }
        })
        .collect()
}

fn span(frames: &[Frame], boxes: &[usize]) -> (f64, f64) {
    boxes.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(left, right), &at| {
        (left.min(frames[at].left), right.max(frames[at].right))
    })
}

/// Splits boxes, sorted by their left edge, where a free channel runs between them.
fn group(frames: &[Frame], members: Vec<usize>, groups: &mut Vec<Vec<usize>>) {
    let mut open: Vec<usize> = Vec::new();
    let mut right = f64::NEG_INFINITY;
    for at in members {
        if !open.is_empty() && frames[at].left >= right + CHANNEL {
            close(frames, std::mem::take(&mut open), groups);
            right = f64::NEG_INFINITY;
        }
        right = right.max(frames[at].right);
        open.push(at);
    }
    if !open.is_empty() {
        close(frames, open, groups);
    }
}

/// Keeps a group as it is, or splits it once more without the boxes that bridge its columns.
fn close(frames: &[Frame], members: Vec<usize>, groups: &mut Vec<Vec<usize>>) {
    let (left, right) = span(frames, &members);
    let widest = members.iter().map(|&at| frames[at].right - frames[at].left).fold(0.0, f64::max);
    let bridges = if right - left > widest * BRIDGED { bridges(frames, &members) } else { Vec::new() };
    if bridges.is_empty() {
        groups.push(members);
    } else {
        group(frames, members.into_iter().filter(|at| !bridges.contains(at)).collect(), groups);
    }
}

/// The fewest boxes, a quarter at most, without which a channel would run through the group.
fn bridges(frames: &[Frame], members: &[usize]) -> Vec<usize> {
    let across = |x: f64| -> Vec<usize> {
        let meets = |&at: &usize| frames[at].left < x + CHANNEL && frames[at].right > x;
        members.iter().copied().filter(meets).collect()
    };
    let splits = |x: f64| {
        members.iter().any(|&at| frames[at].right <= x)
            && members.iter().any(|&at| frames[at].left >= x + CHANNEL)
    };
    let cuts = members.iter().map(|&at| frames[at].right).filter(|&x| splits(x)).map(across);
    cuts.filter(|cut| cut.len() * 4 <= members.len()).min_by_key(Vec::len).unwrap_or_default()
}

fn passes(mut boxes: Vec<Frame>) -> Vec<Pass> {
    boxes.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut passes = Vec::with_capacity(boxes.len() + 1);
    let mut low = f64::NEG_INFINITY;
    let mut add = |low: f64, high: f64| {
        if high - low >= NARROWEST {
            let clear = CLEAR.min((high - low) / 2.0);
            passes.push(Pass { low: low + clear, high: high - clear });
        }
    };
    for frame in boxes {
        add(low, frame.top);
        low = low.max(frame.bottom);
    }
    add(low, f64::INFINITY);
    passes
}
