//! A report's headers as keys, and how a table under them is read. Choosing among the reports is left to `recognise`.

use library::reports::{CellKind, CodeScheme, Report, ReportColumn, ReportKeys, ReportRole};
use model::records::PercentScale;

use crate::{
    code::unit_code,
    header::{Headers, header_key},
    layout::{Layout, Mapped, texts_above},
    table::{Row, Table},
};

/// Rows looked at to tell a column of codes from a column of names.
const SAMPLE_ROWS: usize = 30;

/// A report's headers as keys.
pub struct Signature<'a> {
    /// The report.
    pub report: &'a Report,
    code: Vec<String>,
    name: Vec<String>,
    year: Vec<String>,
    district_name: Vec<String>,
    level: Vec<String>,
    also: Vec<String>,
    keep: Vec<Vec<String>>,
    split: Vec<Vec<String>>,
    columns: Vec<(Vec<String>, Vec<String>)>,
}

fn keys(headers: &[String]) -> Vec<String> {
    headers.iter().map(|header| header_key(header)).collect()
}

impl<'a> Signature<'a> {
    /// The keys of a report; `shared` are the key columns that most reports have.
    pub fn new(report: &'a Report, shared: &ReportKeys) -> Self {
        let both = |own: &[String], shared: &[String]| [keys(own), keys(shared)].concat();
        let one = |header: &String| vec![header_key(header)];
        Self {
            report,
            code: both(&report.keys.code, &shared.code),
            name: both(&report.keys.name, &shared.name),
            year: both(&report.keys.year, &shared.year),
            district_name: both(&report.keys.district_name, &shared.district_name),
            level: both(&report.keys.level, &shared.level),
            also: keys(&report.also),
            keep: report.keep.iter().map(|keep| one(&keep.header)).collect(),
            split: report.split.iter().map(one).collect(),
            columns: report.columns.iter().map(|one| (keys(&one.headers), keys(&one.repeated))).collect(),
        }
    }

    /// How the table is read if this row is the report's header.
    pub fn layout(&self, table: &Table, row: usize, headers: &Headers) -> Option<Layout> {
        let missing_required = self.missing(headers).next().is_some();
        let missing_also = self.also.iter().any(|key| headers.find(std::slice::from_ref(key)).is_none());
        if missing_required || missing_also {
            return None;
        }
        let code = self.code_column(table, headers)?;
        let splits: Vec<usize> = self.split.iter().map(|keys| headers.find(keys)).collect::<Option<_>>()?;
        let name = headers.places_of(&self.name).find(|&at| at != code);
        let keep = self.keep.iter().zip(&self.report.keep);
        Some(Layout {
            report: self.report.id.clone(),
            report_name: self.report.name.clone(),
            role: self.report.role,
            codes: self.report.codes,
            public: true,
            signature: None,
            headers: headers.texts.clone(),
            above: texts_above(table, row),
            header_row: row,
            first_row: headers.below,
            mapped: self.mapped(headers),
            code,
            name,
            year: headers.find(&self.year),
            district_name: headers.find(&self.district_name).filter(|&at| Some(at) != name),
            level: headers.find(&self.level),
            keep: keep.filter_map(|(keys, keep)| Some((headers.find(keys)?, keep.is.clone()))).collect(),
            splits,
        })
    }

    fn mapped(&self, headers: &Headers) -> Vec<Mapped> {
        let places = self.columns.iter().zip(&self.report.columns);
        places
            .filter_map(|((keys, repeated), column)| {
                let at = headers.find(keys).or_else(|| headers.find_repeated(repeated))?;
                Some(Mapped {
                    at,
                    field: column.field.clone(),
                    kind: column.kind,
                    scale: scale_of(headers, at, column.kind),
                })
            })
            .collect()
    }

    /// The required columns that are not there.
    pub fn missing<'s>(&'s self, headers: &'s Headers) -> impl Iterator<Item = &'a ReportColumn> + 's {
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
                .filter(|row| long(*row) && holds_code(*row, at, self.report.codes))
                .count()
        };
        let short_codes =
            |at: usize| rows.clone().filter(|&row| holds_code(table.row(row), at, self.report.codes)).count();
        let places = || headers.places_of(&self.code);
        places()
            .find(|&at| long_codes(at) * 2 > rows.len())
            .or_else(|| places().find(|&at| short_codes(at) * 2 > rows.len()))
            .or_else(|| places().find(|_| rows.is_empty() || self.report.role != ReportRole::Names))
    }
}

fn holds_code(row: Row<'_>, at: usize, scheme: CodeScheme) -> bool {
    unit_code(row.get(at), scheme).is_some()
}

/// The published reports print points; only the data services, whose headers are names of fields (`TCHR_LIC_PCT`), also
/// write fractions, and then the whole column tells.
fn scale_of(headers: &Headers, at: usize, kind: CellKind) -> Option<PercentScale> {
    let header = &headers.texts[at];
    let named_by_a_service = header.contains('_') && !header.contains([' ', '%']);
    (kind != CellKind::Percent || !named_by_a_service).then_some(PercentScale::Points)
}
