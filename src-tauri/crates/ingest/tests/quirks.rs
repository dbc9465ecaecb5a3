//! However a table is written, it reads the same: random figures of every known report, written with random quirks.

use std::io::{Cursor, Write};

use library::reports::{CellKind, CodeScheme, Report, ReportColumn, reports};
use model::records::Batch;
use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Tenths, or nothing; a row has one for every column of the widest report.
type Figures = Vec<Vec<Option<u32>>>;

const CODES: [&str; 5] = ["School Code", "Org Code", "DESE ID", "ORGCODE", "District/School Code"];
const NAMES: [&str; 3] = ["School Name", "Org Name", "District/School Name"];
const TITLES: [&str; 4] =
    ["2022-23 Report - All", "School Year 2022-2023", "2023Report", "2022-23  Report (District) - All"];

/// How a file is written; none of it may change what is read.
#[derive(Debug, Clone)]
struct Quirks {
    report: prop::sample::Index,
    /// Which of its names each header has, and which of the columns that may be left out are there.
    names: Vec<(usize, bool)>,
    order: Vec<u32>,
    container: usize,
    separator: usize,
    line_end: usize,
    code: usize,
    padding: usize,
    blank: usize,
    title: usize,
    rows_above: usize,
    year: Year,
    flags: Vec<bool>,
}

/// Where the year stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Year {
    Said,
    Title,
    Ending,
    Written,
}

/// Reports with figures, one row a unit, by the state's codes.
fn shapes() -> Vec<&'static Report> {
    let plain = |report: &&Report| {
        !report.columns.is_empty() && report.split.is_empty() && report.codes == CodeScheme::Dese
    };
    reports().iter().filter(plain).collect()
}

fn widest() -> usize {
    shapes().iter().map(|report| report.columns.len()).max().unwrap_or_default()
}

fn figures() -> impl Strategy<Value = Figures> {
    let cell = proptest::option::weighted(0.8, 0..=30_000_u32);
    proptest::collection::vec(proptest::collection::vec(cell, widest()), 1..6)
}

fn quirks() -> impl Strategy<Value = Quirks> {
    let how =
        (0..3_usize, 0..3_usize, 0..3_usize, 0..6_usize, 0..12_usize, 0..3_usize, 0..4_usize, 0..6_usize);
    let year = prop::sample::select(vec![Year::Said, Year::Title, Year::Ending, Year::Written]);
    let shape = (
        any::<prop::sample::Index>(),
        proptest::collection::vec((0..6_usize, any::<bool>()), widest()),
        proptest::collection::vec(any::<u32>(), widest() + 4),
    );
    (how, year, shape, proptest::collection::vec(any::<bool>(), 9)).prop_map(|(how, year, shape, flags)| {
        Quirks {
            report: shape.0,
            names: shape.1,
            order: shape.2,
            container: how.0,
            separator: how.1,
            line_end: how.2,
            code: how.3,
            padding: how.4,
            blank: how.5,
            title: how.6,
            rows_above: how.7,
            year,
            flags,
        }
    })
}

fn code(at: usize) -> String {
    format!("0901{:04}", 5 * (at + 1))
}

/// What a column may hold, of the random tenths.
fn within(tenths: Option<u32>, kind: CellKind) -> Option<u32> {
    tenths.map(|tenths| if kind == CellKind::Percent { tenths % 1001 } else { tenths })
}

impl Quirks {
    fn byte_order_mark(&self) -> bool {
        self.flags[0]
    }
    fn empty_column(&self) -> bool {
        self.flags[1]
    }
    fn state_row(&self) -> bool {
        self.flags[2]
    }
    fn footnote(&self) -> bool {
        self.flags[3]
    }
    fn twice(&self) -> bool {
        self.flags[4]
    }
    fn shout(&self) -> bool {
        self.flags[5]
    }
    fn pairs(&self) -> bool {
        self.flags[6]
    }
    fn short_rows(&self) -> bool {
        self.flags[7]
    }
    fn percent_signs(&self) -> bool {
        self.flags[8]
    }

