//! What can go wrong with the file, each with a stable code. Words stand in `trouble.ftl` under `trouble-<code>`.

use std::path::PathBuf;

use thiserror::Error;

use crate::lock::Holder;

/// Why a workbook file could not be opened, made, read or written.
#[derive(Debug, Error)]
#[error("{}", self.code())]
pub enum StoreError {
    /// There is no such file.
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The folder that a new file should stand in is not there.
    FolderMissing {
        /// Which.
        path: PathBuf,
    },
    /// A folder, not a file.
    Folder {
        /// Which.
        path: PathBuf,
    },
    /// A file with nothing in it.
    Empty {
        /// Which.
        path: PathBuf,
    },
    /// Not a workbook of this program.
    NotAWorkbook {
        /// Which.
        path: PathBuf,
    },
    /// Written by a newer version.
    Newer {
        /// Which.
        path: PathBuf,
    },
    /// A workbook, but damaged.
    Corrupt {
        /// Which.
        path: PathBuf,
        /// What SQLite found.
        detail: String,
    },
    /// A new workbook must not overwrite a file.
    Exists {
        /// Which.
        path: PathBuf,
    },
    /// Somebody else is writing to it.
    InUse {
        /// Which.
        path: PathBuf,
        /// Who.
        holder: Holder,
    },
    /// The file, or its folder, cannot be written to.
    ReadOnly {
        /// Which.
        path: PathBuf,
    },
    /// The disk is full.
    DiskFull,
    /// The system's words.
    Io(std::io::Error),
    /// SQLite's words.
    Sqlite(rusqlite::Error),
    /// A row that is not the record it should be.
    Row {
        /// Its table.
        table: String,
        /// What the reader said.
        detail: String,
    },
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

impl StoreError {
    /// The stable code that programs decide by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "file_missing",
            Self::FolderMissing { .. } => "folder_missing",
            Self::Folder { .. } => "file_is_a_folder",
            Self::Empty { .. } => "file_is_empty",
            Self::NotAWorkbook { .. } => "not_a_workbook",
            Self::Newer { .. } => "workbook_newer",
            Self::Corrupt { .. } | Self::Row { .. } => "workbook_corrupt",
            Self::Exists { .. } => "file_exists",
            Self::InUse { .. } => "workbook_in_use",
            Self::ReadOnly { .. } => "file_read_only",
            Self::DiskFull => "disk_full",
            Self::Io(_) => "file_trouble",
            Self::Sqlite(_) => "database_trouble",
        }
    }

    /// What its text names, as (name, value).
    pub fn args(&self) -> Vec<(String, String)> {
        let file = |path: &std::path::Path| {
            let name = path.file_name().map_or_else(|| path.as_os_str().to_owned(), ToOwned::to_owned);
            vec![("file".to_owned(), name.to_string_lossy().into_owned())]
        };
        match self {
            Self::Missing { path }
            | Self::FolderMissing { path }
            | Self::Folder { path }
            | Self::Empty { path }
            | Self::NotAWorkbook { path }
            | Self::Newer { path }
            | Self::Corrupt { path, .. }
            | Self::Exists { path }
            | Self::ReadOnly { path } => file(path),
            Self::InUse { path, holder } => {
                let mut args = file(path);
                let user = if holder.user.is_empty() { "unnamed" } else { &holder.user };
                args.push(("user".into(), user.to_owned()));
                args.push(("host".into(), holder.host.clone()));
                args.push(("since".into(), holder.since.clone()));
                args
            }
            Self::DiskFull | Self::Io(_) | Self::Sqlite(_) | Self::Row { .. } => Vec::new(),
        }
    }

    /// What stopped it, in the words of the system, for a report of the fault.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Io(error) => Some(error.to_string()),
            Self::Sqlite(error) => Some(error.to_string()),
            Self::Corrupt { detail, .. } => Some(detail.clone()),
            Self::Row { table, detail } => Some(format!("{table}: {detail}")),
            _ => None,
        }
    }

    /// Whether the file is not a workbook, damaged or newer, as against trouble in reaching it.
    pub fn is_about_the_file(&self) -> bool {
        matches!(
            self,
            Self::Folder { .. }
                | Self::Empty { .. }
                | Self::NotAWorkbook { .. }
                | Self::Newer { .. }
                | Self::Corrupt { .. }
                | Self::Row { .. }
        )
    }
}
