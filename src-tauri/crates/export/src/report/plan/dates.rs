//! What is done by when, and the days on which the team looks at how it goes.

use model::records::{CheckIn, CheckInStatus, Milestone, Strategy};

use super::{Block, Cell, Column, Tone, indicator, number, table, text};
use crate::report::View;

/// A heading and the milestones of a strategy, in their order.
pub(super) fn milestones(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let rows = view.input.workbook.milestones_of(strategy.id).into_iter().map(milestone);
    let columns = vec![
        Column::text(text("report-milestone"), 1.0),
        Column::text(text("report-by"), 0.2),
        Column::text(text("report-state"), 0.15),
    ];
    table("report-milestones", columns, rows.collect(), "report-no-milestones")
}

fn milestone(one: Milestone) -> Vec<Cell> {
    let done =
        if one.done { Cell::toned(text("report-done"), Tone::Moss) } else { Cell::of(text("report-to-do")) };
    vec![Cell::toned(one.title, Tone::Strong), Cell::of(number::day(&one.by)), done]
}

/// The check-ins of a strategy by day.
pub(crate) fn check_ins_of<'a>(view: &View<'a>, strategy: &Strategy) -> Vec<&'a CheckIn> {
    let own = view.input.workbook.check_ins.iter().filter(|one| one.strategy == strategy.id);
    let mut own: Vec<&CheckIn> = own.collect();
    own.sort_by(|one, other| one.on.cmp(&other.on));
    own
}

/// The same as those with something to tell, and the days of those to come.
pub(crate) fn told_and_planned<'a>(view: &View<'a>, strategy: &Strategy) -> (Vec<&'a CheckIn>, String) {
    let is_planned = |one: &&CheckIn| {
        one.status == CheckInStatus::Planned && one.text.trim().is_empty() && one.readings.is_empty()
    };
    let (planned, told): (Vec<_>, Vec<_>) = check_ins_of(view, strategy).into_iter().partition(is_planned);
    let days: Vec<String> = planned.iter().map(|one| number::day(&one.on)).collect();
    (told, days.join(" · "))
}

/// A heading, the check-ins of a strategy, and a line for those to come.
pub(super) fn check_ins(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let (told, planned) = told_and_planned(view, strategy);
    let rows: Vec<Vec<Cell>> = told.into_iter().map(|one| check_in(view, one)).collect();
    let none = if planned.is_empty() { "report-no-check-ins" } else { "report-no-check-in-held" };
    let mut blocks = table("report-check-ins", check_in_columns(), rows, none);
    let said = || words::text("report-check-ins-planned", &[("days", planned.as_str().into())]);
    blocks.extend((!planned.is_empty()).then(|| Block::Text { text: said(), tone: Tone::Quiet }));
    blocks
}

/// The columns of [`check_in`].
pub(crate) fn check_in_columns() -> Vec<Column> {
    vec![
        Column::text(text("report-on"), 0.22),
        Column::text(text("report-state"), 0.2),
        Column::text(text("report-learned"), 1.0),
    ]
}

/// A check-in with its readings.
pub(crate) fn check_in(view: &View<'_>, one: &CheckIn) -> Vec<Cell> {
    let (state, tone) = status(one.status);
    let readings = one.readings.iter().filter_map(|reading| {
        let indicator = view.input.workbook.indicators.find(reading.indicator)?;
        let value = indicator::measured(view, indicator, Some(reading.value));
        let said = [("indicator", indicator.name.as_str().into()), ("value", value.into())];
        Some(words::text("report-reading", &said))
    });
    let learned = readings.fold(Cell::default().and(one.text.trim(), Tone::Plain), |cell, reading| {
        cell.and(reading, Tone::Quiet)
    });
    vec![Cell::toned(number::day(&one.on), Tone::Strong), Cell::toned(state, tone), learned]
}

/// A state in words, and its tone.
pub(crate) fn status(status: CheckInStatus) -> (String, Tone) {
    let (key, tone) = match status {
        CheckInStatus::Planned => ("report-status-planned", Tone::Quiet),
        CheckInStatus::OnTrack => ("report-status-on-track", Tone::Moss),
        CheckInStatus::AtRisk => ("report-status-at-risk", Tone::Amber),
        CheckInStatus::OffTrack => ("report-status-off-track", Tone::Gap),
        CheckInStatus::Done => ("report-status-done", Tone::Moss),
    };
    (text(key), tone)
}
