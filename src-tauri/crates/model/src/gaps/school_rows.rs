//! What can be said of one school, for which there is no figure: its rate, its share of the group, and how far it is
//! from the unit's schools together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Group, Measure, School};

/// One school beside all schools of the unit, all as fractions but the difference; what is not published is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SchoolRow {
    /// 8-digit code.
    pub code: String,
    /// The school's name.
    pub name: String,
    /// Rate of such teachers.
    pub rate: Option<f64>,
    /// The group's share of the students.
    pub share: Option<f64>,
    /// The rate over all schools given, teachers pooled by weight.
    pub unit_rate: Option<f64>,
    /// rate − unit_rate in percentage points.
    pub difference_pp: Option<f64>,
}

/// A row for every school, compared with all schools given: those of one unit and year.
pub fn school_rows(schools: &[School], measure: Measure, group: Group) -> Vec<SchoolRow> {
    let rates = || schools.iter().filter_map(|school| school.rate(measure).ok());
    let weight: f64 = rates().map(|(_, weight)| weight).sum();
    let unit_rate = (weight > 0.0).then(|| rates().map(|(rate, weight)| rate * weight).sum::<f64>() / weight);
    let row = |school: &School| {
        let rate = school.rate(measure).ok().map(|(rate, _)| rate);
        SchoolRow {
            code: school.code.clone(),
            name: school.name.clone(),
            rate,
            share: school.share(group),
            unit_rate,
            difference_pp: rate.zip(unit_rate).map(|(rate, unit)| 100.0 * (rate - unit)),
        }
    };
    schools.iter().map(row).collect()
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
        assert!((rows[0].unit_rate.unwrap() - 0.2).abs() < 1e-12);
        assert!((rows[1].difference_pp.unwrap() - 30.0).abs() < 1e-9);
        assert_eq!((rows[0].share, rows[1].share), (None, Some(0.4)));
        assert_eq!((rows[2].rate, rows[2].difference_pp), (None, None));
    }
}
