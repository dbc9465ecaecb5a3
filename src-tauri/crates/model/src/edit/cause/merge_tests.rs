//! Merging, against workbooks of a few records.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    Command, Given,
    edit::{self, AddEvidence, CastVote, LinkCauses, OpenBallot},
    gaps::{GapFigure, GapKey},
    records::{BallotAbout, EvidenceKind, Settings, Sign, Stance},
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

#[test]
fn evidence_goes_over_and_that_on_a_link_that_goes_goes_with_it() {
    let mut workbook = workbook(&[(1, 2)]);
    for about in [key(2), key(102)] {
        let evidence = AddEvidence {
            id: None,
            about,
            stance: Stance::Supports,
            text: "seen".into(),
            kind: EvidenceKind::Data,
            source: None,
            from_gap: None,
            chart: None,
            strength: None,
        };
        dispatch(&mut workbook, evidence).unwrap();
    }
    dispatch(&mut workbook, merge(1, &[2])).unwrap();
    let about: Vec<_> = workbook.evidence.iter().map(Evidence::about).collect();
    assert_eq!(about, [key(1)]);
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

proptest! {
    #[test]
    fn after_any_merge_no_record_hangs_in_the_air_and_undo_brings_all_back(
        links in proptest::collection::vec((1_u128..5, 1_u128..5), 0..10),
        keep in 1_u128..5,
        going in proptest::collection::btree_set(1_u128..5, 1..3),
    ) {
        let mut workbook = workbook(&links);
        let before = workbook.clone();
        let going: Vec<u128> = going.into_iter().collect();
        let Ok(changes) = dispatch(&mut workbook, merge(keep, &going)) else { return Ok(()) };
        for record in workbook.records() {
            for owner in record.belongs_to() {
                prop_assert!(workbook.find(owner).is_some());
            }
        }
        let ends = pairs(&workbook);
        let once: BTreeSet<_> = ends.iter().collect();
        prop_assert_eq!(once.len(), ends.len());
        let back: Vec<Change> = changes.iter().rev().map(Change::inverse).collect();
        workbook.apply(&back);
        prop_assert_eq!(workbook, before);
    }
}
