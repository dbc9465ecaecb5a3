//! Undo, redo and reopening: whatever was done can be taken back and done again, also by the next one to open the file.

use proptest::prelude::*;
use serde_json::json;
use session::Session;

use crate::room::{add_cause, add_gap, id, link, new, say};

#[derive(Debug, Clone)]
enum Act {
    Add(u8),
    Rename(u8, u8),
    Link(u8, u8),
    Place(u8),
    Remove(u8),
    Focus(bool),
    Evidence(u8),
    Strategy(u8),
    Tie(u8, u8),
    Undo,
    Redo,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let node = 0..6_u8;
    let act = prop_oneof![
        4 => node.clone().prop_map(Act::Add),
        1 => (node.clone(), 0..9_u8).prop_map(|(one, name)| Act::Rename(one, name)),
        4 => (node.clone(), 0..7_u8).prop_map(|(from, to)| Act::Link(from, to)),
        1 => node.clone().prop_map(Act::Place),
        2 => node.clone().prop_map(Act::Remove),
        1 => any::<bool>().prop_map(Act::Focus),
        2 => node.clone().prop_map(Act::Evidence),
        1 => (0..3_u8).prop_map(Act::Strategy),
        1 => (0..3_u8, node).prop_map(|(strategy, cause)| Act::Tie(strategy, cause)),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ];
    prop::collection::vec(act, 1..24)
}

/// The gap has number 6, so that links can lead to it like to a seventh cause.
const GAP: u8 = 6;

/// Refusals are part of the game: they must leave everything as it was, which the comparisons show.
fn play(session: &mut Session, act: &Act) {
    let number = |one: u8| id(u128::from(one));
    let strategy = |one: u8| id(100 + u128::from(one));
    let command = match *act {
        Act::Add(one) => json!({"type": "AddCause", "id": number(one), "label": format!("cause {one}")}),
        Act::Rename(one, name) => {
            json!({"type": "RenameCause", "id": number(one), "label": format!("name {name}")})
        }
        Act::Link(from, to) => {
            json!({"type": "LinkCauses", "from": number(from), "to": number(to), "sign": "opposite", "strength": 2})
        }
        Act::Place(one) => json!({"type": "PlaceCause", "id": number(one), "x": 10.5, "y": -3}),
        Act::Remove(one) => json!({"type": "RemoveCause", "id": number(one)}),
        Act::Focus(focus) => json!({"type": "SetFocusGap", "id": number(GAP), "focus": focus}),
        Act::Evidence(one) => {
            json!({"type": "AddEvidence", "about": number(one), "stance": "supports", "text": "seen", "kind": "data"})
        }
        Act::Strategy(one) => json!({"type": "AddStrategy", "id": strategy(one), "title": "hire early"}),
        Act::Tie(one, cause) => json!({
            "type": "ActOnCause", "strategy": strategy(one), "cause": number(cause), "direction": "less", "effect": 0.5,
        }),
        Act::Undo => return drop(session.undo()),
        Act::Redo => return drop(session.redo()),
    };
    drop(say(session, command));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_history_can_be_taken_back_to_the_beginning_and_done_again_after_reopening(acts in acts()) {
        let (room, mut session) = new();
        let beginning = session.workbook().clone();
        add_gap(&mut session, u128::from(GAP));
        for act in &acts {
            play(&mut session, act);
        }
        while session.redo().is_ok() {}
        let present = session.workbook().clone();
        drop(session);

        let mut session = Session::open(&room.path).unwrap();
        prop_assert_eq!(session.workbook(), &present);
        while session.undo().is_ok() {}
        prop_assert_eq!(session.workbook(), &beginning);
        drop(session);

        let mut session = Session::open(&room.path).unwrap();
        prop_assert_eq!(session.workbook(), &beginning);
        while session.redo().is_ok() {}
        prop_assert_eq!(session.workbook(), &present);
        prop_assert_eq!(session.check().unwrap(), Vec::<String>::new());
    }
}

#[test]
fn removing_a_cause_takes_links_evidence_and_effects_along_and_one_undo_brings_all_back() {
    let (_room, mut session) = new();
    add_gap(&mut session, 50);
    add_cause(&mut session, 1, "How late we hire");
    add_cause(&mut session, 2, "Vacancies left in fall");
    link(&mut session, 11, 1, 2).unwrap();
    link(&mut session, 12, 2, 50).unwrap();
    for about in [2, 12] {
        let evidence = json!({"type": "AddEvidence", "about": id(about), "stance": "question", "text": "Since when?", "kind": "data"});
        say(&mut session, evidence).unwrap();
    }
    say(&mut session, json!({"type": "AddStrategy", "id": id(70), "title": "Hire by May"})).unwrap();
    let act =
        json!({"type": "ActOnCause", "strategy": id(70), "cause": id(2), "direction": "less", "effect": 0.5});
    say(&mut session, act).unwrap();
    let before = session.workbook().clone();

    let gone = say(&mut session, json!({"type": "RemoveCause", "id": id(2)})).unwrap();
    assert_eq!(gone.changes.len(), 6, "cause, two links, two pieces of evidence, one effect");
    let after = session.workbook();
    assert!(after.links.is_empty() && after.evidence.is_empty() && after.acts_on.is_empty());

    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn a_new_action_clears_what_could_be_redone() {
    let (_room, mut session) = new();
    add_cause(&mut session, 1, "one");
    session.undo().unwrap();
    let outcome = add_cause(&mut session, 2, "two");
    assert_eq!(outcome.redo, None);
    assert!(session.redo().is_err());
}

#[test]
fn writing_on_in_one_field_is_one_step_of_the_history() {
    let (_room, mut session) = new();
    for purpose in ["To", "To see", "To see who is taught by whom"] {
        say(&mut session, json!({"type": "SetPurpose", "purpose": purpose})).unwrap();
    }
    assert_eq!(session.timeline().unwrap().len(), 1);
    session.undo().unwrap();
    assert_eq!(session.workbook().settings().purpose, "");
    session.redo().unwrap();
    assert_eq!(session.workbook().settings().purpose, "To see who is taught by whom");
}

#[test]
fn a_refused_command_changes_nothing_and_leaves_no_trace() {
    let (_room, mut session) = new();
    add_gap(&mut session, 50);
    add_cause(&mut session, 1, "one");
    let (before, revision) = (session.workbook().clone(), session.revision());
    let refused = [
        json!({"type": "LinkCauses", "from": id(50), "to": id(1), "sign": "same", "strength": 2}),
        json!({"type": "LinkCauses", "from": id(1), "to": id(1), "sign": "same", "strength": 2}),
        json!({"type": "LinkCauses", "from": id(1), "to": id(50), "sign": "same", "strength": 5}),
        json!({"type": "AddCause", "label": "x".repeat(10_000)}),
        json!({"type": "AddCause", "label": "ONE"}),
        json!({"type": "FinishPlan"}),
        json!({"type": "NoSuchCommand"}),
        json!({"type": "AddCause", "label": "two", "colour": "red"}),
    ];
    for command in refused {
        assert!(say(&mut session, command.clone()).is_err(), "{command}");
    }
    assert_eq!(session.workbook(), &before);
    assert_eq!(session.revision(), revision);
}
