//! The key below the map: what widths, dots, dashes and colours mean. Only what occurs on the map is explained.

use words::text;

use super::stroke::{dash_for, width_for};
use super::{ASIDE, DIM, MapCard, MapContent, MapStroke, mark};
use crate::MARGIN;
use crate::colour::{AMBER, CARD, Colour, EDGE, INK, INK_2, INK_3, LINE, RIVER, data};
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
    Pale(f64),
    Rank,
    Drop,
    Dots,
    Folded,
}

impl Sign {
    fn width(&self) -> f64 {
        match self {
            Sign::Stroke(_) => SAMPLE,
            Sign::Swatch(_) => 14.0,
            Sign::Pale(_) => 24.0,
            Sign::Rank => 22.0,
            Sign::Drop => 10.0,
            Sign::Dots => 36.0,
            Sign::Folded => 30.0,
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
    let mut entries = of_links(content);
    entries.extend(of_cards(content));
    entries.extend(content.families.iter().map(|(slot, name)| (Sign::Swatch(data(*slot)), name.clone())));
    entries
}

fn of_links(content: &MapContent) -> Vec<(Sign, String)> {
    let strokes = &content.strokes;
    let lit = if content.lit.is_some() { "picture-key-lit" } else { "map-key-loop" };
    let any = |is: fn(&MapStroke) -> bool| strokes.iter().any(is);
    let line = |opposite, delay, in_loop, strength| {
        Sign::Stroke(MapStroke { opposite, delay, in_loop, strength, ..MapStroke::default() })
    };
    let found = [
        (any(|one| one.drops.is_some()), line(false, false, false, 4), "picture-key-drops"),
        (any(|one| one.drops.is_none() && one.strength > 1), line(false, false, false, 4), "map-key-strong"),
        (any(|one| one.opposite), line(true, false, false, 2), "map-key-opposite"),
        (any(|one| one.delay), line(false, true, false, 2), "map-key-delay"),
        (any(|one| one.in_loop), line(false, false, true, 3), lit),
    ];
    said(found)
}

fn of_cards(content: &MapContent) -> Vec<(Sign, String)> {
    let any = |is: fn(&MapCard) -> bool| content.cards.iter().any(is);
    let found = [
        (any(|one| one.rank.is_some()), Sign::Rank, "map-key-rank"),
        (any(|one| one.root), Sign::Drop, "picture-key-root"),
        (any(|one| !one.dots.is_empty()), Sign::Dots, "picture-key-dots"),
        (any(|one| one.folded > 0), Sign::Folded, "picture-key-folded"),
        (any(|one| one.set_aside), Sign::Pale(ASIDE), "map-key-set-aside"),
        (any(|one| one.dim), Sign::Pale(DIM), "picture-key-dim"),
    ];
    said(found)
}

/// Those that occur, with their words.
fn said<const N: usize>(found: [(bool, Sign, &str); N]) -> Vec<(Sign, String)> {
    found.into_iter().filter(|(occurs, ..)| *occurs).map(|(_, sign, key)| (sign, text(key, &[]))).collect()
}

fn draw_sign(canvas: &mut Canvas, sign: &Sign, (x, y): (f64, f64)) {
    match sign {
        Sign::Stroke(look) => {
            let colour = if look.in_loop { AMBER } else { INK_3 };
            let path = format!("M{} {}H{}", short(x + 2.0), short(y), short(x + SAMPLE - 2.0));
            canvas.line(&path, colour, width_for(look.strength), dash_for(look));
        }
        Sign::Pale(opacity) => canvas.faded(*opacity, |canvas| {
            canvas.rect((x, y - 7.0, 24.0, 14.0), 3.0, CARD, Some((EDGE, 1.5)));
        }),
        Sign::Rank => {
            canvas.rect((x, y - 8.5, 22.0, 17.0), 8.5, INK, None);
            canvas.text("1", (x + 11.0, y + 4.0), 11.0, Weight::Semibold, CARD, Anchor::Middle);
        }
        Sign::Drop => canvas.shape(&mark::drop((x + 5.0, y)), RIVER),
        Sign::Dots => mark::dots(canvas, (x + sign.width(), y - 10.0), "3"),
        Sign::Folded => {
            mark::pill(canvas, (x, y - 10.0, sign.width()), &mark::folded(2), (CARD, INK_2, Some(EDGE)));
        }
        Sign::Swatch(colour) => canvas.rect((x, y - 7.0, 14.0, 14.0), 3.0, *colour, None),
    }
}
