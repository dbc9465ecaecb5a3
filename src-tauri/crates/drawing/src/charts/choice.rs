//! Strategies on the grid of impact and feasibility: numbered marks in their squares, chosen ones filled and square, and
//! what has no place yet listed below. A row of squares grows with the fullest of them, so that no mark covers another.

use words::text;

use super::ink::{self, Pen, SIDE, SIZE, SMALL};
use super::scale::figure_width;
use crate::colour::{CARD, INK, INK_2, LINE_2, PAPER, RIVER, TRACK};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, wrap};

/// A strategy on the grid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChoiceDot {
    /// Its title.
    pub name: String,
    /// 1 little to 5 much; without one it has no place.
    pub impact: Option<u8>,
    /// 1 hard to 5 easy; without one it has no place.
    pub feasibility: Option<u8>,
    /// Part of the plan.
    pub chosen: bool,
}

/// All candidates.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChoiceGrid {
    /// What is shown, e.g. "Impact and feasibility".
    pub title: String,
    /// Numbered in this order.
    pub strategies: Vec<ChoiceDot>,
    /// Width of the picture in pixels, at least 320.
    pub width: f64,
}

const MARKS: f64 = 5.0;
/// A mark, and the square that it takes.
const RADIUS: f64 = 10.0;
const SPOT: f64 = 2.0 * RADIUS + 3.0;
/// Room for the figures at the left and below, and for the words at the ends of both axes.
const FIGURES: f64 = 22.0;
const WORDS: f64 = 22.0;
/// Least width beside which the key stands at the right.
const WIDE: f64 = 560.0;
/// Widest and narrowest squares.
const SQUARE: (f64, f64) = (72.0, 52.0);
/// A line of the key, and room for a number before its name.
const LINE: f64 = 17.0;
const NUMBER: f64 = 32.0;
const NAME_LINES: usize = 3;

/// Where one mark stands.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    nth: usize,
    at: (f64, f64),
}

/// The grid with its marks.
struct Board {
    left: f64,
    top: f64,
    square: f64,
    /// Heights of the rows, from impact 5 down to 1.
    rows: Vec<f64>,
    spots: Vec<Spot>,
}

/// An entry of the key.
struct Named {
    nth: usize,
    lines: Vec<String>,
    at: (f64, f64),
}

/// Impact and feasibility of what has a place.
fn place(dot: &ChoiceDot) -> Option<(u8, u8)> {
    let known = |mark: &u8| (1..=5).contains(mark);
    dot.impact.filter(known).zip(dot.feasibility.filter(known))
}

/// Draws the grid with its key beside it, or below where it is narrow.
pub fn choice_grid(grid: &ChoiceGrid) -> Picture {
    let width = grid.width.max(320.0);
    let beside = width >= WIDE;
    let board = Board::of(grid, if beside { width * 0.6 } else { width });
    let (left, top) = if beside {
        (board.right() + 28.0, board.top)
    } else {
        (SIDE, board.bottom() + FIGURES + WORDS + 8.0)
    };
    let placed: Vec<usize> = (0..grid.strategies.len()).filter(|nth| has_place(grid, *nth)).collect();
    let unset: Vec<usize> = (0..grid.strategies.len()).filter(|nth| !has_place(grid, *nth)).collect();
    let (key, key_ends) = named(grid, &placed, (left, top), width - SIDE - left);
    let below = key_ends.max(board.bottom() + FIGURES + WORDS) + 10.0;
    let (waiting, ends) = named(grid, &unset, (SIDE, below + 22.0), width - 2.0 * SIDE);
    let height = if waiting.is_empty() { below } else { ends + 4.0 };
    ink::picture((width, height), &grid.title, &description(grid, &unset), |pen| {
        board.draw(pen, grid);
        key.iter().for_each(|one| one.draw(pen, grid));
        if !waiting.is_empty() {
            let heading = text("chart-choice-unset", &[]);
            pen.text(&heading, (SIDE, below + 8.0), SIZE, Weight::Semibold, INK_2, Anchor::Start);
            waiting.iter().for_each(|one| one.draw(pen, grid));
        }
    })
}

