//! Ties a strategy to a cause, with the effect that the team expects.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::{ActsOn, Cause, Change, Direction, Strategy},
};

verb! {
    /// Ties a strategy to a cause, with the effect that the team expects; a second time changes the tie.
    ActOnCause {
        /// The strategy.
        strategy: Id<Strategy>,
        /// The cause.
        cause: Id<Cause>,
        /// Less or more of it.
        direction: Direction,
        /// The share of the cause that it catches, 0–1.
        effect: f64,
        /// Why the team expects that.
        reason: Option<String>,
    }
}

impl Verb for ActOnCause {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = found(workbook.strategies.find(self.strategy))?;
        let cause = found(workbook.causes.find(self.cause))?;
        if !(0.0..=1.0).contains(&self.effect) {
            return Err(Refusal::EffectOutOfRange);
        }
        let before = workbook.actions_of(self.strategy).find(|action| action.cause == self.cause).cloned();
        let key = if before.is_some() { "change-action" } else { "act-on-cause" };
        let label = Label::new(key).with("strategy", strategy.title).with("cause", cause.label);
        let reason = match (self.reason, &before) {
            (Some(reason), _) => text::text(&reason)?,
            (None, before) => before.as_ref().map(|action| action.reason.clone()).unwrap_or_default(),
        };
        let (direction, effect) = (self.direction, self.effect);
        let changes = match before {
            Some(before) => replaced(before.clone(), ActsOn { direction, effect, reason, ..before }),
            None => vec![Change::add(ActsOn {
                id: given.key(workbook, None)?,
                strategy: self.strategy,
                cause: self.cause,
                direction,
                effect,
                reason,
                made_order: workbook.next_order(),
            })],
        };
        Ok(Edit::of(label, changes))
    }
}
