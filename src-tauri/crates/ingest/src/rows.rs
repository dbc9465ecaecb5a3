//! The rows below a header into units and cells: which rows count, which do not, and why. Summary rows are left out.

use std::collections::HashMap;

use library::reports::{CellKind, CodeScheme};
use model::records::{Level, PercentScale, Unit};

use crate::{
    cell::{Cell, Reason, Writing, read_cell},
    code::{STATE, district_of, level_of, unit_code},
    layout::Layout,
    names::clean_name,
    table::{Row, Table},
    year::Year,
};

/// One row that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Line {
    /// Place of its unit in `units`.
    pub unit: usize,
    /// Its year, where the row says one.
    pub year: Option<Year>,
    /// Place of its part in `parts`, where the report splits its units.
    pub part: Option<usize>,
}

/// What the rows of a table say.
#[derive(Debug, Default)]
pub struct Rows {
    /// The units, in order of appearance.
    pub units: Vec<Unit>,
    /// The parts into which the report splits its units, as ends of field ids.
    pub parts: Vec<String>,
    /// The rows that count.
    pub lines: Vec<Line>,
    /// The row of the table in which each of them stands.
    pub places: Vec<u32>,
    /// Later rows about the unit, year and part of an earlier line: the line and the row of the table.
    pub again: Vec<(u32, u32)>,
    /// Their cells, one for each mapped column, line by line.
    pub cells: Vec<Cell>,
    /// Names of districts beside the schools, by district code.
    pub district_names: Vec<(String, String)>,
    /// Rows about the whole state.
    pub summary: usize,
    /// Rows without a code, and the text of the first.
    pub without_code: (usize, String),
    /// Rows with a code below a note that ended the table.
    pub after_end: usize,
    /// Rows without a year where a column says the year.
    pub without_year: usize,
    /// Rows with a cell too few or too many whose figures do not fit their columns.
    pub misshapen: usize,
    /// Rows that say the same as an earlier one.
    pub repeated: usize,
    /// Rows that say something else than an earlier one about the same unit and year.
    pub conflicting: usize,
    /// Whether the shares of a published report stood there as fractions and were taken for points a hundred times as
    /// large.
    pub raised: bool,
}

/// Reads all rows of a recognised table.
pub fn read_rows(table: &Table, layout: &Layout) -> Rows {
    let mut reader = RowReader::new(table, layout);
    for at in layout.first_row..table.len() {
        if !reader.read(at, table.row(at)) {
            let below = (at..table.len()).filter(|&at| reader.code(table.row(at)).is_some());
            reader.rows.after_end = below.count();
            break;
        }
    }
    reader.scale_fractions();
    reader.rows
}

struct RowReader<'a> {
    layout: &'a Layout,
    rows_can_slip: bool,
    width: usize,
    writing: Writing,
    rows: Rows,
    unit_at: HashMap<String, usize>,
    part_at: HashMap<String, usize>,
    line_at: HashMap<Line, usize>,
    fresh: Vec<Cell>,
    /// Whether a cell of this mapped column wrote its share with `%`.
    signed: Vec<bool>,
}

impl<'a> RowReader<'a> {
    fn new(table: &Table, layout: &'a Layout) -> Self {
        let reserve_codes = layout.codes == CodeScheme::Crdc;
        Self {
            layout,
            rows_can_slip: table.marks.rows_can_slip,
            width: layout.headers.len(),
            writing: Writing { decimal_comma: table.marks.decimal_comma, reserve_codes },
            rows: Rows::default(),
            unit_at: HashMap::new(),
            part_at: HashMap::new(),
            line_at: HashMap::new(),
            fresh: Vec::new(),
            signed: vec![false; layout.mapped.len()],
        }
    }

