//! `headwaters export`: the plan as a file.

use std::fs;

use serde::Serialize;
use session::Session;
use wire::{AppError, report_pdf};
use words::text;

use crate::{
    args::{Export, Format},
    say::Say,
};

#[derive(Serialize)]
struct Written {
    out: String,
    bytes: usize,
    pages: usize,
    notes: Vec<String>,
}

/// Writes beside the target first and then moves it there, so that a failure leaves no half file.
pub fn run(args: &Export, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(&args.file)?;
    let Format::Pdf = args.to;
    let made = report_pdf(&session, jiff::Zoned::now().date())?;
    let mut beside = args.out.clone().into_os_string();
    beside.push(".part");
    let trouble = |error: std::io::Error| AppError::trouble("file_trouble", error.to_string());
    fs::write(&beside, &made.bytes).map_err(trouble)?;
    fs::rename(&beside, &args.out).map_err(trouble)?;
    let written = Written {
        out: args.out.display().to_string(),
        bytes: made.bytes.len(),
        pages: made.pages,
        notes: made.notes.iter().map(|note| note.text.clone()).collect(),
    };
    say.answer(&written, || {
        let pages =
            text("cli-exported", &[("file", written.out.clone().into()), ("pages", written.pages.into())]);
        [vec![pages], written.notes.clone()].concat().join("\n")
    });
    Ok(())
}
