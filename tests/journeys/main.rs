//! Journeys through the session: what a team does, on a real file on the disk, without the window.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod bad_files;
mod beside_others;
mod charts;
mod gaps;
mod history;
mod import;
mod map;
mod plans;
mod room;
mod rough_input;
mod small_cells;
mod versions;
