//! What the summary tells and what it leaves out, over the sample day and over made-up workbooks.

use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::{
    report::Report,
    samples::{Sample, day, key, workbook},
};

fn file(workbook: model::Workbook) -> ProgressFile {
    progress_file(&Sample::of(workbook).input()).expect("nothing exposed")
}

/// All that the two forms say.
fn said(workbook: model::Workbook) -> String {
    let sample = Sample::of(workbook);
    let on_paper: Report = pages(&sample.input()).expect("nothing exposed");
    let as_data = progress_file(&sample.input()).expect("nothing exposed");
    format!("{}{}", json!(on_paper), json!(as_data))
}

/// A gap of few students, in focus and watched by an indicator of a chosen strategy that was read once.
fn few() -> Vec<Value> {
    vec![
        json!({"type": "AddGap", "id": key(1), "unit": "01890000", "unit_name": "Riverton", "year": "2024-25",
            "measure": "inexperienced", "group": "english_learners", "statement": "Much.",
            "experiences": {"x1": 7, "n1": 123, "x2": 1800, "n2": 9871}}),
        json!({"type": "SetFocusGap", "id": key(1), "focus": true}),
        json!({"type": "AddStrategy", "id": key(5), "title": "Offers by April"}),
        json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
        json!({"type": "AddIndicator", "id": key(6), "strategy": key(5), "name": "The ratio", "baseline": 3.17,
            "target": 1.25, "from_gap": key(1), "baseline_on": "2026-01-02", "by": "2026-05-02"}),
        json!({"type": "AddCheckIn", "id": key(7), "strategy": key(5), "on": "2026-03-03", "status": "at_risk", "text": "Late."}),
        json!({"type": "ReadIndicator", "check_in": key(7), "indicator": key(6), "value": 2.83}),
    ]
}

#[test]
fn the_published_form_is_the_one_that_is_written() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/schemas/progress.json");
    let now = format!("{:#}\n", progress_schema());
    if std::env::var_os("HEADWATERS_BLESS").is_some() {
        std::fs::write(&file, &now).expect("the schema is ours to write");
    }
    assert_eq!(std::fs::read_to_string(file).expect("a published schema"), now);
}

#[test]
fn no_owner_no_participant_and_no_private_note_is_in_it() {
    let workbook = day();
    let told = said(workbook.clone());
    let owners = workbook.plans.iter().map(|plan| plan.owner.as_str());
    let people = workbook.participants.iter().map(|one| one.name.as_str());
    let private = workbook.notes.iter().filter(|note| note.private).map(|note| note.text.as_str());
    let secrets: Vec<&str> = owners.chain(people).chain(private).filter(|one| !one.is_empty()).collect();
    assert!(secrets.len() > 3);
    for secret in secrets {
        assert!(!told.contains(secret), "{secret}");
    }
}

#[test]
fn a_figure_of_few_is_hidden_and_so_is_the_indicator_that_watches_it() {
    let told = said(workbook(&few()));
    for figure in ["3.17", "2.83", "0.31"] {
        assert!(!told.contains(figure), "{figure}");
    }
    assert!(told.contains("‡") && told.contains("1.25"), "the target is the team's wish");
    let file = file(workbook(&few()));
    assert!(file.focus_gaps[0].hidden && file.focus_gaps[0].ratio.is_none());
    let watched = &file.strategies[0].indicators[0];
    assert!(watched.hidden && watched.readings.is_empty() && watched.standing.is_none());
}

#[test]
fn an_indicator_of_its_own_keeps_its_numbers_and_says_where_it_stands() {
    let mut commands = few();
    commands[4]["from_gap"] = Value::Null;
    let told = said(workbook(&commands));
    for said in ["3.17", "2.83", "behind", "at_risk", "Late."] {
        assert!(told.contains(said), "{said}");
    }
}

