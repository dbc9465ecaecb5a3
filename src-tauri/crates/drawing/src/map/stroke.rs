//! A link as a line: width by strength, dots for opposite, dashes for later, an arrowhead, and its marks.

use words::text;

use super::MapStroke;
use crate::ARROW;
use crate::colour::{AMBER, CARD, Colour, INK_2, INK_3};
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
    canvas.line(&link.path, colour_of(look, INK_3), width_for(look.strength).max(least), dash_for(look));
}

/// The arrowhead.
pub(crate) fn head(canvas: &mut Canvas, link: &LinkGeometry, look: &MapStroke) {
    let half = 3.4 + width_for(look.strength) * 0.55;
    canvas.shape(&arrowhead(link.end, link.angle, half), colour_of(look, INK_3));
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
    let colour = colour_of(look, INK_2);
    if look.opposite {
        sign(canvas, link.label_at, colour);
    }
    if look.delay {
        let aside = if look.opposite { 18.0 } else { 0.0 };
        later(canvas, MapPoint { y: link.label_at.y + aside, ..link.label_at }, colour);
    }
}

/// A minus in a small circle.
fn sign(canvas: &mut Canvas, at: MapPoint, colour: Colour) {
    canvas.rect((at.x - 8.0, at.y - 8.0, 16.0, 16.0), 8.0, CARD, Some((colour, 1.5)));
    canvas.line(&format!("M{} {}H{}", short(at.x - 4.0), short(at.y), short(at.x + 4.0)), colour, 2.0, "");
}

fn later(canvas: &mut Canvas, at: MapPoint, colour: Colour) {
    let word = text("map-later", &[]);
    let width = width_of(&word, 12.0, Weight::Regular) + 10.0;
    canvas.rect((at.x - width / 2.0, at.y - 8.5, width, 17.0), 8.5, CARD, None);
    canvas.text(&word, (at.x, at.y + 4.0), 12.0, Weight::Regular, colour, Anchor::Middle);
}
