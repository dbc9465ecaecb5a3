//! A link within one column that cannot go straight: a bow beside the column, at the left where there is room.

use super::curve::Curve;
use super::ports::{Leg, Side};
use crate::shapes::{Frame, MapPoint, at};

/// The bow for a leg whose two ends lie on the same side of their nodes. The ends decide the side; how far it
/// swings out follows its span and stops short of what stands there.
pub(crate) fn beside(leg: &Leg, others: &[Frame]) -> Curve {
    let outward = if leg.leaves == Side::Left { -1.0 } else { 1.0 };
    let span = (leg.end.y - leg.start.y).abs();
    let wish = 24.0 + span * 0.07;
    let mut swing = wish.min(70.0);
    for _ in 0..5 {
        let curve = bowed(leg.start, leg.end, outward * swing);
        if !others.iter().any(|frame| curve.crosses(&frame.grown(3.0))) {
            return curve;
        }
        swing *= 0.75;
    }
    bowed(leg.start, leg.end, outward * wish.min(70.0))
}

/// Two cubics that meet at the belly, horizontal at the doors and upright at the belly.
fn bowed(start: MapPoint, end: MapPoint, swing: f64) -> Curve {
    let edge = if swing < 0.0 { start.x.min(end.x) } else { start.x.max(end.x) };
    let belly = at(edge + swing, (start.y + end.y) / 2.0);
    let pull = (end.y - start.y) * 0.28;
    Curve(vec![
        [start, at(belly.x, start.y), at(belly.x, belly.y - pull), belly],
        [belly, at(belly.x, belly.y + pull), at(belly.x, end.y), end],
    ])
}
