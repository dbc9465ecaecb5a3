//! Files that are broken, locked or meant to do harm: each is refused with its reason, or read as if nothing was.

mod sheets;

use std::{fs, path::PathBuf};

use ingest::{IngestError, Limits, Reading, Watch};
use sheets::{archive, header_row, inline, row, workbook, workbook_of};

fn fixture(file: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ingest");
    fs::read(folder.join(file)).expect(file)
}

fn read(bytes: &[u8]) -> Result<Reading, IngestError> {
    ingest::read("a.xlsx", bytes, Some("2022-23"))
}

fn code_of(bytes: &[u8]) -> String {
    ingest::preview("a.xlsx", bytes).expect_err("no report").code()
}

/// What reading within smaller limits says.
fn code_within(limits: Limits, bytes: &[u8]) -> String {
    let mut silent = |_| {};
    ingest::read_tables("a.xlsx", bytes, &mut Watch::new(limits, &mut silent)).expect_err("too much").code()
}

/// The figure of a unit, or the text of the cell that was not read.
fn cell(reading: &Reading, code: &str, field: &str) -> Result<f64, String> {
    let batch = &reading.batch;
    let unit = batch.units.iter().position(|unit| unit.code == code).expect("a unit") as u32;
    let is_field = |at: u32| batch.fields[at as usize] == field;
    if let Some(one) = batch.observations.iter().find(|one| one.unit == unit && is_field(one.field)) {
        return Ok(one.value);
    }
    let is_header = |at: u32| reading.preview.columns[at as usize].field.as_deref() == Some(field);
    let found = batch.unread.iter().find(|one| one.unit == Some(unit) && is_header(one.column));
    Err(found.expect("an unread cell").text.clone())
}

/// A row of the teacher report with this cell for the share of experienced teachers.
fn school(number: u32, code: &str, name: &str, experienced: &str) -> String {
    let cells = [name, code, "20.5", "98", "12.0 to 1"].map(inline);
    let rest = ["97", "96"].map(inline);
    row(number, &[&cells[..], &[experienced.to_owned()], &rest[..]].concat())
}

#[test]
fn a_small_file_that_unfolds_to_much_more_is_refused_at_the_limit() {
    let zeros = vec![b' '; 3 << 20];
    let bomb = archive(&[("xl/workbook.xml", b"<x/>"), ("xl/media/a.bin", &zeros)]);
    assert!(bomb.len() < 50_000);
    assert_eq!(code_within(Limits { unfolded: 2, ..Limits::default() }, &bomb), "file_too_large");
}

#[test]
fn a_directory_that_lies_about_the_size_helps_no_bomb() {
    let texts = format!("<sst xmlns=\"{}\">{}</sst>", sheets::MAIN, "<si><t>x</t></si>".repeat(200_000));
    let rows = [header_row(1), school(2, "99010005", "A", "<c t=\"s\"><v>0</v></c>")].concat();
    let mut bomb = workbook(&rows, &[("xl/sharedStrings.xml", &texts)]);
    assert!(read(&bomb).is_ok());
    let told = (texts.len() as u32).to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4).filter(|&at| bomb[at..at + 4] == told).collect();
    assert!(!places.is_empty());
    for at in places {
        bomb[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    assert_eq!(code_within(Limits { unfolded: 1, ..Limits::default() }, &bomb), "sheet_unreadable");
}

#[test]
fn a_sheet_with_cells_far_apart_is_refused_and_not_filled_in() {
    let far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    assert_eq!(code_of(&workbook(far, &[])), "header_unknown");
    let wide: String =
        (1..3000).map(|at| format!("<row r=\"{at}\"><c r=\"XFD{at}\"><v>1</v></c></row>")).collect();
    assert_eq!(code_of(&workbook(&wide, &[])), "too_many_cells");
}

#[test]
fn a_torn_workbook_is_damaged() {
    let whole = workbook(&format!("{}{}", header_row(1), school(2, "99010005", "A", &inline("80"))), &[]);
    for length in [whole.len() / 4, whole.len() / 2, whole.len() - 30] {
        assert_eq!(code_of(&whole[..length]), "sheet_unreadable", "{length}");
    }
    let torn = workbook_of("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1", &[]);
    assert_eq!(code_of(&torn), "sheet_unreadable");
}

#[test]
fn entities_that_reach_outside_the_file_are_never_looked_at() {
    let secret = tempfile::NamedTempFile::new().expect("a file");
    fs::write(secret.path(), "99010005").expect("a file");
    let sheet = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file://{}\">]>\
         <worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>",
        secret.path().display()
    );
    assert_eq!(code_of(&workbook_of(&sheet, &[])), "sheet_with_entities");
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst/>";
    let bytes = workbook(&header_row(1), &[("xl/sharedStrings.xml", laughs)]);
    assert_eq!(code_of(&bytes), "sheet_with_entities");
}

#[test]
fn a_workbook_with_a_password_says_so() {
    let error = ingest::preview("a.xlsx", &fixture("not_a_report_locked.xlsx")).expect_err("locked");
    assert_eq!(error, IngestError::SheetLocked { file: "a.xlsx".into() });
}

