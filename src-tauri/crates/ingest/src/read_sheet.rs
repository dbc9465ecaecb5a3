//! The sheets of an Excel workbook into tables, each cell as the text that a person would read.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader, Xls, Xlsx};

use crate::{
    IngestError,
    table::{Marks, Table},
};

/// Cells that one workbook may hold, empty ones inside rows included. The widest real report has under a million.
const CELL_LIMIT: usize = 20_000_000;

/// Reads every sheet of an xlsx workbook.
pub fn read_xlsx(file: &str, bytes: &[u8]) -> Result<Vec<Table>, IngestError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(file, &error))?;
    let mut tables = Vec::new();
    for sheet in book.sheet_names() {
        tables.push(read_xlsx_sheet(file, &mut book, sheet)?);
    }
    Ok(tables)
}

/// Goes from used cell to used cell, because the rectangle that a hostile sheet spans may not fit in memory.
fn read_xlsx_sheet(file: &str, book: &mut Xlsx<Cursor<&[u8]>>, sheet: String) -> Result<Table, IngestError> {
    let mut table = Table::new(Marks { sheet: Some(sheet.clone()), ..Marks::default() });
    // A sheet without cells, such as a chart sheet, has no reader.
    let Ok(mut reader) = book.worksheet_cells_reader(&sheet) else { return Ok(table) };
    let mut column = 0;
    while let Some(cell) = reader.next_cell().map_err(|error| unreadable(file, &error))? {
        let (row, at) = cell.get_position();
        let Some(text) = text_of(cell.get_value()) else { continue };
        while table.len() < row as usize {
            table.end_row();
            column = 0;
        }
        let at = at as usize;
        if table.len() > row as usize || at < column || table.cells_so_far() + at - column > CELL_LIMIT {
            return Err(unreadable(file, &"cells"));
        }
        (column..at).for_each(|_| table.push_cell(""));
        table.push_cell(&text);
        column = at + 1;
    }
    table.end_row();
    Ok(table)
}

/// Reads every sheet of an xls workbook; its format cannot span more than 65,536 rows and 256 columns.
pub fn read_xls(file: &str, bytes: &[u8]) -> Result<Vec<Table>, IngestError> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| unreadable(file, &error))?;
    let mut tables = Vec::new();
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).map_err(|error| unreadable(file, &error))?;
        let mut table = Table::new(Marks { sheet: Some(sheet), ..Marks::default() });
        for row in range.rows() {
            row.iter().for_each(|cell| table.push_cell(&text_of_xls(cell)));
            table.end_row();
        }
        tables.push(table);
    }
    Ok(tables)
}

fn text_of(cell: &DataRef<'_>) -> Option<String> {
    Some(match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        // Rust prints the shortest text that means the same number: 4.0999999999999996 is 4.1 again.
        DataRef::Float(number) => number.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => return None,
    })
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
