//! Takes a strategy into the plan, or out of it. Any number may be chosen; only finishing asks for two to four.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Takes a strategy into the plan, or out of it. Any number may be chosen; only finishing asks for two to four.
    ChooseStrategy {
        /// The strategy.
        id: Id<Strategy>,
        /// Whether it is part of the plan.
        chosen: bool,
    }
}

impl Verb for ChooseStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let label = Label::new(if self.chosen { "choose-strategy" } else { "unchoose-strategy" });
        let label = label.with("strategy", &before.title);
        let after = Strategy { chosen: self.chosen, parked: before.parked && !self.chosen, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
