//! A figure from four typed counts: the calculator, and learning experiences by count.

use super::GapFigure;

/// x1 of n1 against x2 of n2. Typed counts are taken as learning experiences, so the state's rule applies. Undefined
/// (`not_a_share`) where a count is negative, not finite, or x is above n.
pub fn counts(x1: f64, n1: f64, x2: f64, n2: f64) -> GapFigure {
    if !is_share(x1, n1) || !is_share(x2, n2) {
        return GapFigure { rule_applies: true, ..GapFigure::nothing("not_a_share") };
    }
    GapFigure { rule_applies: true, ..GapFigure::from_counts(x1, n1, x2, n2) }
}

fn is_share(x: f64, n: f64) -> bool {
    x.is_finite() && n.is_finite() && 0.0 <= x && x <= n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_counts_get_every_statistic_and_the_rule() {
        let figure = counts(7.0, 34.0, 1.0, 34.0);
        assert_eq!(figure.p1, Some(7.0 / 34.0));
        assert!((figure.ratio.unwrap() - 7.0).abs() < 1e-12);
        assert!(figure.gap_pp_ci.is_some() && figure.ratio_ci.is_some() && figure.jackknife_ci.is_none());
        assert_eq!((figure.dese_gap, figure.rule_applies), (Some(true), true));
        assert_eq!((figure.undefined, figure.schools_used), (None, None));
    }

    #[test]
    fn a_side_without_anybody_has_no_share_to_compare() {
        assert_eq!(counts(0.0, 0.0, 1.0, 34.0).undefined.as_deref(), Some("no_group"));
        let figure = counts(1.0, 34.0, 0.0, 0.0);
        assert_eq!(figure.undefined.as_deref(), Some("no_comparison"));
        assert_eq!((figure.gap_pp, figure.ratio, figure.dese_gap), (None, None, None));
    }

    #[test]
    fn more_than_all_is_not_a_share() {
        for figure in
            [counts(5.0, 4.0, 1.0, 2.0), counts(-1.0, 4.0, 1.0, 2.0), counts(f64::NAN, 4.0, 1.0, 2.0)]
        {
            assert_eq!(figure.undefined.as_deref(), Some("not_a_share"));
            assert_eq!(figure.x1, None);
        }
    }
}