fn has_place(grid: &ChoiceGrid, nth: usize) -> bool {
    place(&grid.strategies[nth]).is_some()
}

impl Board {
    fn of(grid: &ChoiceGrid, width: f64) -> Self {
        let (left, top) = (SIDE + FIGURES, WORDS);
        let square = ((width - left - SIDE) / MARKS).clamp(SQUARE.1, SQUARE.0);
        let across = ((square - 2.0) / SPOT).floor().max(1.0) as usize;
        let mut board = Self { left, top, square, rows: Vec::new(), spots: Vec::new() };
        let mut y = top;
        for impact in (1..=5).rev() {
            let in_square = |feasibility| {
                let here = move |dot: &ChoiceDot| place(dot) == Some((impact, feasibility));
                grid.strategies.iter().enumerate().filter(move |(_, dot)| here(dot)).map(|(nth, _)| nth)
            };
            let most = (1..=5).map(|feasibility| in_square(feasibility).count()).max().unwrap_or(0);
            let height = square.max(most.div_ceil(across) as f64 * SPOT + 4.0);
            for feasibility in 1..=5_u8 {
                let here: Vec<usize> = in_square(feasibility).collect();
                let middle = (left + square * (f64::from(feasibility) - 0.5), y + height / 2.0);
                board.spots.extend(stacked(&here, across, middle));
            }
            board.rows.push(height);
            y += height;
        }
        board
    }

    fn right(&self) -> f64 {
        self.left + MARKS * self.square
    }

    fn bottom(&self) -> f64 {
        self.top + self.rows.iter().sum::<f64>()
    }

    fn draw(&self, pen: &Pen<'_>, grid: &ChoiceGrid) {
        let (right, bottom) = (self.right(), self.bottom());
        // Much impact and rather easy: where one looks first.
        let first = (self.left + 3.0 * self.square, self.top + self.rows[0] + self.rows[1]);
        pen.bar((first.0, self.top), (right, first.1), PAPER);
        let mut y = self.top;
        for (nth, height) in self.rows.iter().enumerate() {
            let mark = (5 - nth).to_string();
            let at = (self.left - 8.0, y + height / 2.0);
            pen.text(&mark, at, SMALL, Weight::Regular, INK_2, Anchor::End);
            pen.line(&[(self.left, y), (right, y)], TRACK, 1);
            y += height;
        }
        for nth in 1..=5 {
            let x = self.left + self.square * (f64::from(nth) - 0.5);
            let at = (x, bottom + 12.0);
            pen.text(&nth.to_string(), at, SMALL, Weight::Regular, INK_2, Anchor::Middle);
            let edge = self.left + self.square * f64::from(nth);
            pen.line(&[(edge, self.top), (edge, bottom)], TRACK, 1);
        }
        pen.line(&[(self.left, self.top), (self.left, bottom), (right, bottom)], LINE_2, 1);
        let (up, along) = (text("chart-choice-impact", &[]), text("chart-choice-feasible", &[]));
        pen.text(&up, (SIDE, self.top - 12.0), SMALL, Weight::Semibold, INK_2, Anchor::Start);
        let end = (right, bottom + FIGURES + 8.0);
        pen.text(&along, end, SMALL, Weight::Semibold, INK_2, Anchor::End);
        for spot in &self.spots {
            draw_mark(pen, grid, spot.nth, spot.at);
        }
    }
}

/// Rows of marks about the middle of a square.
fn stacked(here: &[usize], across: usize, (x, y): (f64, f64)) -> Vec<Spot> {
    let rows = here.len().div_ceil(across);
    let spot = |(at, nth): (usize, &usize)| {
        let row = at / across;
        let in_row = across.min(here.len() - row * across);
        let dx = (at % across) as f64 - (in_row as f64 - 1.0) / 2.0;
        let dy = row as f64 - (rows as f64 - 1.0) / 2.0;
        Spot { nth: *nth, at: (x + dx * SPOT, y + dy * SPOT) }
    };
    here.iter().enumerate().map(spot).collect()
}

