//! The marks of plans over time, told apart by their shapes, and the key that explains those that occur.

use words::text;

use super::ink::{Pen, SIDE, SMALL};
use crate::colour::{AMBER, CARD, Colour, INK_2, INK_3, LINE_2, MOSS, RIVER};
use crate::picture::Anchor;
use crate::text::{Weight, fitted, width_of};

/// How far a sign reaches from its middle.
pub(super) const REACH: f64 = 9.0;
/// Height of a row of the key.
const ROW: f64 = 22.0;
/// From the left edge of an entry to its words, and between entries.
const WORDS: f64 = 24.0;
const APART: f64 = 20.0;

/// What stands on a day, or leads from day to day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    /// A milestone to come.
    Milestone,
    /// A milestone that is reached.
    Reached,
    /// A milestone whose day is over.
    Overdue,
    /// A check-in to come.
    CheckIn,
    /// A check-in that was held.
    Held,
    /// A check-in whose day is over.
    Missed,
    /// What was read.
    Reading,
    /// A day without a value.
    Unread,
    /// The way from the baseline to the target.
    Way,
    /// What is to be reached.
    Target,
}

impl Sign {
    fn key(self) -> &'static str {
        match self {
            Sign::Milestone => "chart-key-milestone",
            Sign::Reached => "chart-key-reached",
            Sign::Overdue => "chart-key-overdue",
            Sign::CheckIn => "chart-key-check-in",
            Sign::Held => "chart-key-held",
            Sign::Missed => "chart-key-missed",
            Sign::Reading => "chart-key-reading",
            Sign::Unread => "chart-key-unread",
            Sign::Way => "chart-key-way",
            Sign::Target => "chart-key-target",
        }
    }

    /// Draws it about its middle.
    pub fn draw(self, pen: &Pen<'_>, at: (f64, f64)) {
        match self {
            Sign::Milestone => diamond(pen, at, RIVER),
            Sign::Reached => {
                diamond(pen, at, RIVER);
                tick(pen, at);
            }
            Sign::Overdue => {
                diamond(pen, at, AMBER);
                call(pen, at, CARD);
            }
            Sign::CheckIn => pen.ring(at, 6, MOSS),
            Sign::Held => {
                pen.disc(at, 8, MOSS);
                tick(pen, at);
            }
            Sign::Missed => {
                pen.disc(at, 8, CARD);
                pen.circle(at, 7, AMBER, 2);
                call(pen, at, AMBER);
            }
            Sign::Reading => pen.disc(at, 6, RIVER),
            Sign::Unread => cross(pen, at),
            Sign::Way => pen.dashes((at.0 - 9.0, at.1), (at.0 + 9.0, at.1), LINE_2, 2),
            Sign::Target => diamond(pen, at, MOSS),
        }
    }
}

fn diamond(pen: &Pen<'_>, (x, y): (f64, f64), colour: Colour) {
    let r = REACH;
    pen.shape(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], colour);
}

fn tick(pen: &Pen<'_>, (x, y): (f64, f64)) {
    pen.line(&[(x - 4.0, y), (x - 1.0, y + 3.0), (x + 4.0, y - 3.0)], CARD, 2);
}

/// An exclamation mark.
fn call(pen: &Pen<'_>, (x, y): (f64, f64), colour: Colour) {
    pen.line(&[(x, y - 5.0), (x, y + 1.0)], colour, 2);
    pen.line(&[(x, y + 3.0), (x, y + 5.0)], colour, 2);
}

fn cross(pen: &Pen<'_>, (x, y): (f64, f64)) {
    for lean in [4.0, -4.0] {
        pen.line(&[(x - 4.0, y - lean), (x + 4.0, y + lean)], INK_3, 2);
    }
}

/// Where the entries of a key stand: left edge and row.
fn places(signs: &[Sign], width: f64) -> Vec<(f64, f64)> {
    let (mut x, mut row) = (SIDE, 0.0);
    let mut places = Vec::new();
    for sign in signs {
        let needs = WORDS + width_of(&text(sign.key(), &[]), SMALL, Weight::Regular);
        if x > SIDE && x + needs > width - SIDE {
            (x, row) = (SIDE, row + 1.0);
        }
        places.push((x, row));
        x += needs + APART;
    }
    places
}

/// How high the key of these signs is.
pub(super) fn key_height(signs: &[Sign], width: f64) -> f64 {
    places(signs, width).last().map_or(0.0, |(_, row)| (row + 1.0) * ROW)
}

/// Draws the key of these signs.
pub(super) fn draw_key(pen: &Pen<'_>, signs: &[Sign], top: f64, width: f64) {
    for (sign, (x, row)) in signs.iter().zip(places(signs, width)) {
        let y = top + row * ROW + ROW / 2.0;
        sign.draw(pen, (x + REACH, y));
        let said = fitted(&text(sign.key(), &[]), width - SIDE - x - WORDS, SMALL, Weight::Regular);
        pen.text(&said, (x + WORDS, y), SMALL, Weight::Regular, INK_2, Anchor::Start);
    }
}