    fn report(&self) -> &'static Report {
        let shapes = shapes();
        shapes[self.report.index(shapes.len())]
    }

    /// The columns that are there: place in the report, column, and the header chosen for it.
    fn columns(&self) -> Vec<(usize, &'static ReportColumn, &'static str)> {
        let all = self.report().columns.iter().enumerate().zip(&self.names);
        let there = all.filter(|((_, column), (_, there))| column.required || *there);
        there
            .map(|((at, column), (name, _))| {
                (at, column, column.headers[name % column.headers.len()].as_str())
            })
            .collect()
    }

    fn header(&self, text: &str) -> String {
        if self.shout() { format!(" {} ", text.to_uppercase()) } else { text.to_owned() }
    }

    fn code(&self, code: &str) -> String {
        let number = code.parse::<u32>().expect("digits");
        match self.code {
            0 => code.to_owned(),
            1 => number.to_string(),
            2 => format!("\u{a0}{code}"),
            3 => format!("=\"{code}\""),
            4 => format!("{number}.0"),
            _ => format!("  {code} "),
        }
    }

    fn cell(&self, tenths: Option<u32>, column: &ReportColumn, header: &str) -> String {
        let blanks = ["", " ", "\u{a0}"];
        let Some(tenths) = within(tenths, column.kind) else { return blanks[self.blank].to_owned() };
        let (whole, tenth) = (tenths / 10, tenths % 10);
        let whole =
            if whole >= 1000 { format!("{},{:03}", whole / 1000, whole % 1000) } else { whole.to_string() };
        let text =
            if whole == "0" && self.blank == 1 { format!(".{tenth}") } else { format!("{whole}.{tenth}") };
        // Without the sign a few small shares in a column of a data service would be fractions.
        let signed = self.percent_signs() || header.contains('_');
        let ending = match column.kind {
            CellKind::Ratio => " to 1",
            CellKind::Percent if signed => "%",
            _ => "",
        };
        format!("{:>1$}{ending}", text, self.padding)
    }

    fn row(&self, name: &str, code: &str, figures: &[Option<u32>]) -> Vec<String> {
        let year = match self.year {
            Year::Ending => Some("2023".to_owned()),
            Year::Written => Some("2022-23".to_owned()),
            Year::Said | Year::Title => None,
        };
        let cells =
            self.columns().into_iter().map(|(at, column, header)| self.cell(figures[at], column, header));
        let plain = [name.to_owned(), self.code(code)].into_iter().chain(year).chain(cells);
        let mut row = self.in_order(plain.collect());
        while self.short_rows() && row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        row
    }

    fn in_order(&self, plain: Vec<String>) -> Vec<String> {
        let mut cells: Vec<(u32, String)> = self.order.iter().copied().zip(plain).collect();
        cells.sort_by_key(|(place, _)| *place);
        let empty = self.empty_column().then(String::new);
        cells.into_iter().map(|(_, cell)| cell).chain(empty).collect()
    }

    fn header_rows(&self) -> Vec<Vec<String>> {
        let year = match self.year {
            Year::Ending => Some("SY"),
            Year::Written => Some("School Year"),
            Year::Said | Year::Title => None,
        };
        let keys = [NAMES[self.title % NAMES.len()], CODES[self.padding % CODES.len()]];
        let figures: Vec<&str> = self.columns().into_iter().map(|(_, _, header)| header).collect();
        let in_pairs = |header: &&str| header.ends_with(" #") || header.ends_with(" %");
        if self.pairs() && figures.len() > 1 && figures.iter().all(in_pairs) {
            let lower = |header: &str| {
                if figures.contains(&header) { header[header.len() - 1..].to_owned() } else { String::new() }
            };
            let upper = |header: &str| {
                if figures.contains(&header) {
                    header[..header.len() - 2].to_owned()
                } else {
                    header.to_owned()
                }
            };
            let all: Vec<&str> = keys.into_iter().chain(year).chain(figures.iter().copied()).collect();
            let upper = all.iter().map(|header| self.header(&upper(header))).collect();
            return vec![self.in_order(upper), self.in_order(all.into_iter().map(lower).collect())];
        }
        let all = keys.into_iter().chain(year).chain(figures).map(|text| self.header(text));
        vec![self.in_order(all.collect())]
    }

    fn rows(&self, figures: &Figures) -> Vec<Vec<String>> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        if self.year == Year::Title || self.rows_above > 0 {
            let title = if self.year == Year::Title { TITLES[self.title] } else { "Report - All" };
            let before = vec![String::new(); if self.twice() { 5 } else { 0 }];
            rows.push(before.into_iter().chain([title.to_owned()]).collect());
            rows.extend(vec![vec![String::new()]; self.rows_above]);
        }
        rows.extend(self.header_rows());
        for (at, one) in figures.iter().enumerate() {
            rows.push(self.row(&format!("Riverton - School {at}"), &code(at), one));
        }
        if self.twice() {
            rows.push(rows.last().cloned().unwrap_or_default());
        }
        if self.state_row() {
            rows.push(self.row("State Totals", "00000000", &vec![Some(9); widest()]));
        }
        if self.footnote() {
            rows.extend([
                vec![String::new()],
                vec!["NOTE: some figures are those of the year before".to_owned()],
            ]);
        }
        rows
    }

    fn bytes(&self, figures: &Figures) -> Vec<u8> {
        let rows = self.rows(figures);
        match self.container {
            0 => self.text(&rows).into_bytes(),
            1 => page(&rows).into_bytes(),
            _ => sheet(&rows),
        }
    }

    fn text(&self, rows: &[Vec<String>]) -> String {
        let (separator, line_end) = ([",", ";", "\t"][self.separator], ["\n", "\r\n", "\r"][self.line_end]);
        let quote = |cell: &String| match cell.contains([',', '"', ';']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.clone(),
        };
        let line = |row: &Vec<String>| row.iter().map(quote).collect::<Vec<_>>().join(separator);
        let start = if self.byte_order_mark() { "\u{feff}" } else { "" };
        format!("{start}{}{line_end}", rows.iter().map(line).collect::<Vec<_>>().join(line_end))
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn page(rows: &[Vec<String>]) -> String {
    let cells = |row: &Vec<String>| {
        row.iter().map(|cell| format!("<td class='t'>{}</td>\r", escaped(cell))).collect::<String>()
    };
    let rows: String = rows.iter().map(|row| format!("<tr>\r\n{}</tr>\n", cells(row))).collect();
    format!("<html><body><span><table>{rows}</table></span></body></html>")
}

/// The smallest workbook that a spreadsheet program would open, with its texts inside the cells.
fn sheet(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |row: usize, at: usize, text: &str| {
        let letter = |at: usize| char::from(b'A' + u8::try_from(at).expect("few columns"));
        let column = match at {
            0..26 => letter(at).to_string(),
            _ => format!("{}{}", letter(at / 26 - 1), letter(at % 26)),
        };
        format!(
            "<c r=\"{column}{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
            row + 1,
            escaped(text)
        )
    };
    let cells = |at: usize, row: &Vec<String>| {
        let filled = row.iter().enumerate().filter(|(_, text)| !text.is_empty());
        filled.map(|(column, text)| cell(at, column, text)).collect::<String>()
    };
    let body: String = rows
        .iter()
        .enumerate()
        .map(|(at, row)| format!("<row r=\"{}\">{}</row>", at + 1, cells(at, row)))
        .collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Teacher Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{body}</sheetData></worksheet>"),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in parts {
        zip.start_file(name, stored).expect("a zip in memory");
        zip.write_all(text.as_bytes()).expect("a zip in memory");
    }
    zip.finish().expect("a zip in memory").into_inner()
}

