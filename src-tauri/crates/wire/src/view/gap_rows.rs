//! Gaps as a list, for the command line: `headwaters gaps`.

use model::gaps::{BreakReason, GapFigure, GapKey, Group, Measure, TrendPoint, trend};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;

use crate::names::unit_name;

/// One gap with what names it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapRow {
    /// The unit's name.
    pub unit_name: String,
    /// Unit, year, measure, group, comparison, method.
    #[serde(flatten)]
    pub key: GapKey,
    /// Its statistics.
    #[serde(flatten)]
    pub figure: GapFigure,
    /// Why it cannot be compared with the row of the same gap before it; only where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub breaks: Option<Vec<BreakReason>>,
}

/// The gaps of a unit and year by one method, for these groups and measures.
pub fn gap_rows(
    session: &Session,
    key: &GapKey,
    groups: &[Group],
    measures: &[Measure],
) -> Result<Vec<GapRow>, SessionError> {
    let name = unit_name(session, &key.unit)?;
    let figures = session.figures(&session.schools(&key.unit, &key.year)?, groups, measures, key)?;
    let row = |(key, figure)| GapRow { unit_name: name.clone(), key, figure, breaks: None };
    Ok(figures.into_iter().map(row).collect())
}

/// Tells each row why its series breaks before it: against the last year before that has a figure of the same gap.
pub fn tell_breaks(rows: &mut [GapRow]) {
    let gap = |row: &GapRow| GapKey { year: String::new(), ..row.key.clone() };
    let points: Vec<(GapKey, TrendPoint)> = rows
        .iter()
        .map(|row| (gap(row), TrendPoint { year: row.key.year.clone(), figure: row.figure.clone() }))
        .collect();
    for row in rows {
        let key = gap(row);
        let same = points.iter().filter(|(other, _)| *other == key).map(|(_, point)| point.clone());
        let series = trend(same.collect(), row.key.measure, row.key.group);
        let here = series.breaks.into_iter().filter(|one| one.after == row.key.year);
        row.breaks = Some(here.map(|one| one.reason).collect());
    }
}
