//! What a file would bring in, told before anything is stored.

use std::collections::BTreeMap;

use model::records::{Level, MappedColumn, SourceWarning};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A cell without a figure, as it can be looked at before the file is added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, rename = "PreviewCell")]
pub struct UnreadCell {
    /// The row of the file as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The place of its column in `columns`.
    pub column: u32,
    /// Why there is no figure; its words stand under `missing-<reason>`.
    pub reason: String,
    /// The cell as written, at most 40 characters.
    pub text: String,
}

/// A recognised file: what it is, what would be read and what not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Preview {
    /// Report id; see `seeds/reports.toml`.
    pub report: String,
    /// What its rows stand for.
    pub level: Level,
    /// The school year, where the file says exactly one.
    pub year: Option<String>,
    /// Rows that count: every unit and year once, summary rows left out.
    pub rows: u32,
    /// Every column with the field that it is read as.
    pub columns: Vec<MappedColumn>,
    /// Cells without a figure, counted by reason.
    pub missing: BTreeMap<String, u32>,
    /// What to know about the file.
    pub warnings: Vec<SourceWarning>,
    /// All school years in the file.
    pub years: Vec<String>,
    /// The year that the file's name hints at, to be confirmed by a person.
    pub year_suggested: Option<String>,
    /// The texts above the header.
    pub title: Option<String>,
    /// Cells with a figure.
    pub figures: u32,
    /// Rows about the whole state, which are never counted among schools or districts.
    pub summary_rows: u32,
    /// The file's name without folder.
    pub file_name: String,
    /// Codes of the warnings that somebody must have read before the file can be added.
    pub asks: Vec<String>,
    /// The first 200 cells without a figure.
    pub unread: Vec<UnreadCell>,
    /// Whether its figures are published ones.
    pub public: bool,
    /// The signature of its headers, where a person said how to read it; a mapping is remembered by it.
    pub signature: Option<String>,
}

impl Preview {
    /// Whether somebody has to say the year before the file can be added.
    pub fn asks_year(&self) -> bool {
        self.years.is_empty() && self.columns.iter().any(|column| column.field.is_some())
    }
}
