//! `headwaters map`: the cause map as a file for another program.

use serde::Serialize;
use session::Session;
use wire::{AppError, map_file};
use words::text;

use super::export::{is_database, write};
use crate::{args::MapOut, say::Say};

#[derive(Serialize)]
struct Written {
    out: String,
    bytes: usize,
}

/// Refuses to write over a workbook.
pub fn run(args: &MapOut, say: &Say) -> Result<(), AppError> {
    if is_database(&args.out) {
        return Err(AppError::usage("map_out_is_a_workbook"));
    }
    let session = Session::open_to_view(&args.file)?;
    let bytes = map_file(session.workbook(), args.to)?;
    write(&args.out, &bytes).map_err(|error| AppError::cannot_write(&args.out, &error))?;
    let written = Written { out: args.out.display().to_string(), bytes: bytes.len() };
    say.answer(&written, || text("exchange-cli-written", &[("file", written.out.clone().into())]));
    Ok(())
}
