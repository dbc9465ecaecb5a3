//! A gap over the years: the group and what it is compared with as two lines with intervals. A line never crosses a year
//! that is missing nor a change in the counting, which is marked with a word.

use words::{Value, text};

use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::scale::{Scale, axis_left, figure_width, percent, points, room_left};
use crate::colour::{AMBER, CARD, Colour, GAP, INK_2, INK_3, LINE_2};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, beginning, fitted, wrap};

/// The two shares of a year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrendPoint {
    /// School year, e.g. `2024-25`.
    pub year: String,
    /// The group's share, 0 to 1, with its interval.
    pub group: (f64, Option<(f64, f64)>),
    /// The comparison's.
    pub comparison: (f64, Option<(f64, f64)>),
}

/// Two years that no line may join.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrendBreak {
    /// The last year before.
    pub before: String,
    /// The first year after.
    pub after: String,
    /// What changed between them, in a few words; empty where only years are missing.
    pub word: String,
}

/// A gap over the years.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trend {
    /// What is shown, e.g. "Low income × inexperienced".
    pub title: String,
    /// The group's name.
    pub group: String,
    /// The name of what it is compared with.
    pub comparison: String,
    /// Oldest first.
    pub points: Vec<TrendPoint>,
    /// Where lines stop.
    pub breaks: Vec<TrendBreak>,
    /// Width of the picture in pixels, at least 280.
    pub width: f64,
}

const LINES: f64 = 18.0;

/// Where years and shares lie.
struct Plot {
    y: Scale,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    first: i32,
    last: i32,
}

/// Draws both lines with a key above, years below, and a word at each break.
pub fn trend_chart(trend: &Trend) -> Picture {
    let width = trend.width.max(280.0);
    let words = break_words(trend, width);
    let lines = words.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let plot = Plot::of(trend, width, lines);
    ink::picture((width, plot.bottom + 30.0), &trend.title, &description(trend), |pen| {
        draw_key(pen, trend, width);
        axis_left(pen, plot.y, (plot.left, plot.right), (plot.bottom, plot.top));
        draw_years(pen, trend, &plot);
        draw_breaks(pen, &words, &plot, width);
        draw_line(pen, trend, &plot, false);
        draw_line(pen, trend, &plot, true);
        draw_figures(pen, trend, &plot);
    })
}

fn start_of(year: &str) -> i32 {
    year.get(..4).and_then(|start| start.parse().ok()).unwrap_or_default()
}

fn ends((p, interval): (f64, Option<(f64, f64)>)) -> [f64; 3] {
    let (low, high) = interval.unwrap_or((p, p));
    [p, low, high]
}

impl Plot {
    fn of(trend: &Trend, width: f64, break_lines: usize) -> Self {
        let shares =
            trend.points.iter().flat_map(|point| [ends(point.group), ends(point.comparison)].concat());
        let y = Scale::around(shares.collect::<Vec<_>>().into_iter(), 4.0);
        let years = || trend.points.iter().map(|point| start_of(&point.year));
        let top = 2.0 * LINES + 26.0 + 15.0 * break_lines as f64;
        Self {
            y,
            left: SIDE + room_left(y),
            right: width - SIDE,
            top,
            bottom: top + (width * 0.4).clamp(150.0, 300.0),
            first: years().min().unwrap_or_default(),
            last: years().max().unwrap_or_default(),
        }
    }

    /// Middle of a year; years are as far apart as in the calendar.
    fn x(&self, year: f64) -> f64 {
        let (left, right) = (self.left + 30.0, self.right - 26.0);
        if self.first == self.last {
            return (left + right) / 2.0;
        }
        left + (year - f64::from(self.first)) / f64::from(self.last - self.first) * (right - left)
    }

    fn of_year(&self, year: &str) -> f64 {
        self.x(f64::from(start_of(year)))
    }

    fn share(&self, p: f64) -> f64 {
        self.y.place(p, (self.bottom, self.top))
    }
}

/// The marks of both lines with their names.
fn draw_key(pen: &Pen<'_>, trend: &Trend, width: f64) {
    for (nth, name) in [&trend.group, &trend.comparison].into_iter().enumerate() {
        let (y, emphasised) = (10.0 + LINES * nth as f64, nth == 0);
        let (colour, weight) = style(emphasised);
        pen.line(&[(SIDE, y), (SIDE + 26.0, y)], colour, if emphasised { 3 } else { 2 });
        draw_mark(pen, (SIDE + 13.0, y), emphasised);
        let name = fitted(&beginning(name), width - 2.0 * SIDE - 34.0, SIZE, weight);
        pen.text(&name, (SIDE + 34.0, y), SIZE, weight, colour, Anchor::Start);
    }
}

