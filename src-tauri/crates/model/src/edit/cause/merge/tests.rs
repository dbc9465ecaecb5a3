//! Merging, against workbooks of a few records.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    Command, Given,
    edit::{self, AddEvidence, CastVote, CheckLink, LinkCauses, OpenBallot},
    gaps::{GapFigure, GapKey},
    records::{BallotAbout, BallotRule, Link, LinkCheck, Settings, Sign},
};

fn key(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn dispatch(workbook: &mut Workbook, command: impl Into<Command>) -> Result<Vec<Change>, Refusal> {
    let mut next = 1_000 + workbook.next_order() as u128 * 10;
    let mut next_id = || {
        next += 1;
        key(next)
    };
    let figure = |_: &GapKey| GapFigure::default();
    let mut given = Given { now: "now".into(), next_id: &mut next_id, figure: &figure };
    let changes = edit::edit(workbook, command.into(), &mut given)?.changes;
    workbook.apply(&changes);
    Ok(changes)
}

fn link(from: u128, to: u128) -> LinkCauses {
    LinkCauses {
        id: Some(Id::new(key(from * 100 + to))),
        from: key(from),
        to: key(to),
        sign: Sign::Same,
        strength: None,
        delay: false,
        reason: None,
    }
}

/// Causes 1 to 4 and these links.
fn workbook(links: &[(u128, u128)]) -> Workbook {
    let mut workbook = Workbook::new(Settings::new("Riverton".into(), None, None));
    for number in 1..=4 {
        let add = edit::AddCause {
            id: Some(Id::new(key(number))),
            label: format!("Cause {number}"),
            family: None,
            feeds: None,
        };
        dispatch(&mut workbook, add).unwrap();
    }
    for &(from, to) in links {
        drop(dispatch(&mut workbook, link(from, to)));
    }
    workbook
}

fn merge(keep: u128, merge: &[u128]) -> MergeCauses {
    MergeCauses { keep: Id::new(key(keep)), merge: merge.iter().map(|one| Id::new(key(*one))).collect() }
}

fn pairs(workbook: &Workbook) -> Vec<(u128, u128)> {
    let ends = |link: &Link| (link.from_cause.uuid().as_u128(), link.to().as_u128());
    workbook.links.iter().map(ends).collect()
}

#[test]
fn links_go_over_and_none_stands_twice_or_leads_to_itself() {
    let mut workbook = workbook(&[(2, 3), (1, 3), (1, 2), (4, 2)]);
    dispatch(&mut workbook, merge(1, &[2])).unwrap();
    assert_eq!(workbook.causes.len(), 3);
    assert_eq!(pairs(&workbook), [(1, 3), (4, 1)]);
}

fn evidence(about: Uuid, text: &str) -> AddEvidence {
    AddEvidence {
        id: None,
        about,
        stance: Stance::Supports,
        text: text.into(),
        kind: EvidenceKind::Data,
        source: None,
        from_gap: None,
        chart: None,
        strength: None,
    }
}

#[test]
fn evidence_goes_over_and_that_on_a_link_between_the_two_stays_with_the_cause() {
    let mut workbook = workbook(&[(1, 2)]);
    for about in [key(2), key(102)] {
        dispatch(&mut workbook, evidence(about, "seen")).unwrap();
    }
    dispatch(&mut workbook, merge(1, &[2])).unwrap();
    let about: Vec<_> = workbook.evidence.iter().map(Evidence::about).collect();
    assert_eq!(about, [key(1), key(1)]);
}

#[test]
fn of_two_links_one_stays_with_what_was_said_of_both() {
    let mut workbook = workbook(&[]);
    let said = |from, strength, delay, reason: &str| LinkCauses {
        strength: Some(strength),
        delay,
        reason: Some(reason.into()),
        ..link(from, 3)
    };
    dispatch(&mut workbook, said(1, 1, true, "Teachers said so")).unwrap();
    dispatch(&mut workbook, said(2, 4, false, "Seen in the exit survey")).unwrap();
    dispatch(&mut workbook, evidence(key(203), "Survey of 2024")).unwrap();
    let agree = CheckLink { id: Id::new(key(103)), checked: LinkCheck::Agreed, question: None };
    dispatch(&mut workbook, agree).unwrap();
    dispatch(&mut workbook, merge(1, &[2])).unwrap();
    let links: Vec<_> = workbook.links.iter().collect();
    assert_eq!(links.len(), 1);
    assert_eq!((links[0].strength, links[0].delay), (4, true));
    assert_eq!(links[0].reason, "Teachers said so\nSeen in the exit survey");
    assert_eq!(links[0].checked, LinkCheck::NotYet, "it is stronger than what was agreed on");
    assert_eq!(workbook.evidence.iter().map(Evidence::about).collect::<Vec<_>>(), [key(103)]);
}

#[test]
fn links_of_opposite_signs_are_for_the_team_to_decide() {
    let mut workbook = workbook(&[(1, 3)]);
    dispatch(&mut workbook, LinkCauses { sign: Sign::Opposite, ..link(2, 3) }).unwrap();
    let refused = Refusal::MergeSignsDiffer {
        one: "Cause 1".into(),
        other: "Cause 2".into(),
        with: "cause",
        third: "Cause 3".into(),
    };
    assert_eq!(dispatch(&mut workbook, merge(1, &[2])), Err(refused));
    assert_eq!(workbook.causes.len(), 4);
}

#[test]
fn what_strategies_do_to_both_is_told_once_and_not_both_ways() {
    let mut workbook = workbook(&[]);
    let tie = |cause: u128, direction: &str, effect: f64, reason: &str| {
        serde_json::json!({"type": "ActOnCause", "strategy": key(60), "cause": key(cause), "direction": direction,
            "effect": effect, "reason": reason})
    };
    let add = serde_json::json!({"type": "AddStrategy", "id": key(60), "title": "Offers by April"});
    for command in [add, tie(1, "less", 0.25, "One"), tie(2, "less", 0.75, "Two"), tie(3, "more", 0.5, "")] {
        dispatch(&mut workbook, Command::read(&command.to_string()).unwrap()).unwrap();
    }
    let refused = dispatch(&mut workbook, merge(1, &[3])).unwrap_err();
    assert_eq!(refused.code(), "merge_directions_differ");
    dispatch(&mut workbook, merge(1, &[2])).unwrap();
    let kept: Vec<_> = workbook.acts_on.iter().filter(|one| one.cause.uuid() == key(1)).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].effect, kept[0].reason.as_str()), (0.75, "One\nTwo"));
}

