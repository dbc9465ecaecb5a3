//! An indicator as it may be told. One that watches a gap whose figure must stay hidden, or a context figure of a file that
//! is not published, has that very figure as its baseline and readings, so these stay hidden with it; the target is the
//! team's wish and stays.

use library::{ContextFigure, Library};
use model::{
    Workbook,
    records::{Indicator, Source, Strategy},
    strategies::{Standing, standing},
};
use words::text;

use super::{Cell, Column, Tone, number, view::View};

/// What a strategy is watched by.
pub(crate) fn of_strategy<'a>(view: &View<'a>, strategy: &Strategy) -> Vec<&'a Indicator> {
    view.input.workbook.indicators.iter().filter(|one| one.strategy == strategy.id).collect()
}

/// Whether what was measured must stay hidden.
pub(crate) fn is_hidden(view: &View<'_>, one: &Indicator) -> bool {
    let gap = one.from_gap.and_then(|id| view.input.workbook.gaps.find(id));
    gap.is_some_and(|gap| view.told(gap).hidden) || is_local(view.input.workbook, view.input.library, one)
}

/// Whether a file that is not published may be behind the context figure that it watches. How many people stand behind
/// such a figure is not known, so that it is not told at all.
pub fn is_local(workbook: &Workbook, library: &Library, one: &Indicator) -> bool {
    let watched = one.context.as_deref().and_then(|id| library.find_context(id));
    let Some(fields) = watched.map(ContextFigure::fields) else { return false };
    let read = |source: &Source| {
        source.columns.iter().any(|one| one.field.as_deref().is_some_and(|field| fields.contains(&field)))
    };
    workbook.sources.iter().any(|source| !source.public && read(source))
}

/// Something that was measured, as it is printed.
pub(crate) fn measured(view: &View<'_>, one: &Indicator, value: Option<f64>) -> String {
    match value {
        Some(_) if is_hidden(view, one) => number::HIDDEN.to_owned(),
        value => wished(one, value),
    }
}

/// The target, as it is printed.
pub(crate) fn wished(one: &Indicator, value: Option<f64>) -> String {
    value.map_or_else(number::none, |value| number::typed(value, &one.measured_in))
}

/// The columns of [`measures`].
pub(crate) fn measure_columns() -> [Column; 3] {
    ["report-baseline", "report-last-reading", "report-target"].map(|key| Column::number(text(key, &[])))
}

/// Baseline, last reading and target, each with its day.
pub(crate) fn measures(view: &View<'_>, one: &Indicator) -> [Cell; 3] {
    let last = view.input.workbook.readings_of(one.id).pop();
    let on = |told: String, day: Option<&str>| {
        Cell::of(told).and(day.map(number::day).unwrap_or_default(), Tone::Quiet)
    };
    [
        on(measured(view, one, one.baseline), one.baseline_on.as_deref()),
        on(measured(view, one, last.map(|(_, value)| value)), last.map(|(on, _)| on)),
        on(wished(one, one.target), one.by.as_deref()),
    ]
}

/// `40% → 20% by Jun 15, 2026`.
pub(super) fn aim(view: &View<'_>, one: &Indicator) -> String {
    let (from, to) = (measured(view, one, one.baseline), wished(one, one.target));
    let mut said = vec![("from", from.into()), ("to", to.into())];
    let Some(by) = &one.by else { return text("report-aim", &said) };
    said.push(("by", number::day(by).into()));
    text("report-aim-by", &said)
}

/// Where the last reading stands against the line to the target; none where that is not known or must stay hidden.
pub(crate) fn last_standing(view: &View<'_>, one: &Indicator) -> Option<Standing> {
    let held_on = view.input.workbook.settings().held_on;
    let (on, value) = view.input.workbook.readings_of(one.id).pop()?;
    standing(one, held_on.as_deref(), on, value).filter(|_| !is_hidden(view, one))
}

#[cfg(test)]
mod tests {
    use model::records::Change;
    use serde_json::json;

    use super::*;
    use crate::samples::{key, workbook};

    /// An indicator that watches how many were suspended, beside a file that has this figure.
    fn watching(public: bool, field: &str) -> Workbook {
        let mut workbook = workbook(&[
            json!({"type": "AddStrategy", "id": key(5), "title": "Offers by April"}),
            json!({"type": "AddIndicator", "id": key(6), "strategy": key(5), "name": "Suspended", "baseline": 33.3,
                "target": 10, "context": "suspended_out_of_school"}),
        ]);
        let source: Source = serde_json::from_value(json!({
            "id": key(7), "file_name": "ours.csv", "sha256": "00", "report": "discipline", "level": "school",
            "years": ["2024-25"], "rows": 1, "title": null, "missing": {}, "warnings": [], "public": public,
            "columns": [{"header": "Suspended", "field": field}], "added_at": "2026-03-03T10:00:00Z", "made_order": 9,
        }))
        .expect("a source");
        workbook.apply(&[Change::add(source)]);
        workbook
    }

    fn is_local_in(workbook: &Workbook) -> bool {
        let one = workbook.indicators.iter().next().expect("an indicator");
        is_local(workbook, Library::embedded(), one)
    }

    #[test]
    fn a_context_figure_is_hidden_where_a_file_of_ours_may_be_behind_it() {
        assert!(is_local_in(&watching(false, "out_of_school_suspension_share")));
        assert!(
            !is_local_in(&watching(true, "out_of_school_suspension_share")),
            "what the state publishes may be told"
        );
        assert!(!is_local_in(&watching(false, "students")), "this file has another figure");
    }
}
