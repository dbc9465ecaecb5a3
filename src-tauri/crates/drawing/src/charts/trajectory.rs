//! What an indicator read, day by day, against the straight line from its baseline to its target.

use jiff::civil::Date;
use words::text;

use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::timeline::day_name;
use crate::colour::{EDGE, INK, INK_2, LINE_2, MOSS, RIVER, TRACK};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted, width_of};

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

const TOP: f64 = 30.0;
const HEIGHT: f64 = 150.0;
const BOTTOM: f64 = 40.0;

/// Where days and values lie.
struct Plot {
    first: Date,
    last: Date,
    low: f64,
    high: f64,
    left: f64,
    right: f64,
}

impl Plot {
    fn of(trajectory: &Trajectory, readings: &[(Date, f64)], width: f64) -> Self {
        let days =
            || readings.iter().map(|(day, _)| *day).chain([trajectory.baseline.0, trajectory.target.0]);
        let values =
            || readings.iter().map(|(_, value)| *value).chain([trajectory.baseline.1, trajectory.target.1]);
        let (low, high) =
            (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
        let air = ((high - low) * 0.12).max(1e-9);
        let widest =
            values().map(|value| width_of(&amount(value, &trajectory.measured_in), SMALL, Weight::Semibold));
        let room = widest.fold(0.0, f64::max);
        Self {
            first: days().min().unwrap_or(trajectory.baseline.0),
            last: days().max().unwrap_or(trajectory.target.0),
            low: low - air,
            high: high + air,
            left: SIDE + room / 2.0 + 4.0,
            right: width - SIDE - room / 2.0 - 4.0,
        }
    }

    fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| to.duration_since(from).as_hours() as f64 / 24.0;
        self.left + days(self.first, day) / days(self.first, self.last).max(1.0) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        TOP + (self.high - value) / (self.high - self.low) * HEIGHT
    }

    fn at(&self, (day, value): (Date, f64)) -> (f64, f64) {
        (self.x(day), self.y(value))
    }
}

/// A value with what it counts.
fn amount(value: f64, measured_in: &str) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    format!("{rounded} {measured_in}").trim().replace('-', "−")
}

/// Draws the line to the target broken, what was read unbroken, with the numbers at their marks.
pub fn trajectory_chart(trajectory: &Trajectory) -> Picture {
    let width = trajectory.width.max(320.0);
    let mut readings = trajectory.readings.clone();
    readings.sort_by_key(|(day, _)| *day);
    let plot = Plot::of(trajectory, &readings, width);
    let falls = trajectory.target.1 < trajectory.baseline.1;
    let size = (width, TOP + HEIGHT + BOTTOM);
    ink::picture(size, &trajectory.title, &description(trajectory, &readings), |pen| {
        draw_days(pen, &plot, width);
        pen.dashes(plot.at(trajectory.baseline), plot.at(trajectory.target), LINE_2, 2);
        let read: Vec<(f64, f64)> = readings.iter().map(|&one| plot.at(one)).collect();
        let begins = plot.at(trajectory.baseline);
        let line: Vec<(f64, f64)> = std::iter::once(begins).chain(read.iter().copied()).collect();
        if !read.is_empty() {
            pen.line(&line, RIVER, 3);
        }
        draw_target(pen, trajectory, &plot);
        draw_value(pen, trajectory, &plot, trajectory.baseline, falls);
        pen.ring(begins, 5, INK_2);
        for &reading in &readings {
            pen.disc(plot.at(reading), 6, RIVER);
        }
        if let Some(&last) = readings.last() {
            draw_value(pen, trajectory, &plot, last, !falls);
        }
    })
}

/// The days at both ends, and a floor to stand on.
fn draw_days(pen: &Pen<'_>, plot: &Plot, width: f64) {
    let floor = TOP + HEIGHT + 14.0;
    pen.line(&[(SIDE, floor), (width - SIDE, floor)], EDGE, 1);
    pen.line(&[(SIDE, TOP), (width - SIDE, TOP)], TRACK, 1);
    let y = floor + 15.0;
    pen.text(&day_name(plot.first), (SIDE, y), SMALL, Weight::Regular, INK_2, Anchor::Start);
    pen.text(&day_name(plot.last), (width - SIDE, y), SMALL, Weight::Regular, INK_2, Anchor::End);
}

