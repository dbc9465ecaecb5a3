//! Takes today's figure for a gap whose data changed since it was chosen.

use super::figure;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Gap,
};

verb! {
    /// Takes today's figure for a gap whose data changed since it was chosen.
    UpdateGapFigure {
        /// The gap.
        id: Id<Gap>,
    }
}

impl Verb for UpdateGapFigure {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.gaps.find(self.id))?;
        let mut after = before.clone();
        after.figure = Some(figure(&before, given));
        let label = Label::new("update-gap-figure")
            .with("group", after.group.id())
            .with("measure", after.measure.id());
        Ok(Edit::of(label, replaced(before, after)))
    }
}
