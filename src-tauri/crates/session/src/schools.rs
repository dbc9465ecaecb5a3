//! The schools of a unit and year, kept as long as nothing is written: a matrix, its pages and its charts ask for the
//! same ones again with every choice, and the whole state takes a third of the time that a choice may take.

use model::gaps::School;

use crate::{Session, SessionError};

/// Units and years that are kept; a trend asks for one after the other.
const KEPT: usize = 8;

/// What was asked for last, the newest at the end, at which revision.
#[derive(Default)]
pub(crate) struct AskedLast {
    revision: i64,
    schools: Vec<(String, String, Vec<School>)>,
}

impl AskedLast {
    fn find(&self, unit: &str, year: &str) -> Option<&Vec<School>> {
        let found = self.schools.iter().find(|(of_unit, of_year, _)| of_unit == unit && of_year == year);
        found.map(|(_, _, schools)| schools)
    }

    fn keep(&mut self, unit: &str, year: &str, schools: &[School]) {
        if self.schools.len() == KEPT {
            self.schools.remove(0);
        }
        self.schools.push((unit.to_owned(), year.to_owned(), schools.to_vec()));
    }
}

impl Session {
    /// The schools of a unit with their figures of a year.
    pub fn schools(&self, unit: &str, year: &str) -> Result<Vec<School>, SessionError> {
        let asked = &self.asked_last;
        if asked.borrow().revision != self.revision {
            asked.replace(AskedLast { revision: self.revision, ..AskedLast::default() });
        }
        if let Some(schools) = asked.borrow().find(unit, year) {
            return Ok(schools.clone());
        }
        let schools = self.store.load_schools(unit, year)?;
        asked.borrow_mut().keep(unit, year, &schools);
        Ok(schools)
    }
}
