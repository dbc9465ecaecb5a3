//! Bands across the map, one for each category, with its name at the left.

use super::MapLane;
use crate::colour::{CARD, INK_2, LINE, PAPER};
use crate::picture::{Anchor, Canvas};
use crate::text::{Weight, width_of};

const NAME: f64 = 13.0;

/// Draws them from `left` on, every second one on the ground of paper.
pub(crate) fn draw(canvas: &mut Canvas, (left, width): (f64, f64), lanes: &[MapLane]) {
    for (nth, lane) in lanes.iter().enumerate() {
        let ground = if nth % 2 == 0 { PAPER } else { CARD };
        canvas.rect((left, lane.top, width, lane.height), 0.0, ground, None);
        canvas.rect((left, lane.top, width, 1.0), 0.0, LINE, None);
    }
}

/// Their names, over the links that run beneath.
pub(crate) fn names(canvas: &mut Canvas, left: f64, lanes: &[MapLane]) {
    for lane in lanes {
        let wide = width_of(&lane.label, NAME, Weight::Semibold) + 12.0;
        canvas.rect((left + 2.0, lane.top + 3.0, wide, 20.0), 4.0, CARD, None);
        let at = (left + 8.0, lane.top + 17.5);
        canvas.text(&lane.label, at, NAME, Weight::Semibold, INK_2, Anchor::Start);
    }
}
