//! Reading the history: what would be undone or redone next, and the timeline.

use model::{Change, Label};
use rusqlite::{OptionalExtension, Row};

use crate::{Store, StoreError};

/// An entry of the history.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number.
    pub entry: i64,
    /// The revision that it made.
    pub revision: i64,
    /// When, RFC 3339.
    pub at: String,
    /// What it is called.
    pub label: Label,
    /// What it changed; empty in a timeline, which does not need it.
    pub changes: Vec<Change>,
    /// The one text field that it wrote.
    pub field: Option<String>,
    /// Taken back.
    pub undone: bool,
}

const TO_UNDO: &str = "SELECT * FROM history WHERE undone = 0 ORDER BY entry DESC LIMIT 1";
const TO_REDO: &str = "SELECT * FROM history WHERE undone = 1 ORDER BY entry LIMIT 1";
const TIMELINE: &str =
    "SELECT entry, revision, at, label, '[]' AS changes, field, undone FROM history ORDER BY entry";

/// What was done and stands, oldest first, with its changes.
const STANDING: &str = "SELECT * FROM history WHERE undone = 0 ORDER BY entry";

impl Store {
    /// What was done and stands, oldest first, with its changes.
    pub fn load_standing(&self) -> Result<Vec<Entry>, StoreError> {
        self.load_entries(STANDING)
    }

    /// The entry that undo would take back.
    pub fn find_undo(&self) -> Result<Option<Entry>, StoreError> {
        self.find_entry(TO_UNDO)
    }

    /// The entry that redo would do again.
    pub fn find_redo(&self) -> Result<Option<Entry>, StoreError> {
        self.find_entry(TO_REDO)
    }

    /// All entries, oldest first, without their changes.
    pub fn load_timeline(&self) -> Result<Vec<Entry>, StoreError> {
        self.load_entries(TIMELINE)
    }

    fn load_entries(&self, sql: &str) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], parts)?;
        rows.map(|row| entry(row?)).collect()
    }

    fn find_entry(&self, sql: &str) -> Result<Option<Entry>, StoreError> {
        let found = self.connection.prepare_cached(sql)?.query_row([], parts).optional()?;
        found.map(entry).transpose()
    }
}

struct Parts {
    entry: Entry,
    label: String,
    changes: String,
}

fn parts(row: &Row<'_>) -> rusqlite::Result<Parts> {
    let entry = Entry {
        entry: row.get("entry")?,
        revision: row.get("revision")?,
        at: row.get("at")?,
        label: Label::new(""),
        changes: Vec::new(),
        field: row.get("field")?,
        undone: row.get("undone")?,
    };
    Ok(Parts { entry, label: row.get("label")?, changes: row.get("changes")? })
}

fn entry(parts: Parts) -> Result<Entry, StoreError> {
    let fault =
        |error: serde_json::Error| StoreError::Row { table: "history".into(), detail: error.to_string() };
    Ok(Entry {
        label: serde_json::from_str(&parts.label).map_err(fault)?,
        changes: serde_json::from_str(&parts.changes).map_err(fault)?,
        ..parts.entry
    })
}
