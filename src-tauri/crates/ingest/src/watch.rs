//! What one reading may cost, and how it tells how far it has come. What is done about time is left to `beside`.

use serde::{Deserialize, Serialize};

use crate::{IngestError, table::Table};

/// What a reading may cost. The largest real report has 4 MB, unfolds to 15 MB and holds under a million cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Megabytes of a file.
    pub file: u64,
    /// Megabytes of a web page or an old xls workbook, which take many times as much in memory.
    pub page: u64,
    /// Megabytes that an xlsx may unfold to.
    pub unfolded: u64,
    /// Cells of a file, empty ones inside rows included.
    pub cells: usize,
    /// Megabytes of memory that a reading beside the program may ask for.
    pub memory: u64,
    /// Seconds that a reading beside the program may take.
    pub seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file: 256, page: 32, unfolded: 512, cells: 20_000_000, memory: 1024, seconds: 60 }
    }
}

impl Limits {
    /// What reading a cause map may cost. A map of 2,000 causes and 20,000 links, each with a long reason, has 10 MB.
    pub fn for_maps() -> Self {
        Self { file: 20, page: 20, unfolded: 128, cells: 1_000_000, memory: 512, seconds: 20 }
    }

    /// Of each limit the lower one.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        Self {
            file: self.file.min(other.file),
            page: self.page.min(other.page),
            unfolded: self.unfolded.min(other.unfolded),
            cells: self.cells.min(other.cells),
            memory: self.memory.min(other.memory),
            seconds: self.seconds.min(other.seconds),
        }
    }
}

/// How far a reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Progress {
    /// The share done, 0 to 1; unknown where the file does not say how long it is.
    pub share: Option<f32>,
    /// Rows so far.
    pub rows: u32,
}

/// Limits, and somebody to tell.
pub struct Watch<'a> {
    /// What it may cost.
    pub limits: Limits,
    tell: &'a mut dyn FnMut(Progress),
}

/// Rows between two words about how far it is.
const ROWS_A_WORD: usize = 4096;

impl<'a> Watch<'a> {
    /// A reading within these limits that tells how far it has come.
    pub fn new(limits: Limits, tell: &'a mut dyn FnMut(Progress)) -> Self {
        Self { limits, tell }
    }

    /// To be said after each row: refuses a table with too many cells, and now and then tells how far it is.
    pub fn row(
        &mut self,
        file: &str,
        table: &Table,
        share: impl FnOnce() -> Option<f32>,
    ) -> Result<(), IngestError> {
        if table.cells_so_far() > self.limits.cells {
            return Err(self.too_many_cells(file));
        }
        if table.len().is_multiple_of(ROWS_A_WORD) {
            self.tell(Progress { share: share(), rows: u32::try_from(table.len()).unwrap_or(u32::MAX) });
        }
        Ok(())
    }

    /// Tells how far it is.
    pub fn tell(&mut self, progress: Progress) {
        (self.tell)(progress);
    }

    pub(crate) fn too_many_cells(&self, file: &str) -> IngestError {
        IngestError::TooManyCells { file: file.to_owned(), millions: self.limits.cells / 1_000_000 }
    }
}

/// Does `work` within the usual limits and tells nobody.
pub fn quietly<T>(work: impl FnOnce(&mut Watch<'_>) -> T) -> T {
    work(&mut Watch::new(Limits::default(), &mut |_| {}))
}
