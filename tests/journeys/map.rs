//! The cause map through the session: lists pasted, causes merged, links checked, votes in rounds, maps taken in, and
//! that one undo brings back all that an action took along.

use serde_json::{Value, json};
use session::Session;
use wire::view;

use crate::room::{add_cause, add_gap, id, link, new, refusal, say};

/// Three causes, a focus gap, and links 1 → 2 → gap and 3 → 2.
fn small_map(session: &mut Session) {
    for (number, label) in [(1, "How late we hire"), (2, "Vacancies in fall"), (3, "Pay")] {
        add_cause(session, number, label);
    }
    add_gap(session, 9);
    say(session, json!({"type": "SetFocusGap", "id": id(9), "focus": true})).unwrap();
    for (number, from, to) in [(21, 1, 2), (22, 2, 9), (23, 3, 2)] {
        link(session, number, from, to).unwrap();
    }
}

#[test]
fn a_pasted_list_is_one_action_and_names_that_are_there_are_left_out() {
    let (_room, mut session) = new();
    add_cause(&mut session, 1, "Pay");
    let labels = ["Turnover", "pay", "Turnover", "Mentors per new teacher"];
    let outcome = say(&mut session, json!({"type": "AddCauses", "labels": labels})).unwrap();
    assert_eq!(outcome.warnings, ["causes_there_already"]);
    assert_eq!(session.workbook().causes.len(), 3);
    session.undo().unwrap();
    assert_eq!(session.workbook().causes.len(), 1);
}

#[test]
fn five_thousand_pasted_lines_are_refused_as_a_whole_with_the_number_that_fits() {
    let (_room, mut session) = new();
    let labels: Vec<String> = (0..5_000).map(|number| format!("Reason {number}")).collect();
    assert_eq!(refusal(&mut session, json!({"type": "AddCauses", "labels": labels})), "map_full");
    assert!(session.workbook().causes.is_empty());
    say(&mut session, json!({"type": "AddCauses", "labels": labels[..2_000]})).unwrap();
    assert_eq!(session.workbook().causes.len(), 2_000);
    assert_eq!(refusal(&mut session, json!({"type": "AddCause", "label": "One more"})), "map_full");
}

#[test]
fn one_line_that_is_too_long_keeps_the_list_out() {
    let (_room, mut session) = new();
    let labels = ["Pay".to_owned(), "x".repeat(10_000)];
    assert_eq!(refusal(&mut session, json!({"type": "AddCauses", "labels": labels})), "text_too_long");
    assert!(session.workbook().causes.is_empty());
}

#[test]
fn a_cause_comes_with_its_first_link_in_one_action() {
    let (_room, mut session) = new();
    small_map(&mut session);
    say(&mut session, json!({"type": "AddCause", "label": "Budget date", "feeds": id(1)})).unwrap();
    assert_eq!((session.workbook().causes.len(), session.workbook().links.len()), (4, 4));
    session.undo().unwrap();
    assert_eq!((session.workbook().causes.len(), session.workbook().links.len()), (3, 3));
    let nowhere = json!({"type": "AddCause", "label": "Budget date", "feeds": id(77)});
    assert_eq!(refusal(&mut session, nowhere), "not_found");
    assert_eq!(session.workbook().causes.len(), 3);
}

