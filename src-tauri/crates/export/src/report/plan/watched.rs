//! What a plan is watched by: each indicator with its baseline, last reading and target.

use model::records::{Indicator, Strategy};

use super::{Block, Cell, Column, Tone, indicator, number, table, text};
use crate::report::View;

/// A heading and the indicators of a strategy.
pub(super) fn blocks(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let rows = indicator::of_strategy(view, strategy).into_iter().map(|one| row(view, one));
    let columns = vec![
        Column::text(text("report-indicator"), 1.0),
        Column::number(text("report-baseline")),
        Column::number(text("report-last-reading")),
        Column::number(text("report-target")),
    ];
    table("report-indicators", columns, rows.collect(), "report-no-indicators")
}

fn row(view: &View<'_>, one: &Indicator) -> Vec<Cell> {
    let last = view.input.workbook.readings_of(one.id).pop();
    let on = |day: Option<&str>| day.map(number::day).unwrap_or_default();
    vec![
        Cell::toned(one.name.clone(), Tone::Strong).and(one.source.as_str(), Tone::Quiet),
        Cell::of(indicator::measured(view, one, one.baseline))
            .and(on(one.baseline_on.as_deref()), Tone::Quiet),
        Cell::of(indicator::measured(view, one, last.map(|(_, value)| value)))
            .and(on(last.map(|(on, _)| on)), Tone::Quiet),
        Cell::of(indicator::wished(one, one.target)).and(on(one.by.as_deref()), Tone::Quiet),
    ]
}
