//! The interval of a gap by leaving out one school at a time: students of one school share its teachers, so the
//! binomial interval is too narrow.

use statrs::distribution::{Continuous, ContinuousCDF, StudentsT};

/// What one school adds to the counts of both sides: x and n of the group, x and n of the comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    pub x1: f64,
    pub n1: f64,
    pub x2: f64,
    pub n2: f64,
}

/// The 95 % interval of 100(p1 − p2), in points: the full estimate ± t(0.975, m−1)·√((m−1)/m·Σ(dᵢ − d̄)²) with m schools.
/// None when m < 3 or when a side empties as one school leaves. Linear in m.
pub(super) fn jackknife(parts: &[Part]) -> Option<[f64; 2]> {
    let schools = u32::try_from(parts.len()).ok().filter(|schools| *schools >= 3)?;
    let filled = |n: fn(&Part) -> f64| parts.iter().filter(|part| n(part) > 0.0).count() >= 2;
    if !filled(|part| part.n1) || !filled(|part| part.n2) {
        return None;
    }
    let all = sum(parts);
    let full = gap_pp(all);
    let left_out: Vec<f64> = parts.iter().map(|part| gap_pp(all.without(*part))).collect();
    let m = f64::from(schools);
    let mean = left_out.iter().sum::<f64>() / m;
    let squares: f64 = left_out.iter().map(|gap| (gap - mean).powi(2)).sum();
    let half = t_975(m - 1.0)? * ((m - 1.0) / m * squares).sqrt();
    Some([full - half, full + half])
}

/// Both sides of all schools together.
pub(super) fn sum(parts: &[Part]) -> Part {
    let none = Part { x1: 0.0, n1: 0.0, x2: 0.0, n2: 0.0 };
    parts.iter().fold(none, |all, part| Part {
        x1: all.x1 + part.x1,
        n1: all.n1 + part.n1,
        x2: all.x2 + part.x2,
        n2: all.n2 + part.n2,
    })
}

impl Part {
    fn without(self, one: Self) -> Self {
        Self { x1: self.x1 - one.x1, n1: self.n1 - one.n1, x2: self.x2 - one.x2, n2: self.n2 - one.n2 }
    }
}

fn gap_pp(counts: Part) -> f64 {
    100.0 * (counts.x1 / counts.n1 - counts.x2 / counts.n2)
}

/// The 0.975 quantile of Student's t. The library's quantile is good to a few digits; two Newton steps on its
/// distribution function make it exact.
pub fn t_975(freedom: f64) -> Option<f64> {
    let distribution = StudentsT::new(0.0, 1.0, freedom).ok()?;
    let newton = |t: f64| t - (distribution.cdf(t) - 0.975) / distribution.pdf(t);
    Some(newton(newton(distribution.inverse_cdf(0.975))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_quantile_of_t_is_the_tabulated_one() {
        for (freedom, expected) in [
            (2.0, 4.302_652_729_9),
            (5.0, 2.570_581_835_6),
            (10.0, 2.228_138_851_9),
            (120.0, 1.979_930_405_1),
        ] {
            let found = t_975(freedom).unwrap();
            assert!((found - expected).abs() < 1e-9, "{freedom}: {found}");
        }
    }

    fn part(n1: f64, p1: f64, n2: f64, p2: f64) -> Part {
        Part { x1: n1 * p1, n1, x2: n2 * p2, n2 }
    }

    #[test]
    fn fewer_than_three_schools_have_no_interval() {
        assert_eq!(jackknife(&[part(10.0, 0.1, 20.0, 0.1), part(30.0, 0.2, 20.0, 0.2)]), None);
    }

    #[test]
    fn a_side_that_lives_in_one_school_has_no_interval() {
        let others = [part(0.0, 0.1, 20.0, 0.1), part(0.0, 0.3, 20.0, 0.3)];
        assert_eq!(jackknife(&[others[0], others[1], part(0.1, 0.2, 20.0, 0.2)]), None);
    }

    #[test]
    fn schools_that_are_all_alike_leave_no_doubt() {
        let [low, high] = jackknife(&[part(10.0, 0.1, 20.0, 0.1); 4]).unwrap();
        assert!(low.abs() < 1e-12 && high.abs() < 1e-12);
    }

    /// The definition, school by school: everything without one school is summed anew.
    fn by_definition(parts: &[Part]) -> [f64; 2] {
        let m = parts.len();
        let without = |left: usize| {
            let rest: Vec<Part> =
                parts.iter().enumerate().filter(|(at, _)| *at != left).map(|(_, part)| *part).collect();
            gap_pp(sum(&rest))
        };
        let gaps: Vec<f64> = (0..m).map(without).collect();
        let m = f64::from(u32::try_from(m).unwrap());
        let mean = gaps.iter().sum::<f64>() / m;
        let se = ((m - 1.0) / m * gaps.iter().map(|gap| (gap - mean) * (gap - mean)).sum::<f64>()).sqrt();
        let (full, t) = (gap_pp(sum(parts)), t_975(m - 1.0).unwrap());
        [full - t * se, full + t * se]
    }

    fn schools() -> impl Strategy<Value = Vec<Part>> {
        let one = (1.0f64..900.0, 0.0f64..=1.0, 1.0f64..900.0, 0.0f64..=1.0);
        prop::collection::vec(one.prop_map(|(n1, p1, n2, p2)| part(n1, p1, n2, p2)), 3..40)
    }

    proptest! {
        #[test]
        fn one_pass_gives_what_the_definition_gives(parts in schools()) {
            let (found, expected) = (jackknife(&parts).unwrap(), by_definition(&parts));
            for (found, expected) in found.into_iter().zip(expected) {
                prop_assert!((found - expected).abs() < 1e-8, "{} is not {}", found, expected);
            }
        }

        #[test]
        fn the_gap_lies_in_the_middle_and_swapping_the_sides_mirrors_it(parts in schools()) {
            let [low, high] = jackknife(&parts).unwrap();
            let gap = gap_pp(sum(&parts));
            prop_assert!(low <= gap && gap <= high && ((low + high) / 2.0 - gap).abs() < 1e-9);
            let swapped: Vec<Part> =
                parts.iter().map(|one| Part { x1: one.x2, n1: one.n2, x2: one.x1, n2: one.n1 }).collect();
            let [swapped_low, swapped_high] = jackknife(&swapped).unwrap();
            prop_assert!((low + swapped_high).abs() < 1e-9 && (high + swapped_low).abs() < 1e-9);
        }
    }
}
