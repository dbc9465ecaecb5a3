//! One school's published figures, and from them its students, share of the group, rate and weight; schools that lack
//! one of these are listed with the reason. What is made of them is left to the methods.

use std::collections::BTreeMap;

use super::{Comparison, Group, Measure, SchoolLeftOut, field};

/// A school of one unit and year with its published figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct School {
    /// 8-digit code.
    pub code: String,
    /// The school's name.
    pub name: String,
    /// Figures by field id (see [`field`]), percentages in points as published; a missing figure is absent.
    pub figures: BTreeMap<String, f64>,
}

/// A school with everything that a figure needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Usable {
    /// Number of students, above 0.
    pub students: f64,
    /// The group's share of the students, a fraction.
    pub share: f64,
    /// The comparison's share of the students, a fraction.
    pub other: f64,
    /// Rate of such teachers, a fraction.
    pub rate: f64,
    /// Teachers (or principals, or educators evaluated) that the rate speaks of, above 0.
    pub weight: f64,
}

/// The schools that can be used and those that cannot.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub usable: Vec<Usable>,
    pub left_out: Vec<SchoolLeftOut>,
    pub warnings: Vec<String>,
}

/// Sorts schools into usable and left out. `None` when the group has no such comparison: White students are compared
/// with by race only.
pub(super) fn sort(
    schools: &[School],
    measure: Measure,
    group: Group,
    comparison: Comparison,
) -> Option<Sorted> {
    if comparison == Comparison::White && (!is_race(group) || group == Group::White) {
        return None;
    }
    let mut sorted = Sorted::default();
    let students_field = if !is_race(group) {
        field::STUDENTS
    } else if schools.iter().any(|school| school.figure(field::ENROLMENT).is_some()) {
        field::ENROLMENT
    } else {
        sorted.warnings.push("enrolment_from_class_size".into());
        field::STUDENTS
    };
    for school in schools {
        match school.usable(students_field, measure, group, comparison) {
            Ok(usable) => sorted.usable.push(usable),
            Err(reason) => sorted.left_out.push(SchoolLeftOut {
                code: school.code.clone(),
                name: school.name.clone(),
                reason: reason.into(),
            }),
        }
    }
    Some(sorted)
}

impl School {
    fn usable(
        &self,
        students_field: &str,
        measure: Measure,
        group: Group,
        comparison: Comparison,
    ) -> Result<Usable, &'static str> {
        let students = self.above_zero(students_field).ok_or("no_students")?;
        let share = self.share(group).ok_or("no_share")?;
        let other = match comparison {
            Comparison::White => self.share(Group::White).ok_or("no_share")?,
            Comparison::AllOthers => 1.0 - share,
        };
        let (rate, weight) = self.rate(measure)?;
        Ok(Usable { students, share, other, rate, weight })
    }

    /// The rate of such teachers as a fraction and its weight, or the reason why there is none.
    pub(super) fn rate(&self, measure: Measure) -> Result<(f64, f64), &'static str> {
        let percent = |id| self.percent(id).ok_or("no_rate");
        let (weight, rate) = match measure {
            Measure::Inexperienced => (field::TEACHER_FTE, 1.0 - percent(field::EXPERIENCED)?),
            Measure::OutOfField => (field::TEACHER_FTE, 1.0 - percent(field::IN_FIELD)?),
            Measure::NotLicensed => (field::TEACHER_FTE, 1.0 - percent(field::LICENSED)?),
            Measure::OnWaiver => (field::TEACHER_FTE, 1.0 - percent(field::WITHOUT_WAIVER)?),
            Measure::RatedBelowProficient => {
                (field::EVALUATED, percent(field::NEEDS_IMPROVEMENT)? + percent(field::UNSATISFACTORY)?)
            }
            Measure::Turnover => return self.turnover(field::TEACHERS_TOTAL, field::TEACHERS_RETAINED),
            Measure::PrincipalTurnover => {
                return self.turnover(field::PRINCIPALS_TOTAL, field::PRINCIPALS_RETAINED);
            }
        };
        let weight = self.above_zero(weight).ok_or("no_fte")?;
        if is_fraction(rate) { Ok((rate, weight)) } else { Err("no_rate") }
    }

    /// Those who left, from counts, because the published percentage is rounded.
    fn turnover(&self, total: &str, retained: &str) -> Result<(f64, f64), &'static str> {
        let (Some(total), Some(retained)) = (self.figure(total), self.figure(retained)) else {
            return Err("no_rate");
        };
        if total <= 0.0 {
            return Err("no_fte");
        }
        let rate = (total - retained) / total;
        if is_fraction(rate) { Ok((rate, total)) } else { Err("no_rate") }
    }

    /// The group's share of the students as a fraction. Students of color are all who are not White, never the sum
    /// of the other columns.
    pub(super) fn share(&self, group: Group) -> Option<f64> {
        match group {
            Group::LowIncome => self.percent(field::LOW_INCOME_SHARE),
            Group::EnglishLearners => self.percent(field::ENGLISH_LEARNERS_SHARE),
            Group::StudentsWithDisabilities => self.percent(field::STUDENTS_WITH_DISABILITIES_SHARE),
            Group::StudentsOfColor => self.percent(field::WHITE_SHARE).map(|white| 1.0 - white),
            Group::White => self.percent(field::WHITE_SHARE),
            Group::Black => self.percent(field::BLACK_SHARE),
            Group::Asian => self.percent(field::ASIAN_SHARE),
            Group::Hispanic => self.percent(field::HISPANIC_SHARE),
            Group::MultiRace => self.percent(field::MULTI_RACE_SHARE),
            Group::NativeAmerican => self.percent(field::NATIVE_AMERICAN_SHARE),
            Group::PacificIslander => self.percent(field::PACIFIC_ISLANDER_SHARE),
        }
    }

    fn figure(&self, id: &str) -> Option<f64> {
        self.figures.get(id).copied().filter(|figure| figure.is_finite())
    }

    fn above_zero(&self, id: &str) -> Option<f64> {
        self.figure(id).filter(|figure| *figure > 0.0)
    }

    /// A percentage as a fraction; one outside 0–100 says nothing.
    fn percent(&self, id: &str) -> Option<f64> {
        self.figure(id).map(|percent| percent / 100.0).filter(|share| is_fraction(*share))
    }
}

