//! One school's published figures, and from them its students, share of the group, rate and weight; schools that lack
//! one of these are listed with the reason. What is made of them is left to the methods.

use super::{Comparison, Field, Figures, Group, Measure, SchoolLeftOut};

/// A school of one unit and year with its published figures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct School {
    /// 8-digit code.
    pub code: String,
    /// The school's name.
    pub name: String,
    /// Its figures, percentages in points as published.
    pub figures: Figures,
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
    if !group.compares_with(comparison) {
        return None;
    }
    let mut sorted = Sorted::default();
    let students_field = students_field(schools, group);
    if group.is_by_race() && students_field != Field::Enrolment {
        sorted.warnings.push("enrolment_from_class_size".into());
    }
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

/// Which number of students the group's share is of. Races are shares of the enrollment, and of the class sizes only
/// where no school has an enrollment.
pub(super) fn students_field(schools: &[School], group: Group) -> Field {
    let enrolment = || schools.iter().any(|school| school.figures.get(Field::Enrolment).is_some());
    if group.is_by_race() && enrolment() { Field::Enrolment } else { Field::Students }
}

impl School {
    /// Everything that a figure needs of the school, or the reason why the figure does without it.
    pub(super) fn usable(
        &self,
        students_field: Field,
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
        let percent = |field| self.percent(field).ok_or("no_rate");
        let (weight, rate) = match measure {
            Measure::Inexperienced => (Field::TeacherFte, 1.0 - percent(Field::Experienced)?),
            Measure::OutOfField => (Field::TeacherFte, 1.0 - percent(Field::InField)?),
            Measure::NotLicensed => (Field::TeacherFte, 1.0 - percent(Field::Licensed)?),
            Measure::OnWaiver => (Field::TeacherFte, 1.0 - percent(Field::WithoutWaiver)?),
            Measure::RatedBelowProficient => {
                (Field::Evaluated, percent(Field::NeedsImprovement)? + percent(Field::Unsatisfactory)?)
            }
            Measure::Turnover => return self.turnover(Field::TeachersTotal, Field::TeachersRetained),
            Measure::PrincipalTurnover => {
                return self.turnover(Field::PrincipalsTotal, Field::PrincipalsRetained);
            }
        };
        let weight = self.above_zero(weight).ok_or("no_fte")?;
        if is_fraction(rate) { Ok((rate, weight)) } else { Err("no_rate") }
    }

    /// Those who left, from counts, because the published percentage is rounded.
    fn turnover(&self, total: Field, retained: Field) -> Result<(f64, f64), &'static str> {
        let (Some(total), Some(retained)) = (self.figures.get(total), self.figures.get(retained)) else {
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
    pub fn share(&self, group: Group) -> Option<f64> {
        match group {
            Group::LowIncome => self.percent(Field::LowIncomeShare),
            Group::EnglishLearners => self.percent(Field::EnglishLearnersShare),
            Group::StudentsWithDisabilities => self.percent(Field::StudentsWithDisabilitiesShare),
            Group::StudentsOfColor => self.percent(Field::WhiteShare).map(|white| 1.0 - white),
            Group::White => self.percent(Field::WhiteShare),
            Group::Black => self.percent(Field::BlackShare),
            Group::Asian => self.percent(Field::AsianShare),
            Group::Hispanic => self.percent(Field::HispanicShare),
            Group::MultiRace => self.percent(Field::MultiRaceShare),
            Group::NativeAmerican => self.percent(Field::NativeAmericanShare),
            Group::PacificIslander => self.percent(Field::PacificIslanderShare),
        }
    }

    fn above_zero(&self, field: Field) -> Option<f64> {
        self.figures.get(field).filter(|figure| *figure > 0.0)
    }

    /// A percentage as a fraction; one outside 0–100 says nothing.
    fn percent(&self, field: Field) -> Option<f64> {
        self.figures.get(field).map(|percent| percent / 100.0).filter(|share| is_fraction(*share))
    }
}

fn is_fraction(share: f64) -> bool {
    (0.0..=1.0).contains(&share)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A made-up school with these figures.
    pub fn school(code: &str, figures: &[(Field, f64)]) -> School {
        School {
            code: code.into(),
            name: format!("School {code}"),
            figures: figures.iter().copied().collect(),
        }
    }

    const WHOLE: [(Field, f64); 4] = [
        (Field::Students, 100.0),
        (Field::LowIncomeShare, 30.0),
        (Field::Experienced, 80.0),
        (Field::TeacherFte, 10.0),
    ];

    fn reason(change: (Field, Option<f64>)) -> Option<String> {
        let mut one = school("1", &WHOLE);
        match change.1 {
            Some(figure) => one.figures.set(change.0, figure),
            None => one.figures.remove(change.0),
        };
        let mut sorted =
            sort(&[one], Measure::Inexperienced, Group::LowIncome, Comparison::AllOthers).unwrap();
        sorted.left_out.pop().map(|school| school.reason)
    }

    #[test]
    fn a_school_that_lacks_a_figure_is_left_out_with_the_reason() {
        assert_eq!(reason((Field::Students, Some(100.0))), None);
        for (change, expected) in [
            ((Field::Students, None), "no_students"),
            ((Field::Students, Some(0.0)), "no_students"),
            ((Field::LowIncomeShare, None), "no_share"),
            ((Field::Experienced, None), "no_rate"),
            ((Field::TeacherFte, None), "no_fte"),
            ((Field::TeacherFte, Some(0.0)), "no_fte"),
            ((Field::LowIncomeShare, Some(130.0)), "no_share"),
        ] {
            assert_eq!(reason(change).as_deref(), Some(expected), "{change:?}");
        }
    }

    #[test]
    fn turnover_comes_from_counts_and_not_from_the_rounded_percentage() {
        let one = school("1", &[(Field::TeachersTotal, 47.0), (Field::TeachersRetained, 40.0)]);
        assert_eq!(one.rate(Measure::Turnover), Ok((7.0 / 47.0, 47.0)));
        let nobody = school("2", &[(Field::TeachersTotal, 0.0), (Field::TeachersRetained, 0.0)]);
        assert_eq!(nobody.rate(Measure::Turnover), Err("no_fte"));
        assert_eq!(nobody.rate(Measure::PrincipalTurnover), Err("no_rate"));
    }

    #[test]
    fn rated_below_proficient_adds_the_two_lower_ratings() {
        let mut one = school("1", &[(Field::Evaluated, 40.0), (Field::NeedsImprovement, 5.0)]);
        assert_eq!(one.rate(Measure::RatedBelowProficient), Err("no_rate"));
        one.figures.set(Field::Unsatisfactory, 2.5);
        let (rate, weight) = one.rate(Measure::RatedBelowProficient).unwrap();
        assert!((rate - 0.075).abs() < 1e-12 && weight == 40.0);
    }

    #[test]
    fn race_shares_are_of_the_enrolment_and_of_the_class_sizes_only_with_a_warning() {
        let figures = [(Field::WhiteShare, 60.0), (Field::Experienced, 80.0), (Field::TeacherFte, 10.0)];
        let mut one = school("1", &figures);
        one.figures.set(Field::Students, 90.0);
        let of = |schools: &[School]| {
            sort(schools, Measure::Inexperienced, Group::StudentsOfColor, Comparison::White).unwrap()
        };
        let found = of(std::slice::from_ref(&one));
        assert_eq!((found.usable[0].students, found.warnings.len()), (90.0, 1));
        assert_eq!(found.warnings[0], "enrolment_from_class_size");

        let mut other = one.clone();
        other.figures.set(Field::Enrolment, 100.0);
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
