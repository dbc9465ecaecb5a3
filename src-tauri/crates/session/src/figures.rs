//! Questions about the figures of the imported files: units, years, schools, and the figure of a gap.

use model::{
    gaps::{self, GapFigure, GapKey, Group, Measure, Method, School},
    records::{Gap, Unit},
};
use store::Figures;

use crate::{Session, SessionError};

impl Session {
    /// Every unit named in the sources, by code.
    pub fn units(&self) -> Result<Vec<Unit>, SessionError> {
        Ok(self.store.load_units()?)
    }

    /// The unit of this code, as the source added last calls it.
    pub fn unit(&self, code: &str) -> Result<Option<Unit>, SessionError> {
        Ok(self.store.find_unit(code)?)
    }

    /// The school years for which there are figures, oldest first.
    pub fn years(&self) -> Result<Vec<String>, SessionError> {
        Ok(self.store.load_years()?)
    }

    /// All figures of a unit and of the units under it in a year: by code, then by field id.
    pub fn observed(&self, unit: &str, year: &str) -> Result<Figures, SessionError> {
        Ok(self.store.load_figures(unit, year)?)
    }

    /// The figure of a gap as the data stands today: typed figures where the team has typed some for this key, else the
    /// observations of the schools.
    pub fn figure(&self, key: &GapKey) -> Result<GapFigure, SessionError> {
        if key.method == Method::Experiences {
            let typed = self.workbook.gaps.iter().find(|gap| gap.experiences.is_some() && gap.key() == *key);
            return Ok(typed.map_or_else(none_typed, Self::typed_figure));
        }
        let schools = self.schools(&key.unit, &key.year)?;
        Ok(figure_of(&schools, key))
    }

    /// The figure of a gap record as the data stands today.
    pub fn gap_figure(&self, gap: &Gap) -> Result<GapFigure, SessionError> {
        match gap.experiences {
            Some(_) => Ok(Self::typed_figure(gap)),
            None => self.figure(&gap.key()),
        }
    }

    fn typed_figure(gap: &Gap) -> GapFigure {
        gap.experiences.as_ref().map(gaps::experiences).unwrap_or_default()
    }

    /// The figures of all groups and measures of a unit and year by one method, row by row. `schools`
    /// are those of the unit and year, read once for all of them.
    pub fn figures(
        &self,
        schools: &[School],
        groups: &[Group],
        measures: &[Measure],
        key: &GapKey,
    ) -> Result<Vec<(GapKey, GapFigure)>, SessionError> {
        let by_experiences = key.method == Method::Experiences;
        let mut all = Vec::new();
        for &group in groups {
            for &measure in measures {
                let key = GapKey { group, measure, ..key.clone() };
                let figure = if by_experiences { self.figure(&key)? } else { figure_of(schools, &key) };
                all.push((key, figure));
            }
        }
        Ok(all)
    }
}

/// No learning-experience figures were typed for this gap.
fn none_typed() -> GapFigure {
    GapFigure { undefined: Some("no_experiences".to_owned()), ..GapFigure::default() }
}

fn figure_of(schools: &[School], key: &GapKey) -> GapFigure {
    gaps::of_schools(schools, key.method, key.measure, key.group, key.comparison).unwrap_or_default()
}
