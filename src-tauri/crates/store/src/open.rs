//! Making and opening workbook files. A stranger's file is looked at byte by byte before SQLite sees it, and its
//! schema is compared with ours before any row is believed. Nothing is ever deleted or repaired here; an action that was
//! cut off half-way, SQLite takes back.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use model::{Record, records::Settings};
use rusqlite::{Connection, OpenFlags, config::DbConfig, limits::Limit};

use crate::{
    APPLICATION_ID, SCHEMA, SCHEMA_VERSION, Store, StoreError,
    lock::{Lock, Taken},
    migrate::{as_written_by, keep_copy, migrate, migrated_in_memory, version_of},
    table,
};

/// Longest text or blob that a workbook may hold, in bytes; an entry of the history is the largest we write.
const LENGTH_LIMIT: i32 = 64 << 20;

impl Store {
    /// Makes a new workbook file. Refuses to write over anything that is there.
    pub fn create(path: &Path, settings: &Settings, now: &str) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists { path: path.to_owned() });
        }
        if let Some(folder) =
            path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
        {
            return Err(StoreError::FolderMissing { path: folder.to_owned() });
        }
        let lock = match Lock::take(path, now)? {
            Taken::Ours(lock) => lock,
            Taken::Theirs(holder) => return Err(StoreError::InUse { path: path.to_owned(), holder }),
            Taken::Unwritable => return Err(StoreError::ReadOnly { path: path.to_owned() }),
        };
        let connection = Connection::open(path)?;
        let made = configure(&connection).and_then(|()| fill(&connection, settings));
        if let Err(error) = made {
            drop(connection);
            // Ours, made a moment ago, and not a workbook: better gone than half there.
            let _ = fs::remove_file(path);
            return Err(error);
        }
        Ok(Self { connection, path: path.to_owned(), lock: Some(lock) })
    }

    /// Opens a workbook for writing where that is possible, else for viewing; [`Store::view_only`] tells which.
    pub fn open(path: &Path, now: &str) -> Result<Self, StoreError> {
        inspect(path)?;
        let read_only = fs::metadata(path)?.permissions().readonly();
        let lock = match if read_only { Taken::Unwritable } else { Lock::take(path, now)? } {
            Taken::Ours(lock) => Some(lock),
            Taken::Theirs(_) | Taken::Unwritable => None,
        };
        Self::open_with(path, lock)
    }

    /// Opens a workbook for writing, or says who or what stands in the way.
    pub fn open_to_write(path: &Path, now: &str) -> Result<Self, StoreError> {
        inspect(path)?;
        if fs::metadata(path)?.permissions().readonly() {
            return Err(StoreError::ReadOnly { path: path.to_owned() });
        }
        match Lock::take(path, now)? {
            Taken::Ours(lock) => Self::open_with(path, Some(lock)),
            Taken::Theirs(holder) => Err(StoreError::InUse { path: path.to_owned(), holder }),
            Taken::Unwritable => Err(StoreError::ReadOnly { path: path.to_owned() }),
        }
    }

    /// Opens a workbook for viewing; others may write to it.
    pub fn open_to_view(path: &Path) -> Result<Self, StoreError> {
        inspect(path)?;
        take_back_what_was_cut_off(path)?;
        Self::open_with(path, None)
    }

    fn open_with(path: &Path, lock: Option<Lock>) -> Result<Self, StoreError> {
        let mut connection = connect(path, lock.is_some())?;
        if version_of(&connection)? < SCHEMA_VERSION {
            if lock.is_some() {
                keep_copy(path)?;
                migrate(&mut connection)?;
            } else {
                connection = migrated_in_memory(&connection)?;
            }
        }
        Ok(Self { connection, path: path.to_owned(), lock })
    }
}

