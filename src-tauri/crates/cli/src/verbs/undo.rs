//! `headwaters undo` and `headwaters redo`.

use std::path::Path;

use session::Session;
use wire::{AppError, outcome};
use words::text;

use crate::say::Say;

/// Takes back the last action.
pub fn undo(file: &Path, say: &Say) -> Result<(), AppError> {
    tell(Session::open_to_write(file)?.undo()?, "cli-did-undo", say)
}

/// Does the last undone action again.
pub fn redo(file: &Path, say: &Say) -> Result<(), AppError> {
    tell(Session::open_to_write(file)?.redo()?, "cli-did-redo", say)
}

fn tell(done: session::Outcome, key: &str, say: &Say) -> Result<(), AppError> {
    let told = outcome(done);
    say.answer(&told, || text(key, &[("what", told.label.clone().into())]));
    Ok(())
}
