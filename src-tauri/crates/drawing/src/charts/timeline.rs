//! A plan over time: milestones above the line, check-ins below, months along it.

use jiff::civil::Date;
use words::text;

use super::ink::{self, Pen};
use crate::colour::{AMBER, Colour, EDGE, INK, INK_2, LINE_2, MOSS, RIVER};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted, width_of};

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimelineKind {
    /// Something is to be reached.
    Milestone,
    /// The team looks at how it goes.
    CheckIn,
}

/// A milestone or check-in.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineEvent {
    /// The day.
    pub on: Date,
    /// Its name.
    pub label: String,
    /// Above or below the line.
    pub kind: TimelineKind,
    /// Whether it is reached or held.
    pub done: bool,
}

/// The events of a plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timeline {
    /// Whose plan it is.
    pub title: String,
    /// In any order.
    pub events: Vec<TimelineEvent>,
    /// Marked with a line where it lies within the plan's time.
    pub today: Option<Date>,
    /// Width of the picture in pixels, at least 320.
    pub width: f64,
}

const SIDE: f64 = 24.0;
const LANE: f64 = 24.0;
const SIZE: f64 = 13.0;
/// Room between the line and the nearest label, above and below (months are written below).
const ABOVE: f64 = 22.0;
const BELOW: f64 = 52.0;
/// Longest label in pixels.
const LONGEST: f64 = 320.0;

/// An event with its place: x of its mark, left of its label, lane away from the line.
struct Placed<'a> {
    event: &'a TimelineEvent,
    label: String,
    x: f64,
    left: f64,
    lane: usize,
}

/// Draws the timeline; without events only the line.
pub fn timeline_chart(timeline: &Timeline) -> Picture {
    let width = timeline.width.max(320.0);
    let mut events: Vec<&TimelineEvent> = timeline.events.iter().collect();
    events.sort_by(|a, b| a.on.cmp(&b.on).then_with(|| a.label.cmp(&b.label)));
    let (first, last) = span(&events, timeline.today);
    let x = |day: Date| SIDE + days(first, day) / days(first, last).max(1.0) * (width - 2.0 * SIDE);
    let milestones = place(&events, TimelineKind::Milestone, width, &x);
    let check_ins = place(&events, TimelineKind::CheckIn, width, &x);
    let line = lanes(&milestones) as f64 * LANE + ABOVE;
    let height = line + BELOW + lanes(&check_ins) as f64 * LANE + 6.0;
    ink::picture((width, height), &timeline.title, &description(&events), |pen| {
        draw_months(pen, (first, last), line, &x);
        draw_today(pen, timeline.today, (first, last), line, &x);
        for placed in &milestones {
            draw_event(pen, placed, line, line - ABOVE - placed.lane as f64 * LANE);
        }
        for placed in &check_ins {
            draw_event(pen, placed, line, line + BELOW + placed.lane as f64 * LANE);
        }
    })
}

/// The first of the first month to the first after the last.
fn span(events: &[&TimelineEvent], today: Option<Date>) -> (Date, Date) {
    let fallback = today.unwrap_or(Date::constant(2025, 1, 1));
    let first = events.first().map_or(fallback, |event| event.on).first_of_month();
    let last = events.last().map_or(fallback, |event| event.on);
    (first, next_month(last))
}

fn next_month(day: Date) -> Date {
    day.last_of_month().tomorrow().unwrap_or(day)
}

fn days(from: Date, to: Date) -> f64 {
    let hours = to.duration_since(from).as_hours();
    hours as f64 / 24.0
}

/// Puts each label beside its mark, in the nearest lane where it is free.
fn place<'a>(
    events: &[&'a TimelineEvent],
    kind: TimelineKind,
    width: f64,
    x: &impl Fn(Date) -> f64,
) -> Vec<Placed<'a>> {
    let mut ends: Vec<f64> = Vec::new();
    let mut placed: Vec<Placed<'a>> = Vec::new();
    for event in events.iter().filter(|event| event.kind == kind) {
        let label = fitted(&event.label, LONGEST, SIZE, Weight::Regular);
        let (mark, needs) = (x(event.on), width_of(&label, SIZE, Weight::Regular));
        let fits = mark + 6.0 + needs <= width - 4.0;
        let left = if fits { mark + 6.0 } else { (mark - 6.0 - needs).max(4.0) };
        let lane = ends.iter().position(|end| *end + 14.0 < left.min(mark)).unwrap_or(ends.len());
        if lane == ends.len() {
            ends.push(0.0);
        }
        ends[lane] = left + needs;
        placed.push(Placed { event, label, x: mark, left, lane });
    }
    let most = ends.len();
    // The earliest of a crowd stands farthest from the line.
    placed.iter_mut().for_each(|placed| placed.lane = most - 1 - placed.lane);
    placed
}