#[test]
fn a_formula_counts_as_its_last_value_and_without_one_as_nothing() {
    let rows = [
        header_row(1),
        school(2, "99010005", "A", "<c><f>100-18.7</f><v>81.3</v></c>"),
        school(3, "99010010", "B", "<c><f>100-18.7</f></c>"),
        school(4, "99010015", "C", "<c t=\"str\"><f>\"80\"</f><v>80</v></c>"),
        school(5, "99010020", "D", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
    ];
    let reading = read(&workbook(&rows.concat(), &[])).expect("a report");
    assert_eq!(cell(&reading, "99010005", "experienced"), Ok(81.3));
    assert_eq!(cell(&reading, "99010010", "experienced"), Err(String::new()));
    assert_eq!(cell(&reading, "99010015", "experienced"), Ok(80.0));
    assert_eq!(cell(&reading, "99010020", "experienced"), Err("#DIV/0!".to_owned()));
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let link = "=HYPERLINK(\"http://example.invalid\",\"Hill\")";
    let rows = [header_row(1), school(2, "99010005", link, &inline("=1+1"))];
    let reading = read(&workbook(&rows.concat(), &[])).expect("a report");
    assert_eq!(reading.batch.units[0].name, link);
    assert_eq!(cell(&reading, "99010005", "experienced"), Err("=1+1".to_owned()));
}

#[test]
fn shared_and_own_texts_and_true_numbers_read_the_same() {
    let shared = format!(
        "<sst xmlns=\"{}\" count=\"1\"><si><t xml:space=\"preserve\">  81.3</t></si><si><r><t>8</t></r><r><t>1.3</t></r></si></sst>",
        sheets::MAIN
    );
    let rows = [
        header_row(3),
        school(4, "99010005", "A", "<c t=\"s\"><v>0</v></c>"),
        school(5, "99010010", "B", "<c t=\"s\"><v>1</v></c>"),
        school(6, "99010015", "C", "<c><v>81.3</v></c>"),
        school(7, "99010020", "D", "<c><v>81.299999999999997</v></c>"),
        school(8, "99010025", "E", &inline("     81.3 ")),
    ];
    let title = row(1, &[inline("2022-23 Teacher Data - All Teachers")]);
    let sheet = format!(
        "<worksheet xmlns=\"{}\"><sheetData>{title}{}</sheetData><mergeCells><mergeCell ref=\"A1:F1\"/></mergeCells></worksheet>",
        sheets::MAIN,
        rows.concat()
    );
    let reading = read(&workbook_of(&sheet, &[("xl/sharedStrings.xml", &shared)])).expect("a report");
    assert_eq!(reading.preview.years, ["2022-23"]);
    assert_eq!(reading.preview.rows, 5);
    for code in ["99010005", "99010010", "99010015", "99010020", "99010025"] {
        assert_eq!(cell(&reading, code, "experienced"), Ok(81.3), "{code}");
    }
}

#[test]
fn an_old_binary_workbook_is_read() {
    let bytes = fixture("teacherdata_district_2018-19.xls");
    let reading = ingest::read("a.xls", &bytes, None).expect("a report");
    assert_eq!((reading.preview.report.as_str(), reading.preview.rows), ("teacherdata", 2));
    assert_eq!(reading.preview.years, ["2018-19"]);
    assert_eq!(cell(&reading, "09910000", "experienced"), Ok(81.3));
    assert_eq!(cell(&reading, "99020000", "without_waiver"), Ok(98.5));
    assert_eq!(cell(&reading, "99020000", "in_field"), Err("N/A".to_owned()));
    let unread = &reading.batch.unread[0];
    assert_eq!((unread.row, unread.column), (4, 7));
    assert_eq!(code_within(Limits { page: 0, ..Limits::default() }, &bytes), "file_too_large");
    assert_eq!(code_of(&bytes[..bytes.len() / 3]), "sheet_unreadable");
}

const HEADERS: &str = "School Name,School Code,Total # of Teachers (FTE),% of Teachers Licensed,Student / Teacher Ratio,Percent of Experienced Teachers,Percent of Teachers without Waiver or Provisional License,Percent Teaching In-Field\n";

#[test]
fn a_cell_of_a_megabyte_is_one_unread_cell_and_nothing_of_it_is_kept_but_its_beginning() {
    let huge = "x".repeat(1 << 20);
    let text =
        format!("{HEADERS}{huge},99010005,20,98,12 to 1,{huge},97,96\nB,99010010,30,98,12 to 1,70,97,96\n");
    let reading = read(text.as_bytes()).expect("a report");
    assert_eq!(cell(&reading, "99010005", "experienced"), Err("x".repeat(40)));
    assert_eq!(cell(&reading, "99010010", "experienced"), Ok(70.0));
    let longest = reading.batch.units.iter().map(|unit| unit.name.len()).max();
    assert!(longest < Some(5000), "{longest:?}");
}

#[test]
fn bytes_of_nothing_make_a_cell_unread_and_a_file_of_them_no_text() {
    let text = format!(
        "{HEADERS}A,99010005,20,98,12 to 1,8\00,97,96\n{}",
        "B,99010010,30,98,12 to 1,70,97,96\n".repeat(200)
    );
    assert_eq!(code_of(text.as_bytes()), "is_binary");
    // Further down nobody has looked for them before.
    let far = "B,99010010,30,98,12 to 1,70,97,96\n".repeat(200);
    let text = format!("{HEADERS}{far}A,99010005,20,98,12 to 1,8\00,97,96\n");
    let reading = read(text.as_bytes()).expect("a report");
    assert_eq!(cell(&reading, "99010005", "experienced"), Err("8\u{fffd}0".to_owned()));
}

#[test]
fn a_page_larger_than_the_limit_is_refused_before_it_is_read() {
    let page = format!("<html><table>{}</table></html>", "<tr><td>1</td></tr>".repeat(60_000));
    assert_eq!(code_within(Limits { page: 1, ..Limits::default() }, page.as_bytes()), "file_too_large");
}
