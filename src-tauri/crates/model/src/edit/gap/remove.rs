//! Removes a gap with the links and the evidence on it; indicators that watch it stay, without it.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, removed, replaced, watched_gap::let_go},
    records::{Gap, Indicator},
};

verb! {
    /// Removes a gap with the links and the evidence on it; indicators that watch it stay, without it.
    RemoveGap {
        /// The gap.
        id: Id<Gap>,
    }
}

impl Verb for RemoveGap {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let gap = found(workbook.gaps.find(self.id))?;
        let label = Label::new("remove-gap").with("group", gap.group.id()).with("measure", gap.measure.id());
        let watching: Vec<&Indicator> =
            workbook.indicators.iter().filter(|one| one.from_gap == Some(self.id)).collect();
        let (free, mut changes) = let_go(workbook, gap.id, &watching);
        let both = watching.into_iter().cloned().zip(free);
        changes.extend(both.flat_map(|(before, after)| replaced(before, after)));
        changes.extend(removed(workbook, gap));
        Ok(Edit::of(label, changes))
    }
}
