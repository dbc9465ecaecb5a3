//! `headwaters sample`: a made-up district with a full day done.

use std::path::Path;

use library::find_sample;
use wire::{AppError, make_sample, opened};
use words::text;

use crate::say::Say;

/// Makes the file.
pub fn run(name: &str, file: &Path, say: &Say) -> Result<(), AppError> {
    let sample = find_sample(name).ok_or_else(|| AppError::usage("no_such_sample"))?;
    let session = make_sample(sample, file)?;
    let made = opened(&session)?;
    say.answer(&made, || text("cli-made", &[("file", made.file_name.clone().into())]));
    Ok(())
}
