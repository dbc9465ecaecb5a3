//! One open workbook, and the only one who writes to it: commands go in, outcomes come out, the history is kept.
//! What a command does is decided in `model`, how it is written in `store`.

mod create;
mod dispatch;
mod error;
mod figures;
mod history;
mod import;
mod means;
mod open;
mod schools;
mod unread;

pub use error::SessionError;
pub use means::Moved;
pub use store::{Entry, Holder, StoreError, UnreadCell};

use model::{Change, Label, Workbook};
use store::Store;

/// An open workbook.
pub struct Session {
    store: Store,
    workbook: Workbook,
    revision: i64,
    clock: fn() -> jiff::Timestamp,
    asked_last: std::cell::RefCell<schools::AskedLast>,
}

/// What became of a command, an undo or a redo.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The number of writes so far.
    pub revision: i64,
    /// What was done.
    pub label: Label,
    /// Every record before and after.
    pub changes: Vec<Change>,
    /// What undo would take back now.
    pub undo: Option<Label>,
    /// What redo would do again now.
    pub redo: Option<Label>,
    /// When it was written, RFC 3339.
    pub saved_at: String,
    /// Codes of what the team should know.
    pub warnings: Vec<String>,
}

impl Session {
    fn of(store: Store, workbook: Workbook, revision: i64, clock: fn() -> jiff::Timestamp) -> Self {
        Self { store, workbook, revision, clock, asked_last: std::cell::RefCell::default() }
    }

    /// Everything that the team has written.
    pub fn workbook(&self) -> &Workbook {
        &self.workbook
    }

    /// Whether each action waits until the disk has it, as it must wherever a team works. Off only while a file is built
    /// that can be built again.
    pub fn wait_for_disk(&self, wait: bool) -> Result<(), SessionError> {
        Ok(self.store.wait_for_disk(wait)?)
    }

    /// The number of writes so far.
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// Whether the workbook can only be looked at.
    pub fn view_only(&self) -> bool {
        self.store.view_only()
    }

    /// Where the file is.
    pub fn path(&self) -> &std::path::Path {
        self.store.path()
    }

    /// Faults of the file, in the words of SQLite; none when it is sound.
    pub fn check(&self) -> Result<Vec<String>, SessionError> {
        Ok(self.store.check()?)
    }

    fn now(&self) -> String {
        time_of(self.clock)
    }
}

fn time_of(clock: fn() -> jiff::Timestamp) -> String {
    let now = clock();
    now.round(jiff::Unit::Millisecond).unwrap_or(now).to_string()
}
