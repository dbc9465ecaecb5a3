//! What can be said of one school, for which there is no figure: its rate, its share of the group, and how far it is
//! from the unit's schools together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Comparison, Field, Group, Measure, School, school};

/// One school beside all schools of the unit, all as fractions but the difference; what is not published is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SchoolRow {
    /// 8-digit code.
    pub code: String,
    /// The school's name.
    pub name: String,
    /// Its students: those that the group's share is of.
    pub students: Option<f64>,
    /// Rate of such teachers.
    pub rate: Option<f64>,
    /// Teachers (or principals, or educators evaluated) that the rate speaks of.
    pub weight: Option<f64>,
    /// The group's share of the students.
    pub share: Option<f64>,
    /// rate − the unit's rate, in percentage points.
    pub difference_pp: Option<f64>,
    /// Why the unit's figure does without it: `no_students`, `no_share`, `no_rate` or `no_fte`.
    pub without: Option<String>,
}

/// The rate over all schools given, pooled by weight, as a fraction; none where no school has one.
pub fn pooled_rate(schools: &[School], measure: Measure) -> Option<f64> {
    let rates = schools.iter().filter_map(|school| school.rate(measure).ok());
    let (all, weights) =
        rates.fold((0.0, 0.0), |(all, weights), (rate, weight)| (all + rate * weight, weights + weight));
    (weights > 0.0).then(|| all / weights)
}

/// A row for every school, compared with all schools given: those of one unit and year.
pub fn school_rows(schools: &[School], measure: Measure, group: Group) -> Vec<SchoolRow> {
    let unit_rate = pooled_rate(schools, measure);
    let students_field = school::students_field(schools, group);
    schools.iter().map(|school| row(school, students_field, measure, group, unit_rate)).collect()
}

fn row(
    school: &School,
    students_field: Field,
    measure: Measure,
    group: Group,
    unit_rate: Option<f64>,
) -> SchoolRow {
    let (rate, weight) = school.rate(measure).ok().unzip();
    let usable = school.usable(students_field, measure, group, Comparison::AllOthers);
    SchoolRow {
        code: school.code.clone(),
        name: school.name.clone(),
        students: school.figures.get(students_field),
        rate,
        weight,
        share: school.share(group),
        difference_pp: rate.zip(unit_rate).map(|(rate, unit)| 100.0 * (rate - unit)),
        without: usable.err().map(ToOwned::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Field;
    use super::super::school::tests::school;
    use super::*;

    #[test]
    fn a_school_stands_beside_the_schools_of_its_unit() {
        let schools = [
            school("1", &[(Field::Experienced, 90.0), (Field::TeacherFte, 30.0)]),
            school(
                "2",
                &[(Field::Experienced, 50.0), (Field::TeacherFte, 10.0), (Field::LowIncomeShare, 40.0)],
            ),
            school("3", &[]),
        ];
        let rows = school_rows(&schools, Measure::Inexperienced, Group::LowIncome);
        assert!((pooled_rate(&schools, Measure::Inexperienced).unwrap() - 0.2).abs() < 1e-12);
        assert_eq!((rows[0].weight, rows[0].students), (Some(30.0), None));
        assert_eq!(rows[1].without.as_deref(), Some("no_students"));
        assert!((rows[1].difference_pp.unwrap() - 30.0).abs() < 1e-9);
        assert_eq!((rows[0].share, rows[1].share), (None, Some(0.4)));
        assert_eq!((rows[2].rate, rows[2].difference_pp), (None, None));
    }

    #[test]
    fn schools_without_rates_have_no_rate_together() {
        assert_eq!(pooled_rate(&[school("1", &[])], Measure::Turnover), None);
        let rows = school_rows(&[school("1", &[])], Measure::Turnover, Group::Black);
        assert_eq!((rows[0].rate, rows[0].difference_pp), (None, None));
    }

    #[test]
    fn a_school_that_counts_has_no_reason_to_be_left_out() {
        let whole = [
            (Field::Students, 200.0),
            (Field::LowIncomeShare, 40.0),
            (Field::Experienced, 50.0),
            (Field::TeacherFte, 10.0),
        ];
        let rows = school_rows(&[school("1", &whole)], Measure::Inexperienced, Group::LowIncome);
        assert_eq!((rows[0].without.as_deref(), rows[0].students), (None, Some(200.0)));
    }
}
