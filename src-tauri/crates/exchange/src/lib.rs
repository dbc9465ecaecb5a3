//! The cause map in the forms of other programs, both ways: pure functions over bytes that know no workbook.
//! A folder or file a format; `table.rs` is what stands between the map and all of them, `gather.rs` what every reader
//! checks. Which cause of the workbook a row means is left to `wire`, words for people too.

mod decode;
mod dot;
mod error;
mod gather;
mod graphml;
mod kumu;
mod matrix;
mod problem;
mod read;
mod said;
mod table;
mod terms;
#[cfg(test)]
mod tests;
mod workbook;

pub use dot::write as write_dot;
pub use error::MapFileError;
pub use gather::{CAUSE_LIMIT, LINK_LIMIT, PROBLEM_LIMIT};
pub use graphml::write as write_graphml;
pub use kumu::write as write_kumu;
pub use matrix::write as write_matrix;
pub use problem::{Code, Part, Place, Problem};
pub use read::{read_sheets, read_text};
pub use table::{CauseRow, Figures, GapRow, LinkRow, MapRead, MapTable, name_key};
pub use workbook::write as write_workbook;
