//! What stands where, sorted by x, so that a link is compared only with boxes that it can meet.

use super::curve::Curve;
use crate::shapes::Frame;

/// How far a bow may swing out.
const SWING: f64 = 80.0;

/// Boxes by their left edge.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    by_left: Vec<(usize, Frame)>,
    widest: f64,
}

impl Standing {
    pub fn of(frames: &[Frame]) -> Self {
        let mut by_left: Vec<(usize, Frame)> = frames.iter().copied().enumerate().collect();
        by_left.sort_by(|a, b| a.1.left.total_cmp(&b.1.left));
        let widest = frames.iter().map(|frame| frame.right - frame.left).fold(0.0, f64::max);
        Self { by_left, widest }
    }

    /// The boxes in a range of x and a little beside it, without the two ends of the link.
    pub fn near(&self, ends: (usize, usize), left: f64, right: f64) -> Vec<Frame> {
        self.between(ends, left - SWING, right + SWING).copied().collect()
    }

    /// Whether the curve runs through a box that is not one of its ends.
    pub fn is_met(&self, ends: (usize, usize), curve: &Curve) -> bool {
        curve.0.iter().any(|cubic| {
            let piece = Curve(vec![*cubic]);
            let (left, right) = (cubic[0].x.min(cubic[3].x), cubic[0].x.max(cubic[3].x));
            self.between(ends, left, right).any(|frame| piece.crosses(frame))
        })
    }

    fn between(&self, ends: (usize, usize), left: f64, right: f64) -> impl Iterator<Item = &Frame> {
        let first = self.by_left.partition_point(|(_, frame)| frame.left < left - self.widest);
        self.by_left[first..]
            .iter()
            .take_while(move |(_, frame)| frame.left <= right)
            .filter(move |(at, frame)| *at != ends.0 && *at != ends.1 && frame.right >= left)
            .map(|(_, frame)| frame)
    }
}
