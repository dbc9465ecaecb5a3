//! Adds a cause to the map.

use super::name_is_free;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, text},
    records::{Cause, CauseState, Change, Control},
};

verb! {
    /// Adds a cause to the map.
    AddCause {
        /// A key of the caller's choice.
        id: Option<Id<Cause>>,
        /// Its name: something that can go up or down.
        label: String,
        /// Family id of the library.
        family: Option<String>,
    }
}

impl Verb for AddCause {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let name = text::label(&self.label)?;
        name_is_free(workbook, &name, None)?;
        let cause = Cause {
            id: given.key(workbook, self.id)?,
            label: name.clone(),
            family: self.family,
            control: Control::Ours,
            state: CauseState::Possible,
            root: false,
            root_reason: String::new(),
            x: None,
            y: None,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-cause").with("cause", name), Change::add(cause)))
    }
}
