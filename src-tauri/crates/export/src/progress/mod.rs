//! The summary for the network, in spring or whenever it is asked for: how the chosen strategies go and what was learned.
//! On paper (`pages`) it keeps to what happened and what comes next; as data (`file`, by the form in `form`) it says besides
//! what the network sorts by: gaps, root causes and what each strategy acts on. No names of people, no owners, no
//! votes, no private notes, no history; figures of gaps only as they may be told.

mod file;
mod form;
mod pages;

pub use file::{progress_file, progress_json};
pub use form::{
    PROGRESS_VERSION, ProgressAction, ProgressCause, ProgressCheckIn, ProgressFile, ProgressGap,
    ProgressIndicator, ProgressLesson, ProgressMilestone, ProgressReading, ProgressStanding, ProgressStep,
    ProgressStrategy, progress_schema,
};
pub(crate) use pages::pages;

#[cfg(test)]
mod tests;
