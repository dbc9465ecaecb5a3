//! The report and its formats. `report` decides what is said and what stays out; each format sets it in its own way and
//! returns bytes. Nothing here reads or writes a file, and nothing looks at a clock.

mod error;
mod map_picture;
mod pdf;
mod report;
#[cfg(test)]
mod samples;

pub use error::ExportError;
pub use map_picture::{map_pdf, map_picture, map_png};
pub use pdf::{Exported, pdf, preview};
pub use report::{
    Badged, Block, Cell, Column, Draft, Fact, GAP_PICTURE_WIDTH, GapPicture, Line, Note, Prose, Report,
    ReportInput, Section, Sheet, Table, Tone, loop_sentence, report,
};
