//! The cause map as a file in the form of another program. Where it is put is left to the programs.

use model::Workbook;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AppError, view::map_table};

/// A form in which the map leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MapFormat {
    /// A spreadsheet of two sheets, Causes and Links; can be taken in again.
    Xlsx,
    /// A matrix, the row feeds the column; can be taken in again.
    Csv,
    /// Graphviz, for drawing.
    Dot,
    /// For yEd, Gephi, networkx and others; can be taken in again.
    Graphml,
    /// For Kumu; can be taken in again.
    Kumu,
}

impl MapFormat {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Xlsx, Self::Csv, Self::Dot, Self::Graphml, Self::Kumu];

    /// As it is called on the command line and in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Dot => "dot",
            Self::Graphml => "graphml",
            Self::Kumu => "kumu",
        }
    }

    /// How names of its files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Kumu => "json",
            other => other.id(),
        }
    }
}

/// The bytes of the file.
pub fn map_file(workbook: &Workbook, format: MapFormat) -> Result<Vec<u8>, AppError> {
    let table = map_table(workbook);
    Ok(match format {
        MapFormat::Xlsx => exchange::write_workbook(&table)
            .map_err(|error| AppError::trouble("map_not_made", error.to_string()))?,
        MapFormat::Csv => exchange::write_matrix(&table),
        MapFormat::Dot => exchange::write_dot(&table).into_bytes(),
        MapFormat::Graphml => exchange::write_graphml(&table),
        MapFormat::Kumu => exchange::write_kumu(&table).into_bytes(),
    })
}
