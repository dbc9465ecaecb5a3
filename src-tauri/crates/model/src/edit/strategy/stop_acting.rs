//! Unties a strategy from a cause.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found},
    records::{Cause, Change, Strategy},
};

verb! {
    /// Unties a strategy from a cause.
    StopActing {
        /// The strategy.
        strategy: Id<Strategy>,
        /// The cause.
        cause: Id<Cause>,
    }
}

impl Verb for StopActing {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = found(workbook.strategies.find(self.strategy))?;
        let cause = found(workbook.causes.find(self.cause))?;
        let action = found(workbook.actions_of(self.strategy).find(|action| action.cause == self.cause))?;
        let label = Label::new("stop-acting").with("strategy", strategy.title).with("cause", cause.label);
        Ok(Edit::one(label, Change::remove(action)))
    }
}
