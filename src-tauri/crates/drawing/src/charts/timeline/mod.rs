//! Plans over time: one lane for each strategy, its milestones as diamonds with their numbers and titles, its check-ins
//! as circles, school years and months above. Where each mark stands is left to `rows`, titles in full to `titles`, the
//! text alternative to `said`.

mod rows;
mod said;
mod titles;

use jiff::civil::Date;
use words::text;

use self::rows::{Entry, Mark};
use super::calendar::{Days, HEAD};
use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::signs::{Sign, draw_key, key_height};
use crate::colour::{AMBER, CARD, Colour, INK, INK_2, LINE};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, width_of, wrap};

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
    /// Which of the two.
    pub kind: TimelineKind,
    /// Whether it is reached or held.
    pub done: bool,
}

/// The events of one plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timeline {
    /// Whose plan it is.
    pub title: String,
    /// In any order.
    pub events: Vec<TimelineEvent>,
    /// Marked with a line where it lies within the plan's time; what should be done by then and is not, is marked too.
    pub today: Option<Date>,
    /// Width of the picture in pixels, at least 320.
    pub width: f64,
}

/// A strategy with the events of its plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimelineLane {
    /// The strategy.
    pub name: String,
    /// In any order.
    pub events: Vec<TimelineEvent>,
}

/// The events of several plans over the same time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timelines {
    /// What is shown, e.g. "The plans over time".
    pub title: String,
    /// From top to bottom.
    pub lanes: Vec<TimelineLane>,
    /// As in [`Timeline::today`].
    pub today: Option<Date>,
    /// Width of the picture in pixels, at least 320.
    pub width: f64,
}

/// Height of a row of marks, of a line of a lane's name, and of the air around a lane.
const ROW: f64 = 24.0;
const NAME: f64 = 18.0;
const AIR: f64 = 8.0;
/// Room below the head for the word at today's line.
const TODAY: f64 = 20.0;
/// Most lines of a lane's name.
const NAME_LINES: usize = 2;

/// A lane where it stands.
struct Placed<'a> {
    top: f64,
    bottom: f64,
    name: Vec<String>,
    marks: Vec<Mark<'a>>,
}

/// All lanes where they stand.
struct Plan<'a> {
    width: f64,
    days: Option<Days>,
    today: Option<Date>,
    lanes: Vec<Placed<'a>>,
    bottom: f64,
}

/// Draws one plan.
pub fn timeline_chart(timeline: &Timeline) -> Picture {
    let lane = TimelineLane { name: String::new(), events: timeline.events.clone() };
    let (title, today) = (timeline.title.clone(), timeline.today);
    timelines_chart(&Timelines { title, lanes: vec![lane], today, width: timeline.width })
}

/// Draws several plans below one another; without events a word that says so.
pub fn timelines_chart(timelines: &Timelines) -> Picture {
    let lanes = entries(timelines);
    let plan = Plan::of(timelines, &lanes);
    let signs = plan.signs();
    let titles = titles::of(&plan, &lanes);
    let key = plan.bottom + 6.0;
    let list = key + key_height(&signs, plan.width);
    let description = said::description(timelines, &lanes);
    ink::picture((plan.width, list + titles.height), &timelines.title, &description, |pen| {
        plan.draw(pen);
        draw_key(pen, &signs, key, plan.width);
        titles.draw(pen, list);
    })
}

/// The events of each lane by their days, with milestones numbered over all lanes.
fn entries(timelines: &Timelines) -> Vec<Vec<Entry<'_>>> {
    let mut number = 0;
    let mut lanes = Vec::new();
    for lane in &timelines.lanes {
        let mut events: Vec<&TimelineEvent> = lane.events.iter().collect();
        events.sort_by_key(|event| event.on);
        let numbered = events.into_iter().map(|event| {
            let is_milestone = event.kind == TimelineKind::Milestone;
            number += usize::from(is_milestone);
            let sign = sign_of(event, timelines.today);
            Entry { number: is_milestone.then_some(number), event, sign }
        });
        lanes.push(numbered.collect());
    }
    lanes
}

fn sign_of(event: &TimelineEvent, today: Option<Date>) -> Sign {
    let late = today.is_some_and(|today| event.on < today);
    match (event.kind, event.done) {
        (TimelineKind::Milestone, true) => Sign::Reached,
        (TimelineKind::Milestone, false) if late => Sign::Overdue,
        (TimelineKind::Milestone, false) => Sign::Milestone,
        (TimelineKind::CheckIn, true) => Sign::Held,
        (TimelineKind::CheckIn, false) if late => Sign::Missed,
        (TimelineKind::CheckIn, false) => Sign::CheckIn,
    }
}

