//! Removes a gap with the links and the evidence on it; indicators that watch it stay, without it.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, removed, replaced},
    records::{Change, Gap, Indicator},
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
        let watching = workbook.indicators.iter().filter(|one| one.from_gap == Some(self.id)).cloned();
        let mut changes: Vec<Change> = watching
            .flat_map(|before| replaced(before.clone(), Indicator { from_gap: None, ..before }))
            .collect();
        changes.extend(removed(workbook, gap));
        Ok(Edit::of(label, changes))
    }
}
