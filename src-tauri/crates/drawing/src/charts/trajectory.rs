//! What an indicator read, day by day, against the straight way from its baseline to its target. Whether that is ahead,
//! on the way or behind is judged by the caller, who says it as the finding.

use jiff::civil::Date;
use words::text;

use super::calendar::{Days, HEAD, day_name};
use super::ink::{self, Pen, SIDE, SMALL};
use super::place::{Named, Room, places};
use super::scale::figure_width;
use super::signs::{REACH, Sign, draw_key, key_height};
use crate::colour::{CARD, Colour, INK, INK_2, LINE_2, MOSS, RIVER};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted};

/// An indicator over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Trajectory {
    /// What is measured.
    pub title: String,
    /// Where it stands, in a sentence; it becomes the beginning of the text alternative.
    pub finding: String,
    /// What the numbers count, e.g. `%`.
    pub measured_in: String,
    /// The day and value of the baseline.
    pub baseline: (Date, f64),
    /// The day and value of the target.
    pub target: (Date, f64),
    /// What was read, in any order.
    pub readings: Vec<(Date, f64)>,
    /// Width of the picture in pixels, at least 320.
    pub width: f64,
}

/// Height of the plot, and of the air above and below it in which values are written.
const HEIGHT: f64 = 150.0;
const AIR: f64 = 26.0;
const TOP: f64 = HEAD + AIR;
const FLOOR: f64 = TOP + HEIGHT + AIR;

/// Where days and values lie, and what is to be drawn of them.
struct Plot<'a> {
    of: &'a Trajectory,
    /// By day; a day without a value was looked at in vain.
    readings: Vec<(Date, Option<f64>)>,
    days: Days,
    low: f64,
    high: f64,
    width: f64,
}

/// A value with its words.
struct Value {
    said: String,
    weight: Weight,
    colour: Colour,
    mark: (f64, f64),
}

/// Draws the way broken, what was read unbroken, with the numbers at their marks.
pub fn trajectory_chart(trajectory: &Trajectory) -> Picture {
    trajectory_with_unread(trajectory, &[])
}

/// The same with days on which nothing could be read: no line leads over them, and they are marked.
pub fn trajectory_with_unread(trajectory: &Trajectory, unread: &[Date]) -> Picture {
    let plot = Plot::of(trajectory, unread);
    let signs = plot.signs();
    let key = FLOOR + 8.0;
    let size = (plot.width, key + key_height(&signs, plot.width));
    ink::picture(size, &trajectory.title, &description(&plot), |pen| {
        plot.days.draw(pen, 0.0, FLOOR);
        pen.line(&[(SIDE, FLOOR), (plot.width - SIDE, FLOOR)], LINE_2, 1);
        pen.dashes(plot.at(trajectory.baseline), plot.at(trajectory.target), LINE_2, 2);
        for (from, to) in plot.joined() {
            pen.line(&[from, to], RIVER, 3);
        }
        draw_values(pen, &plot);
        draw_marks(pen, &plot);
        draw_key(pen, &signs, key, plot.width);
    })
}

