//! What is handed on to others from the command line: the summary for the network, and a team's own library entries.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;

fn headwaters(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headwaters")).args(args).output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a call answered; it went well.
fn answer(args: &[&str]) -> Value {
    let output = headwaters(args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// How a call ended and the code that it gave.
fn trouble(args: &[&str]) -> (i32, String) {
    let output = headwaters(args);
    let told: Value = serde_json::from_slice(&output.stderr).unwrap();
    (output.status.code().unwrap(), told["code"].as_str().unwrap().to_owned())
}

fn workbook(folder: &TempDir, name: &str, commands: &[Value]) -> PathBuf {
    let path = folder.path().join(name);
    assert!(headwaters(&["new", text(&path), "--district", "Ashby Falls"]).status.success());
    let mut child = Command::new(env!("CARGO_BIN_EXE_headwaters"))
        .args(["apply", text(&path), "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let lines: String = commands.iter().map(|one| format!("{one}\n")).collect();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    path
}

fn entries(path: &Path) -> usize {
    let out = path.with_extension("out.json");
    let told = answer(&["library-out", text(path), "--out", text(&out), "--json"]);
    usize::try_from(told["entries"].as_u64().unwrap()).unwrap()
}

#[test]
fn the_summary_leaves_as_data_of_the_published_form_and_as_pages() {
    let folder = tempfile::tempdir().unwrap();
    let path = workbook(
        &folder,
        "day.headwaters",
        &[
            json!({"type": "AddStrategy", "id": "00000000-0000-0000-0000-000000000005", "title": "Offers by April"}),
            json!({"type": "ChooseStrategy", "id": "00000000-0000-0000-0000-000000000005", "chosen": true}),
        ],
    );
    let [data, pages] = ["progress.json", "progress.pdf"].map(|name| folder.path().join(name));
    for (to, out) in [("json", &data), ("pdf", &pages)] {
        answer(&["export", text(&path), "--form", "progress", "--to", to, "--out", text(out), "--json"]);
    }
    let data: Value = serde_json::from_slice(&fs::read(data).unwrap()).unwrap();
    assert_eq!(data["headwaters_progress"], 1);
    assert_eq!(data["strategies"][0]["title"], "Offers by April");
    assert!(fs::read(pages).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn the_plan_as_data_and_a_summary_over_a_workbook_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = workbook(&folder, "day.headwaters", &[]);
    let out = folder.path().join("plan.json");
    let plan = trouble(&["export", text(&path), "--to", "json", "--out", text(&out), "--json"]);
    assert_eq!(plan, (2, "plan_only_as_pdf".to_owned()));
    assert!(!out.exists());
    let over = ["export", text(&path), "--form", "progress", "--to", "json", "--out", text(&path), "--json"];
    assert_eq!(trouble(&over), (2, "out_is_a_workbook".to_owned()));
    assert_eq!(trouble(&["library-out", text(&path), "--out", text(&path), "--json"]).0, 2);
}

#[test]
fn own_entries_leave_one_workbook_and_come_into_another_once() {
    let folder = tempfile::tempdir().unwrap();
    let entry = json!({"type": "AddEntry", "entry": {"title": "Grow our own", "families": ["recruiting_hiring"],
        "steps": "Ask seniors\nPay for the test", "tier": 4}});
    let ours = workbook(&folder, "ours.headwaters", &[entry]);
    let theirs = workbook(&folder, "theirs.headwaters", &[]);
    let library = folder.path().join("library.json");
    answer(&["library-out", text(&ours), "--out", text(&library), "--json"]);
    for _ in 0..2 {
        answer(&["library-in", text(&theirs), text(&library), "--json"]);
        assert_eq!(entries(&theirs), 1);
    }
    assert!(headwaters(&["undo", text(&theirs)]).status.success());
}

#[test]
fn a_file_that_is_no_library_is_refused_and_none_of_it_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = workbook(&folder, "day.headwaters", &[]);
    let library = folder.path().join("library.json");
    let two = json!({"headwaters_library": 1, "entries": [{"title": "Fine"}, {"title": " "}]}).to_string();
    for (written, code) in [
        ("not json", "library_not_json"),
        ("{}", "no_library_file"),
        (r#"{"headwaters_library": 9, "entries": []}"#, "library_file_newer"),
        (two.as_str(), "library_entry_unread"),
    ] {
        fs::write(&library, written).unwrap();
        let refused = trouble(&["library-in", text(&path), text(&library), "--json"]);
        assert_eq!(refused, (3, code.to_owned()), "{written}");
    }
    assert_eq!(entries(&path), 0);
    let nowhere = trouble(&["library-in", text(&path), "nowhere.json", "--json"]);
    assert_eq!(nowhere, (1, "cannot_read_file".to_owned()));
}
