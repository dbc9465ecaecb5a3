//! A matrix as CSV: the row feeds the column. Every cause is a row and a column, a gap is a column alone. A cell holds
//! the strength from 1 to 4, with `-` before it for the opposite direction and `d` in front of all where the effect comes
//! later: `3`, `-2`, `d3`, `d-2`. What a matrix has no room for (categories, reasons, states) it does not say.

mod cell;
mod read;
mod write;

pub use read::read;
pub use write::write;
