//! Removes a cause with its links, evidence, effects and votes.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, removed},
    records::Cause,
};

verb! {
    /// Removes a cause with its links, evidence, effects and votes.
    RemoveCause {
        /// The cause.
        id: Id<Cause>,

    }
}

impl Verb for RemoveCause {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let label = Label::new("remove-cause").with("cause", &before.label);
        Ok(Edit::of(label, removed(workbook, before)))
    }
}
