//! The thread from gap to indicator, as a table and as a picture, with its holes.

use drawing::Picture;
use export::{ThreadHole, indicator_words, thread_holes, thread_picture};
use model::{
    Workbook,
    records::Indicator,
    strategies::{Trace, trace as traced},
};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;
use uuid::Uuid;

use super::{readiness::RecordRef, wall::unseen_indicators};
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
    told(workbook, |one| indicator_words(one, false))
}

/// The same for the room: an indicator is told without its baseline where the figure that it watches is hidden.
pub fn trace_for_wall(session: &Session) -> Result<TraceView, SessionError> {
    let hidden = unseen_indicators(session)?;
    Ok(told(session.workbook(), |one| indicator_words(one, hidden.contains(&one.id))))
}

fn told(workbook: &Workbook, watched: impl Fn(&Indicator) -> String) -> TraceView {
    let found = traced(workbook);
    let name = |id: Uuid| record_name(workbook, id);
    let holes = thread_holes(&found, name);
    let picture = thread_picture(workbook, &found, &holes, name, &watched);
    let told = |ThreadHole { text, record: (kind, id) }| TraceHole { text, record: RecordRef { kind, id } };
    TraceView { rows: rows(workbook, &found, watched), picture, holes: holes.into_iter().map(told).collect() }
}

fn rows(workbook: &Workbook, trace: &Trace, watched: impl Fn(&Indicator) -> String) -> Vec<TraceRow> {
    let indicators = |strategy: Uuid| -> Vec<String> {
        let own = workbook.indicators.iter().filter(|one| one.strategy.uuid() == strategy);
        own.map(&watched).collect()
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