/// Whether the group is one of the race report, whose shares are of the enrollment.
fn is_race(group: Group) -> bool {
    !matches!(group, Group::LowIncome | Group::EnglishLearners | Group::StudentsWithDisabilities)
}

fn is_fraction(share: f64) -> bool {
    (0.0..=1.0).contains(&share)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A made-up school with these figures.
    pub fn school(code: &str, figures: &[(&str, f64)]) -> School {
        School {
            code: code.into(),
            name: format!("School {code}"),
            figures: figures.iter().map(|(id, figure)| ((*id).to_owned(), *figure)).collect(),
        }
    }

    const WHOLE: [(&str, f64); 4] = [
        (field::STUDENTS, 100.0),
        (field::LOW_INCOME_SHARE, 30.0),
        (field::EXPERIENCED, 80.0),
        (field::TEACHER_FTE, 10.0),
    ];

    fn reason(change: (&str, Option<f64>)) -> Option<String> {
        let mut one = school("1", &WHOLE);
        match change.1 {
            Some(figure) => one.figures.insert(change.0.into(), figure),
            None => one.figures.remove(change.0),
        };
        let mut sorted =
            sort(&[one], Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers).unwrap();
        sorted.left_out.pop().map(|school| school.reason)
    }

    #[test]
    fn a_school_that_lacks_a_figure_is_left_out_with_the_reason() {
        assert_eq!(reason((field::STUDENTS, Some(100.0))), None);
        for (change, expected) in [
            ((field::STUDENTS, None), "no_students"),
            ((field::STUDENTS, Some(0.0)), "no_students"),
            ((field::LOW_INCOME_SHARE, None), "no_share"),
            ((field::EXPERIENCED, None), "no_rate"),
            ((field::TEACHER_FTE, None), "no_fte"),
            ((field::TEACHER_FTE, Some(0.0)), "no_fte"),
            ((field::LOW_INCOME_SHARE, Some(130.0)), "no_share"),
        ] {
            assert_eq!(reason(change).as_deref(), Some(expected), "{change:?}");
        }
    }

    #[test]
    fn turnover_comes_from_counts_and_not_from_the_rounded_percentage() {
        let one = school("1", &[(field::TEACHERS_TOTAL, 47.0), (field::TEACHERS_RETAINED, 40.0)]);
        assert_eq!(one.rate(Measure::Turnover), Ok((7.0 / 47.0, 47.0)));
        let nobody = school("2", &[(field::TEACHERS_TOTAL, 0.0), (field::TEACHERS_RETAINED, 0.0)]);
        assert_eq!(nobody.rate(Measure::Turnover), Err("no_fte"));
        assert_eq!(nobody.rate(Measure::PrincipalTurnover), Err("no_rate"));
    }

    #[test]
    fn rated_below_proficient_adds_the_two_lower_ratings() {
        let mut one = school("1", &[(field::EVALUATED, 40.0), (field::NEEDS_IMPROVEMENT, 5.0)]);
        assert_eq!(one.rate(Measure::RatedBelowProficient), Err("no_rate"));
        one.figures.insert(field::UNSATISFACTORY.into(), 2.5);
        let (rate, weight) = one.rate(Measure::RatedBelowProficient).unwrap();
        assert!((rate - 0.075).abs() < 1e-12 && weight == 40.0);
    }

    #[test]
    fn race_shares_are_of_the_enrolment_and_of_the_class_sizes_only_with_a_warning() {
        let figures = [(field::WHITE_SHARE, 60.0), (field::EXPERIENCED, 80.0), (field::TEACHER_FTE, 10.0)];
        let mut one = school("1", &figures);
        one.figures.insert(field::STUDENTS.into(), 90.0);
        let of = |schools: &[School]| {
            sort(schools, Measure::Inexperienced, Group::StudentsOfColor, Comparison::White).unwrap()
        };
        let found = of(std::slice::from_ref(&one));
        assert_eq!((found.usable[0].students, found.warnings.len()), (90.0, 1));
        assert_eq!(found.warnings[0], "enrolment_from_class_size");

        let mut other = one.clone();
        other.figures.insert(field::ENROLMENT.into(), 100.0);
        let found = of(&[one, other]);
        assert_eq!((found.usable.len(), found.usable[0].students, found.warnings.len()), (1, 100.0, 0));
        assert_eq!(found.left_out[0].reason, "no_students");
    }

    #[test]
    fn only_races_are_compared_with_white_students() {
        for (group, exists) in [(Group::LowIncome, false), (Group::White, false), (Group::Black, true)] {
            assert_eq!(sort(&[], Measure::Turnover, group, Comparison::White).is_some(), exists);
        }
    }
}
