//! Says roughly what a strategy costs.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::{CostBand, Strategy},
};

verb! {
    /// Says roughly what a strategy costs.
    SetCost {
        /// The strategy.
        strategy: Id<Strategy>,
        /// The band; null takes it back.
        cost: Option<CostBand>,
    }
}

impl Verb for SetCost {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.strategy))?;
        let label = Label::new("set-cost").with("strategy", &before.title);
        Ok(Edit::of(label, replaced(before.clone(), Strategy { cost: self.cost, ..before })))
    }
}
