//! Learning experiences (student × class × teacher) as the state's report gives them: counts, or rounded percentages
//! with the ratio where one was printed.

use super::{Experiences, GapFigure, counts, dese};

/// How far a printed ratio may lie outside what the percentages allow before it is worth a warning.
const PRINTED_RATIO_ROUNDING: f64 = 0.005;

/// The figure of typed learning experiences. From rounded percentages there is no interval; without a printed ratio
/// `dese_gap` is null where rounding alone decides.
pub fn experiences(experiences: &Experiences) -> GapFigure {
    match *experiences {
        Experiences::Counts { x1, n1, x2, n2 } => counts(x1, n1, x2, n2),
        Experiences::Shares { p1, p2, decimals, ratio_printed } => shares(p1, p2, decimals, ratio_printed),
    }
}

fn shares(p1: f64, p2: f64, decimals: u8, ratio_printed: Option<f64>) -> GapFigure {
    let is_share = |p: f64| (0.0..=1.0).contains(&p);
    let is_ratio = |ratio: f64| ratio.is_finite() && ratio >= 0.0;
    if !is_share(p1) || !is_share(p2) || !ratio_printed.is_none_or(is_ratio) {
        return GapFigure { rule_applies: true, ..GapFigure::nothing("not_a_share") };
    }
    let range = ratio_range(p1, p2, decimals);
    GapFigure {
        p1: Some(p1),
        p2: Some(p2),
        gap_pp: Some(100.0 * (p1 - p2)),
        ratio: Some(ratio_printed.unwrap_or_else(|| dese::ratio(p1, p2))),
        ratio_range: Some(range),
        dese_gap: ratio_printed.map_or_else(|| within_rounding(range), |ratio| Some(dese::is_gap(ratio))),
        rule_applies: true,
        warnings: ratio_printed
            .filter(|ratio| is_outside(*ratio, range))
            .map(|_| "ratio_outside_rounding".to_owned())
            .into_iter()
            .collect(),
        ..GapFigure::default()
    }
}

/// The ratios possible when both percentages were rounded to so many decimals. The high end is open where the share
/// below the line may be as small as one likes.
fn ratio_range(p1: f64, p2: f64, decimals: u8) -> [Option<f64>; 2] {
    let half = 0.5 * 10f64.powi(-i32::from(decimals)) / 100.0;
    let (p1_low, p1_high) = ((p1 - half).max(0.0), (p1 + half).min(1.0));
    let (p2_low, p2_high) = (p2 - half, (p2 + half).min(1.0));
    if p2_low > 0.0 {
        return [Some(p1_low / p2_high), Some(p1_high / p2_low)];
    }
    [Some(p1_low / p2_high.max(dese::SHARE_FOR_NOBODY)), None]
}

fn within_rounding([low, high]: [Option<f64>; 2]) -> Option<bool> {
    match (low.is_some_and(dese::is_gap), high.is_none_or(dese::is_gap)) {
        (true, _) => Some(true),
        (false, false) => Some(false),
        (false, true) => None,
    }
}

fn is_outside(ratio: f64, [low, high]: [Option<f64>; 2]) -> bool {
    low.is_some_and(|low| ratio + PRINTED_RATIO_ROUNDING < low)
        || high.is_some_and(|high| ratio - PRINTED_RATIO_ROUNDING > high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rounded(p1: f64, p2: f64, decimals: u8, ratio_printed: Option<f64>) -> GapFigure {
        experiences(&Experiences::Shares { p1, p2, decimals, ratio_printed })
    }

    #[test]
    fn rounded_percentages_that_straddle_the_rule_cannot_tell() {
        let figure = rounded(0.27, 0.18, 0, None);
        let [low, high] = figure.ratio_range.unwrap().map(Option::unwrap);
        assert!((low - 26.5 / 18.5).abs() < 1e-12 && (high - 27.5 / 17.5).abs() < 1e-12);
        assert!((figure.ratio.unwrap() - 1.5).abs() < 1e-12);
        assert_eq!((figure.dese_gap, figure.rule_applies), (None, true));
        assert_eq!((figure.gap_pp_ci, figure.ratio_ci, figure.n1), (None, None, None));
    }

    #[test]
    fn a_printed_ratio_is_the_ratio() {
        let figure = rounded(0.27, 0.18, 0, Some(1.52));
        assert_eq!((figure.ratio, figure.dese_gap), (Some(1.52), Some(true)));
        assert_eq!((figure.undefined, figure.warnings), (None, vec![]));
        assert_eq!(rounded(0.27, 0.18, 0, Some(1.48)).dese_gap, Some(false));
    }

    #[test]
    fn a_printed_ratio_that_the_percentages_forbid_is_kept_and_warned_of() {
        let figure = rounded(0.27, 0.18, 0, Some(2.5));
        assert_eq!(figure.ratio, Some(2.5));
        assert_eq!(figure.warnings, ["ratio_outside_rounding"]);
    }

    #[test]
    fn more_decimals_can_tell() {
        assert_eq!(rounded(0.273, 0.180, 1, None).dese_gap, Some(true));
        assert_eq!(rounded(0.265, 0.180, 1, None).dese_gap, Some(false));
    }

    #[test]
    fn a_comparison_printed_as_nothing_leaves_the_high_end_open() {
        let figure = rounded(0.04, 0.0, 0, None);
        assert_eq!(figure.ratio, Some(4.0));
        let [low, high] = figure.ratio_range.unwrap();
        assert!((low.unwrap() - 3.5).abs() < 1e-12 && high.is_none());
        assert_eq!(figure.dese_gap, Some(true));
        assert_eq!(rounded(0.01, 0.0, 0, None).dese_gap, None);
    }

    #[test]
    fn counts_of_experiences_stand_under_the_rule() {
        let figure = experiences(&Experiences::Counts { x1: 30.0, n1: 100.0, x2: 20.0, n2: 100.0 });
        assert_eq!((figure.dese_gap, figure.rule_applies), (Some(true), true));
    }

    #[test]
    fn a_percentage_typed_as_a_whole_number_is_not_a_share() {
        assert_eq!(rounded(27.0, 18.0, 0, None).undefined.as_deref(), Some("not_a_share"));
    }

    #[test]
    fn no_printed_share_has_no_interval_and_no_count() {
        let figure = rounded(0.271, 0.180, 1, Some(1.51));
        assert_eq!((figure.x1, figure.n2, figure.jackknife_ci), (None, None, None));
        assert_eq!((figure.gap_pp_ci, figure.ratio_ci, figure.schools_used), (None, None, None));
    }

    proptest! {
        #[test]
        fn whatever_was_rounded_lies_within_the_range_and_the_rule_says_nothing_wrong(
            p1 in 0.0f64..=1.0, p2 in 0.0001f64..=1.0, decimals in 0u8..=3,
        ) {
            let scale = 100.0 * 10f64.powi(decimals.into());
            let print = |p: f64| (p * scale).round() / scale;
            let figure = rounded(print(p1), print(p2), decimals, None);
            let [low, high] = figure.ratio_range.unwrap();
            let truth = dese::ratio(p1, p2);
            prop_assert!(low.unwrap() <= truth + 1e-9);
            prop_assert!(high.is_none_or(|high| truth <= high + 1e-9));
            if let Some(told) = figure.dese_gap {
                prop_assert_eq!(told, dese::is_gap(truth));
            }
        }
    }
}
