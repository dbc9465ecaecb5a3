//! The domain of Headwaters, pure: records, commands, the edits they make, and the analysis of gaps, causes and
//! coverage. It knows no file, no clock, no chance and no text for people; those are given to it or made elsewhere.

pub mod causes;
pub mod command;
pub mod edit;
pub mod gaps;
pub mod id;
pub mod plan_lines;
pub mod readiness;
pub mod records;
pub mod refusal;
pub mod strategies;
pub mod workbook;

pub use command::Command;
pub use edit::{Edit, Given, Label, edit};
pub use id::Id;
pub use records::{Change, Kind, Record};
pub use refusal::Refusal;
pub use workbook::Workbook;
