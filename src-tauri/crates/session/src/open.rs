//! Opening a workbook, to write or to view.

use std::path::Path;

use jiff::Timestamp;
use model::Workbook;
use store::Store;

use crate::{Session, SessionError, time_of};

const CLOCK: fn() -> Timestamp = Timestamp::now;

impl Session {
    /// Opens a workbook for writing where that is possible, else for viewing.
    pub fn open(path: &Path) -> Result<Self, SessionError> {
        Self::over(Store::open(path, &time_of(CLOCK))?)
    }

    /// Opens a workbook for writing, or says what stands in the way.
    pub fn open_to_write(path: &Path) -> Result<Self, SessionError> {
        Self::over(Store::open_to_write(path, &time_of(CLOCK))?)
    }

    /// Opens a workbook for viewing; others may write to it.
    pub fn open_to_view(path: &Path) -> Result<Self, SessionError> {
        Self::over(Store::open_to_view(path)?)
    }

    fn over(store: Store) -> Result<Self, SessionError> {
        let workbook = Workbook::of(store.load_records()?);
        let revision = store.revision()?;
        Ok(Self::of(store, workbook, revision, CLOCK))
    }
}