fn lanes(placed: &[Placed<'_>]) -> usize {
    placed.iter().map(|placed| placed.lane + 1).max().unwrap_or(0)
}

fn draw_months(pen: &Pen<'_>, (first, last): (Date, Date), line: f64, x: &impl Fn(Date) -> f64) {
    pen.line(&[(x(first), line), (x(last), line)], LINE_2, 2);
    let months = ((days(first, last) / 30.4).round() as usize).max(1);
    let room = (x(last) - x(first)) / months as f64;
    let every = [1, 2, 3, 6, 12].into_iter().find(|every| room * *every as f64 >= 46.0).unwrap_or(12);
    let mut day = first;
    while day < last {
        pen.line(&[(x(day), line), (x(day), line + 5.0)], LINE_2, 1);
        if (day.month() as usize - 1).is_multiple_of(every) || (every == 12 && day == first) {
            pen.text(
                &month_name(day, first),
                (x(day) + 2.0, line + 16.0),
                12.0,
                Weight::Regular,
                INK_2,
                Anchor::Start,
            );
        }
        let next = next_month(day);
        if next == day {
            break;
        }
        day = next;
    }
}

/// The short name of the month; with its year in January and at the beginning.
fn month_name(day: Date, first: Date) -> String {
    let month = text("chart-month", &[("month", day.month().into())]);
    if day.month() == 1 || day == first {
        return text("chart-month-year", &[("month", month.into()), ("year", day.year().to_string().into())]);
    }
    month
}

/// A short mark across the line, with its word below the months: it never runs through a label.
fn draw_today(
    pen: &Pen<'_>,
    today: Option<Date>,
    (first, last): (Date, Date),
    line: f64,
    x: &impl Fn(Date) -> f64,
) {
    if let Some(day) = today.filter(|day| *day >= first && *day <= last) {
        pen.line(&[(x(day), line - 10.0), (x(day), line + 26.0)], AMBER, 2);
        pen.text(
            &text("chart-today", &[]),
            (x(day), line + 33.0),
            12.0,
            Weight::Semibold,
            AMBER,
            Anchor::Middle,
        );
    }
}

fn draw_event(pen: &Pen<'_>, placed: &Placed<'_>, line: f64, y: f64) {
    let colour = colour_of(placed.event);
    // Below, the leader begins under the months: it must not strike them through.
    let from = if placed.event.kind == TimelineKind::CheckIn { line + 23.0 } else { line };
    pen.line(&[(placed.x, from), (placed.x, y)], EDGE, 1);
    match placed.event.kind {
        TimelineKind::Milestone => draw_diamond(pen, (placed.x, line), colour, placed.event.done),
        TimelineKind::CheckIn if placed.event.done => pen.disc((placed.x, line), 6, colour),
        TimelineKind::CheckIn => pen.ring((placed.x, line), 5, colour),
    }
    pen.text(&placed.label, (placed.left, y), SIZE, Weight::Regular, INK, Anchor::Start);
}

fn colour_of(event: &TimelineEvent) -> Colour {
    match event.kind {
        TimelineKind::Milestone => RIVER,
        TimelineKind::CheckIn => MOSS,
    }
}

fn draw_diamond(pen: &Pen<'_>, (x, y): (f64, f64), colour: Colour, filled: bool) {
    let corners = |r: f64| [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
    pen.shape(&corners(8.0), colour);
    if !filled {
        pen.shape(&corners(4.0), crate::colour::CARD);
    }
}

/// The day in words: "Sep 15, 2025".
pub(super) fn day_name(day: Date) -> String {
    let month = text("chart-month", &[("month", day.month().into())]);
    let args = [("month", month.into()), ("day", day.day().into()), ("year", day.year().to_string().into())];
    text("chart-day", &args)
}

/// Counts, how many are done, and what comes first and last.
fn description(events: &[&TimelineEvent]) -> String {
    let of = |kind| events.iter().filter(move |event| event.kind == kind);
    let done = events.iter().filter(|event| event.done).count();
    let mut said = vec![text(
        "chart-timeline",
        &[
            ("milestones", of(TimelineKind::Milestone).count().into()),
            ("checkins", of(TimelineKind::CheckIn).count().into()),
            ("done", done.into()),
        ],
    )];
    for event in events {
        let args = [("label", event.label.clone().into()), ("day", day_name(event.on).into())];
        said.push(text(if event.done { "chart-event-done" } else { "chart-event" }, &args));
    }
    said.join(" ")
}