fn style(emphasised: bool) -> (Colour, Weight) {
    if emphasised { (GAP, Weight::Semibold) } else { (INK_2, Weight::Regular) }
}

fn draw_mark(pen: &Pen<'_>, at: (f64, f64), emphasised: bool) {
    if emphasised { pen.disc(at, 6, GAP) } else { pen.ring(at, 5, INK_2) }
}

/// A tick for each year; the names of as many years as have room, the last one always.
fn draw_years(pen: &Pen<'_>, trend: &Trend, plot: &Plot) {
    let needs = figure_width("2000-00", SMALL, Weight::Regular) + 8.0;
    let mut free = f64::INFINITY;
    for point in trend.points.iter().rev() {
        let x = plot.of_year(&point.year);
        pen.line(&[(x, plot.bottom), (x, plot.bottom + 4.0)], LINE_2, 1);
        if x + needs / 2.0 <= free {
            pen.text(&point.year, (x, plot.bottom + 16.0), SMALL, Weight::Regular, INK_2, Anchor::Middle);
            free = x - needs / 2.0;
        }
    }
}

/// Each break with a word, in lines that fit beside its neighbours.
fn break_words(trend: &Trend, width: f64) -> Vec<(&TrendBreak, Vec<String>)> {
    let told: Vec<&TrendBreak> = trend.breaks.iter().filter(|one| !one.word.is_empty()).collect();
    let room = ((width - 60.0) / told.len().max(1) as f64 - 10.0).clamp(60.0, 170.0);
    told.into_iter().map(|one| (one, wrap(&one.word, room, SMALL, Weight::Regular, 4))).collect()
}

/// A broken line between the years, its word above the plot, pushed to the right where words would meet.
fn draw_breaks(pen: &Pen<'_>, words: &[(&TrendBreak, Vec<String>)], plot: &Plot, width: f64) {
    let mut free = SIDE;
    let mut rest: f64 = words.iter().map(|(_, lines)| widest(lines) + 8.0).sum();
    for (one, lines) in words {
        let x = (plot.of_year(&one.before) + plot.of_year(&one.after)) / 2.0;
        pen.dashes((x, plot.top - 6.0), (x, plot.bottom), AMBER, 1);
        let half = widest(lines) / 2.0;
        let middle = x.min(width - SIDE - rest + half).max(free + half);
        for (nth, line) in lines.iter().rev().enumerate() {
            let y = plot.top - 16.0 - 15.0 * nth as f64;
            pen.text(line, (middle, y), SMALL, Weight::Regular, AMBER, Anchor::Middle);
        }
        free = middle + half + 8.0;
        rest -= 2.0 * half + 8.0;
    }
}

fn widest(lines: &[String]) -> f64 {
    lines.iter().map(|line| figure_width(line, SMALL, Weight::Regular)).fold(0.0, f64::max)
}

/// One line with its intervals and marks.
fn draw_line(pen: &Pen<'_>, trend: &Trend, plot: &Plot, emphasised: bool) {
    let colour = style(emphasised).0;
    let of = |point: &TrendPoint| if emphasised { point.group } else { point.comparison };
    // Intervals of the same year stand beside each other, so that both can be seen.
    let aside = if emphasised { -3.0 } else { 3.0 };
    let at = |point: &TrendPoint| (plot.of_year(&point.year) + aside, plot.share(of(point).0));
    for pair in trend.points.windows(2) {
        if joined(trend, &pair[0], &pair[1]) {
            pen.line(&[at(&pair[0]), at(&pair[1])], colour, if emphasised { 3 } else { 2 });
        }
    }
    for point in &trend.points {
        let x = at(point).0;
        // What is no longer than the mark itself is not seen.
        let ends = of(point).1.map(|(low, high)| (plot.share(low), plot.share(high)));
        if let Some((low, high)) = ends.filter(|(low, high)| low - high > 16.0) {
            pen.line(&[(x, low), (x, high)], if emphasised { GAP } else { INK_3 }, 2);
            for y in [low, high] {
                pen.line(&[(x - 3.0, y), (x + 3.0, y)], if emphasised { GAP } else { INK_3 }, 2);
            }
        }
        draw_mark(pen, at(point), emphasised);
    }
}

