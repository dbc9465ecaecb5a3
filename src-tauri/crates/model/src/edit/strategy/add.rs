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
        /// It is done together with a preparation program.
        partnership: Option<bool>,
    }
}

impl Verb for AddStrategy {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let from_library = |one: &&Strategy| self.library_id.is_some() && one.library_id == self.library_id;
        if let Some(there) = workbook.strategies.iter().find(from_library) {
            return Err(Refusal::StrategyExists { title: there.title.clone() });
        }
        let strategy = Strategy {
            id: given.key(workbook, self.id)?,
            title: text::label(&self.title)?,
            summary: text::text(self.summary.as_deref().unwrap_or_default())?,
            library_id: self.library_id.as_deref().map(text::label).transpose()?,
            chosen: false,
            parked: false,
            feasibility: None,
            impact: None,
            cost: None,
            agreement: String::new(),
            alignment: String::new(),
            partnership: self.partnership.unwrap_or(false),
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-strategy").with("strategy", &strategy.title), Change::add(strategy)))
    }
}
