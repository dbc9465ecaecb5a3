//! Votes go over to the cause that stays.

use super::Merging;
use crate::records::{BallotRule, Change, Vote};

impl Merging<'_> {
    /// Dots of one voter add up; ticks stay one.
    pub(super) fn votes(&self) -> Vec<Change> {
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
}
