//! What became of a command, and a workbook as it is handed to the window when it is opened.

use model::{Record, records::Change};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;

use crate::names::{label_text, warning_text};

/// What became of a command, an undo or a redo, in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Outcome {
    /// The number of writes so far.
    pub revision: i64,
    /// What was done.
    pub label: String,
    /// Every record before and after.
    pub changes: Vec<Change>,
    /// What undo would take back now.
    pub undo: Option<String>,
    /// What redo would do again now.
    pub redo: Option<String>,
    /// When it was written, RFC 3339.
    pub saved_at: String,
    /// What the team should know.
    pub warnings: Vec<String>,
    /// The codes of those warnings, for programs; the window does not need them.
    #[ts(skip)]
    pub warning_codes: Vec<String>,
}

/// The outcome in words.
pub fn outcome(outcome: session::Outcome) -> Outcome {
    Outcome {
        revision: outcome.revision,
        label: label_text(&outcome.label),
        changes: outcome.changes,
        undo: outcome.undo.as_ref().map(label_text),
        redo: outcome.redo.as_ref().map(label_text),
        saved_at: outcome.saved_at,
        warnings: outcome.warnings.iter().map(|code| warning_text(code)).collect(),
        warning_codes: outcome.warnings,
    }
}

/// An opened workbook: everything that the window's read model starts from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export, rename = "OpenWorkbook")]
pub struct Opened {
    /// Its name without folder.
    pub file_name: String,
    /// It can only be looked at.
    pub view_only: bool,
    /// The number of writes so far.
    pub revision: i64,
    /// All records, kind by kind.
    pub records: Vec<Record>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// When it was last written, RFC 3339; null for a workbook without a history.
    pub saved_at: Option<String>,
}

/// The open workbook as the window starts from it.
pub fn opened(session: &Session) -> Result<Opened, SessionError> {
    let (undo, redo) = session.next_steps()?;
    let last = undo.as_ref().or(redo.as_ref()).map(|entry| entry.at.clone());
    let name = session.path().file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(Opened {
        file_name: name.unwrap_or_default(),
        view_only: session.view_only(),
        revision: session.revision(),
        records: session.workbook().records(),
        undo: undo.map(|entry| label_text(&entry.label)),
        redo: redo.map(|entry| label_text(&entry.label)),
        saved_at: last,
    })
}
