//! What is known of one gap: shares, gap, ratio, their intervals, the rule, and the schools behind them.
//! How it is worked out stands with each method.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{dese, interval};

/// The statistics of one gap: the group (1) against its comparison (2). What does not exist is null, and `undefined`
/// then says why there is no figure at all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct GapFigure {
    /// The group's students (or experiences, or teachers by quartile) with such a teacher, unrounded.
    pub x1: Option<f64>,
    /// All of the group's, unrounded.
    pub n1: Option<f64>,
    /// The comparison's with such a teacher, unrounded.
    pub x2: Option<f64>,
    /// All of the comparison's, unrounded.
    pub n2: Option<f64>,
    /// The group's share, a fraction.
    pub p1: Option<f64>,
    /// The comparison's share, a fraction.
    pub p2: Option<f64>,
    /// p1 − p2 in percentage points.
    pub gap_pp: Option<f64>,
    /// Newcombe's interval of the gap, in points, low and high.
    pub gap_pp_ci: Option<[f64; 2]>,
    /// p1 ÷ p2, where a share of 0 below the line is taken as 0.01.
    pub ratio: Option<f64>,
    /// Katz's interval of the ratio, low and high.
    pub ratio_ci: Option<[f64; 2]>,
    /// The lowest and highest ratio that rounding allows; an open end is null.
    pub ratio_range: Option<[Option<f64>; 2]>,
    /// The gap's interval by leaving out one school at a time, in points, low and high.
    pub jackknife_ci: Option<[f64; 2]>,
    /// How many schools the figure rests on; null where it does not rest on schools.
    pub schools_used: Option<usize>,
    /// Schools that could not be used, and why.
    pub schools_left_out: Vec<SchoolLeftOut>,
    /// Where the quartiles of schools lie; only for that method.
    pub quartile_cut: Option<QuartileCut>,
    /// Whether the ratio reaches 1.5; null when it cannot be told.
    pub dese_gap: Option<bool>,
    /// Whether the state's rule speaks of such a figure: for learning experiences only.
    pub rule_applies: bool,
    /// Why there is no figure: `one_school`, `no_schools`, `no_group`, `no_comparison`, `no_such_comparison`,
    /// `too_few_schools`, `quartiles_equal`, `not_a_share`.
    pub undefined: Option<String>,
    /// What to know before trusting it: `enrolment_from_class_size`, `ratio_outside_rounding`.
    pub warnings: Vec<String>,
}

/// A school that a figure does without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SchoolLeftOut {
    /// 8-digit code.
    pub code: String,
    /// The school's name.
    pub name: String,
    /// `no_students`, `no_share`, `no_rate` or `no_fte`.
    pub reason: String,
}

/// Where the schools were cut into those with the largest and the smallest share of the group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QuartileCut {
    /// P25 of the group's share over the schools, in percent.
    pub p25: f64,
    /// P75 of the group's share, in percent.
    pub p75: f64,
    /// Schools at or below P25.
    pub schools_low: usize,
    /// Schools at or above P75.
    pub schools_high: usize,
}

impl GapFigure {
    /// No figure, for the reason given as a code.
    pub(super) fn nothing(undefined: &str) -> Self {
        Self { undefined: Some(undefined.to_owned()), ..Self::default() }
    }

    /// Shares, gap, ratio, their intervals and the rule, from x of n on both sides. A side without anybody makes it
    /// undefined (`no_group`, `no_comparison`).
    pub(super) fn from_counts(x1: f64, n1: f64, x2: f64, n2: f64) -> Self {
        let (p1, p2) = (share(x1, n1), share(x2, n2));
        let mut figure =
            Self { x1: Some(x1), n1: Some(n1), x2: Some(x2), n2: Some(n2), p1, p2, ..Self::default() };
        match (p1, p2) {
            (None, _) => figure.undefined = Some("no_group".into()),
            (_, None) => figure.undefined = Some("no_comparison".into()),
            (Some(p1), Some(p2)) => {
                figure.gap_pp = Some(100.0 * (p1 - p2));
                figure.gap_pp_ci = Some(interval::newcombe(x1, n1, x2, n2).map(|edge| 100.0 * edge));
                figure.ratio = Some(dese::ratio(p1, p2));
                figure.ratio_ci = interval::katz(x1, n1, x2, n2);
                figure.dese_gap = Some(dese::is_gap_by_counts(x1, n1, x2, n2));
            }
        }
        figure
    }
}

fn share(x: f64, n: f64) -> Option<f64> {
    (n > 0.0).then(|| x / n)
}
