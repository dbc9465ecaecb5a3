//! Indicators of a plan: added, edited, removed.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Edit, Given, Label, Verb, found, gap_there, replaced, text,
    watched_gap::{let_go, unread},
};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Gap, Indicator, Strategy},
};

/// A number, or a number written with what it counts, such as `27 %`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(untagged)]
#[ts(export)]
pub enum Amount {
    /// A bare number.
    Number(f64),
    /// A number with what it counts.
    Text(String),
}

impl Amount {
    /// Nothing written: the number is taken back.
    fn is_blank(&self) -> bool {
        matches!(self, Self::Text(written) if written.trim().is_empty())
    }

    /// The number, and what it counts where that was written.
    fn read(&self) -> Result<(f64, String), Refusal> {
        match self {
            Self::Number(number) => Ok((text::finite(*number)?, String::new())),
            Self::Text(written) => {
                let (number, counted) = text::number_with_unit(written)?;
                Ok((text::finite(number)?, text::label_or_empty(counted)?))
            }
        }
    }
}

/// Puts what was typed for baseline and target into an indicator.
fn put(indicator: &mut Indicator, baseline: Option<&Amount>, target: Option<&Amount>) -> Result<(), Refusal> {
    for (typed, is_target) in [(baseline, false), (target, true)] {
        if let Some(typed) = typed {
            let slot = if is_target { &mut indicator.target } else { &mut indicator.baseline };
            if typed.is_blank() {
                *slot = None;
                continue;
            }
            let (number, counted) = typed.read()?;
            *slot = Some(number);
            if !counted.is_empty() {
                indicator.measured_in = counted;
            }
        }
    }
    if indicator.baseline.is_some() && indicator.baseline == indicator.target {
        return Err(Refusal::TargetEqualsBaseline);
    }
    Ok(())
}

verb! {
    /// Adds what a plan watches, with baseline and target.
    AddIndicator {
        /// A key of the caller's choice.
        id: Option<Id<Indicator>>,
        /// The strategy.
        strategy: Id<Strategy>,
        /// What is measured.
        name: String,
        /// Where it stands today.
        baseline: Option<Amount>,
        /// Where it should be.
        target: Option<Amount>,
        /// What the numbers count, e.g. `%`; may as well be written behind a number.
        measured_in: Option<String>,
        /// By when, ISO date.
        by: Option<String>,
        /// The day of the baseline, ISO date.
        baseline_on: Option<String>,
        /// Where the numbers come from.
        source: Option<String>,
        /// The gap of this workbook that it watches.
        from_gap: Option<Id<Gap>>,
        /// The context indicator, by its id in the library, that it watches.
        context: Option<String>,
    }
}

impl Verb for AddIndicator {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        found(workbook.strategies.find(self.strategy))?;
        let mut indicator = Indicator {
            id: given.key(workbook, self.id)?,
            strategy: self.strategy,
            name: text::label(&self.name)?,
            baseline: None,
            target: None,
            measured_in: text::label_or_empty(self.measured_in.as_deref().unwrap_or_default())?,
            by: self.by.as_deref().map(text::day).transpose()?,
            baseline_on: self.baseline_on.as_deref().map(text::day).transpose()?,
            source: text::label_or_empty(self.source.as_deref().unwrap_or_default())?,
            from_gap: self.from_gap.map(|gap| gap_there(workbook, gap)).transpose()?,
            context: self.context.as_deref().map(text::label).transpose()?,
            made_order: workbook.next_order(),
        };
        put(&mut indicator, self.baseline.as_ref(), self.target.as_ref())?;
        Ok(Edit::one(Label::new("add-indicator").with("name", &indicator.name), Change::add(indicator)))
    }
}

verb! {
    /// Changes an indicator; what is left out stays.
    EditIndicator {
        /// The indicator.
        id: Id<Indicator>,
        /// What is measured.
        name: Option<String>,
        /// Where it stands today; an empty text takes it back.
        baseline: Option<Amount>,
        /// Where it should be; an empty text takes it back.
        target: Option<Amount>,
        /// What the numbers count, e.g. `%`; may as well be written behind a number.
        measured_in: Option<String>,
        /// By when, ISO date; an empty text takes it back.
        by: Option<String>,
        /// The day of the baseline, ISO date; an empty text takes it back.
        baseline_on: Option<String>,
        /// Where the numbers come from.
        source: Option<String>,
        /// The gap of this workbook that it watches; takes back a context indicator.
        from_gap: Option<Id<Gap>>,
        /// The context indicator, by its id in the library, that it watches; takes back a gap. Empty: neither.
        context: Option<String>,
    }
}

