//! Puts a cause into a family.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Cause,
};

verb! {
    /// Puts a cause into a family.
    SetFamily {
        /// The cause.
        id: Id<Cause>,
        /// Family id of the library; null for none.
        family: Option<String>,
    }
}

impl Verb for SetFamily {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let label = Label::new("set-family").with("cause", &before.label);
        let after = Cause { family: self.family, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
