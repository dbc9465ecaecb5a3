//! Gaps by school averages: each student meets the rate of the own school. Sorting inside a school cannot be seen, so
//! the ratio is pulled towards 1.

use super::jackknife::{Part, jackknife, sum};
use super::{Comparison, GapFigure, Group, Measure, School, school};

/// The figure over the schools s with N students, share g, rate p: n1 = ΣN·g, x1 = ΣN·g·p, n2 and x2 alike for the
/// comparison. One school has no figure (`one_school`): both sides meet the same rate.
pub fn school_averages(
    schools: &[School],
    measure: Measure,
    group: Group,
    comparison: Comparison,
) -> GapFigure {
    let Some(sorted) = school::sort(schools, measure, group, comparison) else {
        return GapFigure::nothing("no_such_comparison");
    };
    let parts: Vec<Part> = sorted
        .usable
        .iter()
        .map(|school| {
            let (n1, n2) = (school.students * school.share, school.students * school.other);
            Part { x1: n1 * school.rate, n1, x2: n2 * school.rate, n2 }
        })
        .collect();
    let figure = match parts.len() {
        0 => GapFigure::nothing("no_schools"),
        1 => GapFigure::nothing("one_school"),
        _ => {
            let Part { x1, n1, x2, n2 } = sum(&parts);
            GapFigure { jackknife_ci: jackknife(&parts), ..GapFigure::from_counts(x1, n1, x2, n2) }
        }
    };
    GapFigure {
        schools_used: Some(parts.len()),
        schools_left_out: sorted.left_out,
        warnings: sorted.warnings,
        ..figure
    }
}

#[cfg(test)]
mod tests {
    use super::super::Field;
    use super::super::school::tests::school;
    use super::*;
    use proptest::prelude::*;

    /// Published figures of the six schools of Milton, 2022-23: class-size students, low income, English learners,
    /// students with disabilities, enrollment, White, teacher FTE, experienced (percent).
    const MILTON: [[f64; 8]; 6] = [
        [585.0, 7.7, 1.9, 16.1, 584.0, 76.4, 41.3, 85.5],
        [638.0, 11.0, 3.8, 24.3, 627.0, 73.2, 49.2, 88.2],
        [631.0, 8.9, 3.5, 14.4, 633.0, 76.0, 43.9, 79.9],
        [465.0, 26.2, 4.7, 20.2, 459.0, 38.6, 34.0, 84.4],
        [951.0, 13.6, 1.5, 17.4, 956.0, 64.6, 79.6, 88.7],
        [1066.0, 17.1, 2.3, 19.9, 1062.0, 65.7, 82.5, 93.0],
    ];

    fn milton() -> Vec<School> {
        let fields = [
            Field::Students,
            Field::LowIncomeShare,
            Field::EnglishLearnersShare,
            Field::StudentsWithDisabilitiesShare,
            Field::Enrolment,
            Field::WhiteShare,
            Field::TeacherFte,
            Field::Experienced,
        ];
        let rows = MILTON.iter().enumerate();
        rows.map(|(row, figures)| {
            let named: Vec<_> = fields.into_iter().zip(figures.iter().copied()).collect();
            school(&format!("018900{row:02}"), &named)
        })
        .collect()
    }

    #[test]
    fn milton_comes_out_as_worked_by_hand() {
        // x1, n1, x2, n2, gap, Newcombe low and high, ratio, Katz low and high, jackknife low and high
        let worked = [
            (
                Group::LowIncome,
                [
                    72.481192, 604.836, 469.081808, 3731.164, -0.588386, -3.185268, 2.422722, 0.953199,
                    0.755861, 1.202056, -2.799375, 1.622604,
                ],
            ),
            (
                Group::EnglishLearners,
                [
                    15.649137, 118.082, 525.913863, 4217.918, 0.784206, -4.292656, 8.134178, 1.062895,
                    0.66542, 1.697792, -0.352701, 1.921112,
                ],
            ),
            (
                Group::StudentsWithDisabilities,
                [
                    98.415523, 811.621, 443.147477, 3524.379, -0.447977, -2.808195, 2.197051, 0.964372,
                    0.785904, 1.183368, -1.394053, 0.498099,
                ],
            ),
            (
                Group::StudentsOfColor,
                [
                    178.054036, 1442.296, 361.816964, 2878.704, -0.223565, -2.259495, 1.917196, 0.982213,
                    0.830392, 1.161791, -2.228555, 1.781425,
                ],
            ),
        ];
        for (group, expected) in worked {
            let figure = school_averages(&milton(), Measure::Inexperienced, group, Comparison::AllOthers);
            let [gap_low, gap_high] = figure.gap_pp_ci.unwrap();
            let [ratio_low, ratio_high] = figure.ratio_ci.unwrap();
            let [jack_low, jack_high] = figure.jackknife_ci.unwrap();
            let single = [figure.x1, figure.n1, figure.x2, figure.n2, figure.gap_pp].map(Option::unwrap);
            let found = single.into_iter().chain([gap_low, gap_high, figure.ratio.unwrap()]);
            let found = found.chain([ratio_low, ratio_high, jack_low, jack_high]);
            for (found, expected) in found.zip(expected) {
                assert!((found - expected).abs() < 1.1e-6, "{group:?}: {found} is not {expected}");
            }
            assert_eq!(
                (figure.schools_used, figure.dese_gap, figure.rule_applies),
                (Some(6), Some(false), false)
            );
            assert_eq!((figure.undefined, figure.warnings), (None, vec![]));
        }
    }

