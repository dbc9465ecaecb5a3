//! Marks a cause as a root cause, with a reason, or takes the mark away.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Cause,
};

verb! {
    /// Marks a cause as a root cause, with a reason, or takes the mark away.
    MarkRootCause {
        /// The cause.
        id: Id<Cause>,
        /// Whether the team calls it a root cause.
        root: bool,
        /// Why.
        reason: Option<String>,
    }
}

impl Verb for MarkRootCause {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let label = Label::new(if self.root { "mark-root-cause" } else { "unmark-root-cause" })
            .with("cause", &before.label);
        let root_reason = match self.reason {
            Some(reason) => text::text(&reason)?,
            None => before.root_reason.clone(),
        };
        let after = Cause { root: self.root, root_reason, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
