//! Data files on the command line: what is told before and after, what has to be accepted, what is replaced.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};
use tempfile::TempDir;

fn headwaters(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).arg("--json").output().unwrap()
}

fn workbook() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.headwaters");
    assert!(headwaters(&["new", text(&path), "--district", "Ashby Falls"]).status.success());
    (folder, path)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn told(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn trouble(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(3));
    serde_json::from_slice(&output.stderr).unwrap()
}

fn sources(path: &Path) -> usize {
    let shown = told(&headwaters(&["show", text(path)]));
    let records = shown["records"].as_array().unwrap();
    records.iter().filter(|record| record["kind"] == "source").count()
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ingest").join(name)
}

fn ratings(folder: &Path, name: &str, exemplary: &str) -> PathBuf {
    let path = folder.join(name);
    let head = "District Name,District Code,# Evaluated,% Exemplary,% Proficient,% Needs Improvement,% Unsatisfactory";
    fs::write(&path, format!("2022-23 Ratings\n{head}\nAshby Falls,99020000,100,{exemplary},80.0,2.0,1.0\n"))
        .unwrap();
    path
}

#[test]
fn a_file_that_asks_is_shown_by_a_dry_run_and_added_only_when_it_is_accepted() {
    let (_folder, path) = workbook();
    let races = fixture("race_columns_misaligned.csv");
    let import = |more: &[&str]| headwaters(&[&["import", text(&path), text(&races)], more].concat());
    let shown = told(&import(&["--dry-run"]));
    assert_eq!(shown["asks"], json!(["race_columns_inconsistent"]));
    assert!(shown["already"].is_null() && shown["replaces"].is_null());
    let refused = trouble(&import(&[]));
    assert_eq!(refused["code"], "race_columns_inconsistent");
    assert!(refused["hint"].as_str().unwrap().contains("--accept race_columns_inconsistent"));
    assert_eq!(sources(&path), 0);
    let added = told(&import(&["--accept", "race_columns_inconsistent"]));
    assert_eq!(added["changes"][0]["after"]["report"], "enrollmentbyracegender");
}

#[test]
fn the_same_file_again_writes_nothing_and_says_so() {
    let (folder, path) = workbook();
    let file = ratings(folder.path(), "ratings.csv", "17.0");
    told(&headwaters(&["import", text(&path), text(&file)]));
    let again = told(&headwaters(&["import", text(&path), text(&file)]));
    assert_eq!((&again["changes"], &again["warning_codes"]), (&json!([]), &json!(["already_imported"])));
    let looked = told(&headwaters(&["import", text(&path), text(&file), "--dry-run"]));
    assert_eq!(looked["already"]["file_name"], "ratings.csv");
    assert_eq!(sources(&path), 1);
}

#[test]
fn a_newer_file_of_a_report_and_year_comes_beside_the_old_one_or_in_its_place() {
    let (folder, path) = workbook();
    told(&headwaters(&["import", text(&path), text(&ratings(folder.path(), "a.csv", "17.0"))]));
    let beside = told(&headwaters(&["import", text(&path), text(&ratings(folder.path(), "b.csv", "16.0"))]));
    assert_eq!(beside["warning_codes"], json!(["same_report_and_year"]));
    assert_eq!(beside["changes"].as_array().unwrap().len(), 1);
    let newest = ratings(folder.path(), "c.csv", "15.0");
    let instead = told(&headwaters(&["import", text(&path), text(&newest), "--replace"]));
    let gone = &instead["changes"][0];
    assert_eq!((&gone["before"]["file_name"], &gone["after"]), (&json!("b.csv"), &Value::Null));
    assert_eq!(instead["changes"][1]["after"]["file_name"], "c.csv");
}

#[test]
fn a_table_is_read_by_a_mapping_and_known_from_then_on() {
    let (folder, path) = workbook();
    let mapping = folder.path().join("mapping.json");
    let said = json!({
        "header_row": 4, "name": "Our staffing", "code": "Building no.", "unit_name": "Building",
        "columns": [{ "header": "Teachers", "field": "teacher_fte" }, { "header": "Licensed %", "field": "licensed" }],
    });
    fs::write(&mapping, said.to_string()).unwrap();
    let table = fixture("our_own_table.csv");
    let import = |more: &[&str]| headwaters(&[&["import", text(&path), text(&table)], more].concat());
    assert_eq!(trouble(&import(&["--year", "2022-23"]))["code"], "header_unknown");
    let added = told(&import(&["--year", "2022-23", "--map", text(&mapping)]));
    let source = &added["changes"][0]["after"];
    assert!(source["report"].as_str().unwrap().starts_with("by_hand:"));
    assert_eq!(source["public"], false);
    let known = told(&import(&["--year", "2023-24", "--dry-run"]));
    assert_eq!((&known["report"], &known["rows"]), (&source["report"], &json!(3)));
}

#[test]
fn a_mapping_that_cannot_be_remembered_is_refused_before_anything_is_added() {
    let (folder, path) = workbook();
    let mapping = folder.path().join("mapping.json");
    let column = |header: &str| json!({ "header": header, "field": "licensed" });
    let table = fixture("our_own_table.csv");
    for (columns, code) in
        [(vec![column("Licensed %"), column("Teachers")], "field_twice"), (Vec::new(), "mapping_incomplete")]
    {
        let said = json!({
            "header_row": 4, "name": "Our staffing", "code": "Building no.", "columns": columns,
        });
        fs::write(&mapping, said.to_string()).unwrap();
        let refused =
            headwaters(&["import", text(&path), text(&table), "--year", "2022-23", "--map", text(&mapping)]);
        assert_eq!(trouble(&refused)["code"], code);
    }
    assert_eq!(sources(&path), 0);
}
