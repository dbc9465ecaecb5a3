//! Which units and years there are figures for.

use model::records::Unit;
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;

/// Units and years of the sources.
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
    Ok(Units { units: session.units()?, years: session.years()? })
}

/// The newest year with figures, else the year of the settings, else nothing.
pub fn newest_year(session: &Session) -> Result<Option<String>, SessionError> {
    Ok(session.years()?.pop().or_else(|| session.workbook().settings().year))
}
