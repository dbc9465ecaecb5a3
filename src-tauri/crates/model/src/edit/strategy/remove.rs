//! Removes a strategy with its effects, its plan and all that belongs to it.

use super::chosen_anew;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, removed},
    records::Strategy,
};

verb! {
    /// Removes a strategy with its effects, its plan and all that belongs to it.
    RemoveStrategy {
        /// The strategy.
        id: Id<Strategy>,

    }
}

impl Verb for RemoveStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let label = Label::new("remove-strategy").with("strategy", &before.title);
        Ok(Edit::of(label, chosen_anew(workbook, removed(workbook, before))))
    }
}
