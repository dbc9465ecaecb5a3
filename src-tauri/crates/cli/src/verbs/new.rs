//! `headwaters new`: a new workbook.

use model::edit::SetDistrict;
use session::Session;
use wire::{AppError, opened};
use words::text;

use crate::{args::New, say::Say};

/// Makes the file.
pub fn run(args: New, say: &Say) -> Result<(), AppError> {
    let district =
        SetDistrict { district_name: args.district, district_code: args.district_code, year: args.year };
    let session = Session::create(&args.file, district)?;
    let made = opened(&session)?;
    say.answer(&made, || text("cli-made", &[("file", made.file_name.clone().into())]));
    Ok(())
}