    /// Takes in one row; false where the table has ended.
    fn read(&mut self, at: usize, row: Row<'_>) -> bool {
        let Some(code) = self.code(row) else {
            return self.skip_without_code(row);
        };
        let counts = self.layout.keep.iter().all(|(at, is)| row.get(*at).trim().eq_ignore_ascii_case(is));
        if !counts {
            return true;
        }
        let about_the_state = |at| row.get(at).trim().eq_ignore_ascii_case("state");
        if code == STATE || self.layout.level.is_some_and(about_the_state) {
            self.rows.summary += 1;
            return true;
        }
        let year = self.layout.year.map(|at| Year::read(row.get(at)));
        if year == Some(None) {
            self.rows.without_year += 1;
            return true;
        }
        let line = Line { unit: self.unit(&code, row), year: year.flatten(), part: self.part(row) };
        self.read_cells(row);
        self.keep_line(line, u32::try_from(at).unwrap_or(u32::MAX));
        true
    }

    fn code(&self, row: Row<'_>) -> Option<String> {
        unit_code(row.get(self.layout.code), self.layout.codes)
    }

    /// A row without a code is about the whole state, or blank, or a footnote that ends the table, or a row that cannot be placed.
    fn skip_without_code(&mut self, row: Row<'_>) -> bool {
        let name = self.layout.name.map(|at| row.get(at).trim().to_lowercase()).unwrap_or_default();
        if name == "state" || name.starts_with("state total") {
            self.rows.summary += 1;
            return true;
        }
        let mut filled = row.filled();
        let Some(first) = filled.next() else { return true };
        if filled.next().is_none() {
            return self.rows.lines.is_empty();
        }
        self.rows.without_code.0 += 1;
        if self.rows.without_code.1.is_empty() {
            self.rows.without_code.1 = first.chars().take(80).collect();
        }
        true
    }

    fn unit(&mut self, code: &str, row: Row<'_>) -> usize {
        if let Some(&at) = self.unit_at.get(code) {
            return at;
        }
        let at = self.rows.units.len();
        let name = self.layout.name.map(|at| clean_name(row.get(at))).unwrap_or_default();
        let (level, district_code) = (level_of(code), district_of(code));
        if let (Some(at), Level::School) = (self.layout.district_name, level) {
            self.rows.district_names.push((district_code.clone(), clean_name(row.get(at))));
        }
        self.rows.units.push(Unit { code: code.to_owned(), name, level, district_code });
        self.unit_at.insert(code.to_owned(), at);
        at
    }

    fn part(&mut self, row: Row<'_>) -> Option<usize> {
        let texts: Vec<&str> = self.layout.splits.iter().map(|&at| row.get(at).trim()).collect();
        if texts.is_empty() {
            return None;
        }
        let text = texts.join(" ");
        if let Some(&at) = self.part_at.get(&text) {
            return Some(at);
        }
        let at = self.rows.parts.len();
        let end: String =
            text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect();
        self.rows.parts.push(end.to_lowercase());
        self.part_at.insert(text, at);
        Some(at)
    }

    fn read_cells(&mut self, row: Row<'_>) {
        let (writing, mapped) = (self.writing, &self.layout.mapped);
        self.fresh.clear();
        self.fresh.extend(mapped.iter().map(|one| read_cell(row.get(one.at), one.kind, writing)));
        for (signed, one) in
            self.signed.iter_mut().zip(mapped).filter(|(_, one)| one.kind == CellKind::Percent)
        {
            *signed |= row.get(one.at).trim_end().ends_with('%');
        }
        if self.has_slipped(row) && !self.fresh.iter().all(|cell| cell.fits()) {
            self.fresh.fill(Cell::Missing(Reason::RowShape));
        } else {
            settle_sentence(&mut self.fresh);
        }
    }

    /// Whether a row of separated values has lost or gained a cell.
    fn has_slipped(&self, row: Row<'_>) -> bool {
        let gained = row.iter().skip(self.width).any(|text| !text.trim().is_empty());
        self.rows_can_slip && (row.width() < self.width || gained)
    }

