//! Shares as dots with their intervals on one scale: the group above, what it is compared with below.

use words::text;

use super::ink::{self, Pen};
use crate::colour::{GAP, INK_2, INK_3, LINE_2};
use crate::picture::{Anchor, Picture};
use crate::text::{Weight, fitted, width_of};

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
    /// Width of the picture in pixels, at least 240.
    pub width: f64,
}

const ROW: f64 = 38.0;
const TOP: f64 = 4.0;
const AXIS: f64 = 34.0;
const SIDE: f64 = 26.0;
const SIZE: f64 = 13.0;

/// The scale of a chart: share at the left and right end, and a step between marks.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Scale {
    from: f64,
    to: f64,
    step: f64,
}

/// Draws the dots, their intervals and a scale.
pub fn shares_chart(comparison: &ShareComparison) -> Picture {
    let width = comparison.width.max(240.0);
    let height = TOP + ROW * comparison.shares.len() as f64 + AXIS;
    let scale = Scale::around(&comparison.shares);
    let x = |p: f64| SIDE + (p - scale.from) / (scale.to - scale.from) * (width - 2.0 * SIDE);
    ink::picture((width, height), &comparison.title, &description(&comparison.shares), |pen| {
        for (nth, share) in comparison.shares.iter().enumerate() {
            draw_share(pen, share, TOP + ROW * nth as f64, width, &x);
        }
        let y = height - AXIS + 8.0;
        pen.line(&[(SIDE, y), (width - SIDE, y)], LINE_2, 1);
        for mark in scale.marks() {
            pen.line(&[(x(mark), y), (x(mark), y + 4.0)], LINE_2, 1);
            pen.text(&percent(mark, 0), (x(mark), y + 15.0), 12.0, Weight::Regular, INK_2, Anchor::Middle);
        }
    })
}

fn draw_share(pen: &Pen<'_>, share: &Share, top: f64, width: f64, x: &impl Fn(f64) -> f64) {
    let y = top + 27.0;
    let (colour, weight) = if share.emphasised { (GAP, Weight::Semibold) } else { (INK_2, Weight::Regular) };
    if let (Some(low), Some(high)) = (share.low, share.high) {
        pen.line(&[(x(low), y), (x(high), y)], if share.emphasised { GAP } else { INK_3 }, 4);
    }
    if share.emphasised {
        pen.disc((x(share.p), y), 8, colour);
    } else {
        pen.ring((x(share.p), y), 7, colour);
    }
    let figure = percent(share.p, 1);
    let room = width - 16.0 - width_of(&format!(" {figure}"), SIZE, weight);
    let label = format!("{} {figure}", fitted(&share.name, room, SIZE, weight));
    let half = width_of(&label, SIZE, weight) / 2.0;
    let middle = x(share.p).max(half + 6.0).min(width - half - 6.0);
    pen.text(&label, (middle, top + 9.0), SIZE, weight, colour, Anchor::Middle);
}

impl Scale {
    /// A scale with round marks that holds every dot and interval, and some air.
    fn around(shares: &[Share]) -> Scale {
        let ends = || {
            shares
                .iter()
                .flat_map(|share| [share.p, share.low.unwrap_or(share.p), share.high.unwrap_or(share.p)])
        };
        let low = ends().fold(1.0, f64::min).clamp(0.0, 1.0);
        let high = ends().fold(0.0, f64::max).clamp(0.0, 1.0).max(low);
        let span = (high - low).max(0.02);
        let step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25]
            .into_iter()
            .find(|step| span / step <= 4.0)
            .unwrap_or(0.25);
        let from = ((low - span * 0.08) / step).floor().max(0.0) * step;
        let to = (((high + span * 0.08) / step).ceil() * step).min(1.0_f64.max(from + step));
        Scale { from, to: to.max(from + step), step }
    }

    fn marks(self) -> Vec<f64> {
        let count = ((self.to - self.from) / self.step + 0.01).floor() as usize;
        (0..=count).map(|nth| self.from + nth as f64 * self.step).collect()
    }
}

/// A share as a percentage: "27.1%".
pub(crate) fn percent(share: f64, decimals: usize) -> String {
    let figure = format!("{:.decimals$}", share * 100.0);
    let shown = if decimals == 0 && ((share * 100.0).fract().abs() * 10.0).round() % 10.0 != 0.0 {
        format!("{:.1}", share * 100.0)
    } else {
        figure
    };
    text("chart-percent", &[("figure", shown.into())])
}

/// Each share in words, then whether the ranges of the emphasised share and the others overlap.
fn description(shares: &[Share]) -> String {
    let said = |share: &Share| match (share.low, share.high) {
        (Some(low), Some(high)) => text(
            "chart-share-with-range",
            &[
                ("name", share.name.clone().into()),
                ("share", percent(share.p, 1).into()),
                ("low", percent(low, 1).into()),
                ("high", percent(high, 1).into()),
            ],
        ),
        _ => {
            text("chart-share", &[("name", share.name.clone().into()), ("share", percent(share.p, 1).into())])
        }
    };
    let mut sentences: Vec<String> = shares.iter().map(said).collect();
    if let Some(overlap) = ranges_overlap(shares) {
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
