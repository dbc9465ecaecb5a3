//! How a table of no known report is read: what somebody said once, kept by its headers for the next such file.
//! Finding the headers in a file and reading its rows is left to `ingest`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{Id, gaps::Field};

/// How the shares of a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PercentScale {
    /// 95.3 for 95.3 %.
    Points,
    /// 0.953 for 95.3 %.
    Fractions,
}

/// A column of the table and the figure that it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export, optional_fields = nullable)]
pub struct ReadColumn {
    /// The header as it stands in the file.
    pub header: String,
    /// What its figures are.
    pub field: Field,
    /// How its shares are written; null where the whole column tells.
    #[serde(default)]
    pub scale: Option<PercentScale>,
}

/// How a table is read by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Mapping {
    /// Key.
    #[serde(default = "unkept")]
    pub id: Id<Mapping>,
    /// SHA-256 of the keys of its headers, in hexadecimal: a file with the same headers is read the same way.
    #[serde(default)]
    pub signature: String,
    /// The row of the headers, from 1.
    pub header_row: u32,
    /// What the team calls the table.
    pub name: String,
    /// The header over the codes of schools or districts.
    pub code: String,
    /// The header over their names.
    #[serde(default)]
    pub unit_name: Option<String>,
    /// The header over the school years; null where one year holds for the whole file.
    #[serde(default)]
    pub year: Option<String>,
    /// The columns with figures.
    pub columns: Vec<ReadColumn>,
    /// Whether such files are published; figures of a district's own files are kept from the wall where they are small.
    #[serde(default)]
    pub public: bool,
    /// Counter over the workbook.
    #[serde(default)]
    pub made_order: i64,
}

/// The key of a mapping that is not in a workbook yet.
fn unkept() -> Id<Mapping> {
    Id::new(Uuid::nil())
}

super::noun!(Mapping, |_one| Vec::new());
