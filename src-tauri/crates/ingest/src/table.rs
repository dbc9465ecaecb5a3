//! A table of texts as it stands in a file, row by row, before anybody knows what it means.

/// Rows of cells. All texts lie in one string, so that a large file costs few allocations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    text: String,
    /// Where each cell ends in `text`.
    cells: Vec<u32>,
    /// Where each row ends in `cells`.
    rows: Vec<u32>,
    /// How the file was written.
    pub marks: Marks,
}

/// What is known of a table from how its file was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Whether a row shorter than the header has lost a cell; in a sheet it merely ends with empty ones.
    pub rows_can_slip: bool,
    /// Decimal commas are possible.
    pub decimal_comma: bool,
    /// The text was not UTF-8 and was read as Windows-1252.
    pub windows_1252: bool,
    /// The name of its sheet, where the file has sheets.
    pub sheet: Option<String>,
}

/// Bytes of a cell that are kept.
const CELL_BYTES: usize = 2000;

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    first: usize,
    end: usize,
}

impl Table {
    /// An empty table.
    pub fn new(marks: Marks) -> Self {
        Self { marks, ..Self::default() }
    }

    /// An empty table with room for this many bytes of text.
    pub fn with_room(bytes: usize, marks: Marks) -> Self {
        Self { text: String::with_capacity(bytes), ..Self::new(marks) }
    }

    /// Ends the current cell with this text, or with its beginning where it is longer than any cell of a report. Bytes of
    /// nothing are made visible, so that what they stand in is not taken for what it would be without them.
    pub fn push_cell(&mut self, text: &str) {
        let text = &text[..text.floor_char_boundary(CELL_BYTES)];
        if text.contains('\0') {
            self.text.push_str(&text.replace('\0', "\u{fffd}"));
        } else {
            self.text.push_str(text);
        }
        self.cells.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Ends the current row.
    pub fn end_row(&mut self) {
        self.rows.push(u32::try_from(self.cells.len()).unwrap_or(u32::MAX));
    }

    /// Whether any text of the table goes over several lines.
    pub fn has_line_ends(&self) -> bool {
        self.text.contains(['\n', '\r'])
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Cells so far, of all rows.
    pub fn cells_so_far(&self) -> usize {
        self.cells.len()
    }

    /// The row at this place; an empty row beyond the end.
    pub fn row(&self, at: usize) -> Row<'_> {
        let end = self.rows.get(at).copied().unwrap_or(0) as usize;
        let first = if at == 0 { 0 } else { self.rows.get(at - 1).copied().unwrap_or(0) as usize };
        Row { table: self, first: first.min(end), end }
    }

    fn cell(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.cells[at - 1] as usize };
        self.text.get(start..self.cells[at] as usize).unwrap_or_default()
    }
}

impl<'a> Row<'a> {
    /// Number of cells, empty ones included.
    pub fn width(&self) -> usize {
        self.end - self.first
    }

    /// The text at this place, untrimmed; empty beyond the end.
    pub fn get(&self, at: usize) -> &'a str {
        if at < self.width() { self.table.cell(self.first + at) } else { "" }
    }

    /// All texts in order.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        (self.first..self.end).map(move |at| self.table.cell(at))
    }

    /// The texts that say something, trimmed.
    pub fn filled(self) -> impl Iterator<Item = &'a str> {
        self.iter().map(str::trim).filter(|text| !text.is_empty())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A table of these rows.
    pub fn table(rows: &[&[&str]]) -> Table {
        let mut table = Table::default();
        for row in rows {
            row.iter().for_each(|text| table.push_cell(text));
            table.end_row();
        }
        table
    }

    #[test]
    fn a_huge_cell_is_kept_in_part_and_between_letters() {
        let mut table = Table::default();
        table.push_cell(&"–".repeat(1_000_000));
        table.push_cell("next");
        table.end_row();
        assert_eq!(table.row(0).get(0).len(), 1998);
        assert_eq!(table.row(0).get(1), "next");
    }

    #[test]
    fn rows_of_any_length_come_back_as_they_went_in() {
        let table = table(&[&["a", "", "c"], &[], &[" d "]]);
        assert_eq!(table.len(), 3);
        assert_eq!(table.row(0).iter().collect::<Vec<_>>(), ["a", "", "c"]);
        assert_eq!(table.row(1).width(), 0);
        assert_eq!((table.row(2).get(0), table.row(2).get(1), table.row(9).get(0)), (" d ", "", ""));
        assert_eq!(table.row(2).filled().collect::<Vec<_>>(), ["d"]);
    }
}
