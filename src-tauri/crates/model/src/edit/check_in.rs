//! Check-ins of a plan: proposed, planned or held, edited, removed; what indicators read at them.

use jiff::{ToSpan, civil::Date};

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, CheckIn, CheckInStatus, Indicator, Reading, Strategy},
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
        /// An indicator that was read; its value must be told with it.
        indicator: Option<Id<Indicator>>,
        /// What it read; the indicator must be told with it.
        value: Option<f64>,
    }
}

impl Verb for AddCheckIn {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = found(workbook.strategies.find(self.strategy))?;
        let check_in = CheckIn {
            id: given.key(workbook, self.id)?,
            strategy: self.strategy,
            on: text::day(&self.on)?,
            status: self.status,
            text: text::text(self.text.as_deref().unwrap_or_default())?,
            readings: reading(workbook, self.strategy, self.indicator, self.value)?.into_iter().collect(),
            made_order: workbook.next_order(),
        };
        let label = Label::new("add-check-in").with("strategy", strategy.title).with("on", &check_in.on);
        Ok(Edit::one(label, Change::add(check_in)))
    }
}

/// An indicator and what it read; one without the other says nothing, and so is refused.
fn reading(
    workbook: &Workbook,
    strategy: Id<Strategy>,
    indicator: Option<Id<Indicator>>,
    value: Option<f64>,
) -> Result<Option<Reading>, Refusal> {
    match (indicator, value) {
        (Some(indicator), Some(value)) => {
            let indicator = own(workbook, strategy, indicator)?.id;
            Ok(Some(Reading { indicator, value: text::finite(value)? }))
        }
        (None, None) => Ok(None),
        (Some(_), None) | (None, Some(_)) => Err(Refusal::ReadingIncomplete),
    }
}

/// The indicator, if the strategy is watched by it.
fn own(workbook: &Workbook, strategy: Id<Strategy>, id: Id<Indicator>) -> Result<Indicator, Refusal> {
    let indicator = found(workbook.indicators.find(id))?;
    if indicator.strategy == strategy {
        Ok(indicator)
    } else {
        Err(Refusal::ReadingOfAnother { name: indicator.name })
    }
}

/// Puts a reading in, in place of an earlier one of the same indicator.
fn put(check_in: &mut CheckIn, reading: Reading) {
    match check_in.readings.iter_mut().find(|one| one.indicator == reading.indicator) {
        Some(there) => there.value = reading.value,
        None => check_in.readings.push(reading),
    }
}

verb! {
    /// Proposes three check-ins for the school year to come: in fall, winter and spring, at its end.
    ProposeCheckIns {
        /// The strategy.
        strategy: Id<Strategy>,
    }
}

impl Verb for ProposeCheckIns {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let strategy = found(workbook.strategies.find(self.strategy))?;
        let today = workbook.settings().held_on.unwrap_or_else(|| given.now.chars().take(10).collect());
        let there =
            |on: &str| workbook.check_ins.iter().any(|one| one.strategy == self.strategy && one.on == on);
        let days = proposed_after(&today)?.into_iter().filter(|on| !there(on));
        let mut changes = Vec::new();
        for (on, made_order) in days.zip(workbook.next_order()..) {
            changes.push(Change::add(CheckIn {
                id: given.key(workbook, None)?,
                strategy: self.strategy,
                on,
                status: CheckInStatus::Planned,
                text: String::new(),
                readings: Vec::new(),
                made_order,
            }));
        }
        Ok(Edit::of(Label::new("propose-check-ins").with("strategy", strategy.title), changes))
    }
}

/// Days on which a school year can be looked at: after it began, at its half, before it ends. Month and day.
const DAYS: [(i8, i8); 3] = [(2, 1), (5, 15), (10, 15)];

/// The next three of them, at least four weeks away; from a weekend to the Monday after it.
fn proposed_after(today: &str) -> Result<Vec<String>, Refusal> {
    let refuse = |_| Refusal::DateDoesNotExist { date: today.to_owned() };
    let from: Date = today.parse().map_err(refuse)?;
    let from = from.checked_add(4.weeks()).map_err(refuse)?;
    let years = [from.year(), from.year().saturating_add(1)];
    let days = years.into_iter().flat_map(|year| DAYS.map(|(month, day)| Date::new(year, month, day)));
    let days = days.filter_map(Result::ok).filter(|day| *day >= from).take(DAYS.len());
    days.map(|day| on_a_school_day(day).map(|day| day.to_string()).map_err(refuse)).collect()
}

fn on_a_school_day(day: Date) -> Result<Date, jiff::Error> {
    let past_saturday = i64::from(day.weekday().to_monday_zero_offset()) - 5;
    if past_saturday < 0 { Ok(day) } else { day.checked_add((2 - past_saturday).days()) }
}

verb! {
    /// Writes down what an indicator read at a check-in.
    ReadIndicator {
        /// The check-in.
        check_in: Id<CheckIn>,
        /// The indicator.
        indicator: Id<Indicator>,
        /// What it read; null takes it back.
        value: Option<f64>,
    }
}

