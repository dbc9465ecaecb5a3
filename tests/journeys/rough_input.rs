//! What clumsy or hostile hands put into commands: refused by a name, and nothing changed.

use model::Refusal;
use serde_json::{Value, json};
use session::SessionError;

use crate::room::{add_cause, add_gap, id, link, new, refusal, say};

#[test]
fn typed_figures_with_a_field_too_many_or_of_both_kinds_are_no_command() {
    let (_room, mut session) = new();
    let gap = |experiences: Value| {
        json!({
            "type": "AddGap", "statement": "", "unit": "99020000", "unit_name": "Ashby Falls", "year": "2024-25",
            "measure": "inexperienced", "group": "low_income", "experiences": experiences,
        })
    };
    let mistyped = json!({"p1": 0.27, "p2": 0.18, "decimals": 0, "ratio": 1.52});
    let both = json!({"x1": 27, "n1": 100, "x2": 18, "n2": 100, "p1": 0.27, "p2": 0.18, "decimals": 0});
    for wrong in [mistyped, both] {
        match say(&mut session, gap(wrong)) {
            Err(SessionError::Refused(Refusal::NotACommand { detail })) => {
                assert!(detail.contains("ratio_printed"))
            }
            other => panic!("not refused as no command: {other:?}"),
        }
    }
    for absurd in [
        json!({"x1": 1e308, "n1": 1e308, "x2": 1, "n2": 2}),
        json!({"x1": 3, "n1": 2, "x2": 1, "n2": 2}),
        json!({"p1": 1.2, "p2": 0.18, "decimals": 0}),
    ] {
        let refusal = say(&mut session, gap(absurd)).unwrap_err();
        assert!(matches!(refusal, SessionError::Refused(Refusal::ExperiencesImpossible)), "{refusal:?}");
    }
    say(&mut session, gap(json!({"p1": 0.27, "p2": 0.18, "decimals": 0, "ratio_printed": 1.52}))).unwrap();
    assert_eq!(session.workbook().gaps.len(), 1);
}

#[test]
fn numbers_out_of_all_proportion_are_refused_and_the_ranking_stays() {
    let (_room, mut session) = new();
    add_cause(&mut session, 1, "late hiring");
    add_gap(&mut session, 2);
    link(&mut session, 3, 1, 2).unwrap();
    let focus = |weight: f64| json!({"type": "SetFocusGap", "id": id(2), "focus": true, "weight": weight});
    say(&mut session, focus(1.0)).unwrap();
    for command in [
        focus(1e308),
        json!({"type": "SetUnnamed", "unnamed": 1e308}),
        json!({"type": "PlaceCause", "id": id(1), "x": 1e300, "y": 0}),
    ] {
        assert_eq!(refusal(&mut session, command), "number_too_large");
    }
    assert_eq!(refusal(&mut session, focus(0.0)), "number_not_above_zero");
    assert!(session.workbook().focus_gaps().all(|gap| gap.weight == 1.0));
}

#[test]
fn a_name_that_nobody_can_see_is_refused() {
    let (_room, mut session) = new();
    let blind = say(&mut session, json!({"type": "AddCause", "label": "\u{200b}\u{202e}"}));
    assert!(matches!(blind, Err(SessionError::Refused(Refusal::TextMissing))));
    add_cause(&mut session, 1, "late \u{202e}hiring\u{0}");
    assert_eq!(session.workbook().causes.iter().next().unwrap().label, "late hiring");
}

#[test]
fn what_may_be_left_out_of_a_link_may_be_null() {
    let (_room, mut session) = new();
    add_cause(&mut session, 1, "late hiring");
    add_gap(&mut session, 2);
    let link = json!({
        "type": "LinkCauses", "id": null, "from": id(1), "to": id(2), "sign": "same", "strength": 3,
        "delay": null, "reason": null,
    });
    say(&mut session, link).unwrap();
    assert!(session.workbook().links.iter().all(|link| !link.delay && link.reason.is_empty()));
}