/// Unit, field and figure.
type Seen = Vec<(String, String, f64)>;

/// What must be read, whatever the quirks.
fn expected(figures: &Figures, quirks: &Quirks) -> Seen {
    let value = |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10).parse::<f64>().expect("a number");
    let mut all = Seen::new();
    for (row, cells) in figures.iter().enumerate() {
        for (at, column, _) in quirks.columns() {
            let figure = within(cells[at], column.kind).map(value);
            all.extend(figure.map(|figure| (code(row), column.field.clone(), figure)));
        }
    }
    sorted(all)
}

fn seen(batch: &Batch) -> Seen {
    let name = |one: &model::records::Observation| {
        let (unit, field) = (&batch.units[one.unit as usize], &batch.fields[one.field as usize]);
        (unit.code.clone(), field.clone(), one.value)
    };
    sorted(batch.observations.iter().map(name).collect())
}

fn sorted(mut all: Seen) -> Seen {
    all.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_figures_are_read_however_they_are_written(figures in figures(), quirks in quirks()) {
        let said = (quirks.year == Year::Said).then_some("2022-23");
        let reading = ingest::read("any.name", &quirks.bytes(&figures), said);
        let reading = reading.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        let wanted = expected(&figures, &quirks);
        let cells = figures.len() * quirks.columns().len();
        prop_assert_eq!(&reading.preview.report, &quirks.report().id);
        prop_assert_eq!(reading.preview.years, ["2022-23"]);
        prop_assert_eq!(reading.preview.summary_rows, u32::from(quirks.state_row()));
        prop_assert_eq!(reading.preview.missing.values().sum::<u32>() as usize, cells - wanted.len());
        prop_assert_eq!(seen(&reading.batch), wanted);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = ingest::preview("any.name", &bytes);
        let _ = ingest::preview("any.name", &[b"School Name,School Code\n".as_slice(), &bytes].concat());
    }
}
