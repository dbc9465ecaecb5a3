//! The shapes of what the program answers as JSON: field names and kinds of values, held in `tests/snapshots`, because
//! scripts rely on them. `HEADWATERS_BLESS=1 cargo test -p cli --test shapes` writes them anew.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{env, fs, path::PathBuf, process::Command};

use serde_json::{Map, Value};

fn answer(args: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).arg("--json").output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Values by their kind, lists by what is in them, and maps keyed by ids as one entry.
fn shape(value: &Value) -> Value {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "bool".into(),
        Value::Number(_) => "number".into(),
        Value::String(_) => "text".into(),
        Value::Array(items) => {
            let mut shapes: Vec<Value> = Vec::new();
            for item in items.iter().map(shape) {
                if !shapes.contains(&item) {
                    shapes.push(item);
                }
            }
            shapes.sort_by_key(Value::to_string);
            Value::Array(shapes)
        }
        Value::Object(fields) => {
            let name = |key: &String| if is_id(key) { "<id>".to_owned() } else { key.clone() };
            let fields: Map<String, Value> =
                fields.iter().map(|(key, value)| (name(key), shape(value))).collect();
            Value::Object(fields)
        }
    }
}

fn is_id(key: &str) -> bool {
    key.len() == 36 && key.bytes().filter(|byte| *byte == b'-').count() == 4
}

fn holds(name: &str, value: &Value) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/snapshots")
        .join(format!("{name}.json"));
    let found = serde_json::to_string_pretty(&shape(value)).unwrap() + "\n";
    if env::var_os("HEADWATERS_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &found).unwrap();
    }
    let held = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(found, held, "{name}");
}

#[test]
fn the_answers_about_the_sample_keep_their_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.headwaters");
    let file = file.to_str().unwrap();
    answer(&["sample", "riverton", file]);
    holds("gaps", &answer(&["gaps", file]));
    holds("gaps-of-one-school", &answer(&["gaps", file, "--unit", "99010005"]));
    holds("causes", &answer(&["causes", file]));
    holds("coverage", &answer(&["coverage", file]));
    holds("check", &answer(&["check", file]));
    holds("history", &answer(&["history", file]));
    holds("undo", &answer(&["undo", file]));
    holds("show", &answer(&["show", file]));
}

#[test]
fn the_preview_of_a_file_keeps_its_shape() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.headwaters");
    let file = file.to_str().unwrap();
    answer(&["new", file, "--district", "Ashby Falls"]);
    let seeds = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../seeds/sample/riverton");
    let teachers = seeds.join("teacherdata_2024-25.csv");
    holds("import-dry-run", &answer(&["import", file, teachers.to_str().unwrap(), "--dry-run"]));
}

#[test]
fn a_look_at_a_map_keeps_its_shape() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.headwaters");
    let map = folder.path().join("map.json");
    let kumu = r#"{"elements":[{"label":"a"},{"label":"b"}],
        "connections":[{"from":"a","to":"b","type":"+"},{"from":"a","to":"a"}]}"#;
    fs::write(&map, kumu).unwrap();
    let (file, map) = (file.to_str().unwrap(), map.to_str().unwrap());
    answer(&["new", file, "--district", "Ashby Falls"]);
    holds("take-in-dry-run", &answer(&["take-in", file, map, "--dry-run"]));
}

#[test]
fn statistics_from_counts_keep_their_shape() {
    holds("stats-gap", &answer(&["stats", "gap", "--group", "56/70", "--comparison", "48/80"]));
}
