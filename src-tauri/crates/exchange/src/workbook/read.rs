//! An xlsx workbook as a map. Sheets and columns are found by their headings, in our words or another program's, in
//! any order; only used cells are visited, because the rectangle that a hostile sheet spans may not fit in memory.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use calamine::{DataRef, Reader, Xlsx};

use crate::{
    Code, MapFileError, MapRead, Part, Place,
    gather::Gather,
    said::{LinkWords, NodeWords},
    terms::{self, Field},
};

/// Used cells that a sheet may have.
const CELL_LIMIT: usize = 1_000_000;

/// The texts of a sheet's used cells, by row and column.
type Rows = BTreeMap<u32, BTreeMap<u32, String>>;

/// Reads a workbook whose directory has been looked at.
pub fn read(bytes: &[u8]) -> Result<MapRead, MapFileError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let names = book.sheet_names();
    let causes = names.iter().find(|name| terms::is_causes(name));
    let links = names.iter().find(|name| terms::is_links(name));
    if causes.is_none() && links.is_none() {
        return Err(MapFileError::MapSheetMissing);
    }
    let mut gather = Gather::default();
    for other in names.iter().filter(|name| Some(*name) != causes && Some(*name) != links) {
        gather.unread_field(&Place::file(), other);
    }
    if let Some(name) = causes {
        let sheet = Sheet::read(&mut book, name, Part::Causes, Field::Name, &mut gather)?;
        for (row, cells) in &sheet.rows {
            let words = NodeWords::of(|field| sheet.word(cells, field));
            gather.node(Place::new(Part::Causes, row + 1), words)?;
        }
    }
    if let Some(name) = links {
        let sheet = Sheet::read(&mut book, name, Part::Links, Field::From, &mut gather)?;
        for (row, cells) in &sheet.rows {
            let place = Place::new(Part::Links, row + 1);
            match sheet.link(cells) {
                Ok(words) => gather.link(place, words)?,
                Err(kind) => gather.problem(&place, Code::FieldUnread, &kind),
            }
        }
    }
    Ok(gather.done())
}

/// A sheet below its headings.
struct Sheet {
    columns: Vec<(u32, Field)>,
    rows: Rows,
}

impl Sheet {
    /// Finds the headings in the first used row; one of them must be `needed`.
    fn read(
        book: &mut Xlsx<Cursor<&[u8]>>,
        name: &str,
        part: Part,
        needed: Field,
        gather: &mut Gather,
    ) -> Result<Self, MapFileError> {
        let mut rows = rows(book, name)?;
        // A sheet that nobody has written on says that there is nothing of its kind.
        let Some((at, headings)) = rows.pop_first() else { return Ok(Self { columns: Vec::new(), rows }) };
        let mut columns: Vec<(u32, Field)> = Vec::new();
        tell_headless(&headings, &rows, part, gather);
        for (column, heading) in headings {
            match terms::field(&heading) {
                Some(Field::ReadOnly) => {}
                Some(field) if columns.iter().all(|(_, known)| *known != field) => {
                    columns.push((column, field));
                }
                _ => gather.unread_field(&Place::new(part, at + 1), &heading),
            }
        }
        let missing = |column: &str| MapFileError::MapColumnMissing {
            sheet: name.to_owned(),
            column: column.to_owned(),
        };
        let has = |field: Field| columns.iter().any(|(_, known)| *known == field);
        match needed {
            Field::Name if !has(Field::Name) => Err(missing("Cause")),
            Field::From if !has(Field::From) => Err(missing("From")),
            Field::From if !has(Field::To) => Err(missing("To")),
            _ => Ok(Self { columns, rows }),
        }
    }

    fn word(&self, cells: &BTreeMap<u32, String>, field: Field) -> Option<String> {
        let (column, _) = self.columns.iter().find(|(_, known)| *known == field)?;
        cells.get(column).filter(|text| !text.trim().is_empty()).cloned()
    }

    /// A link; or the word that stands where it should say what it ends at.
    fn link(&self, cells: &BTreeMap<u32, String>) -> Result<LinkWords, String> {
        let word = |field| self.word(cells, field);
        let end = |field| word(field).unwrap_or_default();
        let to_gap = match word(Field::ToKind) {
            Some(kind) if terms::is_gap(&kind) => true,
            Some(kind) if !terms::is_cause(&kind) => return Err(kind),
            _ => false,
        };
        Ok(LinkWords::of((end(Field::From), false), (end(Field::To), to_gap), word))
    }
}

/// Notes columns with something in them and no heading, each by its first cell.
fn tell_headless(headings: &BTreeMap<u32, String>, rows: &Rows, part: Part, gather: &mut Gather) {
    let mut told = BTreeSet::new();
    for (row, cells) in rows {
        for (column, text) in cells.iter().filter(|(column, _)| !headings.contains_key(*column)) {
            if told.insert(*column) {
                gather.problem(&Place::new(part, row + 1), Code::FieldUnread, text);
            }
        }
    }
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Rows, MapFileError> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| unreadable(&error))?;
    let (mut rows, mut cells) = (Rows::new(), 0);
    while let Some(cell) = reader.next_cell().map_err(|error| unreadable(&error))? {
        let (row, column) = cell.get_position();
        let Some(text) = text(cell.get_value()) else { continue };
        cells += 1;
        if cells > CELL_LIMIT {
            return Err(MapFileError::MapTooManyCells { limit: CELL_LIMIT });
        }
        rows.entry(row).or_default().insert(column, text);
    }
    Ok(rows)
}

/// What a person would read in a cell; nothing where it is blank.
fn text(cell: &DataRef<'_>) -> Option<String> {
    let text = match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

fn unreadable(error: &impl ToString) -> MapFileError {
    MapFileError::MapSheetUnreadable { detail: error.to_string() }
}
