//! The key below the map: what widths, dots, dashes and colours mean. Only what occurs on the map is explained.

use words::text;

use super::MapContent;
use super::MapStroke;
use super::stroke::{dash_for, width_for};
use crate::MARGIN;
use crate::colour::{AMBER, CARD, Colour, EDGE, INK, INK_2, INK_3, LINE, data};
use crate::link::curve::short;
use crate::picture::{Anchor, Canvas};
use crate::text::{Weight, width_of};

const SIZE: f64 = 12.0;
const ROW: f64 = 24.0;
const SAMPLE: f64 = 34.0;

/// What stands before the words of an entry.
enum Sign {
    Stroke(MapStroke),
    Swatch(Colour),
    Pale,
    Rank,
}

impl Sign {
    fn width(&self) -> f64 {
        match self {
            Sign::Stroke(_) => SAMPLE,
            Sign::Swatch(_) => 14.0,
            Sign::Pale => 24.0,
            Sign::Rank => 22.0,
        }
    }
}

/// Draws the key from its upper left corner and returns the width and height it took.
pub(crate) fn draw(
    canvas: &mut Canvas,
    (left, top): (f64, f64),
    width: f64,
    content: &MapContent,
) -> (f64, f64) {
    let entries = entries(content);
    if entries.is_empty() {
        return (0.0, 0.0);
    }
    let first = left + MARGIN;
    let line = format!("M{} {}H{}", short(first), short(top), short(left + width - MARGIN));
    canvas.line(&line, LINE, 1.0, "");
    let (mut x, mut y, mut widest) = (first, top + ROW, 0.0_f64);
    for (sign, words) in entries {
        let sign_width = sign.width();
        let needs = sign_width + 8.0 + width_of(&words, SIZE, Weight::Regular);
        if x > first && x + needs > left + width - MARGIN {
            (x, y) = (first, y + ROW);
        }
        draw_sign(canvas, &sign, (x, y - 4.0));
        canvas.text(&words, (x + sign_width + 8.0, y), SIZE, Weight::Regular, INK_2, Anchor::Start);
        widest = widest.max(x + needs + MARGIN - left);
        x += needs + 24.0;
    }
    (widest, y - top + ROW * 0.75)
}

fn entries(content: &MapContent) -> Vec<(Sign, String)> {
    let mut entries = Vec::new();
    let say = |key: &str| text(key, &[]);
    let strokes = &content.strokes;
    let line = |opposite, delay, in_loop, strength| {
        Sign::Stroke(MapStroke { opposite, delay, in_loop, strength, ..MapStroke::default() })
    };
    if strokes.iter().any(|stroke| stroke.strength > 1) {
        entries.push((line(false, false, false, 4), say("map-key-strong")));
    }
    if strokes.iter().any(|stroke| stroke.opposite) {
        entries.push((line(true, false, false, 2), say("map-key-opposite")));
    }
    if strokes.iter().any(|stroke| stroke.delay) {
        entries.push((line(false, true, false, 2), say("map-key-delay")));
    }
    if strokes.iter().any(|stroke| stroke.in_loop) {
        entries.push((line(false, false, true, 3), say("map-key-loop")));
    }
    if content.cards.iter().any(|card| card.rank.is_some()) {
        entries.push((Sign::Rank, say("map-key-rank")));
    }
    if content.cards.iter().any(|card| card.set_aside) {
        entries.push((Sign::Pale, say("map-key-set-aside")));
    }
    for (nth, name) in content.families.iter().enumerate() {
        if content.cards.iter().any(|card| card.family == Some(nth)) {
            entries.push((Sign::Swatch(data(nth)), name.clone()));
        }
    }
    entries
}

fn draw_sign(canvas: &mut Canvas, sign: &Sign, (x, y): (f64, f64)) {
    match sign {
        Sign::Stroke(look) => {
            let colour = if look.in_loop { AMBER } else { INK_3 };
            let path = format!("M{} {}H{}", short(x + 2.0), short(y), short(x + SAMPLE - 2.0));
            canvas.line(&path, colour, width_for(look.strength), dash_for(look));
        }
        Sign::Pale => {
            canvas.begin_faded();
            canvas.rect((x, y - 7.0, 24.0, 14.0), 3.0, CARD, Some((EDGE, 1.5)));
            canvas.end_faded();
        }
        Sign::Rank => {
            canvas.rect((x, y - 8.5, 22.0, 17.0), 8.5, INK, None);
            canvas.text("1", (x + 11.0, y + 4.0), 11.0, Weight::Semibold, CARD, Anchor::Middle);
        }
        Sign::Swatch(colour) => canvas.rect((x, y - 7.0, 14.0, 14.0), 3.0, *colour, None),
    }
}
