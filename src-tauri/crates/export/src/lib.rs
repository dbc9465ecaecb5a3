//! The report and its formats. `report` decides what is said and what stays out; each format sets it in its own way and
//! returns bytes. Nothing here reads or writes a file, and nothing looks at a clock.

mod error;
mod map_picture;
mod pdf;
mod people;
mod progress;
mod report;
#[cfg(test)]
mod samples;

pub use error::ExportError;
pub use map_picture::{map_pdf, map_picture, map_png};
pub use pdf::{Exported, Preview, pdf, preview, progress_pdf};
pub use progress::{
    PROGRESS_VERSION, ProgressAction, ProgressCause, ProgressCheckIn, ProgressFile, ProgressGap,
    ProgressIndicator, ProgressLesson, ProgressMilestone, ProgressReading, ProgressStanding, ProgressStep,
    ProgressStrategy, progress_file, progress_json, progress_schema,
};
pub use report::{
    Badged, Block, Cell, Column, Draft, Fact, GAP_PICTURE_WIDTH, GapPicture, Line, Note, Prose, Report,
    ReportInput, Section, Sheet, Table, ThreadHole, Tone, day_in_words, indicator_words, loop_sentence,
    plans_over_time, report, thread_holes, thread_picture, watches_local_file,
};
