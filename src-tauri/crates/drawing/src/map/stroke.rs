//! A link as a line: width by strength or by drops, dots for opposite, dashes for later, an arrowhead, and its marks.

use words::text;

use super::{ASIDE, DIM, MapStroke};
use crate::ARROW;
use crate::colour::{AMBER, AMBER_2, CARD, Colour, INK_2, INK_3};
use crate::link::curve::short;
use crate::picture::{Anchor, Canvas};
use crate::shapes::{LinkGeometry, MapPoint};
use crate::text::{Weight, width_of};

/// Width in pixels for a strength of 1 to 4.
pub(crate) fn width_for(strength: u8) -> f64 {
    match strength {
        0 | 1 => 1.5,
        2 => 2.2,
        3 => 3.2,
        _ => 4.4,
    }
}

/// Width where all drops pass; below this share of them, a hairline is left. Same as in the window.
const FLOOD: f64 = 12.0;
const TRICKLE: f64 = 0.005;
const HAIRLINE: f64 = 0.6;

/// Width in pixels for the share of a gap's drops that run along a link.
pub(crate) fn width_for_drops(drops: f64) -> f64 {
    if drops < TRICKLE { HAIRLINE } else { 1.0 + (FLOOD - 1.0) * drops.min(1.0) }
}

pub(crate) fn width_of_stroke(look: &MapStroke) -> f64 {
    look.drops.map_or_else(|| width_for(look.strength), width_for_drops)
}

/// Dash pattern: dots where more makes less, dashes where it takes time, both in turn for both.
pub(crate) fn dash_for(look: &MapStroke) -> &'static str {
    match (look.opposite, look.delay) {
        (false, false) => "",
        (true, false) => "0.5 7",
        (false, true) => "9 7",
        (true, true) => "9 7 0.5 7",
    }
}

/// The line.
pub(crate) fn draw(canvas: &mut Canvas, link: &LinkGeometry, look: &MapStroke) {
    // Dots need some body to be seen.
    let least = if look.opposite { 2.2 } else { 0.0 };
    let width = width_of_stroke(look).max(least);
    faded(canvas, look, |canvas| canvas.line(&link.path, colour_of(look, INK_3), width, dash_for(look)));
}

/// The arrowhead.
pub(crate) fn head(canvas: &mut Canvas, link: &LinkGeometry, look: &MapStroke) {
    let half = 3.4 + width_of_stroke(look) * 0.55;
    let head = arrowhead(link.end, link.angle, half);
    faded(canvas, look, |canvas| canvas.shape(&head, colour_of(look, INK_3)));
}

/// Draws something of a link as pale as it is.
fn faded(canvas: &mut Canvas, look: &MapStroke, draw: impl FnOnce(&mut Canvas)) {
    match (look.dim, look.set_aside) {
        (false, false) => draw(canvas),
        (dim, _) => canvas.faded(if dim { DIM } else { ASIDE }, draw),
    }
}

fn colour_of(look: &MapStroke, usual: Colour) -> Colour {
    if look.in_loop { AMBER } else { usual }
}

/// A triangle with its tip at `tip`; `half` is half its width.
pub(crate) fn arrowhead(tip: MapPoint, angle: f64, half: f64) -> String {
    let (sin, cos) = angle.to_radians().sin_cos();
    let corner = |back: f64, aside: f64| {
        format!("{} {}", short(tip.x - cos * back - sin * aside), short(tip.y - sin * back + cos * aside))
    };
    format!("M{}L{}L{}Z", corner(0.0, 0.0), corner(ARROW + 0.6, half), corner(ARROW + 0.6, -half))
}

/// The sign where it is the opposite one, and the word for a delay, on the middle of the line.
pub(crate) fn mark(canvas: &mut Canvas, link: &LinkGeometry, look: &MapStroke) {
    if !look.opposite && !look.delay {
        return;
    }
    let colour = colour_of(look, INK_2);
    faded(canvas, look, |canvas| {
        if look.opposite {
            sign(canvas, link.label_at, colour);
        }
        if look.delay {
            later(canvas, link.label_at, look.opposite, colour);
        }
    });
}

/// The name of a loop on the longest of its links.
pub(crate) fn badge<'a>(canvas: &mut Canvas, links: impl Iterator<Item = &'a LinkGeometry>, name: &str) {
    let reach = |link: &LinkGeometry| (link.end.x - link.start.x).hypot(link.end.y - link.start.y);
    let Some(longest) = links.max_by(|a, b| reach(a).total_cmp(&reach(b))) else { return };
    let at = longest.label_at;
    canvas.rect((at.x - 15.0, at.y - 15.0, 30.0, 30.0), 15.0, AMBER_2, Some((AMBER, 2.0)));
    canvas.text(name, (at.x, at.y + 4.5), 12.0, Weight::Semibold, AMBER, Anchor::Middle);
}

/// A minus in a small circle.
fn sign(canvas: &mut Canvas, at: MapPoint, colour: Colour) {
    canvas.rect((at.x - 8.0, at.y - 8.0, 16.0, 16.0), 8.0, CARD, Some((colour, 1.5)));
    canvas.line(&format!("M{} {}H{}", short(at.x - 4.0), short(at.y), short(at.x + 4.0)), colour, 2.0, "");
}

/// The word for a delay, beside the sign where there is one: below it stands the next card.
fn later(canvas: &mut Canvas, at: MapPoint, signed: bool, colour: Colour) {
    let word = text("map-later", &[]);
    let width = width_of(&word, 12.0, Weight::Regular) + 10.0;
    let at = MapPoint { x: at.x + if signed { 9.0 + width / 2.0 } else { 0.0 }, ..at };
    canvas.rect((at.x - width / 2.0, at.y - 8.5, width, 17.0), 8.5, CARD, None);
    canvas.text(&word, (at.x, at.y + 4.0), 12.0, Weight::Regular, colour, Anchor::Middle);
}
