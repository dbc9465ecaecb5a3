//! Calls by clumsy hands: what is wrong is told as JSON where JSON was asked for, and nothing is lost by it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

fn headwaters(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).output().unwrap()
}

fn workbook() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.headwaters");
    let made = headwaters(&["new", text(&path), "--district", "Ashby Falls", "--year", "2024-25"]);
    assert!(made.status.success());
    (folder, path)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// How a call ended and the code that it gave on standard error, where there is nothing but that JSON.
fn trouble(output: &Output) -> (i32, String) {
    let told: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(told["message"].is_string() && told["hint"].is_string());
    (output.status.code().unwrap(), told["code"].as_str().unwrap().to_owned())
}

fn apply(path: &Path, lines: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_headwaters"))
        .args(["apply", text(path), "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines).unwrap();
    child.wait_with_output().unwrap()
}

/// A made-up report without a year, in the columns of the state's.
fn report(folder: &Path) -> PathBuf {
    let path = folder.join("teacherdata.csv");
    let head = "District Name,District Code,Total # of Teachers (FTE),% of Teachers Licensed,Student / Teacher Ratio,\
                Percent of Experienced Teachers,Percent of Teachers without Waiver or Provisional License,\
                Percent Teaching In-Field";
    fs::write(&path, format!("{head}\nAshby Falls,99020000,100.0,99.0,12.4 to 1,80.0,95.0,90.0\n")).unwrap();
    path
}

#[test]
fn a_call_that_is_not_understood_is_told_as_json_when_json_was_asked_for() {
    let call = headwaters(&["gaps", "day.headwaters", "--measure", "kindness", "--json"]);
    assert_eq!(trouble(&call), (2, "call_not_understood".to_owned()));
    let plain = headwaters(&["gaps", "day.headwaters", "--measure", "kindness"]);
    assert_eq!(plain.status.code(), Some(2));
    assert!(serde_json::from_slice::<Value>(&plain.stderr).is_err());
}

#[test]
fn an_import_that_fails_says_nothing_but_its_json() {
    let (folder, path) = workbook();
    let data = report(folder.path());
    let call = headwaters(&["import", text(&path), text(&data), "--json"]);
    assert_eq!(trouble(&call), (3, "year_missing".to_owned()));
    let told = headwaters(&["import", text(&path), text(&data), "--year", "2024-25"]);
    assert!(told.status.success() && !told.stderr.is_empty(), "progress is told to people");
}

#[test]
fn a_dry_run_takes_the_year_that_was_given() {
    let (folder, path) = workbook();
    let data = report(folder.path());
    let dry =
        |year: &str| headwaters(&["import", text(&path), text(&data), "--dry-run", "--year", year, "--json"]);
    let preview: Value = serde_json::from_slice(&dry("2024-25").stdout).unwrap();
    assert_eq!(preview["year"], "2024-25");
    assert_eq!(trouble(&dry("lately")), (3, "year_not_understood".to_owned()));
}

#[test]
fn an_export_never_writes_over_a_workbook() {
    let (folder, path) = workbook();
    let before = fs::read(&path).unwrap();
    let call = headwaters(&["export", text(&path), "--to", "pdf", "--out", text(&path), "--json"]);
    assert_eq!(trouble(&call), (2, "out_is_a_workbook".to_owned()));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_export_that_cannot_be_written_leaves_nothing_behind() {
    let (folder, path) = workbook();
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).unwrap();
    let nowhere = folder.path().join("nowhere").join("plan.pdf");
    for out in [&taken, &nowhere] {
        let call = headwaters(&["export", text(&path), "--to", "pdf", "--out", text(out), "--json"]);
        assert_eq!(trouble(&call), (1, "cannot_write_file".to_owned()));
        assert!(String::from_utf8_lossy(&call.stderr).contains(text(out.file_name().unwrap().as_ref())));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn commands_may_come_with_a_byte_order_mark_windows_line_ends_and_blank_lines() {
    let (_folder, path) = workbook();
    let lines = "\u{feff}{\"type\":\"AddCause\",\"label\":\"one\"}\r\n\r\n  \r\n{\"type\":\"AddCause\",\"label\":\"two\"}\r\n";
    let output = apply(&path, lines.as_bytes());
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 2);
}

#[test]
fn a_line_that_is_not_text_is_no_command_and_what_came_before_stays() {
    let (_folder, path) = workbook();
    let output = apply(&path, b"{\"type\":\"AddCause\",\"label\":\"one\"}\n\xff\xfe{\n");
    assert_eq!(trouble(&output), (3, "not_a_command".to_owned()));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
}

#[test]
fn a_file_of_commands_that_cannot_be_read_is_named() {
    let (folder, path) = workbook();
    for commands in [folder.path().join("missing.jsonl"), folder.path().to_owned()] {
        let call = headwaters(&["apply", text(&path), text(&commands), "--json"]);
        assert_eq!(trouble(&call), (1, "cannot_read_file".to_owned()));
        assert!(String::from_utf8_lossy(&call.stderr).contains(text(commands.file_name().unwrap().as_ref())));
    }
}

#[test]
fn typed_figures_are_listed_under_the_name_that_their_unit_was_given() {
    let (_folder, path) = workbook();
    let gap = r#"{"type":"AddGap","statement":"","unit":"99030000","unit_name":"Elm Hollow","year":"2024-25",
        "measure":"inexperienced","group":"low_income","experiences":{"x1":27,"n1":100,"x2":18,"n2":100}}"#;
    assert!(apply(&path, gap.replace('\n', " ").as_bytes()).status.success());
    let which = ["--unit", "99030000", "--method", "experiences", "--measure", "inexperienced", "--json"];
    let call = headwaters(&[["gaps", text(&path), "--group", "low_income"].as_slice(), &which].concat());
    let listed: Value = serde_json::from_slice(&call.stdout).unwrap();
    assert_eq!((listed[0]["unit_name"].as_str(), listed[0]["x1"].as_f64()), (Some("Elm Hollow"), Some(27.0)));
}