/// Whether a line may lead from one year to the next: the next in the calendar, and counted alike.
pub(super) fn joined(trend: &Trend, one: &TrendPoint, next: &TrendPoint) -> bool {
    let (from, to) = (start_of(&one.year), start_of(&next.year));
    let parts = |apart: &TrendBreak| start_of(&apart.before) < to && from < start_of(&apart.after);
    to == from + 1 && !trend.breaks.iter().any(parts)
}

/// The shares above the upper and below the lower mark: of every year where there is room, else of some, the last one
/// always.
fn draw_figures(pen: &Pen<'_>, trend: &Trend, plot: &Plot) {
    let needs = figure_width("00.0%", SMALL, Weight::Semibold) + 8.0;
    let mut free = f64::INFINITY;
    for point in trend.points.iter().rev() {
        let x = plot.of_year(&point.year);
        if x + needs / 2.0 > free {
            continue;
        }
        free = x - needs / 2.0;
        let (group, comparison) = (ends(point.group), ends(point.comparison));
        let top = |ends: [f64; 3]| plot.share(ends[2]) - 13.0;
        let bottom = |ends: [f64; 3]| plot.share(ends[1]) + 13.0;
        let lowest = |y: f64| y.min(plot.bottom - 8.0);
        let (upper, lower) = if point.group.0 >= point.comparison.0 {
            ((group, true), (comparison, false))
        } else {
            ((comparison, false), (group, true))
        };
        for ((ends, emphasised), y) in
            [(upper, top(upper.0).min(top(lower.0))), (lower, lowest(bottom(lower.0).max(bottom(upper.0))))]
        {
            let (colour, weight) = style(emphasised);
            let figure = percent(ends[0], 1);
            let half = figure_width(&figure, SMALL, weight) / 2.0 + 1.0;
            // A line of the scale must not strike the figure through.
            pen.bar((x - half, y - 6.0), (x + half, y + 6.0), CARD);
            pen.text(&figure, (x, y), SMALL, weight, colour, Anchor::Middle);
        }
    }
}

/// How the gap went within each run of years that may be compared, what lies between, and the shares year by year.
fn description(trend: &Trend) -> String {
    let mut said: Vec<String> = runs(trend).iter().filter_map(|run| run_words(trend, run)).collect();
    for one in trend.breaks.iter().filter(|one| !one.word.is_empty()) {
        let args: [(&str, Value<'_>); 3] = [
            ("before", one.before.clone().into()),
            ("after", one.after.clone().into()),
            ("word", one.word.clone().into()),
        ];
        said.push(text("chart-trend-break", &args));
    }
    for point in &trend.points {
        let args: [(&str, Value<'_>); 3] = [
            ("year", point.year.clone().into()),
            ("group", percent(point.group.0, 1).into()),
            ("comparison", percent(point.comparison.0, 1).into()),
        ];
        said.push(text("chart-trend-year", &args));
    }
    said.join(" ")
}

/// The runs of years that nothing parts; years that are only missing part lines but not runs.
fn runs(trend: &Trend) -> Vec<Vec<&TrendPoint>> {
    let mut runs: Vec<Vec<&TrendPoint>> = Vec::new();
    for point in &trend.points {
        let year = start_of(&point.year);
        let apart = |last: &TrendPoint| {
            trend
                .breaks
                .iter()
                .filter(|one| !one.word.is_empty())
                .any(|one| start_of(&one.before) < year && start_of(&last.year) < start_of(&one.after))
        };
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| !apart(last)) => run.push(point),
            _ => runs.push(vec![point]),
        }
    }
    runs
}

fn run_words(trend: &Trend, run: &[&TrendPoint]) -> Option<String> {
    let (first, last) = (run.first()?, run.last()?);
    let gap = |point: &TrendPoint| point.group.0 - point.comparison.0;
    let moved = ((gap(last) - gap(first)) * 1000.0).round();
    let key = match (run.len(), moved) {
        (1, _) => return None,
        (_, 0.0) => "chart-trend-same",
        (_, moved) if moved > 0.0 => "chart-trend-rose",
        _ => "chart-trend-fell",
    };
    Some(text(
        key,
        &[
            ("group", trend.group.clone().into()),
            ("comparison", trend.comparison.clone().into()),
            ("first", first.year.clone().into()),
            ("last", last.year.clone().into()),
            ("from", points(gap(first)).into()),
            ("to", points(gap(last)).into()),
        ],
    ))
}
