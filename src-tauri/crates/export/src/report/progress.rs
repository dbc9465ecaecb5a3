//! The summary for the network: how the chosen strategies go, what was read, what was learned. No names of people, no owners,
//! no votes, no private notes, no history.

use drawing::{Picture, Trajectory, trajectory_chart};
use model::{
    records::{Indicator, NoteKind, Strategy},
    strategies::{Standing, standing},
};

use super::{
    Block, Cell, Column, Fact, Prose, Report, ReportInput, Section, Table, Tone, chart, number, plan,
    prose::{paragraph, prose},
    title,
    view::View,
};
use crate::ExportError;

/// What the summary says.
pub fn progress(input: &ReportInput<'_>) -> Result<Report, ExportError> {
    let view = View::of(input)?;
    let mut pictures = Vec::new();
    let mut sections = vec![overview(&view)];
    sections.extend(view.chosen().into_iter().map(|strategy| of_strategy(&view, strategy, &mut pictures)));
    sections.extend(lessons(&view));
    let whole = title::report(&view, sections, pictures);
    let contents = text("progress-contents", &[]);
    Ok(Report { title: text("progress-report", &[]), contents, draft: None, ..whole })
}

fn text(key: &str, args: &[(&str, words::Value<'_>)]) -> String {
    words::text(key, args)
}

/// The gaps, and each strategy in a line.
fn overview(view: &View<'_>) -> Section {
    let mut section = Section::new(text("progress-overview", &[]), text("progress-overview-lead", &[]));
    let gaps: Vec<String> = view.focus_gaps().into_iter().map(|gap| view.short_name(gap)).collect();
    let items = vec![Fact { label: text("progress-gaps", &[]), prose: paragraph(gaps.join("; ")) }];
    section.blocks.push(Block::Facts { items });
    let rows = view.chosen().into_iter().map(|strategy| line(view, strategy));
    let columns = vec![
        Column::text(text("report-strategy", &[]), 1.2),
        Column::text(text("progress-stands", &[]), 0.7),
        Column::text(text("report-milestones", &[]), 0.7),
        Column::text(text("report-indicators", &[]), 1.0),
    ];
    let table = Table { caption: text("progress-overview", &[]), columns, rows: rows.collect() };
    section.blocks.push(Block::Table(table));
    section
}

fn line(view: &View<'_>, strategy: &Strategy) -> Vec<Cell> {
    let workbook = view.input.workbook;
    let held = workbook.check_ins.iter().filter(|one| one.strategy == strategy.id && !one.text.is_empty());
    let last = held.max_by(|one, other| one.on.cmp(&other.on));
    let stands = last.map_or_else(Cell::default, |one| {
        let (key, tone) = plan::status(one.status);
        Cell::toned(text(key, &[]), tone).and(number::day(&one.on), Tone::Quiet)
    });
    let milestones = workbook.milestones_of(strategy.id);
    let done = milestones.iter().filter(|one| one.done).count();
    let counts = [("done", done.into()), ("all", milestones.len().into())];
    let indicators = own(view, strategy).into_iter().filter_map(|one| where_it_stands(view, one));
    vec![
        Cell::toned(strategy.title.clone(), Tone::Strong),
        stands,
        Cell::of(text("progress-milestones", &counts)),
        indicators.fold(Cell::default(), |cell, said| cell.and(said, Tone::Plain)),
    ]
}

fn own<'a>(view: &View<'a>, strategy: &Strategy) -> Vec<&'a Indicator> {
    view.input.workbook.indicators.iter().filter(|one| one.strategy == strategy.id).collect()
}

/// `Posts open: behind`, where it was read.
fn where_it_stands(view: &View<'_>, one: &Indicator) -> Option<String> {
    let held_on = view.input.workbook.settings().held_on;
    let (on, value) = view.input.workbook.readings_of(one.id).pop()?;
    let key = match standing(one, held_on.as_deref(), on, value) {
        Some(Standing::Ahead) => "progress-is-ahead",
        Some(Standing::On) => "progress-is-on",
        Some(Standing::Behind) => "progress-is-behind",
        None => "progress-is-read",
    };
    let value = number::typed(value, &one.measured_in);
    Some(text(key, &[("name", one.name.as_str().into()), ("value", value.into())]))
}

/// The page of a strategy: its indicators as charts and in a table, its dates and check-ins.
fn of_strategy(view: &View<'_>, strategy: &Strategy, pictures: &mut Vec<Picture>) -> Section {
    let mut section = Section::new(strategy.title.clone(), String::new());
    section.new_page = true;
    section.blocks.push(Block::Written { prose: prose(&strategy.summary) });
    section.blocks.extend(plan::indicators(view, strategy));
    let charts = own(view, strategy).into_iter().filter_map(|one| trajectory(view, one));
    section.blocks.extend(charts.map(|picture| chart::block(picture, true, pictures)).collect::<Vec<_>>());
    section.blocks.extend(plan::milestones(view, strategy));
    section.blocks.extend(plan::check_ins(view, strategy));
    section
}

const WIDTH: f64 = 560.0;

/// Only where something was read: a line alone is no progress.
fn trajectory(view: &View<'_>, one: &Indicator) -> Option<Picture> {
    let workbook = view.input.workbook;
    let held_on = workbook.settings().held_on;
    let day = |written: &str| written.parse().ok();
    let readings: Vec<_> =
        workbook.readings_of(one.id).into_iter().filter_map(|(on, value)| Some((day(on)?, value))).collect();
    if readings.is_empty() {
        return None;
    }
    Some(trajectory_chart(&Trajectory {
        title: one.name.clone(),
        finding: where_it_stands(view, one).unwrap_or_default(),
        measured_in: one.measured_in.clone(),
        baseline: (day(one.baseline_on.as_deref().or(held_on.as_deref())?)?, one.baseline?),
        target: (day(one.by.as_deref()?)?, one.target?),
        readings,
        width: WIDTH,
    }))
}

/// What others may learn, and what of the state's next steps is done.
fn lessons(view: &View<'_>) -> Option<Section> {
    let workbook = view.input.workbook;
    let notes = workbook.notes.iter().filter(|note| note.note_kind == NoteKind::Lesson && !note.private);
    let lessons: Vec<String> = notes.map(|note| note.text.clone()).collect();
    let done = |step: &str| workbook.next_steps.iter().any(|one| one.step == step && one.done);
    let steps = view.input.library.next_steps.iter().filter(|step| done(&step.id));
    let steps: Vec<String> = steps.map(|step| step.text.clone()).collect();
    let mut section = Section::new(text("progress-lessons", &[]), String::new());
    let list = |items: Vec<String>| Block::Written { prose: vec![Prose::List { numbered: false, items }] };
    if !lessons.is_empty() {
        section.blocks.push(list(lessons));
    }
    if !steps.is_empty() {
        section.blocks.push(Block::Heading { text: text("progress-steps", &[]) });
        section.blocks.push(list(steps));
    }
    (!section.blocks.is_empty()).then_some(section)
}
