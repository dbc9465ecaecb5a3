//! What strategies do to the causes goes over to the one that stays.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Merging, joined};
use crate::{
    Refusal,
    records::{ActsOn, Change},
};

impl Merging<'_> {
    /// Where a strategy acts on several, one tie stays: the larger effect, with the reasons of all.
    pub(super) fn ties(&self) -> Result<Vec<Change>, Refusal> {
        let own = self.workbook.acts_on.iter().filter(|one| one.cause == self.keep);
        let mut ties: BTreeMap<Uuid, (&ActsOn, ActsOn)> =
            own.map(|one| (one.strategy.uuid(), (one, one.clone()))).collect();
        let mut removed = Vec::new();
        for one in self.workbook.acts_on.iter().filter(|one| self.goes(one.cause.uuid())) {
            let Some((first, tie)) = ties.get_mut(&one.strategy.uuid()) else {
                let moved = ActsOn { cause: self.keep, ..one.clone() };
                ties.insert(one.strategy.uuid(), (one, moved));
                continue;
            };
            if tie.direction != one.direction {
                return Err(self.directions_differ(first, one));
            }
            tie.effect = tie.effect.max(one.effect);
            tie.reason = joined(&tie.reason, &one.reason)?;
            removed.push(Change::remove(one.clone()));
        }
        let changed = ties.into_values().filter(|(before, after)| *before != after);
        Ok(removed
            .into_iter()
            .chain(changed.map(|(before, after)| Change::replace(before.clone(), after)))
            .collect())
    }

    fn directions_differ(&self, one: &ActsOn, other: &ActsOn) -> Refusal {
        let title = self.workbook.strategies.find(one.strategy).map(|strategy| strategy.title.clone());
        Refusal::MergeDirectionsDiffer {
            strategy: title.unwrap_or_default(),
            one: self.label(one.cause),
            other: self.label(other.cause),
        }
    }
}
