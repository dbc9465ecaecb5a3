//! The published fields that gaps are computed from, and the figures of one school by field; importer, file and
//! statistics share their ids.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keys::words;

words! {
    /// A published column that gaps are computed from.
    Field {
        /// Number of Students of the class-size report: the N of its own shares.
        Students = "students",
        /// Total of the enrollment-by-grade report: the N of the race shares.
        Enrolment = "enrolment",
        /// Low-income students (or economically disadvantaged, by year), in percent of [`Self::Students`].
        LowIncomeShare = "low_income_share",
        /// English learners, in percent of [`Self::Students`].
        EnglishLearnersShare = "english_learners_share",
        /// Students with disabilities, in percent of [`Self::Students`].
        StudentsWithDisabilitiesShare = "students_with_disabilities_share",
        /// White students, in percent of [`Self::Enrolment`].
        WhiteShare = "white_share",
        /// Black or African American students, in percent of [`Self::Enrolment`].
        BlackShare = "black_share",
        /// Asian students, in percent of [`Self::Enrolment`].
        AsianShare = "asian_share",
        /// Hispanic or Latino students, in percent of [`Self::Enrolment`].
        HispanicShare = "hispanic_share",
        /// Students of two or more races, in percent of [`Self::Enrolment`].
        MultiRaceShare = "multi_race_share",
        /// American Indian or Alaska Native students, in percent of [`Self::Enrolment`].
        NativeAmericanShare = "native_american_share",
        /// Native Hawaiian or other Pacific Islander students, in percent of [`Self::Enrolment`].
        PacificIslanderShare = "pacific_islander_share",
        /// Teachers in full-time equivalents.
        TeacherFte = "teacher_fte",
        /// Experienced teachers, percent.
        Experienced = "experienced",
        /// Teachers teaching in their field, percent.
        InField = "in_field",
        /// Licensed teachers, percent.
        Licensed = "licensed",
        /// Teachers without a waiver or provisional license, percent.
        WithoutWaiver = "without_waiver",
        /// Teachers employed the year before.
        TeachersTotal = "teachers_total",
        /// Those of them who stayed.
        TeachersRetained = "teachers_retained",
        /// Principals employed the year before.
        PrincipalsTotal = "principals_total",
        /// Those of them who stayed.
        PrincipalsRetained = "principals_retained",
        /// Educators who were evaluated.
        Evaluated = "evaluated",
        /// Rated exemplary, percent of [`Self::Evaluated`].
        Exemplary = "exemplary",
        /// Rated proficient, percent of [`Self::Evaluated`].
        Proficient = "proficient",
        /// Rated needs improvement, percent of [`Self::Evaluated`].
        NeedsImprovement = "needs_improvement",
        /// Rated unsatisfactory, percent of [`Self::Evaluated`].
        Unsatisfactory = "unsatisfactory",
    }
}

/// Figures by field, percentages in points as published; a missing figure is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Figures([Option<f64>; Field::ALL.len()]);

impl Figures {
    /// The figure of a field, where there is a finite one.
    pub fn get(&self, field: Field) -> Option<f64> {
        self.0[field as usize]
    }

    /// Takes a figure in place of the one there was; what is not finite is none.
    pub fn set(&mut self, field: Field, figure: f64) {
        self.0[field as usize] = Some(figure).filter(|figure| figure.is_finite());
    }

    /// Drops a figure.
    pub fn remove(&mut self, field: Field) {
        self.0[field as usize] = None;
    }
}

impl FromIterator<(Field, f64)> for Figures {
    fn from_iter<I: IntoIterator<Item = (Field, f64)>>(figures: I) -> Self {
        let mut all = Self::default();
        for (field, figure) in figures {
            all.set(field, figure);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_found_under_its_field_and_no_other() {
        let mut figures: Figures =
            Field::ALL.iter().zip(1u8..).map(|(field, nth)| (*field, nth.into())).collect();
        for (field, nth) in Field::ALL.iter().zip(1u8..) {
            assert_eq!(figures.get(*field), Some(nth.into()), "{}", field.id());
            assert_eq!(Field::find(field.id()), Some(*field));
        }
        figures.remove(Field::WhiteShare);
        assert_eq!(figures.get(Field::WhiteShare), None);
    }

    #[test]
    fn what_is_no_number_is_no_figure() {
        let figures: Figures =
            [(Field::Students, f64::INFINITY), (Field::Enrolment, f64::NAN)].into_iter().collect();
        assert_eq!((figures.get(Field::Students), figures.get(Field::Enrolment)), (None, None));
        assert_eq!(Figures::default().get(Field::TeacherFte), None);
    }
}
