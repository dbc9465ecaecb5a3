//! A CSV matrix as a map, with commas, semicolons or tabs between its cells.

use std::collections::{HashMap, HashSet};

use csv::{ReaderBuilder, StringRecord};

use super::cell::{Cell, cell_name, unguarded};
use crate::{
    Code, MapFileError, MapRead, Part, Place,
    gather::{Gather, LINK_LIMIT},
    name_key,
    said::{End, LinkWords, NodeWords},
    terms,
};

/// Reads a matrix. A column that has no row of its own is a gap.
pub fn read(text: &str) -> Result<MapRead, MapFileError> {
    let grid = Grid::read(text)?;
    let mut gather = Gather::default();
    let mut rows = HashMap::new();
    for (at, name) in &grid.rows {
        let words = NodeWords { name: name.clone(), ..NodeWords::default() };
        if let Some(name) = gather.node(place(*at, 0), words)? {
            rows.insert(*at, name);
        }
    }
    let columns = columns(&grid, &mut gather)?;
    let mut links = 0;
    for (row, column, text) in &grid.cells {
        let place = place(*row, *column);
        match Cell::read(text) {
            Ok(None) => {}
            Err(code) => gather.problem(&place, code, text),
            Ok(Some(cell)) => {
                links += 1;
                match rows.get(row).zip(columns.get(column)) {
                    Some((from, to)) => gather.link(place, link(from, to, cell))?,
                    None => gather.problem(&place, Code::LinkEndMissing, text),
                }
            }
        }
    }
    if grid.head.len() < 2 || links == 0 && !grid.seems_a_map() {
        return Err(MapFileError::NotAMap);
    }
    if links == 0 && !grid.cells.is_empty() {
        gather.problem(&Place::file(), Code::NoLinks, "");
    }
    Ok(gather.done())
}

/// The names of the columns, and whether they are gaps.
fn columns(grid: &Grid, gather: &mut Gather) -> Result<HashMap<usize, End>, MapFileError> {
    let (mut columns, mut seen) = (HashMap::new(), HashSet::new());
    for (at, name) in grid.head.iter().enumerate().skip(1) {
        if name.trim().is_empty() {
            continue;
        }
        let named = match gather.cause_named(name) {
            Some(name) => Some((name, false)),
            None => {
                let words = NodeWords { name: name.clone(), is_gap: true, ..NodeWords::default() };
                let twice = seen.contains(&name_key(name));
                if twice { None } else { gather.node(place(0, at), words)?.map(|name| (name, true)) }
            }
        };
        match named {
            Some(named) if seen.insert(name_key(&named.0)) => drop(columns.insert(at, named)),
            Some((name, _)) => gather.problem(&place(0, at), Code::NameTwice, &name),
            None if seen.contains(&name_key(name)) => gather.problem(&place(0, at), Code::NameTwice, name),
            // Its name was told of already.
            None => {}
        }
    }
    Ok(columns)
}

fn link(from: &str, to: &End, cell: Cell) -> LinkWords {
    LinkWords {
        from: (from.to_owned(), false),
        to: to.clone(),
        sign: Some(terms::sign_word(cell.sign).to_owned()),
        strength: Some(cell.strength.to_string()),
        delay: Some(terms::yes_word(cell.delay).to_owned()),
        ..LinkWords::default()
    }
}

fn place(row: usize, column: usize) -> Place {
    Place::new(Part::Cell, cell_name(row, column))
}

/// The texts of a matrix with their rows and columns, counted from 0.
struct Grid {
    head: Vec<String>,
    rows: Vec<(usize, String)>,
    cells: Vec<(usize, usize, String)>,
}

impl Grid {
    fn read(text: &str) -> Result<Self, MapFileError> {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        let mut grid = Self { head: Vec::new(), rows: Vec::new(), cells: Vec::new() };
        let mut next = 0;
        // The text is decoded and lies in memory: nothing of it can be unreadable.
        while reader.read_record(&mut record).map_err(|_| MapFileError::NotAMap)? {
            let row = next;
            next += 1;
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if grid.head.is_empty() {
                grid.head = record.iter().map(|name| unguarded(name).to_owned()).collect();
                continue;
            }
            grid.rows.push((row, unguarded(&record[0]).to_owned()));
            for (column, cell) in
                record.iter().enumerate().skip(1).filter(|(_, cell)| !cell.trim().is_empty())
            {
                if grid.cells.len() >= 2 * LINK_LIMIT {
                    return Err(MapFileError::MapTooManyLinks { limit: LINK_LIMIT });
                }
                grid.cells.push((row, column, cell.to_owned()));
            }
        }
        Ok(grid)
    }
}

impl Grid {
    /// Whether this is a matrix although no cell is a link. In a table about something else every cell would be told, and
    /// every row become a cause.
    fn seems_a_map(&self) -> bool {
        let columns: HashSet<String> = self.head.iter().skip(1).map(|name| name_key(name)).collect();
        let shared = self.rows.iter().any(|(_, name)| columns.contains(&name_key(name)));
        shared || self.cells.iter().all(|(_, _, text)| Cell::is_on_a_scale(text))
    }
}

/// What stands most often outside of quotation marks in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |mark: u8| outside.bytes().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|mark| (count(*mark), *mark == b',')).unwrap_or(b',')
}
