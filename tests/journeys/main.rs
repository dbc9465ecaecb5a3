//! Journeys through the session: what a team does, on a real file on the disk, without the window.

mod bad_files;
mod history;
mod import;
mod room;
