//! Removes a gap with the links and the evidence on it.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, removed},
    records::Gap,
};

verb! {
    /// Removes a gap with the links and the evidence on it.
    RemoveGap {
        /// The gap.
        id: Id<Gap>,
    }
}

impl Verb for RemoveGap {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let gap = found(workbook.gaps.find(self.id))?;
        let label = Label::new("remove-gap").with("group", gap.group.id()).with("measure", gap.measure.id());
        Ok(Edit::of(label, removed(workbook, gap)))
    }
}
