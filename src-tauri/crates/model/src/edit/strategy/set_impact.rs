//! Says how much a strategy would change.

use super::one_to_five;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Says how much a strategy would change.
    SetImpact {
        /// The strategy.
        strategy: Id<Strategy>,
        /// 1 little to 5 much; null takes it back.
        impact: Option<i64>,
    }
}

impl Verb for SetImpact {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.strategy))?;
        let impact = one_to_five(self.impact, Refusal::ImpactOutOfRange)?;
        let label = Label::new("set-impact").with("strategy", &before.title);
        Ok(Edit::of(label, replaced(before.clone(), Strategy { impact, ..before })))
    }
}
