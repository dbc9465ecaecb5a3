//! From strategies to the months after, through the session: bad input with a clear refusal and nothing lost, what one undo
//! brings back, and what the thread, the readiness and the progress say.

use serde_json::{Value, json};
use session::Session;
use wire::view;

use crate::room::{add_cause, add_gap, id, link, new, refusal, say};

/// Hire → vacancies → gap, two chosen strategies, the first of them on the first cause.
fn planned(session: &mut Session) {
    add_cause(session, 1, "How late we hire");
    add_cause(session, 2, "Vacancies in fall");
    add_gap(session, 9);
    say(session, json!({"type": "SetFocusGap", "id": id(9), "focus": true})).unwrap();
    link(session, 21, 1, 2).unwrap();
    link(session, 22, 2, 9).unwrap();
    for (number, title) in [(5, "Offers by April"), (6, "A mentor for everyone")] {
        say(session, json!({"type": "AddStrategy", "id": id(number), "title": title})).unwrap();
        say(session, json!({"type": "ChooseStrategy", "id": id(number), "chosen": true})).unwrap();
    }
    act_on(session, 5, 1, 0.75).unwrap();
}

fn act_on(session: &mut Session, strategy: u128, cause: u128, effect: f64) -> Result<(), String> {
    let tie = json!({"type": "ActOnCause", "strategy": id(strategy), "cause": id(cause), "direction": "less",
        "effect": effect});
    say(session, tie).map(drop).map_err(|error| error.to_string())
}

fn codes(session: &Session) -> Vec<String> {
    view::readiness(session.workbook()).finish.into_iter().map(|item| item.code).collect()
}

#[test]
fn what_cannot_be_is_refused_in_clear_words_and_changes_nothing() {
    let (_room, mut session) = new();
    planned(&mut session);
    let before = session.workbook().clone();
    let indicator = |target: Value| json!({"type": "AddIndicator", "strategy": id(5), "name": "Posts open", "baseline": 34, "target": target});
    let long = "x".repeat(50_000);
    let write = json!({"type": "WritePlan", "strategy": id(5), "field": "activities", "text": long});
    let tie = |effect: f64| json!({"type": "ActOnCause", "strategy": id(5), "cause": id(2), "direction": "less", "effect": effect});
    let milestone =
        |by: &str| json!({"type": "AddMilestone", "strategy": id(5), "title": "First offers", "by": by});
    for (command, code) in [
        (indicator(json!(34)), "target_equals_baseline"),
        (indicator(json!("34")), "target_equals_baseline"),
        (indicator(json!("about ten")), "number_not_understood"),
        (milestone("2027-02-30"), "date_does_not_exist"),
        (milestone("soon"), "date_does_not_exist"),
        (tie(1.5), "effect_out_of_range"),
        (tie(-0.1), "effect_out_of_range"),
        (write, "text_too_long"),
        (
            json!({"type": "PlaceStrategy", "strategy": id(5), "impact": 0, "feasibility": 3}),
            "impact_out_of_range",
        ),
        (json!({"type": "SetDay", "held_on": "2026-13-01"}), "date_does_not_exist"),
        (json!({"type": "ExplainChoice", "reason": long}), "text_too_long"),
    ] {
        assert_eq!(refusal(&mut session, command.clone()), code, "{command}");
    }
    assert_eq!(session.workbook(), &before);
}

#[test]
fn a_milestone_before_the_session_and_a_strategy_that_reaches_no_gap_are_told_with_their_records() {
    let (_room, mut session) = new();
    planned(&mut session);
    say(&mut session, json!({"type": "SetDay", "held_on": "2026-03-03"})).unwrap();
    let early = json!({"type": "AddMilestone", "id": id(31), "strategy": id(5), "title": "Too early", "by": "2025-03-01"});
    say(&mut session, early).unwrap();
    let items = view::readiness(session.workbook()).finish;
    let record = |code: &str| items.iter().find(|item| item.code == code).map(|item| item.record.id);
    assert_eq!(record("milestone_before_session"), Some(id(31)));
    assert_eq!(record("strategy_reaches_no_gap"), Some(id(6)));
    assert_eq!(refusal(&mut session, json!({"type": "FinishPlan"})), "strategy_reaches_no_gap");
}

#[test]
fn of_two_strategies_with_one_title_the_one_that_reaches_no_gap_is_told() {
    let (_room, mut session) = new();
    planned(&mut session);
    say(&mut session, json!({"type": "EditStrategy", "id": id(6), "title": "Offers by April"})).unwrap();
    let items = view::readiness(session.workbook()).finish;
    let stray: Vec<_> = items.iter().filter(|item| item.code == "strategy_reaches_no_gap").collect();
    assert_eq!(stray.iter().map(|item| item.record.id).collect::<Vec<_>>(), [id(6)]);
}

#[test]
fn a_check_in_reads_no_indicator_of_another_strategy() {
    let (_room, mut session) = new();
    planned(&mut session);
    for command in [
        json!({"type": "AddIndicator", "id": id(41), "strategy": id(6), "name": "Hours with a mentor"}),
        json!({"type": "AddCheckIn", "id": id(42), "strategy": id(5), "on": "2027-02-01"}),
    ] {
        say(&mut session, command).unwrap();
    }
    for command in [
        json!({"type": "ReadIndicator", "check_in": id(42), "indicator": id(41), "value": 2.5}),
        json!({"type": "EditCheckIn", "id": id(42), "indicator": id(41), "value": 2.5}),
        json!({"type": "AddCheckIn", "strategy": id(5), "on": "2027-05-03", "indicator": id(41), "value": 2.5}),
    ] {
        assert_eq!(refusal(&mut session, command.clone()), "reading_of_another", "{command}");
    }
}

