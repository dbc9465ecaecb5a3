//! Writing: every command, undo and redo is one immediate transaction that holds its changes, its place in the history
//! and, for an import, the figures. This is the autosave.

use model::{Change, Label, records::Batch};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use crate::{HISTORY_LIMIT, Store, StoreError, bulk, table};

/// The place of a write in the history.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Something new; what was undone before cannot be redone any more.
    New {
        /// What to call it.
        label: Label,
        /// The one text field that it writes.
        field: Option<String>,
    },
    /// Typing on in the same field: the last entry takes these changes over.
    Extend {
        /// The entry.
        entry: i64,
        /// All of its changes, from before the first letter to now.
        changes: Vec<Change>,
    },
    /// An entry taken back.
    Undo {
        /// The entry.
        entry: i64,
    },
    /// An entry done again.
    Redo {
        /// The entry.
        entry: i64,
    },
}

/// Everything that one write consists of.
pub struct Commit<'a> {
    /// What changes in the tables.
    pub changes: &'a [Change],
    /// Its place in the history.
    pub step: Step,
    /// Now, RFC 3339.
    pub at: &'a str,
    /// The units and figures of an imported file, under the key of its source.
    pub figures: Option<(Uuid, &'a Batch)>,
}

impl Store {
    /// Writes it all or nothing. Returns the new revision.
    pub fn commit(&mut self, commit: &Commit<'_>) -> Result<i64, StoreError> {
        if self.view_only() {
            return Err(StoreError::ReadOnly { path: self.path.clone() });
        }
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let revision = write(&transaction, commit)?;
        transaction.commit()?;
        Ok(revision)
    }
}

fn write(transaction: &Transaction<'_>, commit: &Commit<'_>) -> Result<i64, StoreError> {
    for change in commit.changes {
        match (&change.before, &change.after) {
            (_, Some(after)) => table::put(transaction, after)?,
            (Some(before), None) => table::remove(transaction, before)?,
            (None, None) => {}
        }
    }
    if let Some((source, batch)) = commit.figures {
        bulk::put(transaction, source, batch)?;
    }
    transaction.execute("UPDATE revision SET number = number + 1", [])?;
    let revision = transaction.query_row("SELECT number FROM revision", [], |row| row.get("number"))?;
    note(transaction, commit, revision)?;
    Ok(revision)
}

fn note(connection: &Connection, commit: &Commit<'_>, revision: i64) -> Result<(), StoreError> {
    match &commit.step {
        Step::New { label, field } => {
            connection.execute("DELETE FROM history WHERE undone = 1", [])?;
            connection.execute(
                "INSERT INTO history (revision, at, label, changes, field, source, undone) VALUES (?, ?, ?, ?, ?, ?, 0)",
                params![revision, commit.at, json(label)?, json(&commit.changes)?, field, source_in(commit.changes)],
            )?;
            connection.execute(
                "DELETE FROM history WHERE entry <= (SELECT max(entry) FROM history) - ?",
                [HISTORY_LIMIT],
            )?;
            bulk::purge(connection)
        }
        Step::Extend { entry, changes } => {
            connection.execute(
                "UPDATE history SET revision = ?, at = ?, changes = ? WHERE entry = ?",
                params![revision, commit.at, json(changes)?, entry],
            )?;
            Ok(())
        }
        Step::Undo { entry } => mark(connection, *entry, true),
        Step::Redo { entry } => mark(connection, *entry, false),
    }
}

fn mark(connection: &Connection, entry: i64, undone: bool) -> Result<(), StoreError> {
    connection.execute("UPDATE history SET undone = ? WHERE entry = ?", params![undone, entry])?;
    Ok(())
}

/// The source that an entry brings or takes, whose figures must stay as long as the entry does.
fn source_in(changes: &[Change]) -> Option<String> {
    let change = changes.iter().find(|change| change.kind == model::Kind::Source)?;
    change.uuid().map(|id| id.to_string())
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value)
        .map_err(|error| StoreError::Row { table: "history".into(), detail: error.to_string() })
}
