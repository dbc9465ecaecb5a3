//! The thread of a plan as a picture: gaps, root causes, strategies and indicators in four columns, joined where one leads
//! to the next. Where the thread is torn, a dashed box says so in the place of what is missing. What stands in which
//! column is left to `boxes`, how high to `stand`.

mod boxes;
mod stand;

use words::text;

use self::boxes::{Boxed, Column, Letters, Sheet};
use crate::colour::{AMBER, AMBER_2, CARD, Colour, EDGE, GAP, INK, INK_2, LINE_2, MOSS, RIVER};
use crate::link::curve::short;
use crate::picture::{Anchor, Canvas, Picture};
use crate::text::Weight;

/// What is drawn; joined by places in these lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    /// What it is of.
    pub title: String,
    /// What it says: the finding.
    pub description: String,
    /// Names of the focus gaps.
    pub gaps: Vec<String>,
    /// Names of root causes and of what is acted on.
    pub causes: Vec<String>,
    /// Titles of the chosen strategies.
    pub strategies: Vec<String>,
    /// Indicators with the strategy that each belongs to.
    pub indicators: Vec<(usize, String)>,
    /// Which gap is reached from which cause.
    pub gap_causes: Vec<(usize, usize)>,
    /// Which cause is acted on by which strategy.
    pub cause_strategies: Vec<(usize, usize)>,
    /// Width of the picture in pixels, at least 640.
    pub width: f64,
}

/// Room over the columns for their heads.
const HEAD: f64 = 30.0;
/// Room between columns, where the threads run, as a share of the width.
const CHANNEL: f64 = 0.055;
/// Height of a page on its side, below its heading, as a share of its width.
const PAGE: f64 = 0.66;
/// From the usual letters to the smallest that can be read on a page; the first with which all fits on it are taken.
const LETTERS: [Letters; 5] = [
    Letters { size: 13.0, line: 17.0, pad: 8.0, between: 10.0, lines: 4 },
    Letters { size: 13.0, line: 16.5, pad: 6.0, between: 8.0, lines: 3 },
    Letters { size: 12.0, line: 15.0, pad: 5.0, between: 7.0, lines: 3 },
    Letters { size: 12.0, line: 14.5, pad: 4.0, between: 6.0, lines: 2 },
    Letters { size: 11.0, line: 13.5, pad: 3.0, between: 5.0, lines: 2 },
];

/// Draws the thread; without gaps an empty picture with its heads.
pub fn trace_picture(trace: &Trace) -> Picture {
    let width = trace.width.max(640.0);
    let sheet = fitting(trace, width);
    let mut canvas = Canvas::default();
    for (nth, column) in Column::ALL.into_iter().enumerate() {
        let at = (sheet.left(nth), 16.0);
        canvas.text(&text(column.head(), &[]), at, 13.0, Weight::Semibold, INK_2, Anchor::Start);
    }
    draw_threads(&mut canvas, &sheet);
    for one in &sheet.boxes {
        draw_box(&mut canvas, &sheet, one);
    }
    canvas.finish((0.0, 0.0, width, sheet.bottom() + 2.0), &trace.title, &trace.description)
}

/// With the largest letters that let it stand on one page.
fn fitting(trace: &Trace, width: f64) -> Sheet {
    let room = (width - 3.0 * width * CHANNEL - 2.0) / 4.0;
    let of = |letters: Letters| {
        let mut sheet = Sheet::of(trace, letters, (room, width * CHANNEL));
        stand::stand(&mut sheet);
        sheet
    };
    let [usual, smaller @ ..] = LETTERS;
    let mut sheet = of(usual);
    for letters in smaller {
        if sheet.bottom() <= width * PAGE {
            break;
        }
        sheet = of(letters);
    }
    sheet
}

/// The threads, whole ones over torn ones; at a box they keep apart.
fn draw_threads(canvas: &mut Canvas, sheet: &Sheet) {
    for torn in [true, false] {
        for &(from, to) in &sheet.threads {
            let (one, other) = (&sheet.boxes[from], &sheet.boxes[to]);
            if (one.is_hole() || other.is_hole()) != torn {
                continue;
            }
            let (x1, x2) = (sheet.left(one.column.place()) + sheet.room, sheet.left(other.column.place()));
            let (y1, y2) = (stand::port(sheet, from, to), stand::port(sheet, to, from));
            let (colour, dash) = if torn { (AMBER, "2 6") } else { (LINE_2, "") };
            canvas.line(&thread((x1, y1, x2, y2)), colour, 2.0, dash);
        }
    }
}

fn thread((x1, y1, x2, y2): (f64, f64, f64, f64)) -> String {
    let (x1, y1, x2, y2, middle) = (short(x1), short(y1), short(x2), short(y2), short((x1 + x2) / 2.0));
    format!("M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}")
}

/// Paper, ink and edge of a box. What is written on a filled box has the colour of the card, which stays apart from the
/// river and the gap in every theme of the window.
fn look(one: &Boxed) -> (Colour, Colour, Colour) {
    match one.column {
        _ if one.is_hole() => (AMBER_2, AMBER, AMBER),
        Column::Gap if one.is_torn() => (CARD, GAP, GAP),
        Column::Gap => (GAP, CARD, GAP),
        Column::Cause => (CARD, INK, EDGE),
        Column::Strategy => (RIVER, CARD, RIVER),
        Column::Indicator => (CARD, INK, MOSS),
    }
}

fn draw_box(canvas: &mut Canvas, sheet: &Sheet, one: &Boxed) {
    let (x, letters) = (sheet.left(one.column.place()), sheet.letters);
    let (fill, ink, edge) = look(one);
    let dashed = one.is_hole() || one.is_torn();
    let area = (x, one.top, sheet.room, one.height);
    canvas.rect(area, 6.0, fill, (!dashed).then_some((edge, 1.5)));
    if dashed {
        canvas.line(&around(area), edge, 1.5, "4 5");
    }
    let mut y = one.top + letters.pad + letters.line * 0.76;
    let mut say = |line: &str, weight, ink| {
        canvas.text(line, (x + letters.pad + 2.0, y), letters.size, weight, ink, Anchor::Start);
        y += letters.line;
    };
    one.lines.iter().for_each(|line| say(line, one.column.weight(), ink));
    one.note.iter().for_each(|line| say(line, Weight::Regular, AMBER));
}

/// The edge of a box with round corners.
fn around((x, y, width, height): (f64, f64, f64, f64)) -> String {
    let (across, down) = (short(width - 12.0), short(height - 12.0));
    format!(
        "M{} {}h{across}q6 0 6 6v{down}q0 6 -6 6h-{across}q-6 0 -6 -6v-{down}q0 -6 6 -6z",
        short(x + 6.0),
        short(y)
    )
}

#[cfg(test)]
mod tests;