    #[test]
    fn students_of_color_are_the_same_against_all_others_and_against_white() {
        let of = |comparison| {
            school_averages(&milton(), Measure::Inexperienced, Group::StudentsOfColor, comparison)
                .gap_pp
                .unwrap()
        };
        assert!((of(Comparison::White) - of(Comparison::AllOthers)).abs() < 1e-10);
    }

    #[test]
    fn one_race_against_white_leaves_out_the_other_students() {
        let mut schools = milton();
        for school in &mut schools {
            school.figures.set(Field::BlackShare, 10.0);
        }
        let n2 = |comparison| {
            school_averages(&schools, Measure::Inexperienced, Group::Black, comparison).n2.unwrap()
        };
        assert!((n2(Comparison::White) - 2878.704).abs() < 1e-6);
        assert!((n2(Comparison::AllOthers) - 0.9 * 4321.0).abs() < 1e-6);
    }

    #[test]
    fn one_school_has_no_figure_and_none_has_neither() {
        let of = |schools: &[School]| {
            school_averages(schools, Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers)
        };
        let one = of(&milton()[..1]);
        assert_eq!(
            (one.undefined.as_deref(), one.ratio, one.schools_used),
            (Some("one_school"), None, Some(1))
        );
        assert_eq!(of(&[]).undefined.as_deref(), Some("no_schools"));
        let two = of(&milton()[..2]);
        assert!(two.ratio.is_some() && two.jackknife_ci.is_none() && two.undefined.is_none());
    }

    #[test]
    fn a_school_left_out_counts_on_neither_side() {
        let mut schools = milton();
        schools[0].figures.remove(Field::Experienced);
        let of = |schools: &[School]| {
            school_averages(schools, Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers)
        };
        let (found, expected) = (of(&schools), of(&milton()[1..]));
        assert_eq!(found.schools_left_out[0].reason, "no_rate");
        assert_eq!(GapFigure { schools_left_out: vec![], ..found }, expected);
    }

    #[test]
    fn a_group_without_students_has_no_share() {
        let mut schools = milton();
        for school in &mut schools {
            school.figures.set(Field::EnglishLearnersShare, 0.0);
        }
        let of = |group| school_averages(&schools, Measure::Inexperienced, group, Comparison::AllOthers);
        let figure = of(Group::EnglishLearners);
        assert_eq!((figure.undefined.as_deref(), figure.n1), (Some("no_group"), Some(0.0)));
    }

    proptest! {
        #[test]
        fn the_group_and_all_others_are_all_students_and_all_who_meet_such_a_teacher(rates in prop::collection::vec(0.0f64..=100.0, 6)) {
            let mut schools = milton();
            for (school, rate) in schools.iter_mut().zip(&rates) {
                school.figures.set(Field::Experienced, *rate);
            }
            let figure = school_averages(&schools, Measure::Inexperienced, Group::EnglishLearners, Comparison::AllOthers);
            let (students, met) = schools.iter().fold((0.0, 0.0), |(students, met), school| {
                let n = school.figures.get(Field::Students).unwrap();
                (students + n, met + n * (1.0 - school.figures.get(Field::Experienced).unwrap() / 100.0))
            });
            prop_assert!((figure.n1.unwrap() + figure.n2.unwrap() - students).abs() < 1e-6);
            prop_assert!((figure.x1.unwrap() + figure.x2.unwrap() - met).abs() < 1e-6);
            let [low, high] = figure.gap_pp_ci.unwrap();
            prop_assert!(low <= figure.gap_pp.unwrap() && figure.gap_pp.unwrap() <= high);
        }

        #[test]
        fn the_order_of_schools_does_not_matter(turn in 0usize..6) {
            let mut turned = milton();
            turned.rotate_left(turn);
            let of = |schools: &[School]| {
                school_averages(schools, Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers)
            };
            let (one, other) = (of(&milton()), of(&turned));
            prop_assert!((one.gap_pp.unwrap() - other.gap_pp.unwrap()).abs() < 1e-9);
            prop_assert!((one.jackknife_ci.unwrap()[0] - other.jackknife_ci.unwrap()[0]).abs() < 1e-9);
        }

        #[test]
        fn schools_with_one_rate_have_no_gap(rate in 1.0f64..100.0, students in prop::collection::vec(1u32..2000, 3..9), share in prop::collection::vec(1.0f64..99.0, 9)) {
            let schools: Vec<School> = students.iter().zip(&share).map(|(students, share)| school("1", &[
                (Field::Students, f64::from(*students)),
                (Field::LowIncomeShare, *share),
                (Field::Experienced, 100.0 - rate),
                (Field::TeacherFte, 1.0),
            ])).collect();
            let figure = school_averages(&schools, Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers);
            prop_assert!(figure.gap_pp.unwrap().abs() < 1e-9);
            prop_assert!((figure.ratio.unwrap() - 1.0).abs() < 1e-9);
        }
    }
}
