//! The workbook file as somebody else sees it: by SQL, not by our own code.

use std::path::Path;

use anyhow::{Context, Result};
use rusqlite::{Connection, OpenFlags};

/// One number out of the file.
pub fn number(path: &Path, sql: &str) -> Result<i64> {
    open(path)?.query_row(sql, [], |row| row.get(0)).with_context(|| sql.to_owned())
}

/// One text out of the file.
pub fn text(path: &Path, sql: &str) -> Result<String> {
    open(path)?.query_row(sql, [], |row| row.get(0)).with_context(|| sql.to_owned())
}

fn open(path: &Path) -> Result<Connection> {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .with_context(|| path.display().to_string())
}
