//! `headwaters history`: what was done, oldest first.

use std::path::Path;

use session::Session;
use wire::{AppError, view};
use words::text;

use crate::say::{Say, table};

/// The timeline.
pub fn run(file: &Path, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(file)?;
    let history = view::history(&session)?;
    say.answer(&history.entries, || {
        let undone = |undone: bool| if undone { text("cli-undone", &[]) } else { String::new() };
        let rows: Vec<Vec<String>> = history
            .entries
            .iter()
            .map(|one| vec![one.revision.to_string(), one.at.clone(), one.label.clone(), undone(one.undone)])
            .collect();
        table(&["#", "at", "what", ""], &rows)
    });
    Ok(())
}
