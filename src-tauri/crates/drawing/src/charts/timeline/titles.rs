//! The titles that had to be shortened, in full below the lanes, with their numbers and days.

use words::text;

use super::super::calendar::day_name;
use super::super::ink::{Pen, SIDE, SMALL};
use super::Plan;
use super::rows::Entry;
use crate::colour::{INK, INK_2};
use crate::picture::Anchor;
use crate::text::{Weight, wrap};

const LINE: f64 = 16.0;
/// Room for the heading, and between two titles.
const HEAD: f64 = 26.0;
const AIR: f64 = 4.0;
/// Room for a number before its title, and between columns.
const NUMBER: f64 = 30.0;
const APART: f64 = 24.0;
/// Least width of a column; most lines of a title.
const COLUMN: f64 = 260.0;
const LINES: usize = 8;

/// A title in lines at its place below the heading.
pub(super) struct Title {
    number: String,
    lines: Vec<String>,
    at: (f64, f64),
}

/// All of them.
pub(super) struct Titles {
    all: Vec<Title>,
    pub height: f64,
}

/// The shortened titles of a plan in as many columns as there is room for, filled from top to bottom.
pub(super) fn of(plan: &Plan<'_>, lanes: &[Vec<Entry<'_>>]) -> Titles {
    let shown = plan.lanes.iter().flat_map(|lane| &lane.marks).flat_map(|mark| mark.shortened());
    let numbers: Vec<usize> = shown.filter_map(|entry| entry.number).collect();
    let entries = lanes.iter().flatten();
    let entries: Vec<&Entry<'_>> =
        entries.filter(|entry| entry.number.is_some_and(|number| numbers.contains(&number))).collect();
    let room = plan.width - 2.0 * SIDE;
    let count = ((room + APART) / (COLUMN + APART)).floor().clamp(1.0, 3.0);
    let width = (room - APART * (count - 1.0)) / count;
    let mut all: Vec<Title> = entries.iter().map(|entry| Title::of(entry, width)).collect();
    let height = in_columns(&mut all, count, width);
    Titles { height: if all.is_empty() { 0.0 } else { HEAD + height }, all }
}

/// Gives each its place and returns how far down the longest column reaches.
fn in_columns(all: &mut [Title], count: f64, width: f64) -> f64 {
    let whole: f64 = all.iter().map(Title::height).sum();
    let (mut column, mut y, mut lowest) = (0.0, 0.0, 0.0_f64);
    for title in all {
        if y + title.height() / 2.0 > whole / count && column + 1.0 < count && y > 0.0 {
            (column, y) = (column + 1.0, 0.0);
        }
        title.at = (SIDE + column * (width + APART), y);
        y += title.height();
        lowest = lowest.max(y);
    }
    lowest
}

impl Title {
    fn of(entry: &Entry<'_>, width: f64) -> Self {
        let day = day_name(entry.event.on);
        let args = [("label", entry.event.label.as_str().into()), ("day", day.into())];
        let lines = wrap(&text("chart-title-and-day", &args), width - NUMBER, SMALL, Weight::Regular, LINES);
        let number = entry.number.map(|number| number.to_string()).unwrap_or_default();
        Self { number, lines, at: (0.0, 0.0) }
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE + AIR
    }
}

impl Titles {
    pub fn draw(&self, pen: &Pen<'_>, top: f64) {
        if self.all.is_empty() {
            return;
        }
        let heading = text("chart-in-full", &[]);
        pen.text(&heading, (SIDE, top + 14.0), SMALL, Weight::Semibold, INK_2, Anchor::Start);
        for title in &self.all {
            let (x, y) = (title.at.0, top + HEAD + title.at.1 + LINE / 2.0);
            pen.text(&title.number, (x, y), SMALL, Weight::Semibold, INK, Anchor::Start);
            for (nth, line) in title.lines.iter().enumerate() {
                let at = (x + NUMBER, y + LINE * nth as f64);
                pen.text(line, at, SMALL, Weight::Regular, INK, Anchor::Start);
            }
        }
    }
}
