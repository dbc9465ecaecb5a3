//! However a table is written, it reads the same: random figures, written with random quirks.

use std::io::{Cursor, Write};

use ingest::Reading;
use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const HEADERS: [&str; 6] = [
    "Total # of Teachers (FTE)",
    "% of Teachers Licensed",
    "Percent of Experienced Teachers",
    "Percent of Teachers without Waiver or Provisional License",
    "Percent Teaching In-Field",
    "Student / Teacher Ratio",
];

/// Tenths, or nothing.
type Figures = Vec<[Option<u32>; 6]>;

/// How a file is written; none of it may change what is read.
#[derive(Debug, Clone)]
struct Quirks {
    container: usize,
    separator: usize,
    byte_order_mark: bool,
    line_end: usize,
    code: usize,
    padding: usize,
    blank: usize,
    title: usize,
    empty_column: bool,
    state_row: bool,
    footnote: bool,
    twice: bool,
    shout: bool,
    order: Vec<usize>,
}

fn figures() -> impl Strategy<Value = Figures> {
    let share = || proptest::option::weighted(0.8, 0..=1000_u32);
    let row = (proptest::option::weighted(0.8, 0..=30_000_u32), share(), share(), share(), share(), share());
    proptest::collection::vec(row.prop_map(|(a, b, c, d, e, f)| [a, b, c, d, e, f]), 1..8)
}

fn quirks() -> impl Strategy<Value = Quirks> {
    let how =
        (0..3_usize, 0..3_usize, any::<bool>(), 0..3_usize, 0..5_usize, 0..12_usize, 0..3_usize, 0..4_usize);
    let more = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let order = Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle();
    (how, more, order).prop_map(|(how, more, order)| Quirks {
        container: how.0,
        separator: how.1,
        byte_order_mark: how.2,
        line_end: how.3,
        code: how.4,
        padding: how.5,
        blank: how.6,
        title: how.7,
        empty_column: more.0,
        state_row: more.1,
        footnote: more.2,
        twice: more.3,
        shout: more.4,
        order,
    })
}

fn code(at: usize) -> String {
    format!("0901{:04}", 5 * (at + 1))
}

impl Quirks {
    fn header(&self, text: &str) -> String {
        if self.shout { format!(" {} ", text.to_uppercase()) } else { text.to_owned() }
    }

    fn code(&self, code: &str) -> String {
        match self.code {
            0 => code.to_owned(),
            1 => code.parse::<u32>().expect("digits").to_string(),
            2 => format!("\u{a0}{code}"),
            3 => format!("=\"{code}\""),
            _ => format!("  {code} "),
        }
    }

    fn cell(&self, tenths: Option<u32>, ratio: bool) -> String {
        let blanks = ["", " ", "\u{a0}"];
        let Some(tenths) = tenths else { return blanks[self.blank].to_owned() };
        let (whole, tenth) = (tenths / 10, tenths % 10);
        let whole =
            if whole >= 1000 { format!("{},{:03}", whole / 1000, whole % 1000) } else { whole.to_string() };
        let text =
            if whole == "0" && self.blank == 1 { format!(".{tenth}") } else { format!("{whole}.{tenth}") };
        let ending = if ratio { " to 1" } else { "" };
        format!("{:>1$}{ending}", text, self.padding)
    }

    fn row(&self, name: &str, code: &str, figures: [Option<u32>; 6]) -> Vec<String> {
        let cells = figures.iter().enumerate().map(|(at, &tenths)| self.cell(tenths, at == 5));
        let plain: Vec<String> = [name.to_owned(), self.code(code)].into_iter().chain(cells).collect();
        self.in_order(&plain)
    }

    fn in_order(&self, plain: &[String]) -> Vec<String> {
        let empty = self.empty_column.then(String::new);
        self.order.iter().map(|&at| plain[at].clone()).chain(empty).collect()
    }

