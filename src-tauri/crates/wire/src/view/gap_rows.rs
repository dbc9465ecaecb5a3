//! Gaps as a list, for the command line: `headwaters gaps`.

use model::gaps::{GapFigure, GapKey, Group, Measure};
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
    Ok(figures.into_iter().map(|(key, figure)| GapRow { unit_name: name.clone(), key, figure }).collect())
}