impl Verb for ReadIndicator {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.check_ins.find(self.check_in))?;
        let indicator = own(workbook, before.strategy, self.indicator)?;
        let mut after = before.clone();
        match self.value {
            Some(value) => {
                put(&mut after, Reading { indicator: indicator.id, value: text::finite(value)? });
            }
            None => after.readings.retain(|one| one.indicator != indicator.id),
        }
        let label = Label::new("read-indicator").with("name", indicator.name).with("on", &before.on);
        Ok(Edit::of(label, replaced(before, after)))
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
        /// An indicator that was read; its value must be told with it.
        indicator: Option<Id<Indicator>>,
        /// What it read; the indicator must be told with it.
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
        if let Some(reading) = reading(workbook, before.strategy, self.indicator, self.value)? {
            put(&mut after, reading);
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

#[cfg(test)]
mod tests {
    use super::super::testing::{apply, apply_refused, empty};
    use super::*;
    use serde_json::json;

    #[test]
    fn three_days_of_the_year_to_come_are_proposed_none_within_four_weeks() {
        assert_eq!(proposed_after("2026-03-03").unwrap(), ["2026-05-15", "2026-10-15", "2027-02-01"]);
        assert_eq!(proposed_after("2026-01-10").unwrap(), ["2026-05-15", "2026-10-15", "2027-02-01"]);
        assert_eq!(
            proposed_after("2026-11-27").unwrap(),
            ["2027-02-01", "2027-05-17", "2027-10-15"],
            "the fifteenth of May is a Saturday then"
        );
    }

    #[test]
    fn a_check_in_of_an_earlier_version_keeps_its_one_reading() {
        let written = serde_json::json!({"id": uuid::Uuid::nil(), "strategy": uuid::Uuid::nil(), "on": "2026-02-02",
            "status": "on_track", "text": "", "indicator": uuid::Uuid::nil(), "value": 30.0, "made_order": 1});
        let read: CheckIn = serde_json::from_value(written).unwrap();
        assert_eq!(read.readings, [Reading { indicator: Id::new(uuid::Uuid::nil()), value: 30.0 }]);
    }

    #[test]
    fn several_indicators_are_read_at_one_check_in_and_a_removed_one_takes_its_readings_along() {
        let mut workbook = empty();
        let id = uuid::Uuid::from_u128;
        apply(&mut workbook, &json!({"type": "AddStrategy", "id": id(1), "title": "Offers by April"}));
        apply(
            &mut workbook,
            &json!({"type": "AddCheckIn", "id": id(2), "strategy": id(1), "on": "2026-05-15"}),
        );
        for number in [3, 4] {
            let name = format!("indicator {number}");
            apply(
                &mut workbook,
                &json!({"type": "AddIndicator", "id": id(number), "strategy": id(1), "name": name}),
            );
            let read = json!({"type": "ReadIndicator", "check_in": id(2), "indicator": id(number), "value": number as f64});
            apply(&mut workbook, &read);
        }
        let values = |workbook: &Workbook| -> Vec<f64> {
            workbook
                .check_ins
                .iter()
                .flat_map(|one| one.readings.iter().map(|reading| reading.value))
                .collect()
        };
        assert_eq!(values(&workbook), [3.0, 4.0]);
        apply(&mut workbook, &json!({"type": "RemoveIndicator", "id": id(3)}));
        assert_eq!(values(&workbook), [4.0]);
        apply(
            &mut workbook,
            &json!({"type": "ReadIndicator", "check_in": id(2), "indicator": id(4), "value": null}),
        );
        assert!(values(&workbook).is_empty());
    }

    #[test]
    fn an_indicator_without_a_value_and_a_value_without_an_indicator_are_refused() {
        let mut workbook = empty();
        let id = uuid::Uuid::from_u128;
        for command in [
            json!({"type": "AddStrategy", "id": id(1), "title": "Offers by April"}),
            json!({"type": "AddIndicator", "id": id(3), "strategy": id(1), "name": "Offers"}),
            json!({"type": "AddCheckIn", "id": id(2), "strategy": id(1), "on": "2026-05-15"}),
        ] {
            apply(&mut workbook, &command);
        }
        let whole = workbook.clone();
        for half in [json!({"indicator": id(3)}), json!({"value": 12.0})] {
            for command in [
                json!({"type": "AddCheckIn", "strategy": id(1), "on": "2026-10-15"}),
                json!({"type": "EditCheckIn", "id": id(2), "text": "Half way"}),
            ] {
                let mut command = command;
                command.as_object_mut().unwrap().extend(half.as_object().unwrap().clone());
                assert_eq!(apply_refused(&mut workbook, &command), Refusal::ReadingIncomplete);
            }
        }
        assert_eq!(workbook, whole);
        apply(&mut workbook, &json!({"type": "EditCheckIn", "id": id(2), "indicator": id(3), "value": 12.0}));
        assert_eq!(workbook.check_ins.iter().next().unwrap().readings[0].value, 12.0);
    }
}
