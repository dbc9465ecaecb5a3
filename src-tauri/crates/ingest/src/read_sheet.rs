//! The sheets of an Excel workbook into tables, each cell as the text that a person would read.

use std::{fmt::Write, io::Cursor};

use calamine::{Data, DataRef, Reader, Xls, XlsError, Xlsx};

use crate::{
    IngestError,
    table::{Marks, Table},
    watch::Watch,
};

/// Reads every sheet of an xlsx workbook.
pub fn read_xlsx(file: &str, bytes: &[u8], watch: &mut Watch<'_>) -> Result<Vec<Table>, IngestError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(file, &error))?;
    let mut tables = Vec::new();
    for sheet in book.sheet_names() {
        tables.push(read_xlsx_sheet(file, &mut book, sheet, watch)?);
    }
    Ok(tables)
}

/// Goes from used cell to used cell, because the rectangle that a hostile sheet spans may not fit in memory.
fn read_xlsx_sheet(
    file: &str,
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheet: String,
    watch: &mut Watch<'_>,
) -> Result<Table, IngestError> {
    let mut table = Table::new(Marks { sheet: Some(sheet.clone()), ..Marks::default() });
    // A sheet without cells, such as a chart sheet, has no reader.
    let Ok(mut reader) = book.worksheet_cells_reader(&sheet) else { return Ok(table) };
    let last_row = reader.dimensions().end.0;
    let share = |row: u32| (last_row > 0).then(|| (row as f32 / last_row as f32).min(1.0));
    let (mut column, mut number) = (0, String::new());
    while let Some(cell) = reader.next_cell().map_err(|error| unreadable(file, &error))? {
        let (row, at) = cell.get_position();
        let Some(text) = text_of(cell.get_value(), &mut number) else { continue };
        while table.len() < row as usize {
            table.end_row();
            watch.row(file, &table, || share(row))?;
            column = 0;
        }
        let at = at as usize;
        if table.len() > row as usize || at < column {
            return Err(unreadable(file, &"cells"));
        }
        (column..at).for_each(|_| table.push_cell(""));
        table.push_cell(text);
        column = at + 1;
    }
    table.end_row();
    watch.row(file, &table, || share(last_row))?;
    Ok(table)
}

/// Reads every sheet of an xls workbook; its format cannot span more than 65,536 rows and 256 columns.
pub fn read_xls(file: &str, bytes: &[u8], watch: &mut Watch<'_>) -> Result<Vec<Table>, IngestError> {
    let limit = watch.limits.page;
    if bytes.len() as u64 > limit << 20 {
        let megabytes = bytes.len() as u64 >> 20;
        return Err(IngestError::FileTooLarge { file: file.to_owned(), megabytes, limit });
    }
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => IngestError::SheetLocked { file: file.to_owned() },
        error => unreadable(file, &error),
    })?;
    let mut tables = Vec::new();
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).map_err(|error| unreadable(file, &error))?;
        let mut table = Table::new(Marks { sheet: Some(sheet), ..Marks::default() });
        let (above, before) = range.start().unwrap_or_default();
        (0..above).for_each(|_| table.end_row());
        for row in range.rows() {
            (0..before).for_each(|_| table.push_cell(""));
            row.iter().for_each(|cell| table.push_cell(&text_of_xls(cell)));
            table.end_row();
            watch.row(file, &table, || None)?;
        }
        tables.push(table);
    }
    Ok(tables)
}

/// The text of a cell; `number` is written over, so that a sheet of numbers costs no allocations.
fn text_of<'a>(cell: &'a DataRef<'_>, number: &'a mut String) -> Option<&'a str> {
    number.clear();
    let written = match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => return Some(text),
        DataRef::SharedString(text) => return Some(text),
        // Rust prints the shortest text that means the same number: 4.0999999999999996 is 4.1 again.
        DataRef::Float(value) => write!(number, "{value}"),
        DataRef::Int(value) => write!(number, "{value}"),
        DataRef::Bool(yes) => write!(number, "{yes}"),
        DataRef::DateTime(date) => write!(number, "{}", date.as_f64()),
        DataRef::Error(error) => write!(number, "{error}"),
        DataRef::Empty => return None,
    };
    written.is_ok().then_some(number.as_str())
}

fn text_of_xls(cell: &Data) -> String {
    match cell {
        Data::Float(number) => number.to_string(),
        other => other.to_string(),
    }
}

fn unreadable(file: &str, error: &impl ToString) -> IngestError {
    IngestError::SheetUnreadable { file: file.to_owned(), detail: error.to_string() }
}