#[test]
fn removing_a_cause_takes_links_evidence_and_votes_along_and_one_undo_brings_all_back() {
    let (room, mut session) = new();
    small_map(&mut session);
    for about in [2, 21] {
        say(&mut session, json!({"type": "AddEvidence", "about": id(about), "text": "Seen"})).unwrap();
    }
    let open = json!({"type": "OpenBallot", "id": id(50), "question": "Which?", "about": "cause", "dots": 3});
    say(&mut session, open).unwrap();
    let vote = json!({"type": "CastVote", "ballot": id(50), "voter": "Seat 1", "choice": id(2), "dots": 2});
    say(&mut session, vote).unwrap();
    let before = session.workbook().clone();

    say(&mut session, json!({"type": "RemoveCause", "id": id(2)})).unwrap();
    let workbook = session.workbook();
    assert_eq!((workbook.links.len(), workbook.evidence.len(), workbook.votes.len()), (0, 0, 0));
    drop(session);
    let mut session = Session::open_to_write(&room.path).unwrap();
    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn a_checked_link_has_to_be_read_again_when_it_says_something_else() {
    let (_room, mut session) = new();
    small_map(&mut session);
    let checked = |session: &Session| {
        let link = session.workbook().links.iter().find(|one| one.id.uuid() == id(21)).unwrap();
        serde_json::to_value(link.checked).unwrap()
    };
    say(&mut session, json!({"type": "CheckLink", "id": id(21), "checked": "agreed"})).unwrap();
    say(&mut session, json!({"type": "EditLink", "id": id(21), "reason": "Seen twice"})).unwrap();
    assert_eq!(checked(&session), "agreed");
    say(&mut session, json!({"type": "EditLink", "id": id(21), "strength": 1})).unwrap();
    assert_eq!(checked(&session), "not_yet");
    let asked =
        json!({"type": "CheckLink", "id": id(21), "checked": "questioned", "question": "Everywhere?"});
    say(&mut session, asked).unwrap();
    assert_eq!((checked(&session), session.workbook().evidence.len()), ("questioned".into(), 1));
    session.undo().unwrap();
    assert_eq!((checked(&session), session.workbook().evidence.len()), ("not_yet".into(), 0));
}

#[test]
fn ticks_are_one_a_choice_dots_are_counted_together_and_a_round_keeps_the_one_before() {
    let (_room, mut session) = new();
    small_map(&mut session);
    let ticks =
        json!({"type": "OpenBallot", "id": id(50), "question": "True?", "about": "cause", "rule": "ticks"});
    say(&mut session, ticks).unwrap();
    let vote = |ballot: u128, choice: u128, dots: u32| json!({"type": "CastVote", "ballot": id(ballot), "voter": "Seat 1", "choice": id(choice), "dots": dots});
    for choice in [1, 2, 3] {
        say(&mut session, vote(50, choice, 1)).unwrap();
    }
    assert_eq!(refusal(&mut session, vote(50, 1, 2)), "no_dots_left");
    assert_eq!(refusal(&mut session, vote(50, 9, 1)), "choice_not_on_ballot");

    let dots = json!({"type": "OpenBallot", "id": id(51), "question": "Which?", "about": "cause", "dots": 2, "hidden": true});
    say(&mut session, dots).unwrap();
    say(&mut session, vote(51, 1, 2)).unwrap();
    assert_eq!(refusal(&mut session, vote(51, 2, 1)), "no_dots_left");
    say(&mut session, json!({"type": "CloseBallot", "id": id(51)})).unwrap();
    assert_eq!(refusal(&mut session, vote(51, 1, 1)), "ballot_closed");
    let again = json!({"type": "OpenBallot", "id": id(52), "question": "Which?", "about": "gap", "dots": 2, "after": id(51)});
    say(&mut session, again).unwrap();
    let round = session.workbook().ballots.iter().find(|one| one.id.uuid() == id(52)).unwrap().clone();
    assert_eq!((round.round, serde_json::to_value(round.about).unwrap()), (2, json!("cause")));
    assert_eq!(session.workbook().votes.len(), 4);
    say(&mut session, json!({"type": "RemoveBallot", "id": id(51)})).unwrap();
    assert_eq!(session.workbook().votes.len(), 3);
}

#[test]
fn a_category_that_goes_leaves_its_causes_without_one() {
    let (_room, mut session) = new();
    add_cause(&mut session, 1, "Bus routes");
    say(&mut session, json!({"type": "AddCategory", "id": id(60), "name": "Getting there"})).unwrap();
    say(&mut session, json!({"type": "SetFamily", "id": id(1), "family": id(60)})).unwrap();
    assert_eq!(
        refusal(&mut session, json!({"type": "AddCategory", "name": "getting THERE"})),
        "category_exists"
    );
    let family = |session: &Session| session.workbook().causes.iter().next().unwrap().family.clone();
    assert_eq!(wire::category_name(session.workbook(), &family(&session).unwrap()), "Getting there");
    say(&mut session, json!({"type": "RemoveCategory", "id": id(60)})).unwrap();
    assert_eq!(family(&session), None);
    session.undo().unwrap();
    assert!(family(&session).is_some());
}

#[test]
fn a_family_of_the_library_can_be_called_otherwise_and_takes_its_name_again() {
    let (_room, mut session) = new();
    let own_name = wire::category_name(session.workbook(), "recruiting_hiring");
    say(
        &mut session,
        json!({"type": "AddCategory", "id": id(60), "family": "recruiting_hiring", "name": "Getting people"}),
    )
    .unwrap();
    say(
        &mut session,
        json!({"type": "AddCategory", "family": "recruiting_hiring", "name": "Finding people"}),
    )
    .unwrap();
    assert_eq!(wire::category_name(session.workbook(), "recruiting_hiring"), "Finding people");
    assert_eq!(session.workbook().categories.len(), 1);
    say(&mut session, json!({"type": "RemoveCategory", "id": id(60)})).unwrap();
    assert_eq!(wire::category_name(session.workbook(), "recruiting_hiring"), own_name);
}

#[test]
fn a_map_from_elsewhere_adds_changes_and_leaves_alone_in_one_action() {
    let (_room, mut session) = new();
    small_map(&mut session);
    let before = session.workbook().clone();
    let import = json!({
        "type": "ImportMap",
        "causes": [
            {"id": id(1), "label": "How late we hire", "state": "confirmed"},
            {"id": id(4), "label": "Budget date"},
        ],
        "links": [
            {"from": id(4), "to": id(1), "strength": 4},
            {"from": id(1), "to": id(2), "strength": 1, "sign": "opposite"},
            {"from": id(3), "to": id(2), "strength": 3},
        ],
    });
    let outcome = say(&mut session, import).unwrap();
    // Two causes, a new link, a changed one; the one told as it stands is no change.
    assert_eq!(outcome.changes.len(), 4);
    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn a_map_from_elsewhere_that_breaks_a_rule_is_refused_as_a_whole() {
    let (_room, mut session) = new();
    small_map(&mut session);
    let before = session.workbook().clone();
    let import = |causes: Value, links: Value| json!({"type": "ImportMap", "causes": causes, "links": links});
    let one_link =
        |from: u128, to: u128, strength: i64| json!([{"from": id(from), "to": id(to), "strength": strength}]);
    for (command, code) in [
        (import(json!([]), one_link(9, 1, 2)), "gap_has_outgoing_link"),
        (import(json!([]), one_link(1, 1, 2)), "link_to_itself"),
        (import(json!([]), one_link(1, 3, 5)), "strength_out_of_range"),
        (import(json!([]), one_link(1, 88, 2)), "not_found"),
        (import(json!([{"id": id(5), "label": "PAY"}]), json!([])), "cause_exists"),
        (import(json!([{"id": id(5), "label": " "}]), json!([])), "text_missing"),
    ] {
        assert_eq!(refusal(&mut session, command), code);
    }
    assert_eq!(session.workbook(), &before);
}

#[test]
fn taking_back_the_steps_of_the_map_one_by_one_leads_to_an_empty_map() {
    let (_room, mut session) = new();
    small_map(&mut session);
    say(&mut session, json!({"type": "MergeCauses", "keep": id(1), "merge": [id(3)]})).unwrap();
    say(&mut session, json!({"type": "RenameCause", "id": id(1), "label": "Taken back"})).unwrap();
    session.undo().unwrap();
    let told = view::map_history(&session).unwrap();
    let mut workbook = session.workbook().clone();
    for step in told.steps.iter().rev() {
        let back: Vec<_> = step.changes.iter().rev().map(model::Change::inverse).collect();
        workbook.apply(&back);
    }
    assert!(workbook.causes.is_empty() && workbook.links.is_empty() && workbook.gaps.is_empty());
    assert!(told.steps.iter().all(|step| !step.label.contains("Taken back")));
}
