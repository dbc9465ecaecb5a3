//! Says why the team chose its strategies, where others would catch more.

use crate::{
    Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, replaced, text},
    records::Settings,
};

verb! {
    /// Says why the team chose its strategies, where others would catch more.
    ExplainChoice {
        /// The reason; empty takes it back.
        reason: String,
    }
}

impl Verb for ExplainChoice {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = workbook.settings();
        let (id, choice_reason) = (before.id, text::text(&self.reason)?);
        let changes = replaced(before.clone(), Settings { choice_reason, ..before });
        Ok(Edit::of(Label::new("explain-choice"), changes).typing("settings", id, "choice_reason"))
    }
}
