//! `headwaters export`: the plan, or the summary for the network, as a file.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use serde::Serialize;
use session::Session;
use wire::{AppError, ProgressFormat, ReportMatter};
use words::text;

use crate::{
    args::{Export, Form, Format},
    say::Say,
};

#[derive(Serialize)]
struct Written {
    out: String,
    bytes: usize,
    pages: usize,
    notes: Vec<String>,
}

/// Refuses to write over a workbook, the one that is exported or another.
pub fn run(args: &Export, say: &Say) -> Result<(), AppError> {
    if is_database(&args.out) {
        return Err(AppError::usage("out_is_a_workbook"));
    }
    let session = Session::open_to_view(&args.file)?;
    let (matter, today) = (ReportMatter::of(&session)?, jiff::Zoned::now().date());
    let made = match (args.form, args.to) {
        (Form::Plan, Format::Pdf) => matter.pdf(today)?,
        (Form::Plan, Format::Json) => return Err(AppError::usage("plan_only_as_pdf")),
        (Form::Progress, Format::Pdf) => matter.progress(ProgressFormat::Pdf, today)?,
        (Form::Progress, Format::Json) => matter.progress(ProgressFormat::Json, today)?,
    };
    write(&args.out, &made.bytes).map_err(|error| AppError::cannot_write(&args.out, &error))?;
    let written = Written {
        out: args.out.display().to_string(),
        bytes: made.bytes.len(),
        pages: made.pages,
        notes: made.notes.iter().map(|note| note.text.clone()).collect(),
    };
    say.answer(&written, || {
        let key = if written.pages == 0 { "cli-written" } else { "cli-exported" };
        let pages = text(key, &[("file", written.out.clone().into()), ("pages", written.pages.into())]);
        [vec![pages], written.notes.clone()].concat().join("\n")
    });
    Ok(())
}

/// Writes beside the target first and then moves it there, so that a failure leaves no half file. What is no file, such
/// as a pipe, is written to as it is.
pub(super) fn write(out: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::metadata(out).is_ok_and(|there| !there.is_file()) {
        return fs::write(out, bytes);
    }
    let mut beside = out.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, out)).inspect_err(|_| {
        // Ours and half there: the error that is told is the first one.
        let _ = fs::remove_file(&beside);
    })
}

/// Workbooks are SQLite files; nobody wants a plan in the place of one.
pub(super) fn is_database(path: &Path) -> bool {
    let mut head = [0_u8; 16];
    let regular = fs::metadata(path).is_ok_and(|there| there.is_file());
    regular
        && File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && head == *b"SQLite format 3\0"
}