#[test]
fn a_cause_that_a_chosen_strategy_acts_on_goes_with_its_tie_and_comes_back_with_one_undo() {
    let (_room, mut session) = new();
    planned(&mut session);
    let before = session.workbook().clone();
    say(&mut session, json!({"type": "RemoveCause", "id": id(1)})).unwrap();
    assert!(session.workbook().acts_on.is_empty());
    assert!(codes(&session).contains(&"gap_without_strategy".to_owned()));
    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn a_strategy_goes_with_its_plan_ratings_and_votes_and_comes_back_with_one_undo_after_reopening() {
    let (room, mut session) = new();
    planned(&mut session);
    for command in [
        json!({"type": "SetOwner", "strategy": id(5), "owner": "Head of hiring"}),
        json!({"type": "AddMilestone", "strategy": id(5), "title": "First offers", "by": "2027-04-01"}),
        json!({"type": "AddIndicator", "id": id(41), "strategy": id(5), "name": "Posts open", "baseline": 34, "target": 10}),
        json!({"type": "ProposeCheckIns", "strategy": id(5)}),
        json!({"type": "Rate", "rubric": "likelihood_of_delivery", "criterion": "capacity", "strategy": id(5), "level": 3}),
        json!({"type": "OpenBallot", "id": id(51), "question": "Which?", "about": "strategy", "dots": 3}),
        json!({"type": "CastVote", "ballot": id(51), "voter": "Seat 1", "choice": id(5), "dots": 2}),
    ] {
        say(&mut session, command).unwrap();
    }
    let before = session.workbook().clone();
    say(&mut session, json!({"type": "RemoveStrategy", "id": id(5)})).unwrap();
    let workbook = session.workbook();
    assert!(workbook.plans.is_empty() && workbook.check_ins.is_empty() && workbook.votes.is_empty());
    drop(session);
    let mut session = Session::open_to_write(&room.path).unwrap();
    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn the_thread_is_torn_where_something_is_missing_and_whole_when_it_is_mended() {
    let (_room, mut session) = new();
    planned(&mut session);
    say(&mut session, json!({"type": "MarkRootCause", "id": id(2), "root": true})).unwrap();
    let torn = |session: &Session| -> Vec<_> {
        view::trace(session.workbook()).holes.into_iter().map(|hole| hole.record.id).collect()
    };
    assert_eq!(torn(&session), [id(2), id(5), id(6), id(6)]);
    act_on(&mut session, 6, 2, 0.5).unwrap();
    for strategy in [5, 6] {
        let add = json!({"type": "AddIndicator", "strategy": id(strategy), "name": "Posts open", "baseline": 34, "target": 10});
        say(&mut session, add).unwrap();
    }
    assert!(torn(&session).is_empty());
    assert!(view::trace(session.workbook()).picture.is_some());
}

#[test]
fn a_reading_stands_against_the_line_and_what_changed_since_the_last_day_is_told() {
    let (_room, mut session) = new();
    planned(&mut session);
    for command in [
        json!({"type": "AddIndicator", "id": id(41), "strategy": id(5), "name": "Posts open", "baseline": 40, "target": 10,
            "baseline_on": "2026-01-02", "by": "2026-05-02"}),
        json!({"type": "AddCheckIn", "id": id(42), "strategy": id(5), "on": "2026-03-03"}),
        json!({"type": "ReadIndicator", "check_in": id(42), "indicator": id(41), "value": 20}),
    ] {
        say(&mut session, command).unwrap();
    }
    let progress = view::progress(session.workbook());
    let indicator = &progress.strategies[0].indicators[0];
    assert_eq!(indicator.readings[0].expected, Some(25.0));
    assert_eq!(indicator.standing, Some(model::strategies::Standing::Ahead));
    assert!(indicator.picture.is_some());
    // All of it was done today: before that there is nothing to compare with, but since an earlier day everything is new.
    assert_eq!(view::since_last(&session, None).unwrap().since, None);
    let since = view::since_last(&session, Some("2000-01-01")).unwrap();
    let strategies = since.groups.iter().find(|group| group.kind == model::Kind::Strategy).unwrap();
    assert_eq!(strategies.added, ["Offers by April", "A mentor for everyone"]);
    assert!(strategies.changed.is_empty(), "added and chosen in between is added");
}

#[test]
fn choosing_a_set_is_one_step_that_one_undo_takes_back_and_the_reason_stays() {
    let (_room, mut session) = new();
    planned(&mut session);
    say(&mut session, json!({"type": "AddStrategy", "id": id(7), "title": "Grow your own"})).unwrap();
    say(&mut session, json!({"type": "ExplainChoice", "reason": "We can staff these"})).unwrap();
    let before = session.workbook().clone();
    let chosen = say(&mut session, json!({"type": "ChooseSet", "strategies": [id(5), id(7)]})).unwrap();
    assert_eq!((chosen.changes.len(), chosen.label.key.as_str()), (2, "choose-set"));
    assert_eq!(session.workbook().settings().choice_reason, "We can staff these");
    session.undo().unwrap();
    assert_eq!(session.workbook(), &before);
}

#[test]
fn more_than_four_may_be_chosen_while_thinking_and_only_finishing_asks_for_two_to_four() {
    let (_room, mut session) = new();
    planned(&mut session);
    for number in 61..65 {
        say(
            &mut session,
            json!({"type": "AddStrategy", "id": id(number), "title": format!("Strategy {number}")}),
        )
        .unwrap();
        say(&mut session, json!({"type": "ChooseStrategy", "id": id(number), "chosen": true})).unwrap();
    }
    assert_eq!(refusal(&mut session, json!({"type": "FinishPlan"})), "needs_two_to_four_strategies");
}
