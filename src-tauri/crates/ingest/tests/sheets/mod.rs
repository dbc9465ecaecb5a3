//! Small xlsx workbooks, written part by part, for tests of what stands in them.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The headers of the teacher report as one row of inline strings.
pub fn header_row(number: u32) -> String {
    let headers = [
        "School Name",
        "School Code",
        "Total # of Teachers (FTE)",
        "% of Teachers Licensed",
        "Student / Teacher Ratio",
        "Percent of Experienced Teachers",
        "Percent of Teachers without Waiver or Provisional License",
        "Percent Teaching In-Field",
    ];
    row(number, &headers.map(inline))
}

/// A row of cells as they are written.
pub fn row(number: u32, cells: &[String]) -> String {
    let placed = cells
        .iter()
        .zip('A'..)
        .map(|(cell, letter)| cell.replacen("<c", &format!("<c r=\"{letter}{number}\""), 1));
    format!("<row r=\"{number}\">{}</row>", placed.collect::<String>())
}

/// A cell with its own text.
pub fn inline(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
}

/// A workbook of one sheet with these rows; `more` are parts beside it.
pub fn workbook(rows: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    workbook_of(&sheet, more)
}

/// The same with the whole part of the sheet given.
pub fn workbook_of(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packages = "http://schemas.openxmlformats.org/package/2006";
    let types = format!(
        "<Types xmlns=\"{packages}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
    );
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Teacher Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let parts = [
        ("[Content_Types].xml", types.as_str()),
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let parts: Vec<_> = parts.iter().chain(more).map(|(name, text)| (*name, text.as_bytes())).collect();
    archive(&parts)
}

/// A packed archive.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, packed).expect("a zip in memory");
        zip.write_all(bytes).expect("a zip in memory");
    }
    zip.finish().expect("a zip in memory").into_inner()
}
