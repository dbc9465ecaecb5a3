//! The cause map from the command line: out in every form, in again, and hostile files beside the program.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use ingest::{Limits, beside::Beside};
use serde_json::Value;
use tempfile::TempDir;
use zip::{ZipWriter, write::SimpleFileOptions};

const PROGRAM: &str = env!("CARGO_BIN_EXE_headwaters");

fn headwaters(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).arg("--json").output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn told(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn sample() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.headwaters");
    told(&headwaters(&["sample", "riverton", text(&path)]));
    (folder, path)
}

fn count(told: &Value, field: &str) -> usize {
    told[field].as_array().unwrap().len()
}

#[test]
fn every_form_goes_out_and_comes_in_again_without_a_change() {
    let (folder, path) = sample();
    for (format, ending) in [("xlsx", "xlsx"), ("csv", "csv"), ("graphml", "graphml"), ("kumu", "json")] {
        let out = folder.path().join(format!("map.{ending}"));
        let written = told(&headwaters(&["map", text(&path), "--to", format, "--out", text(&out)]));
        assert_eq!(written["bytes"].as_u64(), Some(fs::metadata(&out).unwrap().len()));
        let back = told(&headwaters(&["take-in", text(&path), text(&out)]));
        assert!(back["command"].is_null() && back["outcome"].is_null(), "{format}: {back}");
        assert_eq!((count(&back, "problems"), back["unchanged"].as_u64() > Some(0)), (0, true));
    }
    let dot = folder.path().join("map.dot");
    told(&headwaters(&["map", text(&path), "--to", "dot", "--out", text(&dot)]));
    assert!(fs::read_to_string(&dot).unwrap().starts_with("digraph"));
}

#[test]
fn pictures_of_the_map_are_files_of_their_kind_and_never_take_the_place_of_a_workbook() {
    let (folder, path) = sample();
    for (format, begins) in [("svg", &b"<svg "[..]), ("png", b"\x89PNG"), ("pdf", b"%PDF-1.7")] {
        let out = folder.path().join(format!("map.{format}"));
        let written = told(&headwaters(&["map", text(&path), "--to", format, "--out", text(&out)]));
        let bytes = fs::read(&out).unwrap();
        assert!(bytes.starts_with(begins), "{format}");
        assert_eq!((written["bytes"].as_u64(), count(&written, "notes")), (Some(bytes.len() as u64), 0));
        let refused = headwaters(&["map", text(&path), "--to", format, "--out", text(&path)]);
        assert_eq!(refused.status.code(), Some(2), "{format}");
    }
    let svg = fs::read_to_string(folder.path().join("map.svg")).unwrap();
    assert!(svg.contains("Where it starts") && svg.contains("Reinforcing"));
}

#[test]
fn a_dry_run_tells_what_would_come_and_one_undo_takes_back_what_came() {
    let (folder, path) = sample();
    let map = folder.path().join("map.json");
    let kumu = r#"{"elements":[{"label":"New one"},{"label":"Other one","type":"Weather"}],
        "connections":[{"from":"New one","to":"Other one","type":"-","strength":3},{"from":"New one","to":"New one"}]}"#;
    fs::write(&map, kumu).unwrap();
    let before = headwaters(&["show", text(&path)]).stdout;
    let dry = told(&headwaters(&["take-in", text(&path), text(&map), "--dry-run"]));
    assert_eq!((count(&dry, "new_causes"), count(&dry, "new_links"), count(&dry, "problems")), (2, 1, 2));
    assert!(dry["outcome"].is_null() && headwaters(&["show", text(&path)]).stdout == before);
    let done = told(&headwaters(&["take-in", text(&path), text(&map)]));
    assert_eq!(count(&done["outcome"], "changes"), 3);
    let plain = Command::new(PROGRAM).args(["take-in", text(&path), text(&map)]).output().unwrap();
    let plain = String::from_utf8(plain.stdout).unwrap();
    assert!(plain.contains("Connection 2") && plain.lines().count() == 3, "{plain}");
    told(&headwaters(&["undo", text(&path)]));
    let records = |shown: &[u8]| serde_json::from_slice::<Value>(shown).unwrap()["records"].clone();
    assert_eq!(records(&headwaters(&["show", text(&path)]).stdout), records(&before));
}

