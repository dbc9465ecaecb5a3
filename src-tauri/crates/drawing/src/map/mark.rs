//! What hangs at a card: its rank, its dots, how much is folded away behind it, and the drop of a root cause.

use super::MapCard;
use crate::colour::{CARD, Colour, EDGE, INK, INK_2, RIVER};
use crate::link::curve::short;
use crate::picture::{Anchor, Canvas};
use crate::shapes::NodeGeometry;
use crate::text::{Weight, width_of};

/// Height of a mark, and the size of its letters.
const HIGH: f64 = 20.0;
const SIZE: f64 = 12.0;

/// The rank at the upper right corner, the dots at the lower one, what is folded away at the left, whence it comes.
pub(crate) fn at_corners(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    let right = node.x + node.width + 10.0;
    if let Some(rank) = card.rank {
        let label = rank.to_string();
        let wide = width_of(&label, SIZE, Weight::Semibold) + 16.0;
        pill(canvas, (right - wide, node.y - 10.0, wide), &label, (INK, CARD, None));
    }
    if !card.dots.is_empty() {
        dots(canvas, (right, node.y + node.height - 10.0), &card.dots);
    }
    if card.folded > 0 {
        let label = folded(card.folded);
        let wide = width_of(&label, SIZE, Weight::Semibold) + 14.0;
        let at = (node.x - wide + 8.0, node.y + node.height / 2.0 - HIGH / 2.0, wide);
        pill(canvas, at, &label, (CARD, INK_2, Some(EDGE)));
    }
}

/// `+5`.
pub(crate) fn folded(count: usize) -> String {
    format!("+{count}")
}

/// A filled dot and the words; `right` is the right edge.
pub(crate) fn dots(canvas: &mut Canvas, (right, top): (f64, f64), label: &str) {
    let wide = width_of(label, SIZE, Weight::Semibold) + 28.0;
    let left = right - wide;
    canvas.rect((left, top, wide, HIGH), HIGH / 2.0, CARD, Some((RIVER, 1.5)));
    canvas.rect((left + 8.0, top + 6.0, 8.0, 8.0), 4.0, RIVER, None);
    canvas.text(label, (left + 20.0, top + 14.3), SIZE, Weight::Semibold, INK, Anchor::Start);
}

pub(crate) fn pill(
    canvas: &mut Canvas,
    (left, top, wide): (f64, f64, f64),
    label: &str,
    (fill, ink, edge): (Colour, Colour, Option<Colour>),
) {
    canvas.rect((left, top, wide, HIGH), HIGH / 2.0, fill, edge.map(|edge| (edge, 1.5)));
    canvas.text(label, (left + wide / 2.0, top + 14.3), SIZE, Weight::Semibold, ink, Anchor::Middle);
}

/// A drop with its tip up, about its middle.
pub(crate) fn drop((x, y): (f64, f64)) -> String {
    let at = |dx: f64, dy: f64| format!("{} {}", short(x + dx), short(y + dy));
    format!(
        "M{}C{} {} {}C{} {} {}C{} {} {}C{} {} {}Z",
        at(0.0, -5.8),
        at(1.6, -3.2),
        at(4.0, -1.2),
        at(4.0, 1.2),
        at(4.0, 3.4),
        at(2.2, 5.2),
        at(0.0, 5.2),
        at(-2.2, 5.2),
        at(-4.0, 3.4),
        at(-4.0, 1.2),
        at(-4.0, -1.2),
        at(-1.6, -3.2),
        at(0.0, -5.8),
    )
}
