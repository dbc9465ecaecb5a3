//! The workbook file: SQLite through rusqlite, and nothing of it leaks out. It opens files with care, writes each
//! command as one transaction with its place in the history, and answers questions about the bulk figures.
//! What may be written is decided in `model`; when, in `session`.

mod bulk;
mod commit;
mod error;
mod figures;
mod history;
mod lock;
mod means;
mod migrate;
mod open;
mod table;
mod unread;

pub use commit::{Commit, Step};
pub use error::StoreError;
pub use figures::Figures;
pub use history::Entry;
pub use lock::Holder;
pub use unread::UnreadCell;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

/// `application_id` of a workbook: "HdWt".
pub const APPLICATION_ID: u32 = 0x4864_5774;
/// `user_version` of the schema that this program writes.
pub const SCHEMA_VERSION: u32 = 4;
/// Entries of the history that are kept.
pub const HISTORY_LIMIT: i64 = 5_000;

const SCHEMA: &str = include_str!("sql/schema.sql");

/// An open workbook file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    lock: Option<lock::Lock>,
}

impl Store {
    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file can only be looked at: read-only, or somebody else writes to it.
    pub fn view_only(&self) -> bool {
        self.lock.is_none()
    }

    /// Whether each commit waits until the disk has it. Not to be waited for only while a file is built that can be
    /// built again; waiting again brings everything before to the disk.
    pub fn wait_for_disk(&self, wait: bool) -> Result<(), StoreError> {
        self.connection.pragma_update(None, "synchronous", if wait { "FULL" } else { "OFF" })?;
        if wait {
            // Any write will do: bringing it to the disk brings the whole file.
            self.connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        }
        Ok(())
    }

    /// The number of writes so far, undo and redo included.
    pub fn revision(&self) -> Result<i64, StoreError> {
        Ok(self.connection.query_row("SELECT number FROM revision", [], |row| row.get("number"))?)
    }

    /// Whether every page and every reference of the file is sound; the faults found, in SQLite's words.
    pub fn check(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = Vec::new();
        let mut statement = self.connection.prepare("PRAGMA integrity_check")?;
        let found = statement.query_map([], |row| row.get::<_, String>("integrity_check"))?;
        for fault in found {
            faults.push(fault?);
        }
        faults.retain(|fault| fault != "ok");
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        let broken = statement.query_map([], |row| row.get::<_, String>("table"))?;
        for table in broken {
            faults.push(format!("foreign key: {}", table?));
        }
        Ok(faults)
    }

    /// Every record in the file, kind by kind.
    pub fn load_records(&self) -> Result<Vec<model::Record>, StoreError> {
        let mut all = Vec::new();
        for &kind in model::Kind::ALL {
            all.extend(table::load(&self.connection, kind)?);
        }
        Ok(all)
    }
}
