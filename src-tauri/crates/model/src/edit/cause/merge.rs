//! Makes one cause of several that say the same: links, evidence, ties and votes go over to the one that stays.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found},
    records::{ActsOn, BallotRule, Cause, Change, Evidence, Link, Record, Vote},
};

verb! {
    /// Makes one cause of several that say the same.
    MergeCauses {
        /// The cause that stays.
        keep: Id<Cause>,
        /// The causes that go; what hangs on them goes over to the one that stays.
        merge: Vec<Id<Cause>>,
    }
}

impl Verb for MergeCauses {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let keep = found(workbook.causes.find(self.keep))?;
        let going: BTreeSet<Uuid> = self.merge.iter().map(|id| id.uuid()).collect();
        if going.is_empty() || going.contains(&keep.id.uuid()) {
            return Err(Refusal::NothingToMerge);
        }
        let gone: Vec<Cause> =
            self.merge.iter().map(|id| found(workbook.causes.find(*id))).collect::<Result<_, _>>()?;
        let merging = Merging { workbook, keep: keep.id, going };
        let mut changes = merging.links();
        changes.extend(merging.evidence());
        changes.extend(merging.ties());
        changes.extend(merging.votes());
        changes.extend(merging.cause(&keep, &gone));
        // What a link that goes carries has no meaning without it.
        let lost: Vec<Change> = merging.lost_with(&changes);
        let mut all = lost;
        all.extend(changes);
        let mut once = BTreeSet::new();
        all.extend(gone.into_iter().filter(|cause| once.insert(cause.id.uuid())).map(Change::remove));
        let label =
            Label::new("merge-causes").with("cause", &keep.label).with("count", once.len().to_string());
        Ok(Edit::of(label, all))
    }
}

struct Merging<'a> {
    workbook: &'a Workbook,
    keep: Id<Cause>,
    going: BTreeSet<Uuid>,
}

impl Merging<'_> {
    fn goes(&self, id: Uuid) -> bool {
        self.going.contains(&id)
    }

    /// The end of a link after the merge.
    fn end(&self, id: Id<Cause>) -> Id<Cause> {
        if self.goes(id.uuid()) { self.keep } else { id }
    }

    /// Links take the new ends; one that would lead from the cause to itself, or stand twice, goes.
    fn links(&self) -> Vec<Change> {
        let stays = |link: &&Link| !self.touches(link);
        let ends = |link: &Link| (link.from_cause.uuid(), link.to());
        let mut taken: BTreeSet<(Uuid, Uuid)> = self.workbook.links.iter().filter(stays).map(ends).collect();
        let mut changes = Vec::new();
        for link in self.workbook.links.iter().filter(|link| self.touches(link)) {
            let moved = Link {
                from_cause: self.end(link.from_cause),
                to_cause: link.to_cause.map(|cause| self.end(cause)),
                ..link.clone()
            };
            let doubled = moved.from_cause.uuid() == moved.to() || !taken.insert(ends(&moved));
            changes.push(if doubled {
                Change::remove(link.clone())
            } else {
                Change::replace(link.clone(), moved)
            });
        }
        changes
    }

    fn touches(&self, link: &Link) -> bool {
        self.goes(link.from_cause.uuid()) || self.goes(link.to())
    }

    fn evidence(&self) -> Vec<Change> {
        let about = |one: &&Evidence| one.about_cause.is_some_and(|cause| self.goes(cause.uuid()));
        let moved = |one: &Evidence| {
            Change::replace(one.clone(), Evidence { about_cause: Some(self.keep), ..one.clone() })
        };
        self.workbook.evidence.iter().filter(about).map(moved).collect()
    }

    /// Where a strategy acts on both, the tie of the cause that stays is kept.
    fn ties(&self) -> Vec<Change> {
        let acting = self.workbook.acts_on.iter().filter(|one| one.cause == self.keep);
        let mut tied: BTreeSet<Uuid> = acting.map(|one| one.strategy.uuid()).collect();
        let moved = |one: &ActsOn| {
            if tied.insert(one.strategy.uuid()) {
                Change::replace(one.clone(), ActsOn { cause: self.keep, ..one.clone() })
            } else {
                Change::remove(one.clone())
            }
        };
        self.workbook.acts_on.iter().filter(|one| self.goes(one.cause.uuid())).map(moved).collect()
    }

    /// Dots of one voter add up; ticks stay one.
    fn votes(&self) -> Vec<Change> {
        let votes: Vec<&Vote> = self.workbook.votes.iter().collect();
        let mut changes: Vec<(Vote, Vote)> = Vec::new();
        let mut removed = Vec::new();
        for vote in votes.iter().filter(|vote| self.goes(vote.choice)) {
            let same = |one: &Vote| {
                one.ballot == vote.ballot && one.voter == vote.voter && one.choice == self.keep.uuid()
            };
            let ticks =
                self.workbook.ballots.find(vote.ballot).is_some_and(|one| one.rule == BallotRule::Ticks);
            let joined = |dots: u32| if ticks { 1 } else { dots + vote.dots };
            if let Some((_, after)) = changes.iter_mut().find(|(_, after)| same(after)) {
                after.dots = joined(after.dots);
                removed.push(Change::remove((*vote).clone()));
            } else if let Some(kept) = votes.iter().find(|one| same(one)) {
                let after = Vote { dots: joined(kept.dots), ..(*kept).clone() };
                changes.push(((*kept).clone(), after));
                removed.push(Change::remove((*vote).clone()));
            } else {
                changes.push(((*vote).clone(), Vote { choice: self.keep.uuid(), ..(*vote).clone() }));
            }
        }
        let changed = changes.into_iter().filter(|(before, after)| before != after);
        removed.into_iter().chain(changed.map(|(before, after)| Change::replace(before, after))).collect()
    }

    /// What nobody said of the one that stays is taken from those that go.
    fn cause(&self, keep: &Cause, gone: &[Cause]) -> Option<Change> {
        let root = gone.iter().find(|cause| cause.root && !keep.root);
        let after = Cause {
            family: keep.family.clone().or_else(|| gone.iter().find_map(|cause| cause.family.clone())),
            root: keep.root || root.is_some(),
            root_reason: root.map_or_else(|| keep.root_reason.clone(), |cause| cause.root_reason.clone()),
            ..keep.clone()
        };
        (after != *keep).then(|| Change::replace(keep.clone(), after))
    }

    /// The records that hang on a link that goes.
    fn lost_with(&self, changes: &[Change]) -> Vec<Change> {
        let links = changes.iter().filter(|change| change.after.is_none());
        let links = links.filter_map(|change| match &change.before {
            Some(Record::Link(link)) => Some(link.id.uuid()),
            _ => None,
        });
        links.flat_map(|link| self.workbook.dependents_of(link)).map(Change::remove).collect()
    }
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
