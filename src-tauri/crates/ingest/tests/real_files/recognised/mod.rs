//! Each file is recognised for what it is: its report, level, years, columns, and what in it is no figure.

mod columns;
mod districts;
mod others;
mod schools;

use ingest::Preview;
use model::records::Level;

use crate::{bytes, preview};

/// A file and what it must be read as.
struct Wanted {
    file: &'static str,
    report: &'static str,
    level: Level,
    /// The years that it says; nothing where somebody has to.
    years: &'static [&'static str],
    rows: u32,
    /// Rows about the state, left out.
    summary_rows: u32,
    /// The fields of its columns, from left to right, blanks between them.
    fields: &'static str,
    /// Cells with a figure.
    figures: u32,
    /// Cells without one.
    missing: &'static [(&'static str, u32)],
    /// Codes of its warnings, each once.
    warnings: &'static [&'static str],
}

fn check(files: &[Wanted]) {
    let mut wrong = Vec::new();
    for wanted in files {
        let Some(bytes) = bytes(wanted.file) else { return };
        match ingest::preview(wanted.file, &bytes) {
            Ok(found) => wrong.extend(differences(wanted, &found)),
            Err(error) => wrong.push(format!("{}: {error:?}", wanted.file)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differences(wanted: &Wanted, found: &Preview) -> Option<String> {
    let fields: Vec<&str> = found.columns.iter().filter_map(|one| one.field.as_deref()).collect();
    let missing: Vec<(&str, u32)> =
        found.missing.iter().map(|(reason, cells)| (reason.as_str(), *cells)).collect();
    let mut warnings: Vec<&str> = found.warnings.iter().map(|one| one.code.as_str()).collect();
    warnings.dedup();
    let seen = (
        (found.report.as_str(), found.level, found.years.iter().map(String::as_str).collect::<Vec<_>>()),
        (found.rows, found.summary_rows, found.figures, fields.join(" ")),
        (missing, warnings),
    );
    let asked = (
        (wanted.report, wanted.level, wanted.years.to_vec()),
        (wanted.rows, wanted.summary_rows, wanted.figures, wanted.fields.to_owned()),
        (wanted.missing.to_vec(), wanted.warnings.to_vec()),
    );
    (seen != asked).then(|| format!("{}:\n  found  {seen:?}\n  wanted {asked:?}", wanted.file))
}

#[test]
fn every_school_file_is_recognised() {
    check(&schools::FILES);
}

#[test]
fn every_district_file_is_recognised() {
    check(&districts::FILES);
}

#[test]
fn the_large_the_odd_and_the_federal_files_are_recognised() {
    check(&others::FILES);
}

#[test]
fn only_the_file_with_race_columns_in_the_wrong_place_has_to_be_accepted() {
    for wanted in schools::FILES.iter().chain(&districts::FILES).chain(&others::FILES) {
        let Some(found) = preview(wanted.file) else { return };
        assert_eq!(!found.asks.is_empty(), wanted.file.contains("misaligned"), "{}", wanted.file);
    }
}
