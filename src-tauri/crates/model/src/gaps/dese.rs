//! The state's rule: an equity gap where the group meets such a teacher 1.5 times as often or more, on unrounded
//! percentages, a comparison share of 0 % taken as 1 % (DESE, Student Learning Experience report).

/// What the ratio must reach.
pub const THRESHOLD: f64 = 1.5;
/// 0.30 ÷ 0.20 is 1.4999999999999998 in floating point.
const TOLERANCE: f64 = 1e-9;
/// What a comparison share of 0 is taken as, a fraction.
pub const SHARE_FOR_NOBODY: f64 = 0.01;
/// Whole numbers up to here are exact in f64.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// p1 ÷ p2 of two fractions, p2 = 0 taken as 0.01.
pub(super) fn ratio(p1: f64, p2: f64) -> f64 {
    p1 / if p2 > 0.0 { p2 } else { SHARE_FOR_NOBODY }
}

/// Whether a ratio reaches 1.5.
pub(super) fn is_gap(ratio: f64) -> bool {
    ratio >= THRESHOLD - TOLERANCE
}

/// Whether x1 of n1 against x2 of n2 reaches 1.5: exactly for whole numbers, by the ratio otherwise. Needs n > 0.
pub(super) fn is_gap_by_counts(x1: f64, n1: f64, x2: f64, n2: f64) -> bool {
    match [x1, n1, x2, n2].map(whole) {
        [Some(x1), Some(n1), Some(0), Some(_)] => 200 * x1 >= 3 * n1,
        [Some(x1), Some(n1), Some(x2), Some(n2)] => 2 * x1 * n2 >= 3 * x2 * n1,
        _ => is_gap(ratio(x1 / n1, x2 / n2)),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a whole number within the exact range of f64")]
fn whole(count: f64) -> Option<i128> {
    (count.fract() == 0.0 && count.abs() <= EXACT).then_some(count as i128)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thirty_against_twenty_percent_is_a_gap_despite_binary_fractions() {
        let ratio = ratio(0.30, 0.20);
        assert!(ratio < 1.5 && is_gap(ratio));
        assert!(is_gap_by_counts(30.0, 100.0, 20.0, 100.0));
    }

    #[test]
    fn one_experience_short_of_the_rule_is_no_gap() {
        assert!(!is_gap_by_counts(2_999_999_999.0, 10_000_000_000.0, 2_000_000_000.0, 10_000_000_000.0));
    }

    #[test]
    fn a_comparison_share_of_nothing_counts_as_one_percent() {
        assert_eq!(ratio(0.03, 0.0), 3.0);
        assert!(is_gap_by_counts(3.0, 200.0, 0.0, 50.0));
        assert!(!is_gap_by_counts(2.0, 200.0, 0.0, 50.0));
        assert!(!is_gap_by_counts(0.0, 200.0, 0.0, 50.0));
    }

    proptest! {
        #[test]
        fn swapping_the_sides_inverts_the_ratio(p1 in 0.001f64..=1.0, p2 in 0.001f64..=1.0) {
            prop_assert!((ratio(p1, p2) * ratio(p2, p1) - 1.0).abs() < 1e-12);
        }

        #[test]
        fn a_larger_share_of_the_group_never_ends_a_gap(n1 in 1i32..400, n2 in 1i32..400, x1 in 0i32..400, x2 in 0i32..400) {
            let (x1, x2) = (x1.min(n1 - 1), x2.min(n2));
            let [x1, n1, x2, n2] = [x1, n1, x2, n2].map(f64::from);
            prop_assert!(!is_gap_by_counts(x1, n1, x2, n2) || is_gap_by_counts(x1 + 1.0, n1, x2, n2));
        }

        #[test]
        fn whole_counts_and_their_ratio_agree(n1 in 1i32..400, n2 in 1i32..400, a in 0.0f64..=1.0, b in 0.01f64..=1.0) {
            let (n1, n2) = (f64::from(n1), f64::from(n2));
            let (x1, x2) = ((n1 * a).floor(), (n2 * b).ceil());
            prop_assert_eq!(is_gap_by_counts(x1, n1, x2, n2), is_gap(ratio(x1 / n1, x2 / n2)));
        }
    }
}
