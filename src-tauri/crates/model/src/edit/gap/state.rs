//! Writes the team's statement of a gap.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Gap,
};

verb! {
    /// Writes the team's statement of a gap.
    StateGap {
        /// The gap.
        id: Id<Gap>,
        /// The statement.
        statement: String,
    }
}

impl Verb for StateGap {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.gaps.find(self.id))?;
        let mut after = before.clone();
        after.statement = text::text(&self.statement)?;
        let label =
            Label::new("state-gap").with("group", after.group.id()).with("measure", after.measure.id());
        Ok(Edit::of(label, replaced(before, after)).typing("gap", self.id, "statement"))
    }
}
