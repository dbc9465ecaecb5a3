//! `headwaters map --to svg|png|pdf`: the cause map as a picture, with where it starts and the loops beside it.

use std::path::Path;

use drawing::MapLook;
use serde::Serialize;
use session::Session;
use wire::{AppError, PictureFormat, ReportMatter};
use words::text;

use super::export::{is_database, write};
use crate::say::Say;

#[derive(Serialize)]
struct Written {
    out: String,
    bytes: usize,
    notes: Vec<String>,
}

/// Laid out anew, as there is no window to show it in. Refuses to write over a workbook.
pub fn run(file: &Path, format: PictureFormat, out: &Path, say: &Say) -> Result<(), AppError> {
    if is_database(out) {
        return Err(AppError::usage("map_out_is_a_workbook"));
    }
    let session = Session::open_to_view(file)?;
    let matter = ReportMatter::of_the_map(&session)?;
    let made = matter.map_file(format, jiff::Zoned::now().date(), &MapLook::default())?;
    write(out, &made.bytes).map_err(|error| AppError::cannot_write(out, &error))?;
    let written = Written {
        out: out.display().to_string(),
        bytes: made.bytes.len(),
        notes: made.notes.iter().map(|note| note.text.clone()).collect(),
    };
    say.answer(&written, || {
        let first = text("picture-written", &[("file", written.out.clone().into())]);
        [vec![first], written.notes.clone()].concat().join("\n")
    });
    Ok(())
}
