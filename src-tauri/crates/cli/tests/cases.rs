//! The published cases of the map and of coverage, through the program as scripts use it; and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;

fn headwaters(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).output().unwrap()
}

fn answer(args: &[&str]) -> Value {
    let output = headwaters(args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A new workbook in a folder of its own.
fn workbook() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.headwaters");
    answer(&["new", text(&path), "--district", "Ashby Falls", "--json"]);
    (folder, path)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn apply(path: &Path, commands: &[Value]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_headwaters"))
        .args(["apply", text(path), "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: Vec<String> = commands.iter().map(Value::to_string).collect();
    child.stdin.take().unwrap().write_all(lines.join("\n").as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// A key that can be told from a name: its letters, as numbers.
fn id(name: &str) -> String {
    let number = name.bytes().fold(0_u64, |sum, byte| sum * 31 + u64::from(byte));
    format!("01930000-0000-7000-8000-{number:012x}")
}

fn gap(name: &str) -> [Value; 2] {
    let add = json!({
        "type": "AddGap", "id": id(name), "statement": "", "unit": "99020000", "unit_name": "Ashby Falls",
        "year": "2024-25", "measure": "inexperienced", "group": "low_income", "comparison": "all_others",
    });
    [add, json!({"type": "SetFocusGap", "id": id(name), "focus": true})]
}

fn cause(name: &str) -> Value {
    json!({"type": "AddCause", "id": id(name), "label": name})
}

fn link(from: &str, to: &str, strength: u8) -> Value {
    json!({"type": "LinkCauses", "from": id(from), "to": id(to), "sign": "same", "strength": strength})
}

const LINKS: [(&str, &str, u8); 11] = [
    ("hire", "vacancies", 4),
    ("budget", "vacancies", 2),
    ("vacancies", "G1", 3),
    ("load", "G1", 2),
    ("load", "mentors", 3),
    ("planning", "mentors", 3),
    ("pay", "mentors", 1),
    ("mentors", "turnover", 3),
    ("turnover", "load", 3),
    ("mentors", "G2", 2),
    ("turnover", "G2", 2),
];
const CAUSES: [&str; 8] = ["hire", "budget", "vacancies", "load", "planning", "pay", "mentors", "turnover"];

fn river_map() -> (TempDir, PathBuf) {
    let (folder, path) = workbook();
    let mut commands: Vec<Value> = CAUSES.iter().map(|name| cause(name)).collect();
    commands.extend(gap("G1"));
    commands.extend(gap("G2"));
    commands.extend(LINKS.iter().map(|(from, to, strength)| link(from, to, *strength)));
    assert!(apply(&path, &commands).status.success());
    (folder, path)
}

fn node<'a>(causes: &'a Value, name: &str) -> &'a Value {
    causes["nodes"].as_array().unwrap().iter().find(|node| node["id"] == id(name).as_str()).unwrap()
}

fn close(found: &Value, wanted: f64, tolerance: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - wanted).abs() <= tolerance, "{found} is not {wanted}");
}

#[test]
fn the_worked_map_starts_flows_and_ranks_as_published() {
    let (_folder, path) = river_map();
    let causes = answer(&["causes", text(&path), "--json"]);
    // name; G1 headwater; G2 headwater; rank; best; worst
    let expected = [
        ("planning", 0.089_109, 0.332_673, 1, 1, 1),
        ("hire", 0.285_714, 0.0, 2, 2, 3),
        ("turnover", 0.079_208, 0.162_376, 3, 2, 4),
        ("load", 0.105_611, 0.083_168, 4, 3, 5),
        ("budget", 0.142_857, 0.0, 5, 4, 8),
        ("mentors", 0.029_703, 0.110_891, 6, 5, 7),
        ("pay", 0.029_703, 0.110_891, 7, 3, 7),
        ("vacancies", 0.071_429, 0.0, 8, 7, 8),
    ];
    for (name, first, second, rank, best, worst) in expected {
        let node = node(&causes, name);
        close(&node["headwater"][id("G1")], first, 1e-6);
        close(&node["headwater"][id("G2")], second, 1e-6);
        assert_eq!(node["rank"], rank, "{name}");
        assert_eq!(node["rank_range"], json!([best, worst]), "{name}");
    }
    close(&causes["untraced"][id("G1")], 0.166_667, 1e-6);
    close(&causes["untraced"][id("G2")], 0.2, 1e-6);
    for (name, gap, flow) in [("vacancies", "G1", 0.5), ("load", "G1", 0.333_333), ("mentors", "G2", 0.7)] {
        close(&node(&causes, name)["flow"][id(gap)], flow, 1e-6);
    }
    let only = causes["loops"].as_array().unwrap();
    assert_eq!((only.len(), &only[0]["kind"]), (1, &json!("reinforcing")));
    assert!(only[0]["sentence"].as_str().unwrap().starts_with("More “load” → more “mentors”"));
}

#[test]
fn coverage_of_the_worked_map_is_as_published() {
    let (_folder, path) = river_map();
    let commands = [
        json!({"type": "AddStrategy", "id": id("A"), "title": "A"}),
        json!({"type": "AddStrategy", "id": id("B"), "title": "B"}),
        json!({"type": "ActOnCause", "strategy": id("A"), "cause": id("hire"), "direction": "less", "effect": 0.75}),
        json!({"type": "ActOnCause", "strategy": id("B"), "cause": id("mentors"), "direction": "more", "effect": 0.5}),
        json!({"type": "ChooseStrategy", "id": id("A"), "chosen": true}),
        json!({"type": "ChooseStrategy", "id": id("B"), "chosen": true}),
        json!({"type": "SetFeasibility", "strategy": id("A"), "feasibility": 4}),
    ];
    assert!(apply(&path, &commands).status.success());
    let coverage = answer(&["coverage", text(&path), "--json"]);
    close(&coverage["chosen"]["coverage"][id("G1")], 0.319_089, 1e-6);
    close(&coverage["chosen"]["coverage"][id("G2")], 0.391_266, 1e-6);
    let adds = &coverage["chosen"]["adds"];
    let sum = adds[id("A")][id("G1")].as_f64().unwrap() + adds[id("B")][id("G1")].as_f64().unwrap();
    close(&json!(sum), 0.319_089, 1e-6);
    assert_eq!(coverage["chosen"]["feasibility"], Value::Null);
}

#[test]
fn give_and_take_of_the_published_five_by_five_agrees_to_its_rounding() {
    const K: [[u8; 5]; 5] =
        [[0, 2, 4, 3, 4], [3, 0, 2, 0, 0], [3, 3, 0, 0, 0], [3, 0, 4, 0, 2], [4, 0, 2, 0, 0]];
    const PROMINENCE: [f64; 5] = [4.860_978, 2.437_04, 3.603_359, 2.658_148, 2.738_514];
    const RELATION: [f64; 5] = [0.013_999, -0.146_378, -1.026_664, 1.078_071, 0.080_972];
    const NAMES: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];
    let (_folder, path) = workbook();
    let mut commands: Vec<Value> = NAMES.iter().map(|name| cause(name)).collect();
    for (from, row) in K.iter().enumerate() {
        let strengths = row.iter().enumerate().filter(|(_, strength)| **strength > 0);
        commands.extend(strengths.map(|(to, strength)| link(NAMES[from], NAMES[to], *strength)));
    }
    assert!(apply(&path, &commands).status.success());
    let causes = answer(&["causes", text(&path), "--matrix", "--json"]);
    for (turn, name) in NAMES.iter().enumerate() {
        let node = node(&causes, name);
        close(&node["prominence"], PROMINENCE[turn], 5e-5);
        close(&node["relation"], RELATION[turn], 5e-5);
    }
    assert_eq!(causes["matrix"]["t"].as_array().unwrap().len(), 5);
    close(&causes["matrix"]["t"][0][0], 0.488_966_8, 5e-5);
}

#[test]
fn statistics_from_counts_have_the_stable_fields() {
    let figure = answer(&["stats", "gap", "--group", "7/34", "--comparison", "1/34", "--json"]);
    close(&figure["ratio"], 7.0, 1e-12);
    close(&figure["ratio_ci"][0], 0.9096, 5e-5);
    close(&figure["ratio_ci"][1], 53.8695, 5e-5);
    for field in [
        "x1",
        "n1",
        "x2",
        "n2",
        "p1",
        "p2",
        "gap_pp",
        "gap_pp_ci",
        "ratio",
        "ratio_ci",
        "jackknife_ci",
        "schools_used",
        "schools_left_out",
        "dese_gap",
        "rule_applies",
        "undefined",
    ] {
        assert!(figure.get(field).is_some(), "{field}");
    }
}

#[test]
fn a_file_of_commands_stops_at_the_first_refusal_and_keeps_what_came_before() {
    let (_folder, path) = workbook();
    let loops_back =
        json!({"type": "LinkCauses", "from": id("one"), "to": id("one"), "sign": "same", "strength": 2});
    let output = apply(&path, &[cause("one"), loops_back, cause("two")]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
    let refusal: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(refusal["code"], "link_to_itself");
    assert!(refusal["message"].is_string() && refusal["hint"].is_string());
    let shown = answer(&["show", text(&path), "--json"]);
    let causes = shown["records"].as_array().unwrap().iter().filter(|record| record["kind"] == "cause");
    assert_eq!(causes.count(), 1);
}

#[test]
fn each_kind_of_trouble_has_its_exit_code() {
    let (folder, path) = workbook();
    let picture = folder.path().join("picture.xlsx");
    std::fs::write(&picture, b"\x89PNG\r\n\x1a\n").unwrap();
    let unknown = folder.path().join("unknown.csv");
    std::fs::write(&unknown, "name,colour\nriver,blue\n").unwrap();
    let code = |args: &[&str]| headwaters(args).status.code();
    assert_eq!(code(&["undo", text(&path)]), Some(3), "nothing to undo");
    assert_eq!(code(&["show", "no-such-file.headwaters"]), Some(1), "missing");
    assert_eq!(code(&["show", text(folder.path())]), Some(4), "a folder");
    assert_eq!(code(&["show", text(&picture)]), Some(4), "not a workbook");
    assert_eq!(code(&["gaps", text(&path), "--measure", "kindness"]), Some(2), "usage");
    assert_eq!(code(&["import", text(&path), text(&picture)]), Some(3), "a picture");
    assert_eq!(code(&["import", text(&path), text(&unknown)]), Some(3), "no known header");
    assert_eq!(code(&["new", text(&path), "--district", "Ashby Falls"]), Some(1), "there already");
    assert!(
        answer(&["history", text(&path), "--json"]).as_array().unwrap().is_empty(),
        "nothing was written"
    );
}

#[test]
fn every_command_has_its_schema() {
    let schema = answer(&["commands"]);
    let described = schema.to_string();
    for name in model::Command::NAMES {
        assert!(described.contains(&format!("\"{name}\"")), "{name}");
    }
}