impl Verb for EditIndicator {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.indicators.find(self.id))?;
        let mut after = before.clone();
        if let Some(name) = self.name {
            after.name = text::label(&name)?;
        }
        if let Some(by) = self.by {
            after.by = day_or_none(&by)?;
        }
        if let Some(on) = self.baseline_on {
            after.baseline_on = day_or_none(&on)?;
        }
        if let Some(source) = self.source {
            after.source = text::label_or_empty(&source)?;
        }
        let ties_anew =
            self.context.is_some() || self.from_gap.is_some_and(|gap| before.from_gap != Some(gap));
        let mut without_readings = Vec::new();
        if let Some(gap) = before.from_gap.filter(|_| ties_anew) {
            let (free, without) = let_go(workbook, gap, &[&after]);
            (after, without_readings) = (free.into_iter().next().unwrap_or(after), without);
        }
        if let Some(context) = self.context {
            let context = text::label_or_empty(&context)?;
            (after.context, after.from_gap) = (Some(context).filter(|id| !id.is_empty()), None);
        }
        if let Some(gap) = self.from_gap {
            (after.from_gap, after.context) = (Some(gap_there(workbook, gap)?), None);
        }
        if let Some(counted) = self.measured_in {
            after.measured_in = text::label_or_empty(&counted)?;
        }
        put(&mut after, self.baseline.as_ref(), self.target.as_ref())?;
        let label = Label::new("edit-indicator").with("name", &after.name);
        Ok(Edit::of(label, [replaced(before, after), without_readings].concat()))
    }
}

fn day_or_none(written: &str) -> Result<Option<String>, Refusal> {
    if written.trim().is_empty() { Ok(None) } else { text::day(written).map(Some) }
}

verb! {
    /// Removes an indicator; check-ins that read it stay, without the reading.
    RemoveIndicator {
        /// The indicator.
        id: Id<Indicator>,
    }
}

impl Verb for RemoveIndicator {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let indicator = found(workbook.indicators.find(self.id))?;
        let mut changes = unread(workbook, &BTreeSet::from([self.id.uuid()]));
        let label = Label::new("remove-indicator").with("name", &indicator.name);
        changes.push(Change::remove(indicator));
        Ok(Edit::of(label, changes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_text_takes_a_number_back() {
        let mut indicator = Indicator {
            id: Id::new(uuid::Uuid::nil()),
            strategy: Id::new(uuid::Uuid::nil()),
            name: "offers".into(),
            baseline: Some(3.0),
            target: Some(20.0),
            measured_in: String::new(),
            by: None,
            baseline_on: None,
            source: String::new(),
            from_gap: None,
            context: None,
            made_order: 1,
        };
        put(&mut indicator, Some(&Amount::Text(" ".into())), None).unwrap();
        assert_eq!((indicator.baseline, indicator.target), (None, Some(20.0)));
    }

    #[test]
    fn a_number_may_be_written_with_what_it_counts() {
        assert_eq!(Amount::Text("27.1 %".into()).read().unwrap(), (27.1, "%".into()));
        assert_eq!(Amount::Text("1,200 hours".into()).read().unwrap(), (1200.0, "hours".into()));
        assert_eq!(Amount::Text("-3,200,000.5 %".into()).read().unwrap(), (-3_200_000.5, "%".into()));
        assert_eq!(Amount::Text("6 of 9 schools".into()).read().unwrap(), (6.0, "of 9 schools".into()));
    }

    #[test]
    fn what_might_be_another_number_is_refused_and_never_guessed() {
        for written in [
            "about ten",
            "27,5 %",
            "1e3",
            "1e400",
            "3/4",
            "0x10",
            "1.200,50",
            "1 200",
            "12-15 %",
            "1,20",
            "5.",
            ".",
            "%",
        ] {
            let read = Amount::Text(written.into()).read();
            assert_eq!(read, Err(Refusal::NumberNotUnderstood { text: written.into() }));
        }
        assert!(Amount::Number(f64::NAN).read().is_err());
    }
}
