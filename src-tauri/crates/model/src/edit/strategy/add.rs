//! Adds a candidate strategy, from the library or the team's own.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, text},
    records::{Change, Strategy},
};

verb! {
    /// Adds a candidate strategy, from the library or the team's own.
    AddStrategy {
        /// A key of the caller's choice.
        id: Option<Id<Strategy>>,
        /// What it is called.
        title: String,
        /// What would be done, in a sentence or two.
        summary: Option<String>,
        /// The library entry that it comes from.
        library_id: Option<String>,
    }
}

impl Verb for AddStrategy {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = Strategy {
            id: given.key(workbook, self.id)?,
            title: text::label(&self.title)?,
            summary: text::text(self.summary.as_deref().unwrap_or_default())?,
            library_id: self.library_id,
            chosen: false,
            parked: false,
            feasibility: None,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-strategy").with("strategy", &strategy.title), Change::add(strategy)))
    }
}
