//! Where the marks of a lane stand: each on its day, in the first row in which it and its words cover nothing. Where that
//! takes too many rows, titles become shorter, then only numbers are shown, then a day shares one mark.

use super::super::calendar::{Days, short_day};
use super::super::ink::{Pen, SIDE, SMALL};
use super::super::scale::figure_width;
use super::super::signs::{REACH, Sign};
use super::{ROW, TimelineEvent};
use crate::colour::{CARD, INK, INK_2};
use crate::picture::Anchor;
use crate::text::{Weight, fitted, width_of};

/// Between a sign, its number and its words.
const NEAR: f64 = 5.0;
/// Between the words of one mark and the next mark.
const APART: f64 = 10.0;
/// Longest title, most rows: the first that suffices is taken.
const MILESTONES: [(f64, usize); 4] = [(420.0, 4), (280.0, 6), (130.0, 10), (0.0, 12)];
/// The same for the days at check-ins.
const CHECK_INS: [(f64, usize); 2] = [(60.0, 2), (0.0, 3)];

/// An event with its number and its sign.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Entry<'a> {
    /// Of a milestone.
    pub number: Option<usize>,
    pub event: &'a TimelineEvent,
    pub sign: Sign,
}

/// A mark with its words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark<'a> {
    pub sign: Sign,
    /// What it stands for; more than one where a day shares a mark.
    pub entries: Vec<Entry<'a>>,
    /// Its number or numbers; empty for check-ins.
    pub number: String,
    /// What of the title is shown.
    pub label: String,
    pub x: f64,
    pub y: f64,
    /// What it takes of its row.
    pub left: f64,
    pub right: f64,
}

/// All marks of a lane below `top`: milestones, then check-ins.
pub(super) fn stand<'a>(entries: &[Entry<'a>], days: Days, top: f64, width: f64) -> Vec<Mark<'a>> {
    let (milestones, check_ins): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.number.is_some());
    let (mut marks, rows) = in_rows(&milestones, &MILESTONES, (days, width), top);
    marks.extend(in_rows(&check_ins, &CHECK_INS, (days, width), top + rows as f64 * ROW).0);
    marks
}

/// The marks and how many rows they take.
fn in_rows<'a>(
    entries: &[Entry<'a>],
    tries: &[(f64, usize)],
    place: (Days, f64),
    top: f64,
) -> (Vec<Mark<'a>>, usize) {
    for &(longest, most) in tries {
        let marks = entries.iter().map(|entry| Mark::of(vec![*entry], longest, place)).collect();
        let (marks, rows) = packed(marks, top);
        if rows <= most {
            return (marks, rows);
        }
    }
    let shared = entries.chunk_by(|one, next| one.event.on == next.event.on);
    packed(shared.map(|day| Mark::of(day.to_vec(), 0.0, place)).collect(), top)
}

/// Each mark in the first row where it covers nothing.
fn packed(mut marks: Vec<Mark<'_>>, top: f64) -> (Vec<Mark<'_>>, usize) {
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    for mark in &mut marks {
        let free = |row: &Vec<(f64, f64)>| {
            !row.iter().any(|(left, right)| mark.left < right + APART && *left < mark.right + APART)
        };
        let at = rows.iter().position(free).unwrap_or(rows.len());
        if at == rows.len() {
            rows.push(Vec::new());
        }
        rows[at].push((mark.left, mark.right));
        mark.y = top + ROW * (at as f64 + 0.5);
    }
    (marks, rows.len())
}

impl<'a> Mark<'a> {
    /// On its day, with its words at the right, or at the left where there is more room for them.
    fn of(entries: Vec<Entry<'a>>, longest: f64, (days, width): (Days, f64)) -> Self {
        let (sign, x) = (shared_sign(&entries), days.x(entries[0].event.on));
        let number = numbers(&entries);
        let title = match entries[0].number {
            _ if longest == 0.0 => String::new(),
            Some(_) => entries[0].event.label.split_whitespace().collect::<Vec<_>>().join(" "),
            None => short_day(entries[0].event.on),
        };
        let before = REACH + NEAR + number_width(&number);
        let (right, left) = (width - SIDE - x - before, x - SIDE - before);
        let needs = words_width(&title).min(longest);
        let at_right = needs <= right || right >= left;
        let room = if at_right { right } else { left }.min(longest).max(0.0);
        let label = fitted(&title, room, SMALL, Weight::Regular);
        // A beginning of a letter or two says nothing.
        let label = if label != title && label.chars().count() < 4 { String::new() } else { label };
        let reach = before + words_width(&label);
        let (left, right) = if at_right { (x - REACH, x + reach) } else { (x - reach, x + REACH) };
        Self { sign, entries, number, label, x, y: 0.0, left, right }
    }

    /// The titles that are not shown in full.
    pub fn shortened(&self) -> impl Iterator<Item = &Entry<'a>> {
        let whole = |entry: &&Entry<'_>| {
            self.entries.len() == 1 && words_of(&entry.event.label).eq(words_of(&self.label))
        };
        self.entries.iter().filter(move |entry| entry.number.is_some() && !whole(entry))
    }

    pub fn draw(&self, pen: &Pen<'_>) {
        let at_right = self.right - self.x > self.x - self.left;
        // Neither the lines of the months nor today's may strike a word through.
        if !(self.label.is_empty() && self.number.is_empty()) {
            let (from, to) = if at_right { (self.x, self.right + 3.0) } else { (self.left - 3.0, self.x) };
            pen.bar((from, self.y - 9.0), (to, self.y + 9.0), CARD);
        }
        self.sign.draw(pen, (self.x, self.y));
        let start = if at_right { self.x + REACH + NEAR } else { self.left };
        let strong = Weight::Semibold;
        pen.text(&self.number, (start, self.y), SMALL, strong, INK, Anchor::Start);
        let ink = if self.number.is_empty() { INK_2 } else { INK };
        let start = start + number_width(&self.number);
        pen.text(&self.label, (start, self.y), SMALL, Weight::Regular, ink, Anchor::Start);
    }
}

fn words_of(title: &str) -> impl Iterator<Item = &str> {
    title.split_whitespace()
}

fn words_width(words: &str) -> f64 {
    figure_width(words, SMALL, Weight::Regular).max(width_of(words, SMALL, Weight::Regular))
}

/// With the room after it.
fn number_width(number: &str) -> f64 {
    if number.is_empty() { 0.0 } else { figure_width(number, SMALL, Weight::Semibold) + NEAR }
}

/// "3", "3–7".
fn numbers(entries: &[Entry<'_>]) -> String {
    let ends = entries.first().and_then(|one| one.number).zip(entries.last().and_then(|one| one.number));
    match ends {
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}–{last}"),
        None => String::new(),
    }
}

/// What is late shows; done is only what is done wholly.
fn shared_sign(entries: &[Entry<'_>]) -> Sign {
    let found = |sign: &Sign| entries.iter().any(|entry| entry.sign == *sign);
    let late_first = [Sign::Overdue, Sign::Missed, Sign::Milestone, Sign::CheckIn, Sign::Reached, Sign::Held];
    late_first.into_iter().find(found).unwrap_or(Sign::Milestone)
}
