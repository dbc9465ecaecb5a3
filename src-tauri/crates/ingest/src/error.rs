//! Why a file cannot be read. Its words stand in `ingest.ftl` under `ingest-<code>`, the next step under its `.hint`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

/// A file that cannot be read as a report; nothing has been stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[error("{}", self.code())]
pub enum IngestError {
    /// There is no such file.
    FileMissing {
        /// Its path.
        path: String,
    },
    /// A folder was given instead of a file.
    IsDirectory {
        /// Its path.
        path: String,
    },
    /// The system would not give the file's content.
    FileUnreadable {
        /// Its path.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// A pipe, a device or a socket.
    IsNoFile {
        /// Its path.
        path: String,
    },
    /// The file changed while it was read, or since it was looked at.
    FileChanged {
        /// Its name.
        file: String,
    },
    /// The file has no bytes.
    FileEmpty {
        /// Its name.
        file: String,
    },
    /// The file, or what it unfolds to, is larger than any report.
    FileTooLarge {
        /// Its name.
        file: String,
        /// Its size in megabytes.
        megabytes: u64,
        /// The limit in megabytes.
        limit: u64,
    },
    /// A table with more cells than any report.
    TooManyCells {
        /// Its name.
        file: String,
        /// The limit in millions.
        millions: usize,
    },
    /// A picture, whatever its name says.
    IsPicture {
        /// Its name.
        file: String,
    },
    /// A PDF.
    IsPdf {
        /// Its name.
        file: String,
    },
    /// A database file, such as a workbook of Headwaters.
    IsDatabase {
        /// Its name.
        file: String,
    },
    /// A zip archive or document that holds no sheet.
    IsArchive {
        /// Its name.
        file: String,
    },
    /// Bytes that are neither text nor a known format.
    IsBinary {
        /// Its name.
        file: String,
    },
    /// A spreadsheet that is locked with a password.
    SheetLocked {
        /// Its name.
        file: String,
    },
    /// A spreadsheet whose parts declare entities, which may reach outside the file.
    SheetWithEntities {
        /// Its name.
        file: String,
    },
    /// A spreadsheet that cannot be opened, because it is damaged.
    SheetUnreadable {
        /// Its name.
        file: String,
        /// What stopped the reader.
        detail: String,
    },
    /// A web page without a table.
    PageWithoutTable {
        /// Its name.
        file: String,
    },
    /// No row looks like the header of a known report.
    HeaderUnknown {
        /// Its name.
        file: String,
        /// The first cells of its fullest row.
        headers: String,
    },
    /// Most columns of a report are there, but not all that it needs.
    ColumnsMissing {
        /// Its name.
        file: String,
        /// The report that it resembles.
        report: String,
        /// The headers that were looked for.
        columns: String,
    },
    /// Records of single people, which are never read.
    HoldsPeople {
        /// Its name.
        file: String,
        /// The column that says so.
        column: String,
    },
    /// A header with no unit below it.
    NoRows {
        /// Its name.
        file: String,
        /// The report that it was recognised as.
        report: String,
    },
    /// Several rows about the same unit and year in a table read by hand.
    RowsNotTotals {
        /// Its name.
        file: String,
        /// How many of them.
        rows: usize,
    },
    /// The file does not say its school year and nobody has.
    YearMissing {
        /// Its name.
        file: String,
        /// The year that its name hints at, or nothing.
        suggested: String,
    },
    /// What was given is not a school year.
    YearNotUnderstood {
        /// What was given.
        year: String,
    },
    /// The file says another year than the person.
    YearDiffers {
        /// Its name.
        file: String,
        /// The year in the file.
        stated: String,
        /// The year given.
        given: String,
    },
    /// Somebody stopped the reading.
    ReadingCancelled {
        /// Its name.
        file: String,
    },
    /// Reading took longer than allowed.
    ReadingTooSlow {
        /// Its name.
        file: String,
        /// The limit in seconds.
        seconds: u64,
    },
    /// The reading process ended without an answer: it asked for too much memory, or the file made it fail.
    ReaderStopped {
        /// Its name.
        file: String,
    },
}

impl IngestError {
    /// The stable code, in snake_case.
    pub fn code(&self) -> String {
        self.fields().remove("code").and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// What its text names, as (name, value).
    pub fn args(&self) -> Vec<(String, String)> {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let fields = self.fields().into_iter().filter(|(name, _)| name != "code");
        fields.map(|(name, value)| (name, text(value))).collect()
    }

    fn fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }

    /// Whether the machine stopped it (a file that is not there or cannot be read), not the content.
    pub fn is_trouble(&self) -> bool {
        matches!(self, Self::FileMissing { .. } | Self::FileUnreadable { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_in_json_is_the_code_and_the_rest_are_its_args() {
        let error = IngestError::FileTooLarge { file: "a.xlsx".into(), megabytes: 900, limit: 512 };
        let json = serde_json::to_value(&error).expect("plain fields");
        assert_eq!(json["code"], error.code());
        let args = [("file", "a.xlsx"), ("megabytes", "900"), ("limit", "512")];
        assert_eq!(error.args(), args.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
