//! Gaps by quartiles of schools: those with the largest share of the group against those with the smallest, teachers
//! pooled. A second view of school-level figures.

use super::school::Usable;
use super::{Comparison, GapFigure, Group, Measure, QuartileCut, School, school};

/// With fewer schools a quartile says nothing.
const FEWEST_SCHOOLS: usize = 8;

/// Schools with a share of the group ≥ P75 against those ≤ P25 (linear interpolation, type 7; ties go in), rates pooled
/// by their weight. Undefined below eight schools (`too_few_schools`) and where P25 = P75 (`quartiles_equal`).
pub fn quartiles(schools: &[School], measure: Measure, group: Group, comparison: Comparison) -> GapFigure {
    let Some(sorted) = school::sort(schools, measure, group, comparison) else {
        return GapFigure::nothing("no_such_comparison");
    };
    let figure = match sorted.usable.len() {
        0 => GapFigure::nothing("no_schools"),
        1..FEWEST_SCHOOLS => GapFigure::nothing("too_few_schools"),
        _ => contrast(&sorted.usable),
    };
    GapFigure {
        schools_used: Some(sorted.usable.len()),
        schools_left_out: sorted.left_out,
        warnings: sorted.warnings,
        ..figure
    }
}

fn contrast(schools: &[Usable]) -> GapFigure {
    let mut shares: Vec<f64> = schools.iter().map(|school| school.share).collect();
    shares.sort_by(f64::total_cmp);
    let (p25, p75) = (quantile(&shares, 1), quantile(&shares, 3));
    if p25 >= p75 {
        return GapFigure::nothing("quartiles_equal");
    }
    let (x1, n1, schools_high) = pooled(schools.iter().filter(|school| school.share >= p75));
    let (x2, n2, schools_low) = pooled(schools.iter().filter(|school| school.share <= p25));
    let cut = QuartileCut { p25: 100.0 * p25, p75: 100.0 * p75, schools_low, schools_high };
    GapFigure { quartile_cut: Some(cut), ..GapFigure::from_counts(x1, n1, x2, n2) }
}

/// The first, second or third quartile of sorted values, type 7.
fn quantile(sorted: &[f64], quarter: usize) -> f64 {
    let place = (sorted.len() - 1) * quarter;
    let (below, rest) = (sorted[place / 4], [0.0, 0.25, 0.5, 0.75][place % 4]);
    if rest == 0.0 { below } else { below + rest * (sorted[place / 4 + 1] - below) }
}

