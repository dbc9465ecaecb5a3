//! Whole reports as PDF: the sample day, and text that would make a typesetter give up.

use std::{env, fs, path::PathBuf};

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::samples::{Sample, day, key, workbook};

/// Keeps what was made where the judges of other makers find it, if they asked for it.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = env::var_os("HEADWATERS_ARTEFACTS").map(PathBuf::from) {
        fs::create_dir_all(&folder).expect("a folder for what was made");
        fs::write(folder.join(name), bytes).expect("room for what was made");
    }
}

fn exported(name: &str, workbook: model::Workbook) -> Exported {
    let exported = pdf(&Sample::of(workbook).input()).expect("a report");
    keep(name, &exported.bytes);
    exported
}

#[test]
fn the_sample_day_becomes_an_accessible_pdf() {
    let exported = exported("report.pdf", day());
    assert!(exported.bytes.starts_with(b"%PDF-1.7"));
    assert!((8..=28).contains(&exported.pages), "{} pages", exported.pages);
    assert_eq!(exported.notes, []);
}

#[test]
fn the_summary_of_the_sample_day_fits_on_two_pages_and_that_of_an_empty_workbook_on_one() {
    let summary = |name: &str, workbook: model::Workbook| {
        let exported = progress_pdf(&Sample::of(workbook).input()).expect("a summary");
        keep(name, &exported.bytes);
        exported.pages
    };
    assert_eq!(summary("progress-empty.pdf", workbook(&[])), 1);
    let pages = summary("progress.pdf", day());
    assert!(pages <= 2, "{pages} pages");
}

#[test]
fn an_empty_workbook_becomes_a_draft() {
    assert_eq!(exported("empty.pdf", workbook(&[])).notes, []);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(exported("again.pdf", day()).bytes, exported("again.pdf", day()).bytes);
}

#[test]
fn the_pages_can_be_looked_at_before() {
    let sample = Sample::of(day());
    let pages = preview(&sample.input()).expect("pages").pages;
    assert_eq!(pages.len(), pdf(&sample.input()).expect("a report").pages);
    assert!(pages.iter().all(|page| page.starts_with("<svg")));
}

/// Everywhere that somebody can type, this text.
fn everywhere(text: &str) -> model::Workbook {
    let label: String = text.chars().take(200).collect();
    let question: String = text.chars().take(19_999).collect();
    let strategy = key(200);
    let commands = [
        json!({"type": "SetPurpose", "purpose": text}),
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "turnover", "group": "low_income", "statement": text}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "AddCause", "id": key(100), "label": format!("a{label}")}),
        json!({"type": "AddCause", "id": key(101), "label": format!("b{label}")}),
        json!({"type": "LinkCauses", "from": key(100), "to": key(101), "sign": "opposite", "strength": 2}),
        json!({"type": "LinkCauses", "from": key(101), "to": key(100), "sign": "same", "strength": 2}),
        json!({"type": "LinkCauses", "from": key(101), "to": key(1), "sign": "same", "strength": 2}),
        json!({"type": "AddEvidence", "about": key(100), "stance": "question", "text": format!("a{question}"), "kind": "data"}),
        json!({"type": "AddStrategy", "id": strategy, "title": format!("c{label}")}),
        json!({"type": "ActOnCause", "strategy": strategy, "cause": key(100), "direction": "less", "effect": 0.5}),
        json!({"type": "ChooseStrategy", "id": strategy, "chosen": true}),
        json!({"type": "WritePlan", "strategy": strategy, "field": "activities", "text": text}),
        json!({"type": "AddMilestone", "strategy": strategy, "title": format!("d{label}"), "by": "2026-01-31"}),
        json!({"type": "AddIndicator", "strategy": strategy, "name": format!("e{label}"), "baseline": 1.0, "target": 2.0, "by": "2026-06-30"}),
    ];
    workbook(&commands)
}

#[test]
fn no_text_stops_an_export() {
    let endless = "x".repeat(20_000);
    let texts = [
        "emoji \u{1f600}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{1f1fa}\u{1f1f8} ok",
        "教育公平 平等なアクセス 교육 형평성",
        "شكراً \u{202e}backwards\u{202c} עברית \u{200f}mark",
        "\u{f0b7} one\n\u{f0a7} two\n\u{e123} private",
        "nul \u{0} bell \u{7} escape \u{1b} delete \u{7f} \u{fffe}\u{feff}",
        "#set page(width: 1pt) $x$ *bold* _it_ `raw` @ref <label> \\ // comment \"quote\" [a] #panic()",
        "&amp; <svg onload=\"x\"> </text> >\u{338} ]]> &#0;",
        "a\u{301}\u{302}\u{303}\u{304}\u{20dd}\u{489} z\u{335}\u{336}\u{337}",
        "ជំរាបសួរ नमस्ते สวัสดี ພາສາລາວ Xin chào Kreyòl Português Ελληνικά Русский",
        endless.as_str(),
    ];
    for (place, text) in texts.iter().enumerate() {
        let exported = exported(&format!("hard-{place}.pdf"), everywhere(text));
        assert!(exported.pages > 3, "{text}");
    }
}

#[test]
fn what_was_replaced_is_told_to_the_caller() {
    let notes = exported("replaced.pdf", everywhere("\u{1f600}")).notes;
    assert_eq!(notes.len(), 1);
    assert!(notes[0].code == "letters_replaced" && notes[0].text.contains("U+1F600"), "{}", notes[0].text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_exported(text in "[\\PC\\p{M}\\p{Co}\\p{Cf}\n]{1,60}") {
        let made = pdf(&Sample::of(everywhere(&text)).input());
        prop_assert!(made.is_ok(), "{:?}", made.err());
    }
}
