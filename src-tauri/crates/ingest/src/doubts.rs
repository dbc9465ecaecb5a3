//! What to know about a file before believing it. Nothing is changed silently; each doubt is a warning with its figures.

use std::collections::{BTreeMap, BTreeSet};

use model::records::{Level, SourceWarning};

use crate::{recognise::Layout, rows::Rows, table::Table, year::Year};

/// The race shares that make up a whole.
const RACES: [&str; 7] = [
    "white_share",
    "black_share",
    "asian_share",
    "hispanic_share",
    "multi_race_share",
    "native_american_share",
    "pacific_islander_share",
];

/// Every code that a warning of this crate can have; its words stand in `ingest.ftl` under `warning-<code>`.
pub const WARNINGS: [&str; 13] = [
    "race_columns_inconsistent",
    "race_shares_do_not_sum",
    "rows_in_conflict",
    "rows_misshapen",
    "rows_repeated",
    "rows_without_year",
    "rows_without_code",
    "column_empty",
    "several_years",
    "year_from_one_number",
    "levels_mixed",
    "read_as_windows_1252",
    "one_of_sheets",
];

/// All warnings about a file, most serious first.
pub fn doubts(
    tables: &[Table],
    table: &Table,
    layout: &Layout,
    rows: &Rows,
    level: Level,
) -> Vec<SourceWarning> {
    let mut warnings = Vec::new();
    warnings.extend(race_columns(layout, rows));
    warnings.extend(race_sums(layout, rows));
    warnings.extend(counted("rows_in_conflict", rows.conflicting));
    warnings.extend(counted("rows_misshapen", rows.misshapen));
    warnings.extend(counted("rows_repeated", rows.repeated));
    warnings.extend(counted("rows_without_year", rows.without_year));
    let (unplaced, first) = &rows.without_code;
    warnings.extend(
        (*unplaced > 0).then(|| {
            warning("rows_without_code", &[("rows", unplaced.to_string()), ("first", first.clone())])
        }),
    );
    warnings.extend(empty_columns(layout, rows));
    warnings.extend(several_years(rows));
    warnings.extend(single_year(layout));
    warnings.extend((level == Level::Mixed).then(|| warning("levels_mixed", &[])));
    warnings.extend(table.marks.windows_1252.then(|| warning("read_as_windows_1252", &[])));
    warnings.extend(one_of_sheets(tables, table));
    warnings
}

fn warning(code: &str, args: &[(&str, String)]) -> SourceWarning {
    debug_assert!(WARNINGS.contains(&code), "a warning without words: {code}");
    let args: BTreeMap<String, String> =
        args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    SourceWarning { code: code.to_owned(), args }
}

fn counted(code: &str, rows: usize) -> Option<SourceWarning> {
    (rows > 0).then(|| warning(code, &[("rows", rows.to_string())]))
}

/// The place of a field among the mapped columns.
fn place(layout: &Layout, field: &str) -> Option<usize> {
    layout.mapped.iter().position(|one| one.column.field == field)
}

/// A students-of-color column that is not 100 less White says that the race columns stand under wrong headers.
fn race_columns(layout: &Layout, rows: &Rows) -> Option<SourceWarning> {
    let (of_color, white) = (place(layout, "students_of_color_share")?, place(layout, "white_share")?);
    let lines = || rows.cells.chunks_exact(layout.mapped.len());
    let pairs = lines().filter_map(|line| Some((line[of_color].value()?, line[white].value()?)));
    let (mut seen, mut off) = (0_usize, 0_usize);
    for (of_color, white) in pairs {
        seen += 1;
        off += usize::from((of_color - (100.0 - white)).abs() > 0.3 + 1e-9);
    }
    let args = [("rows", off.to_string()), ("of", seen.to_string())];
    (off * 20 > seen).then(|| warning("race_columns_inconsistent", &args))
}

/// The seven race shares of a school add up to 100, rounding apart.
fn race_sums(layout: &Layout, rows: &Rows) -> Option<SourceWarning> {
    let places: Vec<usize> = RACES.iter().map(|field| place(layout, field)).collect::<Option<_>>()?;
    let lines = rows.cells.chunks_exact(layout.mapped.len());
    let sums = lines.filter_map(|line| places.iter().map(|&at| line[at].value()).sum::<Option<f64>>());
    let wrong = sums.filter(|sum| *sum > 0.0 && !(99.8 - 1e-9..=100.2 + 1e-9).contains(sum)).count();
    counted("race_shares_do_not_sum", wrong)
}

fn empty_columns<'a>(layout: &'a Layout, rows: &'a Rows) -> impl Iterator<Item = SourceWarning> + 'a {
    let width = layout.mapped.len();
    layout.mapped.iter().enumerate().filter_map(move |(place, one)| {
        let mut cells = rows.cells.iter().skip(place).step_by(width);
        let empty = !rows.lines.is_empty() && cells.all(|cell| cell.value().is_none());
        empty.then(|| warning("column_empty", &[("header", layout.headers[one.at].clone())]))
    })
}

fn several_years(rows: &Rows) -> Option<SourceWarning> {
    let years: BTreeSet<Year> = rows.lines.iter().filter_map(|line| line.year).collect();
    let (first, last) = (years.first()?, years.last()?);
    let args = [("years", years.len().to_string()), ("first", first.to_string()), ("last", last.to_string())];
    (years.len() > 1).then(|| warning("several_years", &args))
}

/// A title with one number for its year was read as the year that ends then.
fn single_year(layout: &Layout) -> Option<SourceWarning> {
    let stated = layout.stated_year().filter(|_| layout.year.is_none())?;
    let no_range = layout.above.iter().chain(&layout.headers).all(|text| Year::range_in(text).is_none());
    let args = [("year", stated.to_string()), ("title", layout.title().unwrap_or_default())];
    no_range.then(|| warning("year_from_one_number", &args))
}

fn one_of_sheets(tables: &[Table], table: &Table) -> Option<SourceWarning> {
    let others = tables.iter().filter(|other| !other.is_empty() && !std::ptr::eq(*other, table)).count();
    let args = [("sheet", table.marks.sheet.clone().unwrap_or_default()), ("others", others.to_string())];
    (others > 0).then(|| warning("one_of_sheets", &args))
}