#[test]
fn dots_of_one_voter_add_up_and_ticks_stay_one() {
    for (rule, expected) in [(BallotRule::Dots, vec![3, 1]), (BallotRule::Ticks, vec![1, 1])] {
        let mut workbook = workbook(&[]);
        let ballot = Id::new(key(50));
        let open = OpenBallot {
            id: Some(ballot),
            question: "Which?".into(),
            about: BallotAbout::Cause,
            dots: Some(4),
            rule,
            hidden: false,
            after: None,
        };
        dispatch(&mut workbook, open).unwrap();
        let votes = [("Ana", 1, 1), ("Ana", 2, 2), ("Ben", 3, 1)];
        for (voter, choice, dots) in votes {
            let dots = if rule == BallotRule::Ticks { 1 } else { dots };
            dispatch(&mut workbook, CastVote { ballot, voter: voter.into(), choice: key(choice), dots })
                .unwrap();
        }
        dispatch(&mut workbook, merge(1, &[2, 3])).unwrap();
        let mut dots: Vec<u32> = workbook.votes.iter().map(|vote| vote.dots).collect();
        dots.sort_by(|a, b| b.cmp(a));
        assert_eq!(dots, expected);
        assert!(workbook.votes.iter().all(|vote| vote.choice == key(1)));
    }
}

#[test]
fn a_cause_is_not_merged_with_itself_or_with_none() {
    let mut workbook = workbook(&[]);
    for nothing in [merge(1, &[]), merge(1, &[1, 2])] {
        assert_eq!(dispatch(&mut workbook, nothing), Err(Refusal::NothingToMerge));
    }
}

/// Everything that somebody wrote, but the names of causes that go.
fn written(workbook: &Workbook) -> String {
    let reasons = workbook.links.iter().map(|link| &link.reason);
    let roots = workbook.causes.iter().map(|cause| &cause.root_reason);
    let evidence = workbook.evidence.iter().map(|one| &one.text);
    reasons.chain(roots).chain(evidence).map(|text| format!("{text}\n")).collect()
}

proptest! {
    #[test]
    fn after_any_merge_nothing_written_is_lost_nothing_hangs_in_the_air_and_undo_brings_all_back(
        links in proptest::collection::vec((1_u128..5, 1_u128..5, 1_i64..5, 0..8), 0..12),
        keep in 1_u128..5,
        going in proptest::collection::btree_set(1_u128..5, 1..3),
    ) {
        let mut workbook = workbook(&[]);
        for number in 1..=4 {
            let reason = Some(format!("root {number}"));
            let id = Id::new(key(number));
            dispatch(&mut workbook, edit::MarkRootCause { id, root: true, reason }).unwrap();
        }
        for (from, to, strength, sign) in links {
            let sign = if sign == 0 { Sign::Opposite } else { Sign::Same };
            let reason = Some(format!("why {from} {to}"));
            let link = LinkCauses { sign, strength: Some(strength), reason, ..link(from, to) };
            if dispatch(&mut workbook, link).is_ok() {
                dispatch(&mut workbook, evidence(key(from * 100 + to), &format!("seen {from} {to}"))).unwrap();
            }
        }
        let before = workbook.clone();
        let going: Vec<u128> = going.into_iter().collect();
        let Ok(changes) = dispatch(&mut workbook, merge(keep, &going)) else {
            prop_assert_eq!(workbook, before);
            return Ok(());
        };
        let after = written(&workbook);
        for line in written(&before).lines() {
            prop_assert!(after.lines().any(|one| one == line), "{}", line);
        }
        for record in workbook.records() {
            for owner in record.belongs_to() {
                prop_assert!(workbook.find(owner).is_some());
            }
        }
        let ends = pairs(&workbook);
        let once: BTreeSet<_> = ends.iter().collect();
        prop_assert_eq!(once.len(), ends.len());
        prop_assert!(ends.iter().all(|(from, to)| from != to));
        let back: Vec<Change> = changes.iter().rev().map(Change::inverse).collect();
        workbook.apply(&back);
        prop_assert_eq!(workbook, before);
    }
}
