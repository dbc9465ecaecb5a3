//! Intervals for shares, their difference and their ratio, all at 95 %; how figures are counted is left to others.

/// The 0.975 quantile of the standard normal distribution.
pub const Z: f64 = 1.959_963_984_540_054;

/// Wilson's interval of the share x of n, as fractions, low and high (Wilson 1927). Needs n > 0.
pub fn wilson(x: f64, n: f64) -> [f64; 2] {
    let p = x / n;
    let spread = Z * ((p * (1.0 - p)).max(0.0) / n + Z * Z / (4.0 * n * n)).sqrt();
    let centre = p + Z * Z / (2.0 * n);
    let whole = 1.0 + Z * Z / n;
    [((centre - spread) / whole).clamp(0.0, 1.0), ((centre + spread) / whole).clamp(0.0, 1.0)]
}

/// Newcombe's method 10 for the difference of two shares, as fractions, low and high (Newcombe 1998, Stat Med 17:873).
pub(super) fn newcombe(x1: f64, n1: f64, x2: f64, n2: f64) -> [f64; 2] {
    let (p1, p2) = (x1 / n1, x2 / n2);
    let ([low1, high1], [low2, high2]) = (wilson(x1, n1), wilson(x2, n2));
    let difference = p1 - p2;
    [difference - (p1 - low1).hypot(high2 - p2), difference + (high1 - p1).hypot(p2 - low2)]
}

/// The log interval of the ratio of two shares, low and high (Katz et al. 1978); none when either x is 0.
pub(super) fn katz(x1: f64, n1: f64, x2: f64, n2: f64) -> Option<[f64; 2]> {
    if x1 <= 0.0 || x2 <= 0.0 {
        return None;
    }
    let ratio = (x1 / n1) / (x2 / n2);
    let spread = Z * (1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2).max(0.0).sqrt();
    Some([ratio * (-spread).exp(), ratio * spread.exp()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: [f64; 2], expected: [f64; 2], tolerance: f64) {
        for (found, expected) in found.into_iter().zip(expected) {
            assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
        }
    }

    #[test]
    fn wilson_gives_the_published_intervals() {
        near(wilson(81.0, 263.0), [0.2553, 0.3662], 5e-5);
        near(wilson(15.0, 148.0), [0.0624, 0.1605], 5e-5);
        near(wilson(0.0, 20.0), [0.0, 0.1611], 5e-5);
    }

    #[test]
    fn newcombe_gives_the_published_intervals() {
        near(newcombe(56.0, 70.0, 48.0, 80.0), [0.0524, 0.3339], 5.1e-5);
        near(newcombe(9.0, 10.0, 3.0, 10.0), [0.1705, 0.8090], 5.1e-5);
        near(newcombe(5.0, 56.0, 0.0, 29.0), [-0.0381, 0.1926], 5.1e-5);
        near(newcombe(10.0, 10.0, 0.0, 20.0), [0.6791, 1.0], 5.1e-5);
    }

    #[test]
    fn katz_gives_the_published_interval() {
        near(katz(7.0, 34.0, 1.0, 34.0).unwrap(), [0.9096, 53.8695], 5e-5);
    }

    #[test]
    fn a_ratio_over_nobody_has_no_interval() {
        assert_eq!(katz(0.0, 10.0, 3.0, 10.0), None);
        assert_eq!(katz(3.0, 10.0, 0.0, 10.0), None);
    }

    proptest! {
        #[test]
        fn the_share_lies_inside_its_interval(n in 1u32..5000, part in 0.0f64..=1.0) {
            let x = (f64::from(n) * part).floor();
            let [low, high] = wilson(x, f64::from(n));
            let p = x / f64::from(n);
            prop_assert!(0.0 <= low && low <= p + 1e-12 && p <= high + 1e-12 && high <= 1.0);
        }

        #[test]
        fn the_share_of_those_without_mirrors_the_interval(n in 1u32..5000, part in 0.0f64..=1.0) {
            let n = f64::from(n);
            let ([low, high], [low_without, high_without]) = (wilson(n * part, n), wilson(n * (1.0 - part), n));
            prop_assert!((low + high_without - 1.0).abs() < 1e-9 && (high + low_without - 1.0).abs() < 1e-9);
        }

        #[test]
        fn more_students_make_every_interval_narrower(n in 1u32..900, a in 0.01f64..=0.99, b in 0.01f64..=0.99) {
            let n = f64::from(n);
            let width = |[low, high]: [f64; 2]| high - low;
            let difference = |n: f64| width(newcombe(n * a, n, n * b, n));
            let ratio = |n: f64| katz(n * a, n, n * b, n).map(|[low, high]| (high / low).ln()).unwrap();
            prop_assert!(width(wilson(2.0 * n * a, 2.0 * n)) < width(wilson(n * a, n)));
            prop_assert!(difference(2.0 * n) < difference(n) && ratio(2.0 * n) < ratio(n));
        }

        #[test]
        fn the_difference_lies_inside_its_interval(n1 in 1u32..900, n2 in 1u32..900, a in 0.0f64..=1.0, b in 0.0f64..=1.0) {
            let (n1, n2) = (f64::from(n1), f64::from(n2));
            let [low, high] = newcombe(n1 * a, n1, n2 * b, n2);
            prop_assert!(low - 1e-12 <= a - b && a - b <= high + 1e-12);
        }

        #[test]
        fn the_ratio_lies_inside_its_interval_and_swapping_the_sides_inverts_it(n1 in 1u32..900, n2 in 1u32..900, a in 0.001f64..=1.0, b in 0.001f64..=1.0) {
            let (n1, n2) = (f64::from(n1), f64::from(n2));
            let [low, high] = katz(n1 * a, n1, n2 * b, n2).unwrap();
            let [swapped_low, swapped_high] = katz(n2 * b, n2, n1 * a, n1).unwrap();
            prop_assert!(low <= a / b * (1.0 + 1e-12) && a / b <= high * (1.0 + 1e-12));
            prop_assert!((low * swapped_high - 1.0).abs() < 1e-9 && (high * swapped_low - 1.0).abs() < 1e-9);
        }

        #[test]
        fn swapping_the_sides_mirrors_the_difference(n1 in 1u32..900, n2 in 1u32..900, a in 0.0f64..=1.0, b in 0.0f64..=1.0) {
            let (n1, n2) = (f64::from(n1), f64::from(n2));
            let [low, high] = newcombe(n1 * a, n1, n2 * b, n2);
            let [mirror_low, mirror_high] = newcombe(n2 * b, n2, n1 * a, n1);
            prop_assert!((low + mirror_high).abs() < 1e-12 && (high + mirror_low).abs() < 1e-12);
            prop_assert!(-1.0 - 1e-12 <= low && high <= 1.0 + 1e-12);
        }
    }
}
