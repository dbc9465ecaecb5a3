//! `headwaters library-out` and `headwaters library-in`: the team's own entries of the library, handed on and taken over.

use std::fs::File;

use model::edit::AddEntries;
use session::Session;
use wire::{AppError, library_file, outcome, read_library};
use words::text;

use super::export::{is_database, write};
use crate::{
    args::{LibraryIn, LibraryOut},
    say::Say,
};

/// Refuses to write over a workbook.
pub fn out(args: &LibraryOut, say: &Say) -> Result<(), AppError> {
    if is_database(&args.out) {
        return Err(AppError::usage("out_is_a_workbook"));
    }
    let session = Session::open_to_view(&args.file)?;
    let bytes = library_file(session.workbook());
    write(&args.out, &bytes).map_err(|error| AppError::cannot_write(&args.out, &error))?;
    let count = session.workbook().own_entries.len();
    let told = serde_json::json!({ "out": args.out.display().to_string(), "entries": count });
    let file = args.out.display().to_string();
    say.answer(&told, || text("cli-library-out", &[("file", file.into()), ("count", count.into())]));
    Ok(())
}

/// What is there already stays as it is; nothing is taken where one entry is wrong.
pub fn take_in(args: &LibraryIn, say: &Say) -> Result<(), AppError> {
    let file = File::open(&args.library).map_err(|error| AppError::cannot_read(&args.library, &error))?;
    let entries = read_library(file)?;
    let mut session = Session::open_to_write(&args.file)?;
    let before = session.workbook().own_entries.len();
    let done = outcome(session.dispatch(AddEntries { entries }.into())?);
    let count = session.workbook().own_entries.len() - before;
    say.answer(&done, || text("cli-library-in", &[("count", count.into())]));
    Ok(())
}
