//! Says how sure the team is of a cause.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::{Cause, CauseState},
};

verb! {
    /// Says how sure the team is of a cause.
    SetCauseState {
        /// The cause.
        id: Id<Cause>,
        /// Possible, supported, confirmed or set aside.
        state: CauseState,
    }
}

impl Verb for SetCauseState {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let label = Label::new("set-cause-state").with("cause", &before.label);
        let after = Cause { state: self.state, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
