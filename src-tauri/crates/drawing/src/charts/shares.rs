//! Shares as dots with their intervals on one scale: the group above, what it is compared with below.

use words::text;

use super::ink::{self, Pen};
use super::scale::{Scale, axis_below, figure_width, percent};
use crate::colour::{GAP, INK_2, INK_3};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, beginning, fitted};

/// One share with its likely range.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Share {
    /// Whose share it is.
    pub name: String,
    /// The share, 0 to 1.
    pub p: f64,
    /// Lower and upper end of its interval, 0 to 1; nothing when it has none.
    pub low: Option<f64>,
    /// See `low`.
    pub high: Option<f64>,
    /// The group that the gap is about.
    pub emphasised: bool,
}

/// The shares of one gap.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShareComparison {
    /// What is compared, e.g. "Low income × inexperienced".
    pub title: String,
    /// From top to bottom.
    pub shares: Vec<Share>,
    /// What the shares say together, for the text alternative; where it is empty, whether the ranges overlap.
    pub finding: String,
    /// Width of the picture in pixels, at least 240.
    pub width: f64,
}

const ROW: f64 = 38.0;
const TOP: f64 = 4.0;
const AXIS: f64 = 34.0;
const SIDE: f64 = 26.0;
const SIZE: f64 = 13.0;

/// Draws the dots, their intervals and a scale.
pub fn shares_chart(comparison: &ShareComparison) -> Picture {
    let width = comparison.width.max(240.0);
    let height = TOP + ROW * comparison.shares.len() as f64 + AXIS;
    let scale = scale_of(&comparison.shares);
    let ends = (SIDE, width - SIDE);
    ink::picture((width, height), &comparison.title, &description(comparison), |pen| {
        for (nth, share) in comparison.shares.iter().enumerate() {
            draw_share(pen, share, TOP + ROW * nth as f64, width, &|p| scale.place(p, ends));
        }
        axis_below(pen, scale, ends, height - AXIS + 8.0);
    })
}

fn scale_of(shares: &[Share]) -> Scale {
    let ends = |share: &Share| [share.p, share.low.unwrap_or(share.p), share.high.unwrap_or(share.p)];
    Scale::around(shares.iter().flat_map(ends), 4.0)
}

fn draw_share(pen: &Pen<'_>, share: &Share, top: f64, width: f64, x: &impl Fn(f64) -> f64) {
    let (colour, weight) = if share.emphasised { (GAP, Weight::Semibold) } else { (INK_2, Weight::Regular) };
    draw_dot(pen, share, top + 27.0, x);
    let figure = percent(share.p, 1);
    let room = width - 16.0 - figure_width(&format!(" {figure}"), SIZE, weight);
    let label = format!("{} {figure}", fitted(&beginning(&share.name), room, SIZE, weight));
    let half = figure_width(&label, SIZE, weight) / 2.0;
    let middle = x(share.p).max(half + 6.0).min(width - half - 6.0);
    pen.text(&label, (middle, top + 9.0), SIZE, weight, colour, Anchor::Middle);
}

/// A dot on its interval: filled for the group that the gap is about, open for what it is compared with.
pub(super) fn draw_dot(pen: &Pen<'_>, share: &Share, y: f64, x: &impl Fn(f64) -> f64) {
    if let (Some(low), Some(high)) = (share.low, share.high) {
        pen.line(&[(x(low), y), (x(high), y)], if share.emphasised { GAP } else { INK_3 }, 4);
    }
    if share.emphasised {
        pen.disc((x(share.p), y), 8, GAP);
    } else {
        pen.ring((x(share.p), y), 7, INK_2);
    }
}

/// Each share in words, then what they say together, or whether the ranges overlap.
fn description(comparison: &ShareComparison) -> String {
    let shares = &comparison.shares;
    let said = |share: &Share| match (share.low, share.high) {
        (Some(low), Some(high)) => text(
            "chart-share-with-range",
            &[
                ("name", beginning(&share.name).into()),
                ("share", percent(share.p, 1).into()),
                ("low", percent(low, 1).into()),
                ("high", percent(high, 1).into()),
            ],
        ),
        _ => text(
            "chart-share",
            &[("name", beginning(&share.name).into()), ("share", percent(share.p, 1).into())],
        ),
    };
    let mut sentences: Vec<String> = shares.iter().map(said).collect();
    if !comparison.finding.is_empty() {
        sentences.push(comparison.finding.clone());
    } else if let Some(overlap) = ranges_overlap(shares) {
        sentences.push(text(if overlap { "chart-ranges-overlap" } else { "chart-ranges-apart" }, &[]));
    }
    sentences.join(" ")
}

/// Whether the range of the emphasised share meets that of any other; nothing where ranges are missing.
fn ranges_overlap(shares: &[Share]) -> Option<bool> {
    let range = |share: &Share| share.low.zip(share.high);
    let (low, high) = range(shares.iter().find(|share| share.emphasised)?)?;
    let others: Vec<(f64, f64)> =
        shares.iter().filter(|share| !share.emphasised).map(range).collect::<Option<_>>()?;
    (!others.is_empty()).then(|| others.iter().any(|&(from, to)| from <= high && low <= to))
}
