//! The thread from gap to indicator: as a picture, in a table, and where it is torn.

use drawing::{Picture, trace_picture};
use model::{
    Kind, Workbook,
    records::Indicator,
    strategies::{Trace, trace},
};
use uuid::Uuid;
use words::text;

use super::{Block, Cell, Column, Section, Sheet, Table, Tone, chart, indicator, number, view::View};

/// A place where the thread is torn.
#[derive(Debug, Clone, PartialEq)]
pub struct ThreadHole {
    /// In words.
    pub text: String,
    /// The record at which it is torn.
    pub record: (Kind, Uuid),
}

/// Wide enough for four columns, and for a page on its side.
const WIDTH: f64 = 920.0;

/// One section; nothing before a gap is in focus.
pub(super) fn section(view: &View<'_>, pictures: &mut Vec<Picture>) -> Option<Section> {
    let workbook = view.input.workbook;
    let found = trace(workbook);
    if found.gaps.is_empty() {
        return None;
    }
    let name = |id: Uuid| view.name(id);
    let holes = holes(&found, name);
    let mut section = Section::new(text("report-thread", &[]), text("report-thread-lead", &[]));
    (section.nested, section.sheet) = (true, Sheet::Turned);
    let drawn = picture(workbook, &found, &holes, name, |one| told(view, one));
    section.blocks.extend(drawn.map(|picture| chart::block(picture, false, pictures)));
    section.blocks.extend(holes.into_iter().map(|hole| Block::Text { text: hole.text, tone: Tone::Amber }));
    section.blocks.push(Block::Table(table(view, &found)));
    Some(section)
}

/// The thread as boxes joined by lines; its finding is how many gaps are reached, and where it is torn.
pub fn picture(
    workbook: &Workbook,
    trace: &Trace,
    holes: &[ThreadHole],
    name: impl Fn(Uuid) -> String,
    watched: impl Fn(&Indicator) -> String,
) -> Option<Picture> {
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
    let (mut gap_causes, mut cause_strategies) = (Vec::new(), Vec::new());
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
        let found = one.indicators.iter().filter_map(|id| workbook.indicators.find(*id));
        found.map(|indicator| (owner, watched(indicator))).collect::<Vec<_>>()
    });
    let reached = trace.gaps.iter().filter(|gap| gap.is_reached()).count();
    let counts = [("reached", reached.into()), ("all", trace.gaps.len().into())];
    let said =
        std::iter::once(text("trace-finding", &counts)).chain(holes.iter().map(|hole| hole.text.clone()));
    Some(trace_picture(&drawing::Trace {
        title: text("trace-title", &[]),
        description: said.collect::<Vec<_>>().join(" "),
        gaps: trace.gaps.iter().map(|gap| name(gap.gap.uuid())).collect(),
        causes: causes.iter().map(|id| name(*id)).collect(),
        strategies: strategies.iter().map(|id| name(*id)).collect(),
        indicators: indicators.collect(),
        gap_causes,
        cause_strategies,
        width: WIDTH,
    }))
}

/// An indicator as it may be told.
fn told(view: &View<'_>, one: &Indicator) -> String {
    indicator_words(one, indicator::is_hidden(view, one))
}

/// An indicator with where it stands, unless that must stay hidden, and where it should be.
pub fn indicator_words(one: &Indicator, is_hidden: bool) -> String {
    let baseline = match one.baseline {
        Some(_) if is_hidden => number::HIDDEN.to_owned(),
        baseline => number_of(one, baseline),
    };
    let target = number_of(one, one.target);
    let said = [("name", one.name.as_str().into()), ("baseline", baseline.into()), ("target", target.into())];
    text("trace-indicator", &said)
}

fn number_of(one: &Indicator, value: Option<f64>) -> String {
    value.map_or_else(|| text("trace-unknown", &[]), |value| number::typed(value, &one.measured_in))
}

/// A focus gap without strategy, a root cause without one, a strategy without cause or without indicator.
pub fn holes(trace: &Trace, name: impl Fn(Uuid) -> String) -> Vec<ThreadHole> {
    let hole = |key: &str, kind: Kind, id: Uuid| ThreadHole {
        text: text(key, &[("name", name(id).into())]),
        record: (kind, id),
    };
    let gaps = trace.gaps.iter().filter(|gap| !gap.is_reached());
    let mut holes: Vec<ThreadHole> =
        gaps.map(|gap| hole("trace-gap-alone", Kind::Gap, gap.gap.uuid())).collect();
    let bare = trace.gaps.iter().flat_map(|gap| &gap.causes).filter(|cause| cause.strategies.is_empty());
    for cause in bare {
        let found = hole("trace-cause-alone", Kind::Cause, cause.cause.uuid());
        if !holes.contains(&found) {
            holes.push(found);
        }
    }
    for one in &trace.strategies {
        let id = one.strategy.uuid();
        holes.extend((!one.reaches_gap).then(|| hole("trace-strategy-alone", Kind::Strategy, id)));
        holes.extend(one.indicators.is_empty().then(|| hole("trace-no-indicator", Kind::Strategy, id)));
    }
    holes
}

fn row(gap: &str, causes: Vec<String>, strategy: Cell, indicators: Cell) -> Vec<Cell> {
    vec![Cell::toned(gap, Tone::Strong), Cell::of(causes.join("; ")), strategy, indicators]
}

/// A row for each gap and strategy on it, with the causes between them.
fn table(view: &View<'_>, trace: &Trace) -> Table {
    let workbook = view.input.workbook;
    let watched = |strategy: Uuid| {
        let own = workbook.indicators.iter().filter(|one| one.strategy.uuid() == strategy);
        Cell::of(own.map(|one| told(view, one)).collect::<Vec<_>>().join("; "))
    };
    let mut rows = Vec::new();
    for gap in &trace.gaps {
        let name = view.name(gap.gap.uuid());
        for one in &trace.strategies {
            let caught = gap.causes.iter().filter(|cause| cause.strategies.contains(&one.strategy));
            let causes: Vec<String> = caught.map(|cause| view.name(cause.cause.uuid())).collect();
            if !causes.is_empty() {
                let title = Cell::of(view.name(one.strategy.uuid()));
                rows.push(row(&name, causes, title, watched(one.strategy.uuid())));
            }
        }
        let bare = gap.causes.iter().filter(|cause| cause.strategies.is_empty());
        let bare: Vec<String> = bare.map(|cause| view.name(cause.cause.uuid())).collect();
        if !bare.is_empty() {
            let none = Cell::toned(text("trace-hole-strategy", &[]), Tone::Amber);
            rows.push(row(&name, bare, none, Cell::default()));
        }
        if gap.causes.is_empty() {
            rows.push(row(&name, vec![text("trace-hole-cause", &[])], Cell::default(), Cell::default()));
        }
    }
    let columns = [
        ("trace-head-gap", 0.6),
        ("trace-head-cause", 0.9),
        ("trace-head-strategy", 0.7),
        ("trace-head-indicator", 1.4),
    ];
    let columns = columns.map(|(key, share)| Column::text(text(key, &[]), share)).to_vec();
    Table { caption: text("trace-title", &[]), columns, rows }
}
