//! A cause as a card, a gap as a pill, and the size that their words need. What hangs at their corners is left to `mark`.

use super::{ASIDE, DIM, MapCard, mark};
use crate::colour::{
    AMBER, AMBER_2, CARD, Colour, EDGE, INK, INK_2, LINE_2, ON_RIVER, ON_RIVER_2, RIVER, RIVER_3, data,
};
use crate::link::curve::short;
use crate::link::ports::pill_radius;
use crate::picture::{Anchor, Canvas};
use crate::shapes::{MapNodeKind, NodeGeometry};
use crate::text::{Weight, fitted, width_of, wrap, wrap_after};

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
/// Room that the drop of a root cause takes before its name.
const DROP: f64 = 13.0;
/// Stands between a note and its flag.
const BETWEEN: &str = " · ";

/// Room left and right of the words, and above and below.
fn padding(kind: MapNodeKind) -> (f64, f64) {
    match kind {
        MapNodeKind::Cause => (12.0, 8.0),
        MapNodeKind::Gap => (20.0, 10.0),
    }
}

/// Width and height in pixels of the box for what a card says, for maps drawn without a window.
pub fn card_size(card: &MapCard, kind: MapNodeKind) -> (f64, f64) {
    let (beside, above) = padding(kind);
    let words = Words::of(card, WIDTH - 2.0 * beside - 4.0, LINES);
    (WIDTH, (words.height() + 2.0 * above).max(HEIGHT).ceil())
}

/// A card with the colour of its family at the left.
pub(crate) fn draw_cause(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    pale(canvas, card, |canvas| at_its_size(canvas, node, |canvas, node| cause(canvas, node, card)));
}

/// A pill in the dark of the river.
pub(crate) fn draw_gap(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    pale(canvas, card, |canvas| {
        at_its_size(canvas, node, |canvas, node| {
            let radius = pill_radius(node.width, node.height);
            let edge = card.in_loop.then_some((AMBER, 2.0));
            canvas.rect((node.x, node.y, node.width, node.height), radius, RIVER_3, edge);
            words_on(canvas, node, card, (ON_RIVER, ON_RIVER_2), 0.0);
            mark::at_corners(canvas, node, card);
        });
    });
}

fn cause(canvas: &mut Canvas, node: &NodeGeometry, card: &MapCard) {
    if card.in_loop {
        let halo = (node.x - 3.5, node.y - 3.5, node.width + 7.0, node.height + 7.0);
        canvas.rect(halo, RADIUS + 3.5, AMBER_2, None);
    }
    let frame = (node.x, node.y, node.width, node.height);
    canvas.rect(frame, RADIUS, CARD, Some((if card.in_loop { AMBER } else { EDGE }, 1.5)));
    canvas.shape(&left_bar(node), card.family.map_or(LINE_2, data));
    words_on(canvas, node, card, (INK, INK_2), 4.0);
    mark::at_corners(canvas, node, card);
}

fn pale(canvas: &mut Canvas, card: &MapCard, draw: impl FnOnce(&mut Canvas)) {
    match (card.dim, card.set_aside) {
        (true, _) => canvas.faded(DIM, draw),
        (false, true) => canvas.faded(ASIDE, draw),
        (false, false) => draw(canvas),
    }
}

/// A window with larger letters has wider cards, with everything on them in the same measure.
fn at_its_size(canvas: &mut Canvas, node: &NodeGeometry, draw: impl FnOnce(&mut Canvas, &NodeGeometry)) {
    let scale = node.width / WIDTH;
    if (scale - 1.0).abs() < 0.005 || scale <= 0.0 {
        return draw(canvas, node);
    }
    let usual = NodeGeometry { x: 0.0, y: 0.0, width: WIDTH, height: node.height / scale, ..node.clone() };
    canvas.moved((node.x, node.y), scale, |canvas| draw(canvas, &usual));
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

/// What a card says, in lines.
struct Words {
    name: Vec<String>,
    note: Vec<String>,
    /// Whether the flag stands in a line of its own.
    flag_below: bool,
}

impl Words {
    fn of(card: &MapCard, room: f64, lines: usize) -> Self {
        let indent = if card.root { DROP } else { 0.0 };
        let name = wrap_after(indent, &card.label, room, NAME.0, Weight::Semibold, lines);
        let mut note = if card.note.is_empty() {
            Vec::new()
        } else {
            wrap(&card.note, room, NOTE.0, Weight::Regular, 2)
        };
        let last = note.last().map_or(0.0, |line| width_of(line, NOTE.0, Weight::Regular));
        let beside = last + width_of(BETWEEN, NOTE.0, Weight::Regular);
        let flag_below =
            !card.flag.is_empty() && beside + width_of(&card.flag, NOTE.0, Weight::Semibold) > room;
        if !card.flag.is_empty() && note.is_empty() {
            note.push(String::new());
        }
        Self { name, note, flag_below }
    }

    fn height(&self) -> f64 {
        let notes = self.note.len() + usize::from(self.flag_below);
        let between = if notes == 0 { 0.0 } else { 3.0 };
        self.name.len() as f64 * NAME.1 + notes as f64 * NOTE.1 + between
    }
}

fn words_on(
    canvas: &mut Canvas,
    node: &NodeGeometry,
    card: &MapCard,
    (ink, pale): (Colour, Colour),
    bar: f64,
) {
    let (beside, above) = padding(node.kind);
    let room = (node.width - 2.0 * beside - bar).max(10.0);
    let note = Words::of(&MapCard { label: String::new(), ..card.clone() }, room, 1).height() - NAME.1;
    let fit = ((node.height - note - above) / NAME.1).floor().max(1.0) as usize;
    let words = Words::of(card, room, fit);
    let x = node.x + beside + bar;
    let mut y = node.y + ((node.height - words.height()) / 2.0).max(2.0);
    if card.root {
        canvas.shape(&mark::drop((x + 4.0, y + NAME.1 * 0.56)), if bar > 0.0 { RIVER } else { pale });
    }
    for (nth, row) in words.name.iter().enumerate() {
        let indent = if card.root && nth == 0 { DROP } else { 0.0 };
        canvas.text(row, (x + indent, y + NAME.1 * 0.76), NAME.0, Weight::Semibold, ink, Anchor::Start);
        y += NAME.1;
    }
    y += 3.0 + NOTE.1 * 0.76;
    for (nth, row) in words.note.iter().enumerate() {
        let goes_on =
            !card.flag.is_empty() && !words.flag_below && nth + 1 == words.note.len() && !row.is_empty();
        let row = if goes_on { format!("{row}{BETWEEN}") } else { row.clone() };
        canvas.text(row.trim_end(), (x, y), NOTE.0, Weight::Regular, pale, Anchor::Start);
        y += NOTE.1;
    }
    if !card.flag.is_empty() {
        let last = words.note.last().map_or("", String::as_str);
        let (before, y) = if words.flag_below { ("", y) } else { (last, y - NOTE.1) };
        flag(canvas, card, before, (x, y), room);
    }
}

/// What is still open, after the last words of the note.
fn flag(canvas: &mut Canvas, card: &MapCard, before: &str, (x, y): (f64, f64), room: f64) {
    let before = if before.is_empty() { String::new() } else { format!("{before}{BETWEEN}") };
    let from = width_of(&before, NOTE.0, Weight::Regular);
    let said = fitted(&card.flag, room - from, NOTE.0, Weight::Semibold);
    canvas.text(&said, (x + from, y), NOTE.0, Weight::Semibold, AMBER, Anchor::Start);
}
