//! The thread from gap to indicator, as a table and as a picture, with its holes.

use drawing::{Picture, trace_picture};
use model::{
    Kind, Workbook,
    records::Indicator,
    strategies::{Trace, trace as traced},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use super::readiness::RecordRef;
use crate::names::{name_of, record_name};

/// The thread of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TraceView {
    /// A row for each gap, root cause and chosen strategy on it.
    pub rows: Vec<TraceRow>,
    /// Where the thread is torn.
    pub holes: Vec<TraceHole>,
    /// The same as a picture; null without a focus gap.
    pub picture: Option<Picture>,
}

/// One thread.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TraceRow {
    /// The gap.
    pub gap: Uuid,
    /// Its name.
    pub gap_name: String,
    /// The cause; null where no root cause or acted-on cause reaches the gap.
    pub cause: Option<Uuid>,
    /// Its name.
    pub cause_name: String,
    /// The chosen strategy; null where none acts on the cause.
    pub strategy: Option<Uuid>,
    /// Its title.
    pub strategy_name: String,
    /// What it is watched by, with baseline and target.
    pub indicators: Vec<String>,
}

/// A place where the thread is torn.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TraceHole {
    /// In words.
    pub text: String,
    /// Where it is.
    pub record: RecordRef,
}

/// The thread of the plan as it stands.
pub fn trace(workbook: &Workbook) -> TraceView {
    let found = traced(workbook);
    let holes = holes(workbook, &found);
    TraceView { picture: picture(workbook, &found, &holes), rows: rows(workbook, &found), holes }
}

/// The same as boxes and threads; its finding is how many gaps are reached, and where the thread is torn.
pub fn picture(workbook: &Workbook, trace: &Trace, holes: &[TraceHole]) -> Option<Picture> {
    if trace.gaps.is_empty() {
        return None;
    }
    let mut causes: Vec<Uuid> = Vec::new();
    for cause in trace.gaps.iter().flat_map(|gap| &gap.causes) {
        if !causes.contains(&cause.cause.uuid()) {
            causes.push(cause.cause.uuid());
        }
    }
    let strategies: Vec<Uuid> = trace.strategies.iter().map(|one| one.strategy.uuid()).collect();
    let at = |all: &[Uuid], id: Uuid| all.iter().position(|one| *one == id);
    let name = |id: &Uuid| record_name(workbook, *id);
    let mut gap_causes = Vec::new();
    let mut cause_strategies = Vec::new();
    for (turn, gap) in trace.gaps.iter().enumerate() {
        for cause in &gap.causes {
            let Some(place) = at(&causes, cause.cause.uuid()) else { continue };
            gap_causes.push((turn, place));
            let acting = cause.strategies.iter().filter_map(|id| at(&strategies, id.uuid()));
            cause_strategies.extend(acting.map(|strategy| (place, strategy)));
        }
    }
    cause_strategies.sort_unstable();
    cause_strategies.dedup();
    let indicators = trace.strategies.iter().enumerate().flat_map(|(owner, one)| {
        let named = one.indicators.iter().filter_map(|id| workbook.indicators.find(*id));
        named.map(move |indicator| (owner, indicator_words(indicator))).collect::<Vec<_>>()
    });
    let reached = trace.gaps.iter().filter(|gap| gap.is_reached()).count();
    let counts = [("reached", reached.into()), ("all", trace.gaps.len().into())];
    let said =
        std::iter::once(text("trace-finding", &counts)).chain(holes.iter().map(|hole| hole.text.clone()));
    Some(trace_picture(&drawing::Trace {
        title: text("trace-title", &[]),
        description: said.collect::<Vec<_>>().join(" "),
        gaps: trace.gaps.iter().map(|gap| record_name(workbook, gap.gap.uuid())).collect(),
        causes: causes.iter().map(name).collect(),
        strategies: strategies.iter().map(name).collect(),
        indicators: indicators.collect(),
        gap_causes,
        cause_strategies,
        width: WIDTH,
    }))
}

/// Wide enough for four columns, and for a page on its side.
const WIDTH: f64 = 920.0;

fn rows(workbook: &Workbook, trace: &Trace) -> Vec<TraceRow> {
    let indicators = |strategy: Uuid| -> Vec<String> {
        let own = workbook.indicators.iter().filter(|one| one.strategy.uuid() == strategy);
        own.map(indicator_words).collect()
    };
    let mut rows = Vec::new();
    for gap in &trace.gaps {
        let row = |cause: Option<Uuid>, strategy: Option<Uuid>| TraceRow {
            gap: gap.gap.uuid(),
            gap_name: workbook.gaps.find(gap.gap).map(name_of).unwrap_or_default(),
            cause,
            cause_name: cause.map(|id| record_name(workbook, id)).unwrap_or_default(),
            strategy,
            strategy_name: strategy.map(|id| record_name(workbook, id)).unwrap_or_default(),
            indicators: strategy.map(indicators).unwrap_or_default(),
        };
        for cause in &gap.causes {
            let id = Some(cause.cause.uuid());
            rows.extend(cause.strategies.iter().map(|strategy| row(id, Some(strategy.uuid()))));
            rows.extend(cause.strategies.is_empty().then(|| row(id, None)));
        }
        rows.extend(gap.causes.is_empty().then(|| row(None, None)));
    }
    rows
}

/// An indicator with where it stands and where it should be.
pub fn indicator_words(one: &Indicator) -> String {
    let amount = |value: Option<f64>| {
        value.map_or_else(
            || text("trace-unknown", &[]),
            |value| format!("{value} {}", one.measured_in).trim().to_owned(),
        )
    };
    text(
        "trace-indicator",
        &[
            ("name", one.name.as_str().into()),
            ("baseline", amount(one.baseline).into()),
            ("target", amount(one.target).into()),
        ],
    )
}

fn holes(workbook: &Workbook, trace: &Trace) -> Vec<TraceHole> {
    let hole = |key: &str, kind: Kind, id: Uuid| TraceHole {
        text: text(key, &[("name", record_name(workbook, id).into())]),
        record: RecordRef { kind, id },
    };
    let gaps = trace.gaps.iter().filter(|gap| !gap.is_reached());
    let mut holes: Vec<TraceHole> =
        gaps.map(|gap| hole("trace-gap-alone", Kind::Gap, gap.gap.uuid())).collect();
    let bare = trace.gaps.iter().flat_map(|gap| &gap.causes).filter(|cause| cause.strategies.is_empty());
    for cause in bare {
        let found = hole("trace-cause-alone", Kind::Cause, cause.cause.uuid());
        if !holes.contains(&found) {
            holes.push(found);
        }
    }
    for strategy in &trace.strategies {
        let id = strategy.strategy.uuid();
        holes.extend((!strategy.reaches_gap).then(|| hole("trace-strategy-alone", Kind::Strategy, id)));
        holes.extend(strategy.indicators.is_empty().then(|| hole("trace-no-indicator", Kind::Strategy, id)));
    }
    holes
}
