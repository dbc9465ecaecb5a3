//! What to know about a file before believing it. Nothing is changed silently; each doubt is a warning with its figures.

use std::collections::{BTreeMap, BTreeSet};

use library::reports::CodeScheme;
use model::records::{Level, SourceWarning};

use crate::{code::district_of, header::header_key, layout::Layout, rows::Rows, table::Table, year::Year};

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
pub const WARNINGS: [&str; 19] = [
    "read_as_fractions",
    "cells_over_lines",
    "race_columns_inconsistent",
    "race_shares_do_not_sum",
    "shares_contradict_counts",
    "crdc_implausible",
    "rows_in_conflict",
    "rows_misshapen",
    "rows_repeated",
    "rows_without_year",
    "rows_without_code",
    "rows_below_note",
    "header_repeated",
    "column_empty",
    "several_years",
    "year_from_one_number",
    "levels_mixed",
    "read_as_windows_1252",
    "one_of_sheets",
];

/// The warnings that somebody must have read before the file can be added.
pub const ASKS: [&str; 2] = ["race_columns_inconsistent", "read_as_fractions"];

/// Numbers of students and the same in percent of all who are enrolled.
const COUNTS_AND_SHARES: [(&str, &str); 5] = [
    ("english_learners_enrolled", "english_learners_share_enrolled"),
    ("students_with_disabilities_enrolled", "students_with_disabilities_share_enrolled"),
    ("low_income_enrolled", "low_income_share_enrolled"),
    ("economically_disadvantaged_enrolled", "economically_disadvantaged_share_enrolled"),
    ("high_needs_enrolled", "high_needs_share_enrolled"),
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
    warnings.extend(rows.raised.then(|| warning("read_as_fractions", &[])));
    warnings.extend(race_columns(layout, rows));
    warnings.extend(race_sums(layout, rows));
    warnings.extend(COUNTS_AND_SHARES.iter().filter_map(|pair| contradiction(layout, rows, *pair)));
    warnings.extend(few_first_years(layout, rows));
    warnings.extend(counted("rows_in_conflict", rows.conflicting));
    warnings.extend(counted("rows_misshapen", rows.misshapen));
    warnings.extend(cells_over_lines(table, layout));
    warnings.extend(counted("rows_repeated", rows.repeated));
    warnings.extend(counted("rows_without_year", rows.without_year));
    let (unplaced, first) = &rows.without_code;
    warnings.extend(
        (*unplaced > 0).then(|| {
            warning("rows_without_code", &[("rows", unplaced.to_string()), ("first", first.clone())])
        }),
    );
    warnings.extend(counted("rows_below_note", rows.after_end));
    warnings.extend(repeated_headers(layout));
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

/// A students-of-color column that is not 100 less White says that the race columns stand under wrong headers.
fn race_columns(layout: &Layout, rows: &Rows) -> Option<SourceWarning> {
    let (of_color, white) = (layout.place("students_of_color_share")?, layout.place("white_share")?);
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
    let places: Vec<usize> = RACES.iter().map(|field| layout.place(field)).collect::<Option<_>>()?;
    let lines = rows.cells.chunks_exact(layout.mapped.len());
    let sums = lines.filter_map(|line| places.iter().map(|&at| line[at].value()).sum::<Option<f64>>());
    let wrong = sums.filter(|sum| *sum > 0.0 && !(99.8 - 1e-9..=100.2 + 1e-9).contains(sum)).count();
    counted("race_shares_do_not_sum", wrong)
}

/// Shares that are not the count over all enrolled stand under the wrong header or come from another year.
fn contradiction(layout: &Layout, rows: &Rows, (count, share): (&str, &str)) -> Option<SourceWarning> {
    let all = layout.place("enrolment")?;
    let (count, share) = (layout.place(count)?, layout.place(share)?);
    let (mut seen, mut off) = (0_usize, 0_usize);
    for line in rows.cells.chunks_exact(layout.mapped.len()) {
        let (Some(all), Some(count), Some(share)) =
            (line[all].value(), line[count].value(), line[share].value())
        else {
            continue;
        };
        seen += usize::from(all > 0.0);
        off += usize::from(all > 0.0 && (100.0 * count / all - share).abs() > 1.0);
    }
    let header = layout.headers[layout.mapped[share].at].clone();
    let args = [("header", header), ("rows", off.to_string()), ("of", seen.to_string())];
    (off * 20 > seen).then(|| warning("shares_contradict_counts", &args))
}

/// In districts of some size far more than 1 % of the teachers are in their first year; where fewer are reported, most
/// often nobody filled in the form.
fn few_first_years(layout: &Layout, rows: &Rows) -> Option<SourceWarning> {
    const SOME_SIZE: f64 = 100.0;
    const FEW: f64 = 0.01;
    if layout.codes != CodeScheme::Crdc {
        return None;
    }
    let (all, first) = (layout.place("teacher_fte")?, layout.place("first_year_fte")?);
    let mut districts: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for (line, cells) in rows.lines.iter().zip(rows.cells.chunks_exact(layout.mapped.len())) {
        if let (Some(all), Some(first)) = (cells[all].value(), cells[first].value()) {
            let district = districts.entry(district_of(&rows.units[line.unit].code)).or_default();
            *district = (district.0 + all, district.1 + first);
        }
    }
    districts.retain(|_, (all, first)| *all >= SOME_SIZE && *first < FEW * *all);
    let (code, (all, first)) = districts.iter().max_by(|one, other| one.1.0.total_cmp(&other.1.0))?;
    let named = rows.district_names.iter().find(|(one, _)| one == code);
    let name = named.map_or_else(|| code.clone(), |(_, name)| name.clone());
    let share = format!("{:.2}", 100.0 * first / all);
    let args = [("districts", districts.len().to_string()), ("first", name), ("share", share)];
    Some(warning("crdc_implausible", &args))
}

/// A cell of separated values that goes on in the next line: most often a quotation mark that was never closed, and the
/// rows after it have been swallowed.
fn cells_over_lines(table: &Table, layout: &Layout) -> Option<SourceWarning> {
    if !table.marks.rows_can_slip || !table.has_line_ends() {
        return None;
    }
    let over = |at: &usize| table.row(*at).iter().any(|text| text.trim().contains(['\n', '\r']));
    let rows: Vec<usize> = (layout.first_row..table.len()).filter(over).collect();
    let first = table.row(*rows.first()?).filled().next().unwrap_or_default();
    let first: String = first.lines().next().unwrap_or_default().chars().take(80).collect();
    Some(warning("cells_over_lines", &[("rows", rows.len().to_string()), ("first", first)]))
}

/// Headers of figures that stand over a second column that nothing is read from.
fn repeated_headers(layout: &Layout) -> impl Iterator<Item = SourceWarning> + '_ {
    let read = |at: usize| layout.mapped.iter().any(|one| one.at == at);
    let repeated = layout.mapped.iter().filter(move |one| {
        let key = header_key(&layout.headers[one.at]);
        let mut others = layout.headers.iter().enumerate().filter(|(at, _)| *at != one.at && !read(*at));
        others.any(|(_, header)| header_key(header) == key)
    });
    repeated.map(|one| warning("header_repeated", &[("header", layout.headers[one.at].clone())]))
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
