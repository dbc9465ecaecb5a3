//! Imported data files, and the units and observations read from them.
//! A source is a record with its place in the history; units and observations are bulk and follow their source.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// What the rows of a file, or a unit, stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Level {
    /// The whole state.
    State,
    /// A district.
    District,
    /// A school.
    #[default]
    School,
    /// Rows of several levels in one file.
    Mixed,
}

/// A column of the file and the field that it was read as.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MappedColumn {
    /// The header as it stands in the file.
    pub header: String,
    /// The field id; null where the column was left alone.
    pub field: Option<String>,
}

/// Something about a file that the reader should know; its text stands under `warning-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SourceWarning {
    /// Stable code.
    pub code: String,
    /// What the text names.
    pub args: BTreeMap<String, String>,
}

/// An imported data file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Source {
    /// Key.
    pub id: Id<Source>,
    /// Its name without folder.
    pub file_name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The report that it was recognised as.
    pub report: String,
    /// What its rows stand for.
    pub level: Level,
    /// The school years in it.
    pub years: Vec<String>,
    /// Rows read.
    pub rows: u32,
    /// The title above its header, where there was one.
    pub title: Option<String>,
    /// How its columns were read.
    pub columns: Vec<MappedColumn>,
    /// Cells without a figure, counted by reason.
    pub missing: BTreeMap<String, u32>,
    /// What to know about it.
    pub warnings: Vec<SourceWarning>,
    /// Whether its figures are published ones.
    pub public: bool,
    /// When it was added, RFC 3339.
    pub added_at: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Source, |_one| Vec::new());

/// Whether an 8-digit code is that of a district: its schools share the first four digits and count on from there.
pub fn is_district(code: &str) -> bool {
    code.ends_with("0000")
}

/// A state, district or school named in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Unit {
    /// 8-digit code, `00000000` for the state.
    pub code: String,
    /// Its name in that file.
    pub name: String,
    /// What it is.
    pub level: Level,
    /// The 8-digit code of its district.
    pub district_code: String,
}

/// What a file brings in beside its source record, in columns: names are listed once and meant by their place.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Batch {
    /// Its units, and the districts that its school names speak of.
    pub units: Vec<Unit>,
    /// School years.
    pub years: Vec<String>,
    /// Field ids; see `gaps::field`.
    pub fields: Vec<String>,
    /// Ids of reasons for cells without a figure.
    pub reasons: Vec<String>,
    /// The figures.
    pub observations: Vec<Observation>,
    /// The cells without a figure.
    pub unread: Vec<Unread>,
}

/// One figure of one unit in one year; unit, year and field are places in the lists of its batch.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// The unit.
    pub unit: u32,
    /// The school year.
    pub year: u32,
    /// The field.
    pub field: u32,
    /// The figure as published; percentages in points.
    pub value: f64,
}

/// One cell without a figure; unit and reason are places in the lists of its batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The row of the file as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The place of its column in `Source.columns`.
    pub column: u32,
    /// The unit, where the row names one.
    pub unit: Option<u32>,
    /// Why there is no figure.
    pub reason: u32,
    /// The cell as written, at most 40 characters.
    pub text: String,
}