/// A connection to a file that is sound and has the schema of the version that it says it is of.
fn connect(path: &Path, to_write: bool) -> Result<Connection, StoreError> {
    let access = if to_write { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    configure(&connection).and_then(|()| sound(&connection, path)).map_err(|error| blamed(path, error))?;
    let expected = match version_of(&connection)? {
        SCHEMA_VERSION => fresh()?,
        earlier => as_written_by(earlier)?,
    };
    if schema_of(&connection)? != schema_of(&expected)? {
        return Err(StoreError::NotAWorkbook { path: path.to_owned() });
    }
    Ok(connection)
}

/// What a connection to a workbook, ours or a stranger's, is allowed to do and how it writes.
fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LENGTH_LIMIT)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

/// The first bytes of the file: is it SQLite, is it ours, is it too new? Reads 100 bytes and touches nothing.
fn inspect(path: &Path) -> Result<(), StoreError> {
    let path_owned = || path.to_owned();
    let kind = fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing { path: path_owned() },
        _ => StoreError::Io(error),
    })?;
    if kind.is_dir() {
        return Err(StoreError::Folder { path: path_owned() });
    }
    if kind.len() == 0 {
        return Err(StoreError::Empty { path: path_owned() });
    }
    let mut head = [0_u8; 100];
    let long_enough = File::open(path)?.read_exact(&mut head).is_ok();
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    // Offsets of `user_version` (60) and `application_id` (68): SQLite's file format, section 1.3.
    if !long_enough || !head.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(StoreError::NotAWorkbook { path: path_owned() });
    }
    if number(60) > SCHEMA_VERSION {
        return Err(StoreError::Newer { path: path_owned() });
    }
    Ok(())
}

/// A program that died in the middle of an action leaves its journal beside the workbook. SQLite takes the action back
/// for whoever may write; a reader alone could not.
fn take_back_what_was_cut_off(path: &Path) -> Result<(), StoreError> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    if !Path::new(&journal).exists() || fs::metadata(path)?.permissions().readonly() {
        return Ok(());
    }
    if let Taken::Ours(lock) = Lock::take(path, "")? {
        connect(path, true)?;
        drop(lock);
    }
    Ok(())
}

/// Looked at in one transaction, so that no writer moves the end of the file meanwhile.
fn sound(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let corrupt = |detail: &str| StoreError::Corrupt { path: path.to_owned(), detail: detail.to_owned() };
    let looked = connection.unchecked_transaction()?;
    let found: String = looked.query_row("PRAGMA quick_check(1)", [], |row| row.get("quick_check"))?;
    if found != "ok" {
        return Err(corrupt(&found));
    }
    let page: u32 = looked.query_row("PRAGMA page_size", [], |row| row.get("page_size"))?;
    if fs::metadata(path)?.len() % u64::from(page) != 0 {
        return Err(corrupt("the last page of the file is cut off"));
    }
    Ok(looked.finish()?)
}

/// What SQLite cannot read is damage; that it may not write, or has to wait, is not.
fn blamed(path: &Path, error: StoreError) -> StoreError {
    use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked, ReadOnly};
    match error {
        StoreError::Sqlite(error) => match error.sqlite_error_code() {
            Some(ReadOnly) => StoreError::ReadOnly { path: path.to_owned() },
            Some(DatabaseBusy | DatabaseLocked) => StoreError::Sqlite(error),
            _ => StoreError::Corrupt { path: path.to_owned(), detail: error.to_string() },
        },
        other => other,
    }
}

/// Every table and index as SQLite keeps its definition, by name.
pub(crate) fn schema_of(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get("name")?, row.get::<_, Option<String>>("sql")?)))?;
    let mut all = Vec::new();
    for row in rows {
        let (name, sql) = row?;
        all.push((name, sql.unwrap_or_default()));
    }
    Ok(all)
}

/// An empty workbook of the present version, in memory, to compare with.
pub(crate) fn fresh() -> Result<Connection, StoreError> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch(SCHEMA)?;
    Ok(connection)
}

fn fill(connection: &Connection, settings: &Settings) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    connection.execute_batch(&format!("BEGIN;\n{SCHEMA}\nCOMMIT;"))?;
    table::put(connection, &Record::from(settings.clone()))
}
