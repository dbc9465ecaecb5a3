//! Small cells: what may be told of counts that are few, so that nobody's status follows
//! (NCES 2011-603). Published figures stay as they are; local ones lose what is small (primary), then what it would
//! follow from (complementary), until an audit with whole numbers finds every hidden count open enough.
//!
//! `figures` turns the figures that leave together into cells and what was decided back into what may be told.

mod audit;
mod cells;
mod complementary;
mod figures;
mod follows;
mod of_workbook;
mod protect;
mod schools;
mod sums;
#[cfg(test)]
mod tests;
mod told;
mod untyped;
mod whole_numbers;

pub use cells::{Cell, Cells, Hiding, Relation, RoundedShare, Standing};
pub use complementary::complementary;
pub use figures::{Leaving, SmallCells, Thresholds};
pub use of_workbook::{Together, WorkbookCells, is_published};
pub use protect::{Certificate, Exposed, Protection, protect};
pub use schools::shares_told;
pub use told::{Told, ToldFigure};