impl<'a> Plot<'a> {
    fn of(trajectory: &'a Trajectory, unread: &[Date]) -> Self {
        let width = trajectory.width.max(320.0);
        let read = trajectory.readings.iter().map(|(day, value)| (*day, Some(*value)));
        let mut readings: Vec<(Date, Option<f64>)> =
            read.chain(unread.iter().map(|day| (*day, None))).collect();
        readings.sort_by_key(|(day, _)| *day);
        let ends = [trajectory.baseline, trajectory.target];
        let values = || readings.iter().filter_map(|(_, value)| *value).chain(ends.map(|(_, value)| value));
        let days = readings.iter().map(|(day, _)| *day).chain(ends.map(|(day, _)| day));
        let days = Days::over(days, (SIDE + 12.0, width - SIDE - 12.0));
        let (low, high) =
            (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
        let days = days.expect("BUG: the baseline and the target have a day");
        Self { of: trajectory, days, low, high, width, readings }
    }

    /// A value's height; where all are the same, the middle.
    fn y(&self, value: f64) -> f64 {
        let part = (self.high - value) / (self.high - self.low);
        TOP + if part.is_finite() { part } else { 0.5 } * HEIGHT
    }

    fn at(&self, (day, value): (Date, f64)) -> (f64, f64) {
        (self.days.x(day), self.y(value))
    }

    fn read(&self) -> impl DoubleEndedIterator<Item = (Date, f64)> {
        self.readings.iter().filter_map(|(day, value)| Some((*day, (*value)?)))
    }

    fn unread(&self) -> impl Iterator<Item = Date> {
        self.readings.iter().filter(|(_, value)| value.is_none()).map(|(day, _)| *day)
    }

    /// The pieces of the line: from the baseline to what was read after it, and on, but never over a day without value.
    fn joined(&self) -> Vec<((f64, f64), (f64, f64))> {
        let (begins, value) = self.of.baseline;
        let after = self.readings.iter().filter(|(day, _)| *day >= begins);
        let before = self.readings.iter().filter(|(day, _)| *day < begins);
        let all: Vec<(Date, Option<f64>)> =
            before.copied().chain([(begins, Some(value))]).chain(after.copied()).collect();
        let both = |pair: &[(Date, Option<f64>)]| {
            Some((self.at((pair[0].0, pair[0].1?)), self.at((pair[1].0, pair[1].1?))))
        };
        all.windows(2).filter_map(both).collect()
    }

    fn signs(&self) -> Vec<Sign> {
        let found = [
            (self.read().next().is_some(), Sign::Reading),
            (self.unread().next().is_some(), Sign::Unread),
            (true, Sign::Way),
            (true, Sign::Target),
        ];
        found.into_iter().filter(|(occurs, _)| *occurs).map(|(_, sign)| sign).collect()
    }

    /// The values in the order in which they are given room: the last one read, the target, the baseline, then the others
    /// from the latest on.
    fn values(&self) -> Vec<Value> {
        let (baseline, target) = (self.of.baseline, self.of.target);
        let amount = |value: f64| amount(value, &self.of.measured_in);
        let strong = |said: String, colour, at| Value {
            said: fitted(&said, self.width / 2.0, SMALL, Weight::Semibold),
            weight: Weight::Semibold,
            colour,
            mark: self.at(at),
        };
        let goal = text("chart-target", &[("value", amount(target.1).into())]);
        let mut read = self.read().rev();
        let last = read.next().map(|last| strong(amount(last.1), INK, last));
        let others = read.map(|one| Value { weight: Weight::Regular, ..strong(amount(one.1), INK, one) });
        let ends = [strong(goal, MOSS, target), strong(amount(baseline.1), INK_2, baseline)];
        last.into_iter().chain(ends).chain(others).collect()
    }

    /// A label for each value that has room for one: beside no other and on no mark, rather not on a line.
    fn labels(&self) -> Vec<(Value, Room)> {
        const HIGH: f64 = 15.0;
        let values = self.values();
        let wide = |one: &Value| figure_width(&one.said, SMALL, one.weight) + 4.0;
        let named: Vec<Named> = values
            .iter()
            .map(|one| Named { at: one.mark, radius: REACH - 2.0, width: wide(one), height: HIGH })
            .collect();
        let way = [(self.at(self.of.baseline), self.at(self.of.target))];
        let lines: Vec<Room> = self.joined().into_iter().chain(way).flat_map(along).collect();
        let within = Room { left: 2.0, top: HEAD + 2.0, right: self.width - 2.0, bottom: FLOOR - 2.0 };
        let found = places(&named, &lines, within);
        values.into_iter().zip(found).filter_map(|(value, room)| Some((value, room?))).collect()
    }
}

/// Small boxes along a line.
fn along((from, to): ((f64, f64), (f64, f64))) -> Vec<Room> {
    const EVERY: f64 = 5.0;
    let count = ((to.0 - from.0).hypot(to.1 - from.1) / EVERY).ceil().max(1.0);
    let at = |part: f64| (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
    (0..=count as usize).map(|nth| Room::around(at(nth as f64 / count), 1.5)).collect()
}

/// A value with what it counts.
fn amount(value: f64, measured_in: &str) -> String {
    let rounded = format!("{}", (value * 100.0).round() / 100.0).replace('-', "−");
    match measured_in {
        "%" => format!("{rounded}%"),
        unit => format!("{rounded} {unit}").trim().to_owned(),
    }
}

fn draw_values(pen: &Pen<'_>, plot: &Plot<'_>) {
    for (value, room) in plot.labels() {
        // The lines of the months must not strike a figure through.
        pen.bar((room.left, room.top), (room.right, room.bottom), CARD);
        let middle = ((room.left + room.right) / 2.0, (room.top + room.bottom) / 2.0);
        pen.text(&value.said, middle, SMALL, value.weight, value.colour, Anchor::Middle);
    }
}

fn draw_marks(pen: &Pen<'_>, plot: &Plot<'_>) {
    plot.unread().for_each(|day| Sign::Unread.draw(pen, (plot.days.x(day), FLOOR - 8.0)));
    Sign::Target.draw(pen, plot.at(plot.of.target));
    pen.ring(plot.at(plot.of.baseline), 5, INK_2);
    plot.read().for_each(|reading| Sign::Reading.draw(pen, plot.at(reading)));
}

/// The finding, the way, and every reading.
fn description(plot: &Plot<'_>) -> String {
    let (baseline, target) = (plot.of.baseline, plot.of.target);
    let value = |value: f64| amount(value, &plot.of.measured_in);
    let way = text(
        "chart-trajectory",
        &[
            ("baseline", value(baseline.1).into()),
            ("from", day_name(baseline.0).into()),
            ("target", value(target.1).into()),
            ("by", day_name(target.0).into()),
        ],
    );
    let read = plot.readings.iter().map(|(day, read)| {
        let on = ("day", day_name(*day).into());
        match read {
            Some(read) => text("chart-reading", &[on, ("value", value(*read).into())]),
            None => text("chart-unread", &[on]),
        }
    });
    let said = [plot.of.finding.clone(), way].into_iter().chain(read);
    said.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "trajectory_tests.rs"]
mod tests;
