//! Quartiles of schools: the rate in the schools with the largest share of a group against those with the smallest,
//! and below it where the schools were cut, school by school.

use words::{Value, text};

use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::scale::{Scale, axis_below, figure_width, percent};
use super::shares::{Share, draw_dot};
use crate::colour::{Colour, EDGE, GAP, INK, INK_2, LINE_2, TRACK};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted, wrap};

/// One end of the schools.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Quarter {
    /// How many schools.
    pub schools: usize,
    /// Where they were cut off: their smallest or largest share of the group, 0 to 1.
    pub cut: f64,
    /// Their rate together, 0 to 1.
    pub rate: f64,
    /// Lower and upper end of its interval; nothing when it has none.
    pub interval: Option<(f64, f64)>,
    /// How many of them have a rate above that of the whole unit.
    pub above: usize,
}

/// Both ends, and the share of the group at every school.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuartileContrast {
    /// What is compared, e.g. "Low income × inexperienced".
    pub title: String,
    /// The group as in the middle of a sentence, e.g. "English learners".
    pub group: String,
    /// What the rate is of, e.g. "Inexperienced teachers".
    pub measure: String,
    /// The whole unit's rate, 0 to 1.
    pub unit_rate: f64,
    /// The schools with the largest share of the group.
    pub high: Quarter,
    /// The schools with the smallest.
    pub low: Quarter,
    /// The group's share at every school, 0 to 1, in any order.
    pub shares: Vec<f64>,
    /// Width of the picture in pixels, at least 240.
    pub width: f64,
}

const LINES: f64 = 17.0;
/// From the names of a quarter to the middle of its dot, and on to the next quarter.
const DOT: f64 = 18.0;
const AFTER: f64 = 24.0;
/// Height of one school's tick.
const TICK: f64 = 18.0;

/// The cuts were worked out from the shares, in steps that round.
const SAME: f64 = 1e-9;

/// Draws the two rates on one scale, and the cuts.
pub fn quartiles_chart(contrast: &QuartileContrast) -> Picture {
    let width = contrast.width.max(240.0);
    let said = heading(contrast, width);
    let strip = 2.0 * (2.0 * LINES + DOT + AFTER) + 48.0;
    let height = strip + LINES * said.len() as f64 + 8.0 + 16.0 + TICK + 34.0;
    ink::picture((width, height), &contrast.title, &description(contrast), |pen| {
        let end = draw_rates(pen, contrast, width);
        axis_below(pen, scale_of(contrast), (SIDE + 16.0, width - SIDE - 16.0), end);
        for (nth, line) in said.iter().enumerate() {
            let y = strip + LINES * nth as f64 + 4.0;
            pen.text(line, (SIDE, y), SMALL, Weight::Regular, INK_2, Anchor::Start);
        }
        draw_cuts(pen, contrast, width, strip + LINES * said.len() as f64 + 8.0);
    })
}

fn heading(contrast: &QuartileContrast, width: f64) -> Vec<String> {
    let heading = text("chart-cut-strip", &[("group", contrast.group.clone().into())]);
    wrap(&heading, width - 2.0 * SIDE, SMALL, Weight::Regular, 3)
}

fn scale_of(contrast: &QuartileContrast) -> Scale {
    let ends = |quarter: &Quarter| {
        let (low, high) = quarter.interval.unwrap_or((quarter.rate, quarter.rate));
        [quarter.rate, low, high]
    };
    Scale::around(ends(&contrast.high).into_iter().chain(ends(&contrast.low)), 4.0)
}

/// Both quarters, the larger share above; gives the place of the axis.
fn draw_rates(pen: &Pen<'_>, contrast: &QuartileContrast, width: f64) -> f64 {
    let (scale, ends) = (scale_of(contrast), (SIDE + 16.0, width - SIDE - 16.0));
    let mut top = 0.0;
    for (quarter, names, emphasised) in [
        (&contrast.high, ["chart-schools-largest", "chart-cut-or-more"], true),
        (&contrast.low, ["chart-schools-smallest", "chart-cut-or-less"], false),
    ] {
        let (colour, weight) = if emphasised { (GAP, Weight::Semibold) } else { (INK_2, Weight::Regular) };
        let figure = percent(quarter.rate, 1);
        let room = width - 2.0 * SIDE - 12.0 - figure_width(&figure, SIZE + 1.0, Weight::Semibold);
        let name = text(names[0], &[("schools", quarter.schools.into())]);
        let name = fitted(&name, room, SIZE, weight);
        pen.text(&name, (SIDE, top + 10.0), SIZE, weight, if emphasised { GAP } else { INK }, Anchor::Start);
        pen.text(&figure, (width - SIDE, top + 10.0), SIZE + 1.0, Weight::Semibold, colour, Anchor::End);
        let cut = text(names[1], &[("share", percent(quarter.cut, 1).into())]);
        let cut = fitted(&cut, width - 2.0 * SIDE, SMALL, Weight::Regular);
        pen.text(&cut, (SIDE, top + 10.0 + LINES), SMALL, Weight::Regular, INK_2, Anchor::Start);
        let y = top + 2.0 * LINES + DOT;
        pen.line(&[(ends.0, y), (ends.1, y)], TRACK, 1);
        let (low, high) = (quarter.interval.map(|ends| ends.0), quarter.interval.map(|ends| ends.1));
        let dot = Share { name: String::new(), p: quarter.rate, low, high, emphasised };
        draw_dot(pen, &dot, y, &|p| scale.place(p, ends));
        top = y + AFTER;
    }
    top - 4.0
}

