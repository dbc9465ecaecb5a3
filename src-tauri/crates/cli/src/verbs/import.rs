//! `headwaters import`: data files into a workbook, or only a look at them.

use std::path::Path;

use ingest::{Preview, Reading};
use session::Session;
use wire::{AppError, outcome, view};
use words::text;

use crate::{args::Import, say::Say};

/// Reads every file before any is added, so that a bad one among them leaves the workbook as it was.
pub fn run(args: &Import, say: &Say) -> Result<(), AppError> {
    if args.dry_run {
        // The workbook is looked at all the same: a dry run that works should work without `--dry-run` too.
        Session::open_to_view(&args.file)?;
        let year = args.year.as_deref();
        let previews: Vec<Preview> =
            args.data.iter().map(|path| preview(path, year)).collect::<Result<_, _>>()?;
        tell(&previews, say);
        return Ok(());
    }
    let mut session = Session::open_to_write(&args.file)?;
    let mut readings = Vec::new();
    for path in &args.data {
        say.progress(&text("cli-reading", &[("file", path.display().to_string().into())]));
        readings.push(read(path, args.year.as_deref())?);
    }
    for reading in readings {
        let told = outcome(view::add(&mut session, &reading)?);
        if say.json {
            say.json_line(&told);
        } else {
            say.answer(&told, || line(&reading.preview));
        }
    }
    Ok(())
}

/// Without a year a file that does not say its own is looked at all the same.
fn preview(path: &Path, year: Option<&str>) -> Result<Preview, AppError> {
    let (name, bytes) = ingest::load(path)?;
    match year {
        Some(_) => Ok(ingest::read(&name, &bytes, year)?.preview),
        None => Ok(ingest::preview(&name, &bytes)?),
    }
}

fn read(path: &Path, year: Option<&str>) -> Result<Reading, AppError> {
    let (name, bytes) = ingest::load(path)?;
    Ok(ingest::read(&name, &bytes, year)?)
}

/// One preview as itself, several as a list.
fn tell(previews: &[Preview], say: &Say) {
    match previews {
        [one] => say.answer(one, || line(one)),
        all => say.answer(&all, || all.iter().map(line).collect::<Vec<_>>().join("\n")),
    }
}

fn line(preview: &Preview) -> String {
    text(
        "cli-file",
        &[
            ("file", preview.file_name.clone().into()),
            ("report", preview.report.clone().into()),
            ("years", preview.years.len().into()),
            ("year", preview.years.join(", ").into()),
            ("rows", preview.rows.into()),
            ("warnings", preview.warnings.len().into()),
        ],
    )
}
