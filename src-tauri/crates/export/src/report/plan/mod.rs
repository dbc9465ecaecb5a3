//! One page for each chosen strategy: who answers for it, what is done by when, and how it will be known.

mod lists;
mod ratings;

use drawing::Picture;
use model::records::{CheckInStatus, Plan, PlanField, Strategy};

use super::{
    Block, Cell, Column, Fact, Section, Table, Tone, chart, number,
    prose::{paragraph, prose},
    view::View,
};

/// What is written in words, in the order in which it is read, each with its question.
const FIELDS: [(PlanField, &str); 7] = [
    (PlanField::Aspiration, "report-plan-aspiration"),
    (PlanField::TheoryOfAction, "report-plan-theory-of-action"),
    (PlanField::Activities, "report-plan-activities"),
    (PlanField::Trajectory, "report-plan-trajectory"),
    (PlanField::PerformanceData, "report-plan-performance-data"),
    (PlanField::Benchmarks, "report-plan-benchmarks"),
    (PlanField::Sustaining, "report-plan-sustaining"),
];

/// What is asked of a partnership with a preparation program besides; told where it is written.
const PARTNERSHIP: [(PlanField, &str); 5] = [
    (PlanField::Scope, "report-plan-scope"),
    (PlanField::InterimGoals, "report-plan-interim-goals"),
    (PlanField::FinalGoals, "report-plan-final-goals"),
    (PlanField::Budget, "report-plan-budget"),
    (PlanField::SupervisingPractitioners, "report-plan-supervising-practitioners"),
];

/// A page each.
pub(super) fn sections(view: &View<'_>, pictures: &mut Vec<Picture>) -> Vec<Section> {
    let chosen = view.chosen().into_iter().enumerate();
    chosen.map(|(place, strategy)| section(view, place + 1, strategy, pictures)).collect()
}

fn section(view: &View<'_>, place: usize, strategy: &Strategy, pictures: &mut Vec<Picture>) -> Section {
    let said = [("place", place.into()), ("strategy", strategy.title.as_str().into())];
    let mut section = Section::new(words::text("report-plan", &said), String::new());
    (section.new_page, section.nested) = (true, true);
    let plan = view.input.workbook.plans.find(strategy.id);
    section.blocks.push(Block::Written { prose: prose(&strategy.summary) });
    section.blocks.push(Block::Facts { items: facts(view, strategy, plan) });
    section.blocks.extend(lists::blocks(plan));
    section.blocks.extend(still_to_write(plan));
    section.blocks.extend(indicators(view, strategy));
    section.blocks.extend(milestones(view, strategy));
    section
        .blocks
        .extend(chart::of_plan(view, strategy).map(|picture| chart::block(picture, false, pictures)));
    section.blocks.extend(check_ins(view, strategy));
    section.blocks.extend(ratings::blocks(view, strategy));
    section
}

fn facts(view: &View<'_>, strategy: &Strategy, plan: Option<&Plan>) -> Vec<Fact> {
    let owner = plan.map_or("", |plan| plan.owner.trim());
    let owner = if owner.is_empty() { text("report-no-owner") } else { owner.to_owned() };
    let causes = view.input.workbook.actions_of(strategy.id).map(|action| view.name(action.cause.uuid()));
    let causes = causes.collect::<Vec<_>>().join("; ");
    let mut items = vec![Fact { label: text("report-plan-owner"), prose: paragraph(owner) }];
    if !causes.is_empty() {
        items.push(Fact { label: text("report-acts-on"), prose: paragraph(causes) });
    }
    let written = FIELDS.iter().chain(&PARTNERSHIP).filter_map(|(field, label)| {
        let prose = prose(plan?.field(*field));
        (!prose.is_empty()).then(|| Fact { label: text(label), prose })
    });
    items.extend(written);
    items
}

/// What the plan does not answer yet, so that nobody takes a gap in the page for an answer.
fn still_to_write(plan: Option<&Plan>) -> Option<Block> {
    let blank = |field: PlanField| plan.is_none_or(|plan| plan.field(field).trim().is_empty());
    let asked =
        FIELDS.iter().map(|(field, label)| (*field, *label)).chain(lists::FIELDS.map(|one| (one.0, one.1)));
    let missing: Vec<String> =
        asked.filter(|(field, _)| blank(*field)).map(|(_, label)| text(label)).collect();
    (!missing.is_empty()).then(|| Block::Text {
        text: words::text("report-still-to-write", &[("fields", missing.join(" · ").into())]),
        tone: Tone::Quiet,
    })
}