/// Its number in a filled square where it is chosen, else in a ring.
fn draw_mark(pen: &Pen<'_>, grid: &ChoiceGrid, nth: usize, (x, y): (f64, f64)) {
    let number = (nth + 1).to_string();
    let chosen = grid.strategies[nth].chosen;
    if chosen {
        let reach = RADIUS - 0.5;
        pen.bar((x - reach, y - reach), (x + reach, y + reach), RIVER);
    } else {
        pen.disc((x, y), RADIUS as u32, CARD);
        pen.circle((x, y), RADIUS as u32 - 1, LINE_2, 2);
    }
    // Three figures need smaller ones.
    let size = if figure_width(&number, SMALL, Weight::Semibold) > 1.8 * RADIUS { 9.0 } else { SMALL };
    // In every theme of the window the card stays apart from the river.
    let ink = if chosen { CARD } else { INK };
    pen.text(&number, (x, y), size, Weight::Semibold, ink, Anchor::Middle);
}

/// The names of these strategies below one another, and how far down they reach.
fn named(grid: &ChoiceGrid, which: &[usize], (x, top): (f64, f64), width: f64) -> (Vec<Named>, f64) {
    let mut y = top;
    let mut all = Vec::new();
    for &nth in which {
        let lines =
            wrap(&said_in_key(&grid.strategies[nth]), width - NUMBER, SIZE, Weight::Regular, NAME_LINES);
        let height = (lines.len() as f64 * LINE + 8.0).max(2.0 * RADIUS + 5.0);
        all.push(Named { nth, at: (x, y + height / 2.0), lines });
        y += height;
    }
    (all, y)
}

/// The name, and whether it is chosen.
fn said_in_key(dot: &ChoiceDot) -> String {
    let said = |key| text(key, &[("name", dot.name.as_str().into())]);
    if dot.chosen { said("chart-choice-chosen-name") } else { dot.name.clone() }
}

impl Named {
    fn draw(&self, pen: &Pen<'_>, grid: &ChoiceGrid) {
        let (x, y) = self.at;
        draw_mark(pen, grid, self.nth, (x + RADIUS, y));
        let weight = Weight::Regular;
        let first = y - (self.lines.len() as f64 - 1.0) * LINE / 2.0;
        for (nth, line) in self.lines.iter().enumerate() {
            pen.text(line, (x + NUMBER, first + LINE * nth as f64), SIZE, weight, INK, Anchor::Start);
        }
    }
}

/// What stands where one looks first, what was chosen from elsewhere, then each with its place.
fn description(grid: &ChoiceGrid, unset: &[usize]) -> String {
    if grid.strategies.is_empty() {
        return text("chart-choice-none", &[]);
    }
    let is_first = |dot: &&ChoiceDot| place(dot).is_some_and(|(impact, easy)| impact >= 4 && easy >= 4);
    let names =
        |dots: Vec<&ChoiceDot>| dots.into_iter().map(|dot| dot.name.clone()).collect::<Vec<_>>().join("; ");
    let all = || grid.strategies.iter();
    let chosen = all().filter(|dot| dot.chosen).count();
    let counts = [("all", grid.strategies.len().into()), ("chosen", chosen.into())];
    let mut said = vec![text("chart-choice-counts", &counts)];
    let first: Vec<&ChoiceDot> = all().filter(is_first).collect();
    said.push(if first.is_empty() {
        text("chart-choice-no-first", &[])
    } else {
        text("chart-choice-first", &[("names", names(first).into())])
    });
    for dot in all() {
        let Some((impact, feasibility)) = place(dot) else { continue };
        let key = if dot.chosen { "chart-choice-chosen" } else { "chart-choice-dot" };
        let args = [
            ("name", dot.name.as_str().into()),
            ("impact", impact.into()),
            ("feasibility", feasibility.into()),
        ];
        said.push(text(key, &args));
    }
    if !unset.is_empty() {
        let waiting = unset.iter().map(|nth| &grid.strategies[*nth]).collect();
        said.push(text("chart-choice-waiting", &[("names", names(waiting).into())]));
    }
    said.join(" ")
}

#[cfg(test)]
#[path = "choice_tests.rs"]
mod tests;
