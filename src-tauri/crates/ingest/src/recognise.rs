//! Which report a table is, by its header, and what each of its columns means. Reading the rows is left to `rows`.

use std::sync::OnceLock;

use library::reports::{Report, ReportColumn, ReportRole, report_keys, reports};

use crate::{
    IngestError,
    code::unit_code,
    header::{Headers, header_key},
    table::{Row, Table},
    year::Year,
};

/// Rows in which a header is looked for; the deepest one known stands in row 7.
const HEADER_ROWS: usize = 20;

/// Rows looked at to tell a column of codes from a column of names.
const SAMPLE_ROWS: usize = 30;

/// A report's headers as keys.
struct Signature {
    report: &'static Report,
    code: Vec<String>,
    name: Vec<String>,
    year: Vec<String>,
    district_name: Vec<String>,
    also: Vec<String>,
    keep: Vec<Vec<String>>,
    split: Vec<String>,
    columns: Vec<(Vec<String>, Vec<String>)>,
}

/// A column of the table and what it was recognised as.
#[derive(Debug, Clone, Copy)]
pub struct Mapped {
    /// Its place in a row.
    pub at: usize,
    /// What it means.
    pub column: &'static ReportColumn,
}

/// How to read a table: the report that it is and the place of everything in it.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The report.
    pub report: &'static Report,
    /// The header of every column.
    pub headers: Vec<String>,
    /// The texts above the header.
    pub above: Vec<String>,
    /// The first row below the header.
    pub first_row: usize,
    /// The columns with figures, in the order of the report.
    pub mapped: Vec<Mapped>,
    /// The column of codes.
    pub code: usize,
    /// The column of names.
    pub name: Option<usize>,
    /// The column of school years.
    pub year: Option<usize>,
    /// The column of district names beside school names.
    pub district_name: Option<usize>,
    /// Columns that must say something for a row to count.
    pub keep: Vec<(usize, &'static str)>,
    /// The column that splits a unit into several rows.
    pub split: Option<usize>,
}

impl Layout {
    /// The year that the file itself names, in a title or in its headers.
    pub fn stated_year(&self) -> Option<Year> {
        let bracketed = self.headers.iter().filter(|header| header.contains('['));
        let in_title = self.above.iter().find_map(|text| Year::range_in(text));
        in_title
            .or_else(|| self.above.iter().find_map(|text| Year::at_start(text)))
            .or_else(|| bracketed.into_iter().find_map(|header| Year::range_in(header)))
    }

    /// The title above the header, where there is one.
    pub fn title(&self) -> Option<String> {
        (!self.above.is_empty()).then(|| self.above.join(" · "))
    }
}

/// Finds the table of a known report among the tables of a file, and how to read it.
pub fn recognise(file: &str, tables: &[Table]) -> Result<(usize, Layout), IngestError> {
    let mut best: Option<(usize, Layout)> = None;
    for (at, table) in tables.iter().enumerate() {
        for row in 0..table.len().min(HEADER_ROWS) {
            let Some(layout) = layout_at(table, row) else { continue };
            if best.as_ref().is_none_or(|(_, before)| weight(&layout) > weight(before)) {
                best = Some((at, layout));
            }
        }
    }
    best.ok_or_else(|| say_why_not(file, tables))
}

fn weight(layout: &Layout) -> usize {
    layout.mapped.len() * 2 + layout.report.also.len()
}

/// The best reading of one row as a header.
fn layout_at(table: &Table, row: usize) -> Option<Layout> {
    if table.row(row).filled().count() < 3 {
        return None;
    }
    let headers = Headers::at(table, row);
    let layouts = signatures().iter().filter_map(|signature| signature.match_headers(table, row, &headers));
    layouts.max_by_key(weight)
}

fn signatures() -> &'static [Signature] {
    static SIGNATURES: OnceLock<Vec<Signature>> = OnceLock::new();
    SIGNATURES.get_or_init(|| reports().iter().map(Signature::new).collect())
}

fn keys(headers: &[String]) -> Vec<String> {
    headers.iter().map(|header| header_key(header)).collect()
}

impl Signature {
    fn new(report: &'static Report) -> Self {
        let shared = report_keys();
        let both = |own: &[String], shared: &[String]| [keys(own), keys(shared)].concat();
        Self {
            report,
            code: both(&report.keys.code, &shared.code),
            name: both(&report.keys.name, &shared.name),
            year: both(&report.keys.year, &shared.year),
            district_name: both(&report.keys.district_name, &shared.district_name),
            also: keys(&report.also),
            keep: report.keep.iter().map(|keep| vec![header_key(&keep.header)]).collect(),
            split: report.split.iter().map(|header| header_key(header)).collect(),
            columns: report.columns.iter().map(|one| (keys(&one.headers), keys(&one.repeated))).collect(),
        }
    }

