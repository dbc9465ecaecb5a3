//! The rows of a file as what is stored of them: figures, and every cell without one with its place and its text.

use std::collections::BTreeMap;

use model::records::{Batch, Observation, Unread};

use crate::{
    UnreadCell,
    cell::{Cell, Reason},
    layout::Layout,
    names::units_with_districts,
    rows::Rows,
    table::Table,
    year::Year,
};

/// Letters of an unread cell that are kept.
const KEPT_LETTERS: usize = 40;

/// Everything that the rows bring in; `year` is the one of rows that do not say theirs.
pub fn batch(table: &Table, layout: &Layout, rows: &Rows, year: Option<Year>) -> Batch {
    let mut years = Places::default();
    let mut fields = Places::default();
    let mut observations = Vec::with_capacity(rows.cells.len());
    for (line, cells) in rows.lines.iter().zip(rows.cells.chunks_exact(layout.mapped.len().max(1))) {
        let year = years.of(line.year.or(year));
        for (column, cell) in cells.iter().enumerate() {
            if let Cell::Value(value) = *cell {
                let field = fields.of((column, line.part));
                observations.push(Observation { unit: place(line.unit), year, field, value });
            }
        }
    }
    let mut reasons = Places::default();
    let unread = unread(table, layout, rows, &mut reasons);
    Batch {
        units: units_with_districts(rows),
        years: years.listed(|year| year.map(|year| year.to_string()).unwrap_or_default()),
        fields: fields.listed(|(column, part)| field_id(layout, rows, column, part)),
        reasons: reasons.listed(|reason| reason.id().into_owned()),
        observations,
        unread,
    }
}

/// Cells without a figure by reason; the same cells as `unread` lists.
pub fn count_unread(layout: &Layout, rows: &Rows) -> BTreeMap<String, u32> {
    let mut reasons: BTreeMap<Reason, u32> = BTreeMap::new();
    for_each_unread(layout, rows, |_, _, _, reason| *reasons.entry(reason).or_insert(0) += 1);
    reasons.into_iter().map(|(reason, cells)| (reason.id().into_owned(), cells)).collect()
}

/// The first cells without a figure, for looking at before anything is stored.
pub fn first_unread(table: &Table, layout: &Layout, rows: &Rows, most: usize) -> Vec<UnreadCell> {
    let columns = source_columns(layout);
    let mut first = Vec::new();
    for_each_unread(layout, rows, |row, column, _, reason| {
        if first.len() < most {
            let at = layout.mapped[column].at;
            let (reason, text) = (reason.id().into_owned(), as_written(table, row, at));
            first.push(UnreadCell { row: row + 1, column: columns[at], reason, text });
        }
    });
    first
}

fn as_written(table: &Table, row: u32, at: usize) -> String {
    table.row(row as usize).get(at).chars().take(KEPT_LETTERS).collect()
}

fn unread(table: &Table, layout: &Layout, rows: &Rows, reasons: &mut Places<Reason>) -> Vec<Unread> {
    let columns = source_columns(layout);
    let mut unread = Vec::new();
    for_each_unread(layout, rows, |row, column, unit, reason| {
        let at = layout.mapped[column].at;
        let (unit, reason, text) = (Some(place(unit)), reasons.of(reason), as_written(table, row, at));
        unread.push(Unread { row: row + 1, column: columns[at], unit, reason, text });
    });
    unread
}

/// Row of the table, place among the mapped columns, unit and reason of every cell without a figure. A row that
/// contradicts an earlier one is as unread as that one.
fn for_each_unread(layout: &Layout, rows: &Rows, mut tell: impl FnMut(u32, usize, usize, Reason)) {
    let width = layout.mapped.len();
    for (at, line) in rows.lines.iter().enumerate() {
        for (column, cell) in rows.cells[at * width..][..width].iter().enumerate() {
            if let Cell::Missing(reason) = *cell {
                tell(rows.places[at], column, line.unit, reason);
            }
        }
    }
    for &(line, row) in &rows.again {
        let cells = &rows.cells[line as usize * width..][..width];
        if cells.first() == Some(&Cell::Missing(Reason::Conflict)) {
            let unit = rows.lines[line as usize].unit;
            (0..width).for_each(|column| tell(row, column, unit, Reason::Conflict));
        }
    }
}

/// Columns without a header are not listed in a source, so its columns are counted without them.
fn source_columns(layout: &Layout) -> Vec<u32> {
    let mut listed = 0;
    let headers = layout.headers.iter();
    headers
        .map(|header| {
            let at = listed;
            listed += u32::from(!header.is_empty());
            at
        })
        .collect()
}

fn field_id(layout: &Layout, rows: &Rows, column: usize, part: Option<usize>) -> String {
    let field = &layout.mapped[column].field;
    match part {
        Some(part) => format!("{field}_{}", rows.parts[part]),
        None => field.clone(),
    }
}

fn place(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Things in order of appearance. The same few come again and again, so the last one is looked at first.
#[derive(Debug)]
struct Places<T> {
    things: BTreeMap<T, u32>,
    last: Option<(T, u32)>,
}

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self { things: BTreeMap::new(), last: None }
    }
}

impl<T: Ord + Copy> Places<T> {
    fn of(&mut self, thing: T) -> u32 {
        if let Some((_, at)) = self.last.filter(|(last, _)| *last == thing) {
            return at;
        }
        let next = place(self.things.len());
        let at = *self.things.entry(thing).or_insert(next);
        self.last = Some((thing, at));
        at
    }

    fn listed(self, name: impl Fn(T) -> String) -> Vec<String> {
        let mut things: Vec<(u32, T)> = self.things.into_iter().map(|(thing, at)| (at, thing)).collect();
        things.sort_by_key(|(at, _)| *at);
        things.into_iter().map(|(_, thing)| name(thing)).collect()
    }
}
