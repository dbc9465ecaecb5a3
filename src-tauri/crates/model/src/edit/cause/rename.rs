//! Gives a cause another name.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Cause,
};

verb! {
    /// Gives a cause another name.
    RenameCause {
        /// The cause.
        id: Id<Cause>,
        /// Its new name.
        label: String,
    }
}

impl Verb for RenameCause {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let name = text::label(&self.label)?;
        super::name_is_free(workbook, &name, Some(self.id))?;
        let label = Label::new("rename-cause").with("from", &before.label).with("to", &name);
        let after = Cause { label: name, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)).typing("cause", self.id, "label"))
    }
}