/// A small file that would unfold to 200 megabytes.
fn bomb() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        (0..100).for_each(|_| zip.write_all(&[b' '; 1 << 20]).unwrap());
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_files_are_refused_by_code_and_leave_the_workbook_as_it_was() {
    let (folder, path) = sample();
    let sheet = folder.path().join("map.xlsx");
    told(&headwaters(&["map", text(&path), "--to", "xlsx", "--out", text(&sheet)]));
    let torn = fs::read(&sheet).unwrap();
    let before = fs::read(&path).unwrap();
    let laughs = r#"<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <graphml><graph><node id="&b;"/></graph></graphml>"#;
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let cases: [(&str, &[u8]); 8] = [
        ("file_too_large", &bomb()),
        ("file_too_large", &vec![b'a'; (20 << 20) + 1]),
        ("sheet_unreadable", &torn[..torn.len() / 2]),
        ("xml_with_entities", laughs.as_bytes()),
        ("json_unreadable", deep.as_bytes()),
        ("not_a_map", b"District,Code\nAshby Falls,99020000\n"),
        ("is_picture", b"\x89PNG\r\n\x1a\n"),
        ("is_database", &before),
    ];
    for (code, bytes) in cases {
        let map = folder.path().join("hostile");
        fs::write(&map, bytes).unwrap();
        let output = headwaters(&["take-in", text(&path), text(&map)]);
        assert_eq!(output.status.code(), Some(3), "{code}");
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(error["code"], code);
        assert!(
            !error["message"].as_str().unwrap().is_empty() && !error["hint"].as_str().unwrap().is_empty()
        );
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    let missing = headwaters(&["take-in", text(&path), text(&folder.path().join("none"))]);
    assert_eq!(missing.status.code(), Some(1));
}

#[test]
fn a_sheet_whose_links_name_unknown_causes_and_a_name_without_end_are_told_row_by_row() {
    let (folder, path) = sample();
    let map = folder.path().join("map.json");
    let long = "x".repeat(1 << 20);
    fs::write(&map, format!(r#"{{"elements":[{{"label":"{long}"}},{{"label":"a"}}]}}"#)).unwrap();
    let dry = told(&headwaters(&["take-in", text(&path), text(&map), "--dry-run"]));
    assert_eq!((count(&dry, "new_causes"), dry["problems"][0]["code"].as_str()), (1, Some("name_too_long")));
    let mut book = rust_xlsxwriter::Workbook::new();
    let links = book.add_worksheet().set_name("Links").unwrap();
    for (row, cells) in [["From", "To"], ["nobody", "knows it"]].iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            links.write_string(row as u32, column as u16, *cell).unwrap();
        }
    }
    let sheet = folder.path().join("links.xlsx");
    book.save(&sheet).unwrap();
    let dry = told(&headwaters(&["take-in", text(&path), text(&sheet), "--dry-run"]));
    assert_eq!(dry["problems"][0]["code"], "unknown_cause");
    assert_eq!(dry["problems"][0]["place"], "Links, row 2");
    assert!(dry["command"].is_null());
}

#[test]
fn a_map_never_goes_over_a_workbook() {
    let (_folder, path) = sample();
    let before = fs::read(&path).unwrap();
    let output = headwaters(&["map", text(&path), "--to", "csv", "--out", text(&path)]);
    assert_eq!(output.status.code(), Some(2));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["code"], "map_out_is_a_workbook");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_map_that_asks_for_too_much_memory_ends_the_reader_alone() {
    let folder = tempfile::tempdir().unwrap();
    let map = folder.path().join("map.json");
    let elements: Vec<String> = (0..200_000).map(|at| format!(r#"{{"label":"n{at}"}}"#)).collect();
    fs::write(&map, format!(r#"{{"elements":[{}]}}"#, elements.join(","))).unwrap();
    let beside = Beside::uncancelled().program(PROGRAM.into());
    let poor = Limits { memory: 8, ..Limits::default() };
    assert_eq!(beside.limits(poor).read_map(&map).unwrap_err().code(), "reader_stopped");
    let usual = Beside::uncancelled().program(PROGRAM.into());
    assert_eq!(usual.read_map(&map).unwrap_err().code(), "map_too_many_causes");
}
