//! How one table is read: the place and the meaning of each of its columns. Made by a report's signature or by hand.

use library::reports::{CellKind, CodeScheme, ReportRole};
use model::records::PercentScale;

use crate::{table::Table, year::Year};

/// A column of the table and what it was recognised as.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    /// Its place in a row.
    pub at: usize,
    /// Field id of its observations.
    pub field: String,
    /// What its cells must look like.
    pub kind: CellKind,
    /// How its shares are written; none where the whole column tells.
    pub scale: Option<PercentScale>,
}

/// How to read a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Report id; `by_hand:` and the first 12 digits of the signature where a person said how.
    pub report: String,
    /// The report's name for people.
    pub report_name: String,
    /// What its figures are for.
    pub role: ReportRole,
    /// Whose codes name its units.
    pub codes: CodeScheme,
    /// Whether its figures are published ones.
    pub public: bool,
    /// The signature of its headers, where a person said how to read it.
    pub signature: Option<String>,
    /// The header of every column.
    pub headers: Vec<String>,
    /// The texts above the header.
    pub above: Vec<String>,
    /// The place of the header's row.
    pub header_row: usize,
    /// The first row below the header.
    pub first_row: usize,
    /// The columns with figures, in the order of the report.
    pub mapped: Vec<Mapped>,
    /// The column of codes.
    pub code: usize,
    /// The column of names.
    pub name: Option<usize>,
    /// The column of school years.
    pub year: Option<usize>,
    /// The column of district names beside school names.
    pub district_name: Option<usize>,
    /// The column that says in words what a row is about.
    pub level: Option<usize>,
    /// Columns that must say something for a row to count.
    pub keep: Vec<(usize, String)>,
    /// The columns that split a unit into several rows.
    pub splits: Vec<usize>,
}

impl Layout {
    /// The year that the file itself names, in a title or in its headers.
    pub fn stated_year(&self) -> Option<Year> {
        let bracketed = self.headers.iter().filter(|header| header.contains('['));
        let in_title = self.above.iter().find_map(|text| Year::range_in(text));
        in_title
            .or_else(|| self.above.iter().find_map(|text| Year::at_start(text)))
            .or_else(|| bracketed.into_iter().find_map(|header| Year::range_in(header)))
    }

    /// The title above the header, where there is one.
    pub fn title(&self) -> Option<String> {
        (!self.above.is_empty()).then(|| self.above.join(" · "))
    }

    /// The place of a field among the mapped columns.
    pub fn place(&self, field: &str) -> Option<usize> {
        self.mapped.iter().position(|one| one.field == field)
    }
}

/// The texts above a header.
pub fn texts_above(table: &Table, row: usize) -> Vec<String> {
    (0..row).flat_map(|row| table.row(row).filled()).map(str::to_owned).collect()
}
