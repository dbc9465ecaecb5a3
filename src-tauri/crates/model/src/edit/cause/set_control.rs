//! Says whose a cause is to change.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::{Cause, Control},
};

verb! {
    /// Says whose a cause is to change.
    SetControl {
        /// The cause.
        id: Id<Cause>,
        /// Ours, shared or outside.
        control: Control,
    }
}

impl Verb for SetControl {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let label = Label::new("set-control").with("cause", &before.label);
        let after = Cause { control: self.control, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