fn pooled<'a>(schools: impl Iterator<Item = &'a Usable>) -> (f64, f64, usize) {
    schools.fold((0.0, 0.0, 0), |(x, n, count), school| {
        (x + school.weight * school.rate, n + school.weight, count + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::super::Field;
    use super::super::school::tests::school;
    use super::*;
    use proptest::prelude::*;

    /// One school for each share of low-income students; rate 10 % at the low end, 20 % at the high end.
    fn schools(shares: &[f64]) -> Vec<School> {
        let rate = |share: f64| if share < 50.0 { 10.0 } else { 20.0 };
        let figures = shares.iter().map(|share| {
            [
                (Field::Students, 100.0),
                (Field::LowIncomeShare, *share),
                (Field::Experienced, 100.0 - rate(*share)),
                (Field::TeacherFte, 10.0),
            ]
        });
        figures.map(|figures| school("1", &figures)).collect()
    }

    fn of(shares: &[f64]) -> GapFigure {
        quartiles(&schools(shares), Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers)
    }

    #[test]
    fn quartiles_are_interpolated_as_type_7() {
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0], 1), 1.75);
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0], 3), 3.25);
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0, 5.0], 1), 2.0);
    }

    #[test]
    fn the_ends_are_pooled_by_weight_and_ties_go_in() {
        let figure = of(&[10.0, 20.0, 20.0, 30.0, 40.0, 60.0, 70.0, 70.0, 90.0]);
        let cut = figure.quartile_cut.unwrap();
        assert!((cut.p25 - 20.0).abs() < 1e-9 && (cut.p75 - 70.0).abs() < 1e-9);
        assert_eq!((cut.schools_low, cut.schools_high), (3, 3));
        assert_eq!((figure.n1, figure.n2), (Some(30.0), Some(30.0)));
        assert!((figure.ratio.unwrap() - 2.0).abs() < 1e-9);
        assert_eq!((figure.dese_gap, figure.rule_applies, figure.jackknife_ci), (Some(true), false, None));
        assert_eq!(figure.schools_used, Some(9));
    }

    #[test]
    fn fewer_than_eight_schools_have_no_quartiles() {
        let figure = of(&[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0]);
        assert_eq!((figure.undefined.as_deref(), figure.ratio), (Some("too_few_schools"), None));
        assert_eq!(of(&[]).undefined.as_deref(), Some("no_schools"));
    }

    #[test]
    fn schools_with_the_same_share_have_no_ends() {
        let figure = of(&[30.0; 9]);
        assert_eq!((figure.undefined.as_deref(), figure.quartile_cut), (Some("quartiles_equal"), None));
    }

    #[test]
    fn the_contrast_gives_the_published_statistics_of_boston() {
        // Pooled counts of the 27 schools at each end, low income, 2022-23.
        let figure = GapFigure::from_counts(225.8052, 947.9, 170.7489, 1137.5);
        let [low, high] = figure.gap_pp_ci.unwrap();
        let [ratio_low, ratio_high] = figure.ratio_ci.unwrap();
        let found = [figure.gap_pp.unwrap(), low, high, figure.ratio.unwrap(), ratio_low, ratio_high];
        for (found, expected) in
            found.into_iter().zip([8.810734, 5.407064, 12.238855, 1.586956, 1.326718, 1.898241])
        {
            assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
        }
    }

    #[test]
    fn a_school_without_students_or_teachers_is_in_no_quartile() {
        let mut with = schools(&[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 0.0, 95.0]);
        with[8].figures.set(Field::Students, 0.0);
        with[9].figures.remove(Field::TeacherFte);
        let figure = quartiles(&with, Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers);
        let reasons: Vec<&str> = figure.schools_left_out.iter().map(|left| left.reason.as_str()).collect();
        assert_eq!((figure.schools_used, reasons), (Some(8), vec!["no_students", "no_fte"]));
        let without = of(&[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0]);
        assert_eq!((figure.p1, figure.p2), (without.p1, without.p2));
    }

    proptest! {
        #[test]
        fn quartiles_lie_where_type_7_puts_them(mut values in prop::collection::vec(0.0f64..100.0, 8..60)) {
            values.sort_by(f64::total_cmp);
            for quarter in [1, 3] {
                let last = u32::try_from(values.len() - 1).unwrap();
                let place = f64::from(last * quarter) / 4.0;
                let at = |place: f64| values.iter().enumerate().find(|(nth, _)| *nth as f64 == place).unwrap().1;
                let expected = at(place.floor()) + place.fract() * (at(place.ceil()) - at(place.floor()));
                let quarter = quarter as usize;
                prop_assert!((quantile(&values, quarter) - expected).abs() < 1e-9);
            }
        }

        #[test]
        fn a_quarter_of_the_schools_at_least_stands_at_each_end(shares in prop::collection::vec(0u32..=20, 8..60)) {
            let shares: Vec<f64> = shares.into_iter().map(|share| f64::from(share) * 5.0).collect();
            let figure = of(&shares);
            if let Some(cut) = figure.quartile_cut {
                prop_assert!(4 * cut.schools_low >= shares.len() && 4 * cut.schools_high >= shares.len());
                prop_assert!(cut.schools_low + cut.schools_high <= shares.len() && cut.p25 < cut.p75);
                prop_assert_eq!(figure.n1, Some(10.0 * cut.schools_high as f64));
            } else {
                prop_assert_eq!(figure.undefined.as_deref(), Some("quartiles_equal"));
            }
        }
    }
}
