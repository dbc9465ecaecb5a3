//! One gap over all years that the workbook knows of, with the breaks of its series.

use model::gaps::{self, GapKey, Trend, TrendPoint};
use session::{Session, SessionError};

/// The years that figures can be of: those of the sources and those of typed figures, oldest first.
pub fn known_years(session: &Session) -> Result<Vec<String>, SessionError> {
    let typed = session.workbook().gaps.iter().filter(|gap| gap.experiences.is_some());
    let mut years = session.years()?;
    years.extend(typed.map(|gap| gap.year.clone()));
    years.sort();
    years.dedup();
    Ok(years)
}

/// The figures of a gap over the years; the year of the key does not matter.
pub fn gap_trend(session: &Session, key: &GapKey) -> Result<Trend, SessionError> {
    let point = |year: String| {
        let figure = session.figure(&GapKey { year: year.clone(), ..key.clone() })?;
        Ok(TrendPoint { year, figure })
    };
    let points: Result<Vec<TrendPoint>, SessionError> =
        known_years(session)?.into_iter().map(point).collect();
    Ok(gaps::trend(points?, key.measure, key.group))
}