impl<'a> Plan<'a> {
    fn of(timelines: &Timelines, lanes: &[Vec<Entry<'a>>]) -> Self {
        let width = timelines.width.max(320.0);
        let all = lanes.iter().flatten().map(|entry| entry.event.on);
        let days = Days::over(all, (SIDE + 4.0, width - SIDE - 4.0));
        let today = timelines.today.filter(|day| days.is_some_and(|days| days.holds(*day)));
        let mut bottom = days.map_or(0.0, |_| HEAD) + today.map_or(0.0, |_| TODAY);
        let placed = timelines.lanes.iter().zip(lanes).map(|(lane, entries)| {
            let lane = Placed::of(lane, entries, (bottom, width), days);
            bottom = lane.bottom;
            lane
        });
        let lanes = placed.collect();
        Self { width, days, today, lanes, bottom }
    }

    /// The signs that occur, in the order of the key.
    fn signs(&self) -> Vec<Sign> {
        let mut signs: Vec<Sign> =
            self.lanes.iter().flat_map(|lane| &lane.marks).map(|mark| mark.sign).collect();
        signs.sort_unstable();
        signs.dedup();
        signs
    }

    fn draw(&self, pen: &Pen<'_>) {
        if let Some(days) = self.days {
            days.draw(pen, 0.0, self.bottom);
        }
        self.draw_today(pen);
        for (nth, lane) in self.lanes.iter().enumerate() {
            if nth > 0 {
                pen.line(&[(SIDE, lane.top), (self.width - SIDE, lane.top)], LINE, 1);
            }
            lane.draw(pen);
        }
    }

    /// A line down through all lanes, behind the marks, with its word over them.
    fn draw_today(&self, pen: &Pen<'_>) {
        let (Some(day), Some(days)) = (self.today, self.days) else { return };
        let (x, said) = (days.x(day), text("chart-today", &[]));
        let half = width_of(&said, SMALL, Weight::Semibold) / 2.0 + 3.0;
        let middle = x.clamp(SIDE + half, self.width - SIDE - half);
        pen.line(&[(x, HEAD), (x, self.bottom)], AMBER, 2);
        let y = HEAD + TODAY / 2.0 + 1.0;
        pen.bar((middle - half, y - 8.0), (middle + half, y + 8.0), CARD);
        pen.text(&said, (middle, y), SMALL, Weight::Semibold, AMBER, Anchor::Middle);
    }
}

impl<'a> Placed<'a> {
    fn of(lane: &TimelineLane, entries: &[Entry<'a>], (top, width): (f64, f64), days: Option<Days>) -> Self {
        let name = if lane.name.is_empty() {
            Vec::new()
        } else {
            wrap(&lane.name, width - 2.0 * SIDE, SIZE, Weight::Semibold, NAME_LINES)
        };
        let from = top + AIR + name.len() as f64 * NAME;
        let marks = days.map_or_else(Vec::new, |days| rows::stand(entries, days, from, width));
        let floor = marks.iter().map(|mark| mark.y + ROW / 2.0).fold(from, f64::max);
        // A lane without events says so in a row.
        let bottom = if marks.is_empty() { floor + ROW } else { floor } + AIR;
        Self { top, bottom, name, marks }
    }

    fn draw(&self, pen: &Pen<'_>) {
        for (nth, line) in self.name.iter().enumerate() {
            let y = self.top + AIR + NAME / 2.0 + NAME * nth as f64;
            say(pen, line, y, Weight::Semibold, INK);
        }
        if self.marks.is_empty() {
            let y = self.bottom - AIR - ROW / 2.0;
            say(pen, &text("chart-no-events", &[]), y, Weight::Regular, INK_2);
        }
        self.marks.iter().for_each(|mark| mark.draw(pen));
    }
}

/// A line at the left. Neither the lines of the months nor today's may strike a word through.
fn say(pen: &Pen<'_>, line: &str, y: f64, weight: Weight, ink: Colour) {
    let reach = width_of(line, SIZE, weight) + 6.0;
    pen.bar((SIDE, y - NAME / 2.0), (SIDE + reach, y + NAME / 2.0), CARD);
    pen.text(line, (SIDE, y), SIZE, weight, ink, Anchor::Start);
}

#[cfg(test)]
mod tests;
