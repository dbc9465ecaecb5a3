//! A file that was read, into the workbook.

use std::path::Path;

use ingest::Reading;
use model::{Id, records::Source};
use session::{Outcome, Session, SessionError};
use uuid::Uuid;

/// The source record of a file that was read; its key, time and order are given when it is added.
pub fn source_of(reading: &Reading) -> Source {
    let preview = &reading.preview;
    let name = Path::new(&reading.file_name).file_name();
    Source {
        id: Id::new(Uuid::nil()),
        file_name: name.map_or_else(|| reading.file_name.clone(), |name| name.to_string_lossy().into_owned()),
        sha256: reading.sha256.clone(),
        report: preview.report.clone(),
        level: preview.level,
        years: preview.years.clone(),
        rows: preview.rows,
        title: preview.title.clone(),
        columns: preview.columns.clone(),
        missing: preview.missing.clone(),
        warnings: preview.warnings.clone(),
        public: true,
        added_at: String::new(),
        made_order: 0,
    }
}

/// Adds a file that was read: one entry of the history.
pub fn add(session: &mut Session, reading: &Reading) -> Result<Outcome, SessionError> {
    session.import(source_of(reading), &reading.batch, None)
}
