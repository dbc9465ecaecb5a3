//! A spreadsheet of two sheets, Causes and Links, to read, edit and take in again. What the workbook works out stands
//! beside as columns that are read only.

mod read;
mod write;

pub use read::read;
pub use write::write;
