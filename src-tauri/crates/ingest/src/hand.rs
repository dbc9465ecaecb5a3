//! Tables that no report is like, read as a person said: once by the row of the headers, later by the headers themselves.

use library::reports::{CellKind, CodeScheme, ReportRole, kind_of};
use model::records::{Mapping, PercentScale, ReadColumn};

use crate::{
    IngestError,
    code::{bare, unit_code},
    header::{Headers, header_key},
    layout::{Layout, Mapped, texts_above},
    people::{HEADER_ROWS, check_by_hand},
    reading::sha256,
    table::Table,
};

/// Rows looked at to tell whose codes a table has.
const SAMPLE_ROWS: usize = 30;

/// The table of a file that a mapping fits, and how to read it; none where the mapping is about other headers.
pub fn find(file: &str, tables: &[Table], mapping: &Mapping) -> Result<Option<(usize, Layout)>, IngestError> {
    let mut unfit = None;
    for (at, table) in tables.iter().enumerate() {
        let Some(row) = header_row(table, mapping) else { continue };
        check_by_hand(file, table)?;
        match layout(table, row, mapping) {
            Ok(layout) => return Ok(Some((at, layout))),
            Err(columns) => unfit = Some(columns),
        }
    }
    // A mapping without a signature was made for this very file, so what it names must be there.
    match unfit.filter(|_| mapping.signature.is_empty()) {
        Some(columns) => {
            let (file, report) = (file.to_owned(), mapping.name.clone());
            Err(IngestError::ColumnsMissing { file, report, columns: columns.join(", ") })
        }
        None => Ok(None),
    }
}

/// The row of the headers: the one that was said, or wherever the remembered headers stand.
fn header_row(table: &Table, mapping: &Mapping) -> Option<usize> {
    let said = (mapping.header_row as usize).checked_sub(1)?;
    if mapping.signature.is_empty() {
        return (said < table.len()).then_some(said);
    }
    let rows = std::iter::once(said).chain(0..HEADER_ROWS).filter(|&row| row < table.len());
    rows.into_iter().find(|&row| signature_of(&Headers::at(table, row)) == mapping.signature)
}

/// SHA-256 of the keys of the headers, one a line: the same headers, however they are padded, have the same.
pub fn signature_of(headers: &Headers) -> String {
    let keys: Vec<String> =
        headers.texts.iter().map(|text| header_key(text)).filter(|key| !key.is_empty()).collect();
    sha256(keys.join("\n").as_bytes())
}

/// How the table is read, or the headers that are not there.
fn layout(table: &Table, row: usize, mapping: &Mapping) -> Result<Layout, Vec<String>> {
    let headers = Headers::at(table, row);
    let mut missing = Vec::new();
    let mut place = |header: &str| {
        let at = place_of(&headers, header);
        if at.is_none() {
            missing.push(header.to_owned());
        }
        at
    };
    let code = place(&mapping.code);
    let name = mapping.unit_name.as_deref().map(&mut place);
    let year = mapping.year.as_deref().map(&mut place);
    let columns: Vec<(Option<usize>, &ReadColumn)> =
        mapping.columns.iter().map(|column| (place(&column.header), column)).collect();
    let (Some(code), true) = (code, missing.is_empty()) else { return Err(missing) };
    // A file without headers may be about people, and its first row would be kept with the mapping.
    if unit_code(&headers.texts[code], CodeScheme::Dese).is_some() {
        return Err(vec![mapping.code.clone()]);
    }
    let signature = signature_of(&headers);
    Ok(Layout {
        report: format!("by_hand:{}", &signature[..12]),
        report_name: mapping.name.clone(),
        role: ReportRole::Measures,
        codes: scheme(table, headers.below, code),
        public: mapping.public,
        signature: Some(signature),
        above: texts_above(table, row),
        header_row: row,
        first_row: headers.below,
        mapped: columns.into_iter().filter_map(|(at, column)| Some(mapped(at?, column))).collect(),
        code,
        name: name.flatten(),
        year: year.flatten(),
        district_name: None,
        level: None,
        keep: Vec::new(),
        splits: Vec::new(),
        headers: headers.texts,
    })
}

/// The place of a header: written just so, or the same but for case, blanks and punctuation.
fn place_of(headers: &Headers, header: &str) -> Option<usize> {
    let exactly = headers.texts.iter().position(|text| text == header.trim());
    exactly.or_else(|| headers.find(&[header_key(header)]))
}

fn mapped(at: usize, column: &ReadColumn) -> Mapped {
    let field = column.field.id().to_owned();
    let kind = kind_of(&field).unwrap_or(CellKind::Count);
    let points = kind != CellKind::Percent || !header_key(&column.header).contains("pct");
    let scale = column.scale.or_else(|| points.then_some(PercentScale::Points));
    Mapped { at, field, kind, scale }
}

/// Codes of more than 8 digits are those of the national list.
fn scheme(table: &Table, below: usize, code: usize) -> CodeScheme {
    let rows = below..table.len().min(below + SAMPLE_ROWS);
    let long = rows.clone().filter(|&row| bare(table.row(row).get(code)).len() > 8).count();
    if long * 2 > rows.len() { CodeScheme::Nces } else { CodeScheme::Dese }
}
