//! `headwaters charts`: the pictures of the focus gaps as files, with an index that tells their findings.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

fn headwaters(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).output().unwrap()
}

fn sample(folder: &Path) -> PathBuf {
    let file = folder.join("sample.headwaters");
    assert!(headwaters(&["sample", "riverton", file.to_str().unwrap()]).status.success());
    file
}

fn charts(file: &Path, out: &Path, more: &[&str]) -> Vec<Value> {
    let args = [&["charts", file.to_str().unwrap(), "--out", out.to_str().unwrap(), "--json"], more].concat();
    let output = headwaters(&args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let index: Vec<Value> = serde_json::from_slice(&fs::read(out.join("index.json")).unwrap()).unwrap();
    assert_eq!(index, serde_json::from_slice::<Vec<Value>>(&output.stdout).unwrap());
    index
}

#[test]
fn every_chart_of_a_focus_gap_is_a_file_that_the_index_names() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("charts/of the day");
    let index = charts(&sample(folder.path()), &out, &[]);
    assert!(!index.is_empty());
    let mut files = BTreeSet::new();
    for entry in &index {
        let (file, description) = (entry["file"].as_str().unwrap(), entry["description"].as_str().unwrap());
        let svg = fs::read_to_string(out.join(file)).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("role=\"img\"") && svg.contains("<desc>"), "{file}");
        assert!(file.ends_with(&format!("{}.svg", entry["chart"].as_str().unwrap())), "{file}");
        assert!(description.contains('%') && !entry["title"].as_str().unwrap().is_empty(), "{file}");
        assert!(entry["key"]["unit"].is_string());
        assert!(files.insert(file.to_owned()), "{file} twice");
    }
    let there = fs::read_dir(&out).unwrap().count();
    assert_eq!(there, files.len() + 1, "the charts and the index, nothing else");
}

#[test]
fn the_same_workbook_gives_the_same_files() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample(folder.path());
    let (one, other) = (folder.path().join("one"), folder.path().join("other"));
    for entry in charts(&file, &one, &[]) {
        charts(&file, &other, &[]);
        let name = entry["file"].as_str().unwrap();
        assert_eq!(fs::read(one.join(name)).unwrap(), fs::read(other.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn another_unit_and_year_are_drawn_where_no_focus_gap_is_about_them() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("charts");
    let index = charts(&sample(folder.path()), &out, &["--unit", "state"]);
    assert!(!index.is_empty() && index.iter().all(|entry| entry["key"]["unit"] == "state"));
}

#[test]
fn a_workbook_in_the_place_of_the_index_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample(folder.path());
    let out = folder.path().join("charts");
    fs::create_dir(&out).unwrap();
    fs::copy(&file, out.join("index.json")).unwrap();
    let output = headwaters(&["charts", file.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(&file).unwrap(), fs::read(out.join("index.json")).unwrap());
}
