//! `headwaters map`: the cause map as a picture or as a file for another program.

use serde::Serialize;
use session::Session;
use wire::{AppError, MapFormat, map_file};
use words::text;

use super::{
    export::{is_database, write},
    map_picture,
};
use crate::{
    args::{MapForm, MapOut},
    say::Say,
};

#[derive(Serialize)]
struct Written {
    out: String,
    bytes: usize,
}

/// Writes the map in the form that is asked for.
pub fn run(args: &MapOut, say: &Say) -> Result<(), AppError> {
    match args.to {
        MapForm::Picture(format) => map_picture::run(&args.file, format, &args.out, say),
        MapForm::Elsewhere(format) => elsewhere(args, format, say),
    }
}

/// Refuses to write over a workbook.
fn elsewhere(args: &MapOut, format: MapFormat, say: &Say) -> Result<(), AppError> {
    if is_database(&args.out) {
        return Err(AppError::usage("map_out_is_a_workbook"));
    }
    let session = Session::open_to_view(&args.file)?;
    let bytes = map_file(session.workbook(), format)?;
    write(&args.out, &bytes).map_err(|error| AppError::cannot_write(&args.out, &error))?;
    let written = Written { out: args.out.display().to_string(), bytes: bytes.len() };
    say.answer(&written, || text("exchange-cli-written", &[("file", written.out.clone().into())]));
    Ok(())
}
