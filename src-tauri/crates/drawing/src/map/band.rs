//! Bands behind the cards, one for each category, with its name.

use crate::colour::{INK_2, LINE, PAPER};
use crate::picture::{Anchor, Canvas};
use crate::shapes::{MapGeometry, NodeGeometry};
use crate::text::{Weight, fitted};
use uuid::Uuid;

/// Room around the cards of a band, and for its name above them.
const ROOM: f64 = 10.0;
const NAME: f64 = 13.0;

/// A category and the causes that stand in its band.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapBand {
    /// Its name.
    pub name: String,
    /// Its causes.
    pub nodes: Vec<Uuid>,
}

/// Draws each band from the first to the last of its cards; one whose cards are not shown is left out.
pub(crate) fn draw(canvas: &mut Canvas, map: &MapGeometry, bands: &[MapBand]) {
    for band in bands {
        let own: Vec<&NodeGeometry> = map.nodes.iter().filter(|node| band.nodes.contains(&node.id)).collect();
        let Some((left, top, right, bottom)) = reach(&own) else { continue };
        let frame = (
            left - ROOM,
            top - ROOM - NAME - 4.0,
            right - left + 2.0 * ROOM,
            bottom - top + 2.0 * ROOM + NAME + 4.0,
        );
        canvas.rect(frame, 10.0, PAPER, Some((LINE, 1.0)));
        let name = fitted(&band.name, frame.2 - 2.0 * ROOM, NAME, Weight::Semibold);
        canvas.text(&name, (left, frame.1 + NAME + 4.0), NAME, Weight::Semibold, INK_2, Anchor::Start);
    }
}

fn reach(nodes: &[&NodeGeometry]) -> Option<(f64, f64, f64, f64)> {
    let frames = nodes.iter().map(|node| node.frame());
    frames
        .map(|frame| (frame.left, frame.top, frame.right, frame.bottom))
        .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))
}