#[test]
fn a_strategy_of_the_library_is_found_by_its_theme_and_one_of_our_own_is_not() {
    let mut commands = few();
    commands.push(json!({"type": "AddEntry", "id": key(8), "entry": {"title": "Grow our own"}}));
    commands
        .push(json!({"type": "AddStrategy", "id": key(9), "title": "Grow our own", "library_id": key(8)}));
    commands.push(json!({"type": "ChooseStrategy", "id": key(9), "chosen": true}));
    let own = file(workbook(&commands));
    assert!(own.strategies.iter().all(|one| one.library_id.is_none() && one.theme.is_none()));
    assert!(file(day()).strategies.iter().any(|one| one.library_id.is_some() && one.theme.is_some()));
}

#[test]
fn what_was_learned_and_which_steps_are_done_is_told_without_the_notes_beside_them() {
    let told = said(workbook(&[
        json!({"type": "AddNote", "kind": "lesson", "text": "Ask principals in January"}),
        json!({"type": "AddNote", "kind": "lesson", "text": "Kept to ourselves", "private": true}),
        json!({"type": "MarkNextStep", "step": "get_the_data", "done": true, "text": "Zebulon did it"}),
        json!({"type": "MarkNextStep", "step": "monitor_leaders", "done": false}),
    ]));
    assert!(told.contains("Ask principals in January") && told.contains("Take the figures from Edwin"));
    for left_out in ["Kept to ourselves", "Zebulon", "Follow up whether school leaders"] {
        assert!(!told.contains(left_out), "{left_out}");
    }
}

#[test]
fn on_paper_stands_what_happened_and_what_comes_next_and_not_again_what_the_report_says() {
    let mut commands = few();
    commands.extend([
        json!({"type": "AddCause", "id": key(2), "label": "How late we hire"}),
        json!({"type": "ActOnCause", "strategy": key(5), "cause": key(2), "direction": "less", "effect": 0.5}),
        json!({"type": "AddIndicator", "strategy": key(5), "name": "Posts open", "baseline": 34.5, "target": 10}),
        json!({"type": "AddMilestone", "strategy": key(5), "title": "Second step", "by": "2026-05-01"}),
        json!({"type": "AddMilestone", "id": key(3), "strategy": key(5), "title": "First step", "by": "2026-04-01"}),
        json!({"type": "EditMilestone", "id": key(3), "done": true}),
    ]);
    let on_paper = pages(&Sample::of(workbook(&commands)).input()).expect("nothing exposed");
    let overview = json!(on_paper.sections[0]).to_string();
    assert!(overview.contains("Second step") && !overview.contains("First step"), "{overview}");
    let told = json!(on_paper).to_string();
    for said in ["The ratio", "behind", "Late.", "First step", "Posts open"] {
        assert!(told.contains(said), "{said}");
    }
    for said in ["How late we hire", "34.5", "English learners"] {
        assert!(!told.contains(said), "{said}");
    }
}

#[test]
fn causes_that_were_set_aside_are_named_nowhere_and_a_strategy_without_a_plan_says_so() {
    let told = said(workbook(&[
        json!({"type": "AddCause", "id": key(1), "label": "How late we hire"}),
        json!({"type": "AddCause", "id": key(2), "label": "Posts open in August"}),
        json!({"type": "MarkRootCause", "id": key(1), "root": true}),
        json!({"type": "AddStrategy", "id": key(5), "title": "Offers by April"}),
        json!({"type": "ActOnCause", "strategy": key(5), "cause": key(1), "direction": "less", "effect": 0.5}),
        json!({"type": "ActOnCause", "strategy": key(5), "cause": key(2), "direction": "less", "effect": 0.5}),
        json!({"type": "ChooseStrategy", "id": key(5), "chosen": true}),
        json!({"type": "SetCauseState", "id": key(1), "state": "set_aside"}),
    ]));
    assert!(told.contains("Posts open in August") && !told.contains("How late we hire"));
    assert!(told.contains("is written down yet"));
}
