//! Which units and years there are figures for.

use model::records::Unit;
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;

use super::known_years;

/// Units of the sources; years of the sources and of typed figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Units {
    /// By code.
    pub units: Vec<Unit>,
    /// Oldest first.
    pub years: Vec<String>,
}

/// Units and years of the sources.
pub fn units(session: &Session) -> Result<Units, SessionError> {
    Ok(Units { units: session.units()?, years: known_years(session)? })
}

/// The newest year of the sources, else of the typed figures, else the year of the settings, else nothing.
pub fn newest_year(session: &Session) -> Result<Option<String>, SessionError> {
    let newest = session.years()?.pop().map_or_else(|| known_years(session), |year| Ok(vec![year]))?.pop();
    Ok(newest.or_else(|| session.workbook().settings().year))
}