    /// A second row for the same unit, year and part counts once if it says the same, and both are unread if not.
    fn keep_line(&mut self, line: Line, at: u32) {
        let width = self.fresh.len();
        let Some(&before) = self.line_at.get(&line) else {
            self.line_at.insert(line, self.rows.lines.len());
            self.rows.lines.push(line);
            self.rows.places.push(at);
            self.rows.misshapen += usize::from(self.fresh.contains(&Cell::Missing(Reason::RowShape)));
            self.rows.cells.extend_from_slice(&self.fresh);
            return;
        };
        self.rows.again.push((u32::try_from(before).unwrap_or(u32::MAX), at));
        let cells = &mut self.rows.cells[before * width..][..width];
        if cells == self.fresh {
            self.rows.repeated += 1;
        } else {
            cells.fill(Cell::Missing(Reason::Conflict));
            self.rows.conflicting += 1;
        }
    }

    /// Some files write shares as fractions. Where nobody said so the whole column tells, never one cell; in a table read
    /// by hand all such columns together, since the share of a small group may well stay under 1 %.
    fn scale_fractions(&mut self) {
        let fractions: Vec<bool> =
            (0..self.layout.mapped.len()).map(|place| self.looks_like_fractions(place)).collect();
        if self.layout.signature.is_none() && self.all_shares_are_fractions(&fractions) {
            self.rows.raised = true;
            self.shares().collect::<Vec<_>>().into_iter().for_each(|place| self.raise_to_points(place));
            return;
        }
        let open = |place: &usize| self.layout.mapped[*place].scale.is_none();
        let together =
            (0..fractions.len()).filter(open).all(|place| fractions[place] || self.is_empty(place));
        for (place, looks_like_it) in fractions.into_iter().enumerate() {
            let told_by_column = looks_like_it && (self.layout.signature.is_none() || together);
            match self.layout.mapped[place].scale {
                Some(PercentScale::Fractions) => self.raise_to_points(place),
                None if told_by_column => self.raise_to_points(place),
                _ => {}
            }
        }
    }

    /// A published report prints points. Where a whole file has no share above 1, somebody has saved them as fractions.
    fn all_shares_are_fractions(&self, fractions: &[bool]) -> bool {
        const FEW: usize = 5;
        let points = |place: usize| self.layout.mapped[place].scale == Some(PercentScale::Points);
        let mut filled = self.shares().filter(|&place| !self.is_empty(place)).peekable();
        let between = |place: usize| self.column(place).any(|share| share > 0.0 && share < 1.0);
        self.rows.lines.len() >= FEW
            && filled.peek().is_some_and(|&first| between(first) || self.shares().any(between))
            && filled.all(|place| points(place) && fractions[place])
    }

    /// The places of the columns with shares.
    fn shares(&self) -> impl Iterator<Item = usize> + '_ {
        let mapped = self.layout.mapped.iter().enumerate();
        mapped.filter(|(_, one)| one.kind == CellKind::Percent).map(|(place, _)| place)
    }

    fn column(&self, place: usize) -> impl Iterator<Item = f64> + '_ {
        self.rows.cells.iter().skip(place).step_by(self.layout.mapped.len()).filter_map(|cell| cell.value())
    }

    fn is_empty(&self, place: usize) -> bool {
        self.column(place).next().is_none()
    }

    fn looks_like_fractions(&self, place: usize) -> bool {
        !self.signed[place]
            && self.column(place).all(|value| value <= 1.0)
            && self.column(place).any(|value| value > 0.0)
    }

    fn raise_to_points(&mut self, place: usize) {
        let width = self.layout.mapped.len();
        for cell in self.rows.cells.iter_mut().skip(place).step_by(width) {
            *cell = match *cell {
                // 0.57 times 100 is 56.99999999999999 in binary; no share is published to ten places.
                Cell::Value(share) if share <= 1.0 => Cell::Value((share * 1e12).round() / 1e10),
                Cell::Value(_) => Cell::Missing(Reason::OutOfRange),
                missing => missing,
            };
        }
    }
}

/// Words and not one number: the whole row says that nothing was reported, whichever cells the words fell into.
fn settle_sentence(cells: &mut [Cell]) {
    let words = |cell: &Cell| matches!(cell, Cell::Missing(Reason::NotANumber | Reason::NotReported));
    if cells.iter().any(words) && cells.iter().all(|cell| cell.value().is_none()) {
        cells.fill(Cell::Missing(Reason::NotReported));
    }
}
