//! Changes the title or the summary of a strategy; what is left out stays.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Strategy,
};

verb! {
    /// Changes the title or the summary of a strategy; what is left out stays.
    EditStrategy {
        /// The strategy.
        id: Id<Strategy>,
        /// What it is called.
        title: Option<String>,
        /// What would be done.
        summary: Option<String>,
    }
}

impl Verb for EditStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let mut after = before.clone();
        if let Some(title) = &self.title {
            after.title = text::label(title)?;
        }
        if let Some(summary) = &self.summary {
            after.summary = text::text(summary)?;
        }
        let field = if self.title.is_some() { "title" } else { "summary" };
        let label = Label::new("edit-strategy").with("strategy", &after.title);
        Ok(Edit::of(label, replaced(before, after)).typing("strategy", self.id, field))
    }
}