    fn rows(&self, figures: &Figures) -> Vec<Vec<String>> {
        let keys = ["School Name", "School Code"].into_iter().chain(HEADERS).map(|text| self.header(text));
        let title = vec!["2022-23 Teacher Data - All Teachers".to_owned()];
        let mut rows = match self.title {
            0 => vec![],
            1 => vec![title],
            blank => [vec![title], vec![vec![]; blank]].concat(),
        };
        rows.push(self.in_order(&keys.collect::<Vec<_>>()));
        for (at, one) in figures.iter().enumerate() {
            rows.push(self.row(&format!("Riverton - School {at}"), &code(at), *one));
        }
        if self.twice {
            rows.push(rows.last().cloned().unwrap_or_default());
        }
        if self.state_row {
            rows.push(self.row("State Totals", "00000000", [Some(9); 6]));
        }
        if self.footnote {
            rows.extend([vec![], vec!["NOTE: some figures are those of the year before".to_owned()]]);
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
        let quote = |cell: &String| match cell.contains([',', '"']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.clone(),
        };
        let line = |row: &Vec<String>| row.iter().map(quote).collect::<Vec<_>>().join(separator);
        let start = if self.byte_order_mark { "\u{feff}" } else { "" };
        format!("{start}{}{line_end}", rows.iter().map(line).collect::<Vec<_>>().join(line_end))
    }
}

fn page(rows: &[Vec<String>]) -> String {
    let cells =
        |row: &Vec<String>| row.iter().map(|cell| format!("<td class='t'>{cell}</td>\r")).collect::<String>();
    let rows: String = rows.iter().map(|row| format!("<tr>\r\n{}</tr>\n", cells(row))).collect();
    format!("<html><body><span><table>{rows}</table></span></body></html>")
}

/// The smallest workbook that a spreadsheet program would open, with its texts inside the cells.
fn sheet(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |row: usize, at: usize, text: &str| {
        let letter = char::from(b'A' + u8::try_from(at).expect("few columns"));
        format!(
            "<c r=\"{letter}{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>",
            row + 1
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

/// What must be read, whatever the quirks.
fn expected(figures: &Figures) -> Vec<(String, String, Option<f64>)> {
    let fields =
        ["teacher_fte", "licensed", "experienced", "without_waiver", "in_field", "student_teacher_ratio"];
    let mut all: Vec<_> = figures
        .iter()
        .enumerate()
        .flat_map(|(at, one)| {
            let value =
                |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10).parse::<f64>().expect("a number");
            fields
                .iter()
                .zip(one)
                .map(move |(field, tenths)| (code(at), (*field).to_owned(), tenths.map(value)))
        })
        .collect();
    all.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    all
}

/// Figures and cells without one, by unit and field; every cell must be among them once.
fn seen(reading: &Reading) -> Vec<(String, String, Option<f64>)> {
    let batch = &reading.batch;
    let code = |unit: u32| batch.units[unit as usize].code.clone();
    let figures = batch
        .observations
        .iter()
        .map(|one| (code(one.unit), batch.fields[one.field as usize].clone(), Some(one.value)));
    let columns = &reading.preview.columns;
    let unread = batch.unread.iter().map(|one| {
        let field = columns[one.column as usize].field.clone();
        (code(one.unit.expect("a unit")), field.expect("a field"), None)
    });
    let mut all: Vec<_> = figures.chain(unread).collect();
    all.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_figures_are_read_however_they_are_written(figures in figures(), quirks in quirks()) {
        let reading = ingest::read("any.name", &quirks.bytes(&figures), Some("2022-23"));
        let reading = reading.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        prop_assert_eq!(reading.preview.summary_rows, u32::from(quirks.state_row));
        prop_assert_eq!(seen(&reading), expected(&figures));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = ingest::preview("any.name", &bytes);
        let _ = ingest::preview("any.name", &[b"School Name,School Code\n".as_slice(), &bytes].concat());
    }
}
