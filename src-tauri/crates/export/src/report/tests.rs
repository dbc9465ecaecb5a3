//! What is told and what is not, over whole reports.

use serde_json::json;

use super::*;
use crate::samples::{Sample, counts, day, key, workbook, workbook_of_gaps};
use model::gaps::Group;

fn said(workbook: Workbook) -> String {
    let report = report(&Sample::of(workbook).input()).expect("nothing exposed");
    let pictures: String = report.pictures.iter().map(|picture| picture.svg.as_str()).collect();
    serde_json::to_string(&report).expect("a report is plain") + &pictures
}

#[test]
fn names_votes_by_person_and_private_notes_stay_out() {
    let told = said(workbook(&[
        json!({"type": "AddParticipant", "name": "Zebulon Quickwater", "role": "Data lead"}),
        json!({"type": "AddCause", "id": key(100), "label": "How late we hire"}),
        json!({"type": "OpenBallot", "id": key(900), "question": "Which?", "about": "cause", "dots": 3}),
        json!({"type": "CastVote", "ballot": key(900), "voter": "Zebulon Quickwater", "choice": key(100), "dots": 2}),
        json!({"type": "CloseBallot", "id": key(900)}),
        json!({"type": "AddNote", "kind": "decision", "text": "Kept to ourselves", "private": true}),
        json!({"type": "AddNote", "kind": "question", "text": "Asked in private", "private": true}),
        json!({"type": "AddNote", "kind": "decision", "text": "We meet in March"}),
    ]));
    assert!(told.contains("How late we hire") && told.contains("We meet in March"));
    for secret in ["Zebulon", "Quickwater", "Kept to ourselves", "Asked in private"] {
        assert!(!told.contains(secret), "{secret}");
    }
}

#[test]
fn a_small_count_is_hidden_wherever_it_would_show() {
    let told = said(workbook_of_gaps(&[(Group::EnglishLearners, "01890000", counts(7, 123, 1_800, 9_871))]));
    assert!(told.contains("<10") && told.contains("‡"));
    // The share, the ratio, the gap, and the figure in the team's statement; the comparison gives nothing away.
    for figure in ["0.31×", "5.7%", "−12.5", "3.2 times"] {
        assert!(!told.contains(figure), "{figure}");
    }
    assert!(told.contains("≤ 7.4%") && told.contains("18.2%") && told.contains("1,800"));
    for why in ["Too few to tell", "how many with such a teacher", "could still be anything below the limit"]
    {
        assert!(told.contains(why), "{why}");
    }
}

#[test]
fn the_thresholds_are_told_with_who_set_them_and_why() {
    let workbook = workbook(&[
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "inexperienced", "group": "english_learners", "statement": "It was much.",
            "experiences": {"x1": 12, "n1": 123, "x2": 1800, "n2": 9871}}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "SetThresholds", "students": 20, "teachers": 10, "reason": "our board asks for it",
            "set_by": "The data lead"}),
    ]);
    let told = said(workbook);
    assert!(told.contains("<20") && told.contains("set by The data lead. Why: our board asks for it"));
}

#[test]
fn a_large_count_is_told() {
    let told =
        said(workbook_of_gaps(&[(Group::LowIncome, "01890000", counts(2_710, 10_000, 1_670, 10_000))]));
    for figure in ["1.62×", "27.1%", "2,710", "10.4 percentage points", "3.2 times"] {
        assert!(told.contains(figure), "{figure}");
    }
}

#[test]
fn a_plan_is_a_draft_until_it_is_finished_and_says_what_is_missing() {
    let draft = report(&Sample::of(workbook(&[])).input()).unwrap().draft.expect("a draft");
    assert_eq!(draft.missing.len(), 2);
    assert!(said(day()).contains("\"draft\":null"));
}

#[test]
fn every_row_of_a_table_has_a_cell_for_every_column() {
    let report = report(&Sample::of(day()).input()).unwrap();
    let mut tables = 0;
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        if let Block::Table(table) = block {
            tables += 1;
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.caption);
        }
    }
    assert!(tables > 10, "{tables} tables");
}

#[test]
fn every_picture_says_what_it_shows() {
    let report = report(&Sample::of(day()).input()).unwrap();
    assert!(report.pictures.len() > 3);
    assert!(report.pictures.iter().all(|picture| picture.description.len() > 20));
}

#[test]
fn no_message_is_missing() {
    assert!(!said(day()).contains("report-"));
    assert!(!said(workbook(&[])).contains("report-"));
}
