//! A cause as a card, a gap as a pill, and the size that their words need.

use super::MapCard;
use crate::colour::{AMBER, AMBER_2, CARD, EDGE, INK, INK_2, LINE_2, ON_RIVER, ON_RIVER_2, RIVER_3, data};
use crate::link::curve::short;
use crate::link::ports::pill_radius;
use crate::picture::{Anchor, Canvas};
use crate::shapes::{MapNodeKind, NodeGeometry};
use crate::text::{Weight, fitted, width_of, wrap};

/// Width of a card and of a pill.
const WIDTH: f64 = 176.0;
/// Least height of a card.
const HEIGHT: f64 = 58.0;
/// Size and line height of a name, and of the small line below.
const NAME: (f64, f64) = (14.0, 17.5);
const NOTE: (f64, f64) = (12.0, 15.0);
/// Most lines of a name.
const LINES: usize = 5;
const RADIUS: f64 = 8.0;

/// Room left and right of the words, and above and below.
fn padding(kind: MapNodeKind) -> (f64, f64) {
    match kind {
        MapNodeKind::Cause => (12.0, 8.0),
        MapNodeKind::Gap => (20.0, 10.0),
    }
}

/// Width and height in pixels of the box for a name and its small line, for maps drawn without a window.
pub fn card_size(label: &str, note: &str, kind: MapNodeKind) -> (f64, f64) {
    let (beside, above) = padding(kind);
    let lines = wrap(label, WIDTH - 2.0 * beside - 4.0, NAME.0, Weight::Semibold, LINES).len();
    let note = if note.is_empty() { 0.0 } else { NOTE.1 + 3.0 };
    (WIDTH, (lines as f64 * NAME.1 + note + 2.0 * above).max(HEIGHT).ceil())
}

/// A card with the colour of its family at the left.
pub(crate) fn draw_cause(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    if card.set_aside {
        canvas.begin_faded();
    }
    let frame = (node.x, node.y, node.width, node.height);
    if card.in_loop {
        canvas.rect(
            (node.x - 3.5, node.y - 3.5, node.width + 7.0, node.height + 7.0),
            RADIUS + 3.5,
            AMBER_2,
            None,
        );
    }
    canvas.rect(frame, RADIUS, CARD, Some((if card.in_loop { AMBER } else { EDGE }, 1.5)));
    canvas.shape(&left_bar(node), card.family.map_or(LINE_2, data));
    words_on(canvas, node, card, (INK, INK_2), 4.0);
    if let Some(rank) = card.rank {
        badge(canvas, node, rank);
    }
    if card.set_aside {
        canvas.end_faded();
    }
}

/// A pill in the dark of the river.
pub(crate) fn draw_gap(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    let radius = pill_radius(node.width, node.height);
    canvas.rect((node.x, node.y, node.width, node.height), radius, RIVER_3, None);
    words_on(canvas, node, card, (ON_RIVER, ON_RIVER_2), 0.0);
}

/// The bar at the left edge, round where the card is round.
fn left_bar(node: &NodeGeometry) -> String {
    let (x, y, r) = (node.x - 0.75, node.y - 0.75, RADIUS.min(node.height / 2.0));
    let bottom = node.y + node.height + 0.75;
    format!(
        "M{} {}Q{x0} {y0} {x0} {}L{x0} {}Q{x0} {y1} {} {y1}Z",
        short(x + 6.0),
        short(y + 0.6),
        short(y + r),
        short(bottom - r),
        short(x + 6.0),
        x0 = short(x),
        y0 = short(y + 0.6),
        y1 = short(bottom - 0.6),
    )
}

fn words_on(
    canvas: &mut Canvas,
    node: &NodeGeometry,
    card: &MapCard,
    (ink, pale): (crate::colour::Colour, crate::colour::Colour),
    bar: f64,
) {
    let (beside, above) = padding(node.kind);
    let room = (node.width - 2.0 * beside - bar).max(10.0);
    let note = if card.note.is_empty() { 0.0 } else { NOTE.1 + 3.0 };
    let fit = ((node.height - note - above) / NAME.1).floor().max(1.0) as usize;
    let rows = wrap(&card.label, room, NAME.0, Weight::Semibold, fit);
    let tall = rows.len() as f64 * NAME.1 + note;
    let x = node.x + beside + bar;
    let mut y = node.y + ((node.height - tall) / 2.0).max(2.0);
    for row in &rows {
        canvas.text(row, (x, y + NAME.1 * 0.76), NAME.0, Weight::Semibold, ink, Anchor::Start);
        y += NAME.1;
    }
    if !card.note.is_empty() {
        let line = fitted(&card.note, room, NOTE.0, Weight::Regular);
        canvas.text(&line, (x, y + 3.0 + NOTE.1 * 0.76), NOTE.0, Weight::Regular, pale, Anchor::Start);
    }
}

/// The rank, on the upper right corner.
fn badge(canvas: &mut Canvas, node: &NodeGeometry, rank: usize) {
    let label = rank.to_string();
    let width = width_of(&label, 12.0, Weight::Semibold) + 16.0;
    let (x, y) = (node.x + node.width + 10.0 - width, node.y - 10.0);
    canvas.rect((x, y, width, 20.0), 10.0, INK, None);
    canvas.text(&label, (x + width / 2.0, y + 14.3), 12.0, Weight::Semibold, CARD, Anchor::Middle);
}