/// A diamond with its value over or under it, away from the line.
fn draw_target(pen: &Pen<'_>, trajectory: &Trajectory, plot: &Plot) {
    let (x, y) = plot.at(trajectory.target);
    pen.shape(&[(x, y - 8.0), (x + 8.0, y), (x, y + 8.0), (x - 8.0, y)], MOSS);
    let word =
        text("chart-target", &[("value", amount(trajectory.target.1, &trajectory.measured_in).into())]);
    let word = fitted(&word, plot.right - plot.left, SIZE, Weight::Semibold);
    let falls = trajectory.target.1 < trajectory.baseline.1;
    let at = if falls { y + 18.0 } else { y - 17.0 };
    pen.text(&word, (x + 8.0, at), SIZE, Weight::Semibold, MOSS, Anchor::End);
}

/// A value over its mark, or under it: the baseline's on the side to which the line does not lead, the last reading's on the
/// other, so that the two keep apart.
fn draw_value(pen: &Pen<'_>, trajectory: &Trajectory, plot: &Plot, (day, value): (Date, f64), over: bool) {
    let (x, y) = plot.at((day, value));
    let at = if over { y - 16.0 } else { y + 17.0 };
    let ink = if day == trajectory.baseline.0 { INK_2 } else { INK };
    let value = amount(value, &trajectory.measured_in);
    pen.text(&value, (x, at), SMALL, Weight::Semibold, ink, Anchor::Middle);
}

/// The finding, the line, and every reading.
fn description(trajectory: &Trajectory, readings: &[(Date, f64)]) -> String {
    let value = |value: f64| amount(value, &trajectory.measured_in);
    let line = text(
        "chart-trajectory",
        &[
            ("baseline", value(trajectory.baseline.1).into()),
            ("from", day_name(trajectory.baseline.0).into()),
            ("target", value(trajectory.target.1).into()),
            ("by", day_name(trajectory.target.0).into()),
        ],
    );
    let read = readings.iter().map(|(day, read)| {
        text("chart-reading", &[("day", day_name(*day).into()), ("value", value(*read).into())])
    });
    let said = [trajectory.finding.clone(), line].into_iter().chain(read);
    said.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(written: &str) -> Date {
        written.parse().unwrap()
    }

    fn falling(readings: &[(&str, f64)]) -> Trajectory {
        Trajectory {
            title: "Posts open in August".into(),
            finding: "Behind the line.".into(),
            measured_in: "posts".into(),
            baseline: (day("2026-03-03"), 34.0),
            target: (day("2027-08-15"), 10.0),
            readings: readings.iter().map(|(on, value)| (day(on), *value)).collect(),
            width: 480.0,
        }
    }

    #[test]
    fn the_finding_the_line_and_every_reading_are_told() {
        let told = trajectory_chart(&falling(&[("2026-10-15", 30.0), ("2026-05-15", 33.5)])).description;
        assert!(told.starts_with("Behind the line. "), "{told}");
        let (first, second) = (told.find("33.5 posts").unwrap(), told.find("30 posts").unwrap());
        assert!(first < second, "{told}");
    }

    #[test]
    fn without_readings_only_the_line_and_its_ends_are_drawn() {
        let picture = trajectory_chart(&falling(&[]));
        assert!(picture.svg.contains("34 posts"));
        // The ring around the baseline alone.
        assert_eq!(picture.svg.matches("stroke-width=\"3\"").count(), 1);
    }

    #[test]
    fn a_reading_beyond_both_ends_stays_inside() {
        for (on, value) in [("2025-01-01", 90.0), ("2029-01-01", -40.0)] {
            let trajectory = falling(&[(on, value)]);
            let plot = Plot::of(&trajectory, &trajectory.readings, 480.0);
            let (x, y) = plot.at((day(on), value));
            assert!((0.0..=480.0).contains(&x) && (0.0..=TOP + HEIGHT).contains(&y), "{x} {y}");
        }
    }

    #[test]
    fn all_on_one_day_is_still_a_picture() {
        let one = Trajectory { target: (day("2026-03-03"), 34.0), ..falling(&[("2026-03-03", 34.0)]) };
        let svg = trajectory_chart(&one).svg;
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }
}
