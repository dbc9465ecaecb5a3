//! `headwaters check`: is the file sound, and what does the plan still lack?

use std::path::Path;

use serde::Serialize;
use session::Session;
use wire::{
    AppError,
    view::{Readiness, readiness},
};
use words::text;

use crate::say::Say;

#[derive(Serialize)]
struct Check {
    sound: bool,
    faults: Vec<String>,
    #[serde(flatten)]
    readiness: Readiness,
}

/// A damaged file ends with exit 4; a plan that lacks something does not.
pub fn run(file: &Path, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(file)?;
    let faults = session.check()?;
    let check = Check { sound: faults.is_empty(), faults, readiness: readiness(session.workbook()) };
    say.answer(&check, || {
        let mut lines = vec![text(if check.sound { "cli-sound" } else { "cli-unsound" }, &[])];
        lines.extend(check.faults.iter().cloned());
        lines.extend(check.readiness.finish.iter().map(|item| format!("· {}", item.text)));
        lines.join("\n")
    });
    if check.sound { Ok(()) } else { Err(AppError::corrupt(check.faults.join("; "))) }
}
