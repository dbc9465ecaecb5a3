//! Links take the cause that stays as their end. Of two between the same two one stays, with what was said of both; one
//! that would lead from the cause to itself goes, and what was said of it stays with the cause.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Merging, joined};
use crate::{
    Id, Refusal,
    records::{Cause, Change, Evidence, Link, LinkCheck},
};

/// What becomes of the links.
#[derive(Default)]
pub(super) struct Links {
    pub changes: Vec<Change>,
    /// Where evidence on a link that goes belongs: to the link that stays, or to the cause where there is none.
    pub folded: BTreeMap<Uuid, Option<Id<Link>>>,
    /// Reasons of links from the cause to itself.
    pub reasons: Vec<String>,
}

impl Merging<'_> {
    pub(super) fn links(&self) -> Result<Links, Refusal> {
        let mut links = Links::default();
        let (touched, stay): (Vec<&Link>, Vec<&Link>) =
            self.workbook.links.iter().partition(|link| self.touches(link));
        let mut between: BTreeMap<(Uuid, Uuid), (&Link, Link)> =
            stay.into_iter().map(|link| (ends(link), (link, link.clone()))).collect();
        for link in touched {
            let moved = self.moved(link);
            if moved.from_cause.uuid() == moved.to() {
                links.reasons.extend(Some(link.reason.clone()).filter(|reason| !reason.is_empty()));
                links.fold(link, None);
            } else if let Some((first, kept)) = between.get_mut(&ends(&moved)) {
                if kept.sign != link.sign {
                    return Err(self.signs_differ(first, link));
                }
                links.fold(link, Some(kept.id));
                *kept = one_of(kept, link)?;
            } else {
                between.insert(ends(&moved), (link, moved));
            }
        }
        let changed = between.into_values().filter(|(before, after)| *before != after);
        links.changes.extend(changed.map(|(before, after)| Change::replace(before.clone(), after)));
        Ok(links)
    }

    fn touches(&self, link: &Link) -> bool {
        self.goes(link.from_cause.uuid()) || self.goes(link.to())
    }

    /// The link between its ends after the merge.
    fn moved(&self, link: &Link) -> Link {
        let end = |id: Id<Cause>| if self.goes(id.uuid()) { self.keep } else { id };
        Link { from_cause: end(link.from_cause), to_cause: link.to_cause.map(end), ..link.clone() }
    }

    /// Evidence on what goes.
    pub(super) fn evidence(&self, links: &Links) -> Vec<Change> {
        let moved = |one: &Evidence| {
            let folded = one.about_link.and_then(|link| links.folded.get(&link.uuid()).copied());
            let on_cause =
                one.about_cause.is_some_and(|cause| self.goes(cause.uuid())) || folded == Some(None);
            let about = match folded.flatten() {
                None if !on_cause => return None,
                about => about,
            };
            let after =
                Evidence { about_cause: on_cause.then_some(self.keep), about_link: about, ..one.clone() };
            Some(Change::replace(one.clone(), after))
        };
        self.workbook.evidence.iter().filter_map(moved).collect()
    }

    fn signs_differ(&self, one: &Link, other: &Link) -> Refusal {
        let at_start = self.merges(one.from_cause);
        let merged = |link: &Link| if at_start { Some(link.from_cause) } else { link.to_cause };
        let third = if at_start { one.to_cause } else { Some(one.from_cause) };
        Refusal::MergeSignsDiffer {
            one: merged(one).map(|cause| self.label(cause)).unwrap_or_default(),
            other: merged(other).map(|cause| self.label(cause)).unwrap_or_default(),
            with: if third.is_some() { "cause" } else { "gap" },
            third: third.map(|cause| self.label(cause)).unwrap_or_default(),
        }
    }
}

impl Links {
    fn fold(&mut self, link: &Link, into: Option<Id<Link>>) {
        self.changes.push(Change::remove(link.clone()));
        self.folded.insert(link.id.uuid(), into);
    }
}

fn ends(link: &Link) -> (Uuid, Uuid) {
    (link.from_cause.uuid(), link.to())
}

/// One link with what was said of two of the same sign: the stronger of them, later if one of them is, the reasons of
/// both. A question about one stays; agreed on is only what says just what was agreed on.
fn one_of(kept: &Link, other: &Link) -> Result<Link, Refusal> {
    let (strength, delay) = (kept.strength.max(other.strength), kept.delay || other.delay);
    let checks = [kept, other].map(|link| link.checked);
    let agreed =
        |link: &&Link| link.checked == LinkCheck::Agreed && (link.strength, link.delay) == (strength, delay);
    let checked = if checks.contains(&LinkCheck::Questioned) {
        LinkCheck::Questioned
    } else if [kept, other].iter().any(agreed) {
        LinkCheck::Agreed
    } else {
        LinkCheck::NotYet
    };
    Ok(Link { strength, delay, checked, reason: joined(&kept.reason, &other.reason)?, ..kept.clone() })
}