fn table(heading: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>, none: &str) -> Vec<Block> {
    let body = if rows.is_empty() {
        Block::Text { text: text(none), tone: Tone::Quiet }
    } else {
        Block::Table(Table { caption: text(heading), columns, rows })
    };
    vec![Block::Heading { text: text(heading) }, body]
}

pub(super) fn indicators(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let workbook = view.input.workbook;
    let rows = workbook.indicators.iter().filter(|one| one.strategy == strategy.id).map(|one| {
        let amount = |value: Option<f64>| {
            Cell::of(value.map_or_else(number::none, |value| number::typed(value, &one.measured_in)))
        };
        let last = workbook.readings_of(one.id).pop();
        let last_day = last.map_or_else(String::new, |(on, _)| number::day(on));
        vec![
            Cell::toned(one.name.clone(), Tone::Strong).and(one.source.as_str(), Tone::Quiet),
            amount(one.baseline)
                .and(one.baseline_on.as_deref().map(number::day).unwrap_or_default(), Tone::Quiet),
            amount(last.map(|(_, value)| value)).and(last_day, Tone::Quiet),
            amount(one.target).and(one.by.as_deref().map(number::day).unwrap_or_default(), Tone::Quiet),
        ]
    });
    let columns = vec![
        Column::text(text("report-indicator"), 1.0),
        Column::number(text("report-baseline")),
        Column::number(text("report-last-reading")),
        Column::number(text("report-target")),
    ];
    table("report-indicators", columns, rows.collect(), "report-no-indicators")
}

pub(super) fn milestones(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let milestones = view.input.workbook.milestones_of(strategy.id);
    let rows = milestones.iter().map(|one| {
        let done = if one.done {
            Cell::toned(text("report-done"), Tone::Moss)
        } else {
            Cell::of(text("report-to-do"))
        };
        vec![Cell::toned(one.title.clone(), Tone::Strong), Cell::of(number::day(&one.by)), done]
    });
    let columns = vec![
        Column::text(text("report-milestone"), 1.0),
        Column::text(text("report-by"), 0.2),
        Column::text(text("report-state"), 0.15),
    ];
    table("report-milestones", columns, rows.collect(), "report-no-milestones")
}

pub(super) fn check_ins(view: &View<'_>, strategy: &Strategy) -> Vec<Block> {
    let workbook = view.input.workbook;
    let mut check_ins: Vec<_> = workbook.check_ins.iter().filter(|one| one.strategy == strategy.id).collect();
    check_ins.sort_by(|one, other| one.on.cmp(&other.on));
    let rows = check_ins.iter().map(|one| {
        let (status, tone) = status(one.status);
        let readings = one.readings.iter().filter_map(|reading| {
            let indicator = workbook.indicators.find(reading.indicator)?;
            let value = number::typed(reading.value, &indicator.measured_in);
            let names = [("indicator", indicator.name.as_str().into()), ("value", value.into())];
            Some(words::text("report-reading", &names))
        });
        let said = readings.fold(Cell::default().and(one.text.trim(), Tone::Plain), |said, reading| {
            said.and(reading, Tone::Quiet)
        });
        vec![Cell::toned(number::day(&one.on), Tone::Strong), Cell::toned(text(status), tone), said]
    });
    let columns = vec![
        Column::text(text("report-on"), 0.22),
        Column::text(text("report-state"), 0.2),
        Column::text(text("report-learned"), 1.0),
    ];
    table("report-check-ins", columns, rows.collect(), "report-no-check-ins")
}

pub(super) fn status(status: CheckInStatus) -> (&'static str, Tone) {
    match status {
        CheckInStatus::Planned => ("report-status-planned", Tone::Quiet),
        CheckInStatus::OnTrack => ("report-status-on-track", Tone::Moss),
        CheckInStatus::AtRisk => ("report-status-at-risk", Tone::Amber),
        CheckInStatus::OffTrack => ("report-status-off-track", Tone::Gap),
        CheckInStatus::Done => ("report-status-done", Tone::Moss),
    }
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
