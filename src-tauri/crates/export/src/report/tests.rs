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

#[test]
fn an_indicator_that_watches_a_gap_of_few_is_hidden_wherever_it_would_show() {
    let mut commands = vec![
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "inexperienced", "group": "english_learners", "statement": "Much.",
            "experiences": {"x1": 7, "n1": 123, "x2": 1800, "n2": 9871}}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "AddCause", "id": key(2), "label": "How late we hire"}),
        json!({"type": "LinkCauses", "from": key(2), "to": key(1), "strength": 3}),
        json!({"type": "AddStrategy", "id": key(5), "title": "Offers by April"}),
        json!({"type": "ActOnCause", "strategy": key(5), "cause": key(2), "direction": "less", "effect": 0.5}),
        json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
        json!({"type": "AddIndicator", "id": key(6), "strategy": key(5), "name": "The ratio", "baseline": 3.17,
            "target": 1.25, "from_gap": key(1)}),
        json!({"type": "AddCheckIn", "id": key(7), "strategy": key(5), "on": "2026-03-03", "status": "at_risk"}),
        json!({"type": "ReadIndicator", "check_in": key(7), "indicator": key(6), "value": 2.83}),
    ];
    let told = said(workbook(&commands));
    assert!(told.contains("1.25") && !told.contains("3.17") && !told.contains("2.83"));
    commands[7]["from_gap"] = json!(null);
    let told = said(workbook(&commands));
    assert!(told.contains("3.17") && told.contains("2.83"));
}

#[test]
fn a_partnership_is_told_what_it_has_not_answered_and_other_plans_are_not_asked() {
    let plan = |partnership: bool| {
        said(workbook(&[
            json!({"type": "AddStrategy", "id": key(5), "title": "A residency", "partnership": partnership}),
            json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
            json!({"type": "WritePlan", "strategy": key(5), "field": "scope", "text": "Two schools"}),
            json!({"type": "WritePlan", "strategy": key(5), "field": "risks", "text": "No mentors → pay them"}),
        ]))
    };
    let (of_partnership, of_another) = (plan(true), plan(false));
    for told in [&of_partnership, &of_another] {
        assert!(told.contains("Two schools") && told.contains("No mentors") && told.contains("pay them"));
    }
    assert!(of_partnership.contains("Budget of the partnership"));
    assert!(!of_another.contains("Budget of the partnership"));
}

#[test]
fn lessons_and_next_steps_stand_after_the_plans_once_there_are_any() {
    assert!(!said(workbook(&[])).contains("Since the day"));
    let told = said(workbook(&[
        json!({"type": "AddNote", "kind": "lesson", "text": "Ask principals in January"}),
        json!({"type": "AddNote", "kind": "lesson", "text": "Not for others", "private": true}),
        json!({"type": "MarkNextStep", "step": "get_the_data", "done": true, "text": "Since October"}),
        json!({"type": "Rate", "rubric": "partnership", "criterion": "evaluates", "level": 2, "reason": "We began to"}),
    ]));
    assert!(told.contains("We began to"), "the district rated itself, not a plan");
    assert!(told.contains("Ask principals in January") && told.contains("Since October"));
    assert!(told.contains("Follow up whether school leaders") && !told.contains("Not for others"));
}
