//! What a plan is watched by: each indicator with its baseline, last reading and target.

use model::records::{Indicator, Strategy};

use super::{Block, Cell, Column, Tone, indicator, table, text};
use crate::report::View;

/// A heading and the indicators of a strategy.
pub(super) fn blocks(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let rows = indicator::of_strategy(view, strategy).into_iter().map(|one| row(view, one));
    let mut columns = vec![Column::text(text("report-indicator"), 1.0)];
    columns.extend(indicator::measure_columns());
    table("report-indicators", columns, rows.collect(), "report-no-indicators")
}

fn row(view: &View<'_>, one: &Indicator) -> Vec<Cell> {
    let name = Cell::toned(one.name.clone(), Tone::Strong).and(one.source.as_str(), Tone::Quiet);
    std::iter::once(name).chain(indicator::measures(view, one)).collect()
}