/// A tick for each school at its share, those in a quarter higher and in its colour, and the two cuts named.
fn draw_cuts(pen: &Pen<'_>, contrast: &QuartileContrast, width: f64, top: f64) {
    let ends = (SIDE + 16.0, width - SIDE - 16.0);
    let x = |share: f64| ends.0 + share.clamp(0.0, 1.0) * (ends.1 - ends.0);
    let base = top + 16.0 + TICK;
    let mut places: Vec<(i64, Colour, f64)> =
        contrast.shares.iter().map(|&share| tick(contrast, share, x(share))).collect();
    // One tick a pixel and kind: a second one on the same pixel would not be seen.
    places.sort_by(|a, b| (a.0, a.1.name).cmp(&(b.0, b.1.name)));
    places.dedup();
    for (place, colour, height) in places {
        pen.line(&[(place as f64, base), (place as f64, base - height)], colour, 1);
    }
    pen.line(&[(ends.0, base), (ends.1, base)], LINE_2, 1);
    let (low, high) = (percent(contrast.low.cut, 1), percent(contrast.high.cut, 1));
    let half = |figure: &str| figure_width(figure, SMALL, Weight::Semibold) / 2.0;
    // The two figures stand at their cuts, pushed apart where they would touch.
    let (mut left, mut right) = (x(contrast.low.cut), x(contrast.high.cut));
    let short = half(&low) + half(&high) + 8.0 - (right - left);
    if short > 0.0 {
        (left, right) = (left - short / 2.0, right + short / 2.0);
    }
    let left = left.max(half(&low)).min(width - half(&high) * 2.0 - half(&low) - 8.0);
    let right = right.max(left + half(&low) + 8.0 + half(&high)).min(width - half(&high));
    for (figure, place, cut, colour) in
        [(&low, left, contrast.low.cut, INK_2), (&high, right, contrast.high.cut, GAP)]
    {
        pen.line(&[(x(cut), base - TICK - 3.0), (x(cut), base + 4.0)], colour, 2);
        pen.text(figure, (place, top + 4.0), SMALL, Weight::Semibold, colour, Anchor::Middle);
    }
    for (share, anchor) in [(0.0, Anchor::Start), (1.0, Anchor::End)] {
        let at = (if share == 0.0 { SIDE + 8.0 } else { width - SIDE - 8.0 }, base + 16.0);
        pen.text(&percent(share, 0), at, SMALL, Weight::Regular, INK_2, anchor);
    }
}

fn tick(contrast: &QuartileContrast, share: f64, place: f64) -> (i64, Colour, f64) {
    let place = place.round() as i64;
    if share >= contrast.high.cut - SAME {
        (place, GAP, TICK)
    } else if share <= contrast.low.cut + SAME {
        (place, INK_2, TICK)
    } else {
        (place, EDGE, TICK * 0.6)
    }
}

/// Both rates with what the schools have in common, their ranges, and how many schools are above the whole unit.
fn description(contrast: &QuartileContrast) -> String {
    let named = |name: &'static str, share: f64| (name, Value::from(percent(share, 1)));
    let (high, low) = (&contrast.high, &contrast.low);
    let mut said = vec![text(
        "chart-quartiles",
        &[
            ("group", contrast.group.clone().into()),
            ("measure", contrast.measure.clone().into()),
            ("schools_high", high.schools.into()),
            ("schools_low", low.schools.into()),
            named("high", high.rate),
            named("low", low.rate),
            named("p75", high.cut),
            named("p25", low.cut),
        ],
    )];
    if let (Some(one), Some(other)) = (high.interval, low.interval) {
        said.push(text(
            "chart-quartiles-ranges",
            &[
                named("high_from", one.0),
                named("high_to", one.1),
                named("low_from", other.0),
                named("low_to", other.1),
            ],
        ));
        let overlap = one.0 <= other.1 && other.0 <= one.1;
        said.push(text(if overlap { "chart-ranges-overlap" } else { "chart-ranges-apart" }, &[]));
    }
    said.push(text(
        "chart-quartiles-above",
        &[
            named("rate", contrast.unit_rate),
            ("above_high", high.above.into()),
            ("schools_high", high.schools.into()),
            ("above_low", low.above.into()),
            ("schools_low", low.schools.into()),
        ],
    ));
    said.join(" ")
}