    fn match_headers(&self, table: &Table, row: usize, headers: &Headers) -> Option<Layout> {
        let missing_required = self.missing(headers).next().is_some();
        let missing_also = self.also.iter().any(|key| headers.find(std::slice::from_ref(key)).is_none());
        if missing_required || missing_also {
            return None;
        }
        let code = self.code_column(table, headers)?;
        let split = headers.find(&self.split);
        if self.report.split.is_some() && split.is_none() {
            return None;
        }
        let name = headers.places_of(&self.name).find(|&at| at != code);
        let keep = self.keep.iter().zip(&self.report.keep);
        Some(Layout {
            report: self.report,
            headers: headers.texts.clone(),
            above: texts_above(table, row),
            first_row: headers.below,
            mapped: self.mapped(headers),
            code,
            name,
            year: headers.find(&self.year),
            district_name: headers.find(&self.district_name).filter(|&at| Some(at) != name),
            keep: keep.filter_map(|(keys, keep)| Some((headers.find(keys)?, keep.is.as_str()))).collect(),
            split,
        })
    }

    fn mapped(&self, headers: &Headers) -> Vec<Mapped> {
        let places = self.columns.iter().zip(&self.report.columns);
        places
            .filter_map(|((keys, repeated), column)| {
                let at = headers.find(keys).or_else(|| headers.find_repeated(repeated))?;
                Some(Mapped { at, column })
            })
            .collect()
    }

    /// The required columns that are not there.
    fn missing<'a>(&'a self, headers: &'a Headers) -> impl Iterator<Item = &'static ReportColumn> + 'a {
        let places = self.columns.iter().zip(&self.report.columns);
        places
            .filter(|((keys, repeated), column)| {
                column.required && headers.find(keys).or_else(|| headers.find_repeated(repeated)).is_none()
            })
            .map(|(_, column)| column)
    }

    /// The column of codes is told by what stands in it, because `SCHOOL` heads names in one report and codes in another.
    fn code_column(&self, table: &Table, headers: &Headers) -> Option<usize> {
        let rows = headers.below..table.len().min(headers.below + SAMPLE_ROWS);
        let long_codes = |at: usize| {
            let long = |row: Row<'_>| crate::code::bare(row.get(at)).len() > 4;
            rows.clone()
                .map(|row| table.row(row))
                .filter(|row| long(*row) && self.holds_code(*row, at))
                .count()
        };
        let short_codes = |at: usize| rows.clone().filter(|&row| self.holds_code(table.row(row), at)).count();
        let places = || headers.places_of(&self.code);
        places()
            .find(|&at| long_codes(at) * 2 > rows.len())
            .or_else(|| places().find(|&at| short_codes(at) * 2 > rows.len()))
            .or_else(|| places().find(|_| rows.is_empty() || self.report.role != ReportRole::Names))
    }

    fn holds_code(&self, row: Row<'_>, at: usize) -> bool {
        unit_code(row.get(at), self.report.codes).is_some()
    }
}

fn texts_above(table: &Table, row: usize) -> Vec<String> {
    (0..row).flat_map(|row| table.row(row).filled()).map(str::to_owned).collect()
}

/// No report was found: says whether one was nearly there, and otherwise what the file's header looks like.
fn say_why_not(file: &str, tables: &[Table]) -> IngestError {
    let file = file.to_owned();
    let rows =
        || tables.iter().flat_map(|table| (0..table.len().min(HEADER_ROWS)).map(move |row| (table, row)));
    let fullest = rows().max_by_key(|&(table, row)| (table.row(row).filled().count(), usize::MAX - row));
    let Some((table, row)) = fullest.filter(|&(table, row)| table.row(row).filled().next().is_some()) else {
        return IngestError::FileEmpty { file };
    };
    if let Some(column) =
        rows().flat_map(|(table, row)| table.row(row).filled()).find(|text| names_a_person(text))
    {
        return IngestError::HoldsPeople { file, column: column.to_owned() };
    }
    if let Some((report, columns)) = rows().find_map(|(table, row)| nearly(&Headers::at(table, row))) {
        return IngestError::ColumnsMissing { file, report, columns };
    }
    let headers: Vec<&str> = table.row(row).filled().take(6).collect();
    IngestError::HeaderUnknown { file, headers: shorten(&headers.join(", ")) }
}

/// Headers of the state's files about single students and staff.
fn names_a_person(header: &str) -> bool {
    const KEYS: [&str; 5] = ["sasid", "lasid", "mepid", "doe001", "doe002"];
    header.len() < 20 && KEYS.contains(&header_key(header).as_str())
}

/// A report of which at least half of the required columns are there, and the headers that are not.
fn nearly(headers: &Headers) -> Option<(String, String)> {
    let figures = signatures().iter().filter(|signature| !signature.report.columns.is_empty());
    let scored = figures.filter_map(|signature| {
        let required = signature.report.columns.iter().filter(|column| column.required).count();
        let missing: Vec<_> = signature.missing(headers).collect();
        (required > 1 && missing.len() * 2 <= required).then_some((missing.len(), signature, missing))
    });
    let (_, signature, missing) = scored.min_by_key(|(count, ..)| *count)?;
    let code = missing.is_empty().then(|| report_keys().code.first().cloned()).flatten();
    let columns: Vec<String> = missing.iter().map(|column| column.headers[0].clone()).chain(code).collect();
    Some((signature.report.name.clone(), columns.join(", ")))
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= 160 {
        text.to_owned()
    } else {
        text.chars().take(159).chain(['…']).collect()
    }
}
