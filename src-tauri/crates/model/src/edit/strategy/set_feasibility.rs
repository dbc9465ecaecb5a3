//! Says how feasible a strategy is.

use super::one_to_five;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Says how feasible a strategy is.
    SetFeasibility {
        /// The strategy.
        strategy: Id<Strategy>,
        /// 1 hard to 5 easy; null takes it back.
        feasibility: Option<i64>,
    }
}

impl Verb for SetFeasibility {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.strategy))?;
        let feasibility = one_to_five(self.feasibility, Refusal::FeasibilityOutOfRange)?;
        let label = Label::new("set-feasibility").with("strategy", &before.title);
        let after = Strategy { feasibility, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
