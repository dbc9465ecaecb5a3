//! The plan of each chosen strategy: who answers for it, what is done by when, and how it will be known; and all
//! plans over time.

pub(crate) mod dates;
mod lists;
pub(super) mod ratings;
mod watched;

use drawing::Picture;
use model::records::{Plan, PlanField, Strategy};

use super::{
    Block, Cell, Column, Fact, Section, Table, Tone, chart, indicator, number, plans_over_time,
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

/// What is asked of a partnership with a preparation program besides.
const PARTNERSHIP: [(PlanField, &str); 5] = [
    (PlanField::Scope, "report-plan-scope"),
    (PlanField::InterimGoals, "report-plan-interim-goals"),
    (PlanField::FinalGoals, "report-plan-final-goals"),
    (PlanField::Budget, "report-plan-budget"),
    (PlanField::SupervisingPractitioners, "report-plan-supervising-practitioners"),
];

/// As wide as the text of a page, in pixels.
const WIDTH: f64 = 680.0;

/// A section each. They run on, so that no page stands almost empty; the first follows a turned page.
pub(super) fn sections(view: &View<'_>) -> Vec<Section> {
    let chosen = view.chosen().into_iter().enumerate();
    chosen.map(|(place, strategy)| section(view, place + 1, strategy)).collect()
}

/// All plans over time; nothing before one has a date.
pub(super) fn over_time(view: &View<'_>, pictures: &mut Vec<Picture>) -> Option<Section> {
    let picture = plans_over_time(view.input.workbook, Some(view.input.made_on), WIDTH)?;
    let mut section = Section::new(text("report-over-time"), text("report-over-time-lead"));
    section.nested = true;
    section.blocks.push(chart::block(picture, false, pictures));
    Some(section)
}

fn section(view: &View<'_>, place: usize, strategy: &Strategy) -> Section {
    let said = [("place", place.into()), ("strategy", strategy.title.as_str().into())];
    let mut section = Section::new(words::text("report-plan", &said), String::new());
    section.nested = true;
    let plan = view.input.workbook.plans.find(strategy.id);
    section.blocks.push(Block::Written { prose: prose(&strategy.summary) });
    section.blocks.push(Block::Facts { items: facts(view, strategy, plan) });
    section.blocks.extend(lists::blocks(plan));
    section.blocks.extend(watched::blocks(view, strategy));
    section.blocks.extend(dates::milestones(view, strategy));
    section.blocks.extend(dates::check_ins(view, strategy));
    section.blocks.extend(ratings::blocks(view, Some(strategy.id)));
    section.blocks.extend(still_to_write(view, strategy, plan));
    section
}

fn facts(view: &View<'_>, strategy: &Strategy, plan: Option<&Plan>) -> Vec<Fact> {
    let owner = plan.map_or("", |plan| plan.owner.trim());
    let owner = if owner.is_empty() { text("report-no-owner") } else { owner.to_owned() };
    let causes = view.actions(strategy).map(|action| view.name(action.cause.uuid()));
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
fn still_to_write(view: &View<'_>, strategy: &Strategy, plan: Option<&Plan>) -> Option<Block> {
    let is_blank = |field: PlanField| plan.is_none_or(|plan| plan.field(field).trim().is_empty());
    let of_partnership = PARTNERSHIP.into_iter().filter(|_| view.input.library.is_partnership(strategy));
    let lists = lists::FIELDS.map(|(field, label, _)| (field, label));
    let asked = FIELDS.into_iter().chain(lists).chain(of_partnership);
    let missing: Vec<String> =
        asked.filter(|(field, _)| is_blank(*field)).map(|(_, label)| text(label)).collect();
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

fn text(key: &str) -> String {
    words::text(key, &[])
}
