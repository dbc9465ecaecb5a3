//! `headwaters import`: data files into a workbook, or only a look at them.

use std::path::Path;

use ingest::{Looked, Preview, Reading, Said, beside::Beside};
use model::{Record, edit::RememberMapping, records::Mapping};
use serde::Serialize;
use session::Session;
use wire::{AppError, outcome, view};
use words::text;

use crate::{args::Import, say::Say};

/// What a file would bring in, and what the workbook knows of it.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    preview: Preview,
    #[serde(flatten)]
    standing: view::SourceStanding,
}

/// Reads every file before any is added, so that a bad one among them leaves the workbook as it was.
pub fn run(args: &Import, say: &Say) -> Result<(), AppError> {
    let mapping = args.map.as_deref().map(read_mapping).transpose()?;
    if args.dry_run {
        // The workbook is looked at all the same: a dry run that works should work without `--dry-run` too.
        let session = Session::open_to_view(&args.file)?;
        let said = said(args, mapping, &session);
        let looked: Vec<Shown> =
            args.data.iter().map(|path| look(path, &said, &session)).collect::<Result<_, _>>()?;
        tell(&looked, say);
        return Ok(());
    }
    let mut session = Session::open_to_write(&args.file)?;
    let said = said(args, mapping, &session);
    let mut readings = Vec::new();
    for path in &args.data {
        say.progress(&text("cli-reading", &[("file", path.display().to_string().into())]));
        let reading = read(path, &said)?;
        if let Some(refusal) = view::unaccepted(&reading.preview, &args.accept) {
            return Err(with_hint(refusal));
        }
        readings.push(reading);
    }
    for reading in &readings {
        add(&mut session, reading, args, say)?;
    }
    match (&said.mapping, readings.first().and_then(|reading| reading.preview.signature.clone())) {
        (Some(mapping), Some(signature)) => remember(&mut session, mapping, signature),
        _ => Ok(()),
    }
}

fn said(args: &Import, mapping: Option<Mapping>, session: &Session) -> Said {
    Said { year: args.year.clone(), mapping, remembered: view::remembered(session) }
}

/// One that could not be remembered is refused before anything is read by it.
fn read_mapping(path: &Path) -> Result<Mapping, AppError> {
    let text = std::fs::read_to_string(path).map_err(|error| AppError::cannot_read(path, &error))?;
    let mapping: Mapping = serde_json::from_str(&text)
        .map_err(|error| AppError::mapping_not_understood(path, &error.to_string()))?;
    model::edit::says_enough(mapping.header_row, &mapping.columns)?;
    Ok(mapping)
}

/// Without a year a file that does not say its own is looked at all the same.
fn look(path: &Path, said: &Said, session: &Session) -> Result<Shown, AppError> {
    let (mut preview, standing) = match Beside::uncancelled().look(path, said, &mut |_| {})? {
        Looked::YearOpen(preview, sha256) => {
            let standing = view::standing_before_year(session, &preview, &sha256);
            (preview, standing)
        }
        Looked::Whole(reading) => {
            let standing = view::standing(session, &reading)?;
            (reading.preview, standing)
        }
    };
    preview.warnings.extend(standing.warnings.iter().cloned());
    Ok(Shown { preview, standing })
}

fn read(path: &Path, said: &Said) -> Result<Reading, AppError> {
    Ok(Beside::uncancelled().read(path, said, None, &mut |_| {})?)
}

fn add(session: &mut Session, reading: &Reading, args: &Import, say: &Say) -> Result<(), AppError> {
    let standing = view::standing_before_year(session, &reading.preview, &reading.sha256);
    let replaces = standing.replaces.filter(|_| args.replace).map(|standing| standing.id);
    let told = outcome(view::add_as(session, reading, replaces, &args.accept)?);
    if say.json {
        say.json_line(&told);
        return Ok(());
    }
    let added = told.changes.iter().find_map(|change| match &change.after {
        Some(Record::Source(source)) => Some(source.warnings.clone()),
        _ => None,
    });
    say.answer(&told, || match (added, told.warnings.first()) {
        (Some(warnings), _) => lines(&Preview { warnings, ..reading.preview.clone() }),
        (None, why) => {
            let why = why.cloned().unwrap_or_default();
            text("cli-not-added", &[("file", reading.file_name.clone().into()), ("why", why.into())])
        }
    });
    Ok(())
}

/// Files with the same headers are read the same way from now on.
fn remember(session: &mut Session, mapping: &Mapping, signature: String) -> Result<(), AppError> {
    let Mapping { header_row, name, code, unit_name, year, columns, public, .. } = mapping.clone();
    let verb =
        RememberMapping { id: None, signature, header_row, name, code, unit_name, year, columns, public };
    session.dispatch(verb.into())?;
    Ok(())
}

fn with_hint(refusal: AppError) -> AppError {
    let args = [("hint", refusal.hint.clone().into()), ("code", refusal.code.clone().into())];
    AppError { hint: text("cli-accept-hint", &args), ..refusal }
}

/// One preview as itself, several as a list.
fn tell(looked: &[Shown], say: &Say) {
    match looked {
        [one] => say.answer(one, || lines(&one.preview)),
        all => say.answer(&all, || all.iter().map(|one| lines(&one.preview)).collect::<Vec<_>>().join("\n")),
    }
}

/// What the file is, and each warning below it.
fn lines(preview: &Preview) -> String {
    let warnings = preview
        .warnings
        .iter()
        .map(|one| text("cli-warning", &[("warning", view::warning_words(one).into())]));
    std::iter::once(line(preview)).chain(warnings).collect::<Vec<_>>().join("\n")
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
