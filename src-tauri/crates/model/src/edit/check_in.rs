//! Check-ins of a plan: planned or held, edited, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, CheckIn, CheckInStatus, Indicator, Strategy},
};

verb! {
    /// Adds a check-in, planned or held.
    AddCheckIn {
        /// A key of the caller's choice.
        id: Option<Id<CheckIn>>,
        /// The strategy.
        strategy: Id<Strategy>,
        /// The day, ISO date.
        on: String,
        /// How things stood; planned where left out.
        #[serde(default)]
        status: CheckInStatus,
        /// What was learned.
        text: Option<String>,
        /// The indicator that was read.
        indicator: Option<Id<Indicator>>,
        /// What it read.
        value: Option<f64>,
    }
}

impl Verb for AddCheckIn {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = found(workbook.strategies.find(self.strategy))?;
        if let Some(indicator) = self.indicator {
            found(workbook.indicators.find(indicator))?;
        }
        let check_in = CheckIn {
            id: given.key(workbook, self.id)?,
            strategy: self.strategy,
            on: text::day(&self.on)?,
            status: self.status,
            text: text::text(self.text.as_deref().unwrap_or_default())?,
            indicator: self.indicator,
            value: self.value.map(text::finite).transpose()?,
            made_order: workbook.next_order(),
        };
        let label = Label::new("add-check-in").with("strategy", strategy.title).with("on", &check_in.on);
        Ok(Edit::one(label, Change::add(check_in)))
    }
}

verb! {
    /// Changes a check-in; what is left out stays.
    EditCheckIn {
        /// The check-in.
        id: Id<CheckIn>,
        /// The day, ISO date.
        on: Option<String>,
        /// How things stood.
        status: Option<CheckInStatus>,
        /// What was learned.
        text: Option<String>,
        /// The indicator that was read.
        indicator: Option<Id<Indicator>>,
        /// What it read.
        value: Option<f64>,
    }
}

impl Verb for EditCheckIn {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.check_ins.find(self.id))?;
        let mut after = before.clone();
        if let Some(on) = self.on {
            after.on = text::day(&on)?;
        }
        if let Some(text) = self.text {
            after.text = text::text(&text)?;
        }
        if let Some(indicator) = self.indicator {
            after.indicator = Some(found(workbook.indicators.find(indicator))?.id);
        }
        if let Some(value) = self.value {
            after.value = Some(text::finite(value)?);
        }
        after.status = self.status.unwrap_or(before.status);
        let label = Label::new("edit-check-in").with("on", &after.on);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Removes a check-in.
    RemoveCheckIn {
        /// The check-in.
        id: Id<CheckIn>,
    }
}

impl Verb for RemoveCheckIn {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let check_in = found(workbook.check_ins.find(self.id))?;
        Ok(Edit::one(Label::new("remove-check-in").with("on", &check_in.on), Change::remove(check_in)))
    }
}
