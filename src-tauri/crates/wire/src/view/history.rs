//! The timeline in words.

use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;

use crate::names::label_text;

/// What was done, oldest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct History {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HistoryEntry {
    /// The revision that it made.
    pub revision: i64,
    /// What was done.
    pub label: String,
    /// When, RFC 3339.
    pub at: String,
    /// Taken back.
    pub undone: bool,
}

/// The timeline in words.
pub fn history(session: &Session) -> Result<History, SessionError> {
    let entry = |one: session::Entry| HistoryEntry {
        revision: one.revision,
        label: label_text(&one.label),
        at: one.at,
        undone: one.undone,
    };
    Ok(History { entries: session.timeline()?.into_iter().map(entry).collect() })
}
