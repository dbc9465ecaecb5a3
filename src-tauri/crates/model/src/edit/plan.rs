//! The plan of a chosen strategy: its owner, its text fields; and finishing the whole.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    readiness,
    records::{Change, Plan, PlanField, Settings, Strategy},
};

verb! {
    /// Names the one person who answers for a strategy.
    SetOwner {
        /// The strategy.
        strategy: Id<Strategy>,
        /// The owner; empty takes the name back.
        owner: String,
    }
}

impl Verb for SetOwner {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let owner = text::label_or_empty(&self.owner)?;
        write(workbook, self.strategy, "set-owner", "owner", |plan| plan.owner = owner)
    }
}

verb! {
    /// Writes one text field of a plan.
    WritePlan {
        /// The strategy.
        strategy: Id<Strategy>,
        /// Which field.
        field: PlanField,
        /// Its text.
        text: String,
    }
}

impl Verb for WritePlan {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let text = text::text(&self.text)?;
        let name = format!("{:?}", self.field);
        write(workbook, self.strategy, "write-plan", &name, |plan| *plan.field_mut(self.field) = text)
    }
}

/// The plan of a strategy with something written into it; made when there is none yet.
fn write(
    workbook: &Workbook,
    strategy: Id<Strategy>,
    key: &str,
    field: &str,
    put: impl FnOnce(&mut Plan),
) -> Result<Edit, Refusal> {
    let title = found(workbook.strategies.find(strategy))?.title;
    let before = workbook.plans.find(strategy).cloned();
    let mut after = before.clone().unwrap_or_else(|| Plan::new(strategy, workbook.next_order()));
    put(&mut after);
    let changes = match before {
        Some(before) => replaced(before, after),
        None => vec![Change::add(after)],
    };
    Ok(Edit::of(Label::new(key).with("strategy", title), changes).typing("plan", strategy, field))
}

verb! {
    /// Finishes the plan: two to four chosen strategies, each acting on a cause from which a focus gap is reached.
    FinishPlan {}
}

impl Verb for FinishPlan {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        if let Some(refusal) = readiness::refusals(workbook).into_iter().next() {
            return Err(refusal);
        }
        let before = workbook.settings();
        let after = Settings { plan_finished: true, ..before.clone() };
        Ok(Edit::of(Label::new("finish-plan"), replaced(before, after)))
    }
}
