//! A file that was read, into the workbook: what the workbook knows of it before, and adding it.

use std::path::Path;

use ingest::{Preview, Reading};
use library::reports::{CellKind, kind_of};
use model::{
    Id,
    edit::{is_same_file, is_same_report},
    records::{Mapping, Source, SourceWarning},
};
use serde::Serialize;
use session::{Outcome, Session, SessionError};
use ts_rs::TS;
use uuid::Uuid;
use words::find;

use crate::AppError;

/// A source that is in the workbook already.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct StandingSource {
    /// Its key.
    pub id: Id<Source>,
    /// Its name without folder.
    pub file_name: String,
    /// When it was added, RFC 3339.
    pub added_at: String,
    /// Its rows.
    pub rows: u32,
}

/// What the workbook knows of a file that was looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SourceStanding {
    /// The same file, read the same way about the same years.
    pub already: Option<StandingSource>,
    /// Another file of the same report, level and years, which this one could replace.
    pub replaces: Option<StandingSource>,
    /// What only shows beside the other files.
    #[serde(skip)]
    #[ts(skip)]
    pub warnings: Vec<SourceWarning>,
}

/// The source record of a file that was read; its key, time and order are given when it is added.
pub fn source_of(reading: &Reading) -> Source {
    source(&reading.preview, &reading.file_name, &reading.sha256)
}

fn source(preview: &Preview, file_name: &str, sha256: &str) -> Source {
    let name = Path::new(file_name).file_name();
    Source {
        id: Id::new(Uuid::nil()),
        file_name: name.map_or_else(|| file_name.to_owned(), |name| name.to_string_lossy().into_owned()),
        sha256: sha256.to_owned(),
        report: preview.report.clone(),
        level: preview.level,
        years: preview.years.clone(),
        rows: preview.rows,
        title: preview.title.clone(),
        columns: preview.columns.clone(),
        missing: preview.missing.clone(),
        warnings: preview.warnings.clone(),
        public: preview.public,
        added_at: String::new(),
        made_order: 0,
    }
}

/// How tables of no known report are read in this workbook; for reading its files.
pub fn remembered(session: &Session) -> Vec<Mapping> {
    session.workbook().mappings.iter().cloned().collect()
}

/// What the workbook knows of a file whose year may still be open.
pub fn standing_before_year(session: &Session, preview: &Preview, sha256: &str) -> SourceStanding {
    let source = source(preview, &preview.file_name, sha256);
    let sources = || session.workbook().sources.iter();
    let same = sources().find(|one| match source.years.is_empty() {
        // Without its year the bytes are all there is to tell by.
        true => one.sha256 == source.sha256,
        false => is_same_file(one, &source),
    });
    let older = sources().filter(|one| !source.years.is_empty() && is_same_report(one, &source)).last();
    SourceStanding {
        replaces: older.filter(|_| same.is_none()).map(named),
        already: same.map(named),
        warnings: other_years(session, &source).into_iter().chain(years_differ(session, &source)).collect(),
    }
}

/// What the workbook knows of a file that was read with its year.
pub fn standing(session: &Session, reading: &Reading) -> Result<SourceStanding, SessionError> {
    let mut standing = standing_before_year(session, &reading.preview, &reading.sha256);
    standing.warnings.extend(means_moved(session, reading)?);
    Ok(standing)
}

fn named(source: &Source) -> StandingSource {
    StandingSource {
        id: source.id,
        file_name: source.file_name.clone(),
        added_at: source.added_at.clone(),
        rows: source.rows,
    }
}

fn warning(code: &str, args: &[(&str, String)]) -> SourceWarning {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    SourceWarning { code: code.to_owned(), args }
}

/// The same bytes are in the workbook about other years: one of the two years is probably wrong.
fn other_years(session: &Session, source: &Source) -> Option<SourceWarning> {
    let mut sources = session.workbook().sources.iter().filter(|one| one.sha256 == source.sha256);
    let other = sources.find(|one| one.years != source.years && !source.years.is_empty())?;
    let args = [("years", other.years.join(", ")), ("file", other.file_name.clone())];
    Some(warning("same_file_other_years", &args))
}

/// None of the years of this file is one of the other files': gaps join files of the same year only.
fn years_differ(session: &Session, source: &Source) -> Option<SourceWarning> {
    let mut others: Vec<&String> = session.workbook().sources.iter().flat_map(|one| &one.years).collect();
    others.sort();
    others.dedup();
    let apart = !others.is_empty() && !source.years.is_empty();
    let apart = apart && !source.years.iter().any(|year| others.contains(&year));
    let told: Vec<&str> = others.into_iter().map(String::as_str).collect();
    let args = [("years", source.years.join(", ")), ("others", told.join(", "))];
    apart.then(|| warning("years_differ", &args))
}

/// Shares whose mean over the same units is far from another year's: columns may have changed places or meaning.
fn means_moved(session: &Session, reading: &Reading) -> Result<Option<SourceWarning>, SessionError> {
    let fields = reading.batch.fields.iter().map(String::as_str);
    let shares: Vec<&str> = fields.filter(|field| kind_of(field) == Some(CellKind::Percent)).collect();
    let moved = session.moved_means(&reading.batch, &shares)?;
    let header = |field: &str| {
        let column = reading.preview.columns.iter().find(|one| one.field.as_deref() == Some(field));
        column.map_or_else(|| field.to_owned(), |column| column.header.clone())
    };
    let told = moved
        .iter()
        .map(|one| format!("{} ({}: {:.1}, {:.1})", header(&one.field), one.year, one.before, one.now));
    let columns: Vec<String> = told.collect();
    let args = [("columns", columns.join("; "))];
    Ok((!moved.is_empty()).then(|| warning("means_moved", &args)))
}

/// The first warning of a file that somebody must have read before it can be added and has not.
pub fn unaccepted(preview: &Preview, accepted: &[String]) -> Option<AppError> {
    let code = preview.asks.iter().find(|code| !accepted.contains(code))?;
    let warning = preview.warnings.iter().find(|one| one.code == *code)?;
    Some(AppError::warned(warning))
}

/// Adds a file that was read: one entry of the history. `replaces` goes in the same step; `accepted` are the codes of
/// the warnings that somebody has read and means to live with.
pub fn add_as(
    session: &mut Session,
    reading: &Reading,
    replaces: Option<Id<Source>>,
    accepted: &[String],
) -> Result<Outcome, AppError> {
    if let Some(refusal) = unaccepted(&reading.preview, accepted) {
        return Err(refusal);
    }
    let mut source = source_of(reading);
    source.warnings.extend(standing(session, reading)?.warnings);
    Ok(session.import(source, &reading.batch, replaces)?)
}

/// Adds a file that was read, beside the others.
pub fn add(session: &mut Session, reading: &Reading) -> Result<Outcome, AppError> {
    add_as(session, reading, None, &[])
}

/// What to know about a file, one warning in words.
pub fn warning_words(warning: &SourceWarning) -> String {
    let args: Vec<(&str, words::Value<'_>)> =
        warning.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
    find(&format!("warning-{}", warning.code.replace('_', "-")), &args)
        .unwrap_or_else(|| warning.code.clone())
}
