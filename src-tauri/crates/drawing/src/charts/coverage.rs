//! How much of what feeds each gap a set of strategies would catch: one bar per gap, one part per strategy.

use words::text;

use super::ink::{self, Pen};
use super::scale::percent;
use crate::colour::{INK, INK_2, TRACK, data};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted, width_of};

/// The bar of one gap.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CoverageBar {
    /// The gap.
    pub name: String,
    /// What each strategy adds, 0 to 1, in the order of [`Coverage::strategies`]; together at most 1.
    pub parts: Vec<f64>,
}

/// The bars of a set of strategies.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Coverage {
    /// What is shown, e.g. "Your set of three".
    pub title: String,
    /// Names of the strategies; the nth takes the nth data colour.
    pub strategies: Vec<String>,
    /// One bar per gap.
    pub bars: Vec<CoverageBar>,
    /// Width of the picture in pixels, at least 240.
    pub width: f64,
}

const ROW: f64 = 48.0;
const BAR: f64 = 14.0;
const KEY_ROW: f64 = 22.0;
const SIDE: f64 = 8.0;
const SIZE: f64 = 14.0;

/// Draws the bars with a key below.
pub fn coverage_chart(coverage: &Coverage) -> Picture {
    let width = coverage.width.max(240.0);
    let entries = key_places(&coverage.strategies, width);
    let rows = entries.last().map_or(0.0, |entry| entry.1 + 1.0);
    let bars_end = ROW * coverage.bars.len() as f64;
    ink::picture((width, bars_end + rows * KEY_ROW + 4.0), &coverage.title, &description(coverage), |pen| {
        for (nth, bar) in coverage.bars.iter().enumerate() {
            draw_bar(pen, bar, ROW * nth as f64, width);
        }
        for (nth, (name, &(x, row))) in coverage.strategies.iter().zip(&entries).enumerate() {
            let y = bars_end + row * KEY_ROW + 10.0;
            pen.bar((x, y - 6.0), (x + 12.0, y + 6.0), data(nth));
            let room = width - x - 18.0 - SIDE;
            pen.text(
                &fitted(name, room, 13.0, Weight::Regular),
                (x + 18.0, y),
                13.0,
                Weight::Regular,
                INK_2,
                Anchor::Start,
            );
        }
    })
}

fn draw_bar(pen: &Pen<'_>, bar: &CoverageBar, top: f64, width: f64) {
    let total: f64 = bar.parts.iter().sum();
    let figure = percent((total * 100.0).round() / 100.0, 0);
    let room = width - 2.0 * SIDE - 12.0 - width_of(&figure, SIZE, Weight::Semibold);
    let name = fitted(&bar.name, room, SIZE, Weight::Regular);
    pen.text(&name, (SIDE, top + 10.0), SIZE, Weight::Regular, INK, Anchor::Start);
    pen.text(&figure, (width - SIDE, top + 10.0), SIZE, Weight::Semibold, INK, Anchor::End);
    let (y, length) = (top + 22.0, width - 2.0 * SIDE);
    rounded(pen, (SIDE, width - SIDE), y, TRACK);
    let (mut x, mut first) = (SIDE, true);
    for (nth, part) in bar.parts.iter().enumerate() {
        let next = x + part.clamp(0.0, 1.0) * length;
        if next - x < 0.5 {
            continue;
        }
        draw_part(pen, (x, next.min(width - SIDE)), y, data(nth), first);
        (x, first) = (next, false);
    }
}

/// A part of a bar: the first is round at the left like the track, the others leave a hair of paper before them.
fn draw_part(pen: &Pen<'_>, (from, to): (f64, f64), y: f64, colour: crate::colour::Colour, first: bool) {
    let radius = BAR / 2.0;
    if first && to - from > radius {
        pen.disc((from + radius, y + radius), radius as u32, colour);
        pen.bar((from + radius, y), (to, y + BAR), colour);
        return;
    }
    let after = if first { from } else { (from + 1.0).min(to) };
    if !first {
        pen.bar((from, y), (after, y + BAR), crate::colour::CARD);
    }
    pen.bar((after, y), (to, y + BAR), colour);
}

fn rounded(pen: &Pen<'_>, (from, to): (f64, f64), y: f64, colour: crate::colour::Colour) {
    let radius = BAR / 2.0;
    pen.disc((from + radius, y + radius), radius as u32, colour);
    pen.disc((to - radius, y + radius), radius as u32, colour);
    pen.bar((from + radius, y), (to - radius, y + BAR), colour);
}

/// Left edge and row of each entry of the key.
fn key_places(names: &[String], width: f64) -> Vec<(f64, f64)> {
    let (mut x, mut row) = (SIDE, 0.0);
    let mut places = Vec::new();
    for name in names {
        let needs = 18.0 + width_of(name, 13.0, Weight::Regular);
        if x > SIDE && x + needs > width - SIDE {
            (x, row) = (SIDE, row + 1.0);
        }
        places.push((x, row));
        x += needs + 18.0;
    }
    places
}

/// Each gap with its total and what each strategy adds.
fn description(coverage: &Coverage) -> String {
    let rounded = |share: f64| percent((share * 100.0).round() / 100.0, 0);
    let said = |bar: &CoverageBar| {
        let parts: Vec<String> = coverage
            .strategies
            .iter()
            .zip(&bar.parts)
            .map(|(name, part)| {
                text("chart-adds", &[("name", name.clone().into()), ("share", rounded(*part).into())])
            })
            .collect();
        text(
            "chart-covered",
            &[
                ("gap", bar.name.clone().into()),
                ("share", rounded(bar.parts.iter().sum()).into()),
                ("parts", parts.join(", ").into()),
            ],
        )
    };
    coverage.bars.iter().map(said).collect::<Vec<_>>().join(" ")
}
