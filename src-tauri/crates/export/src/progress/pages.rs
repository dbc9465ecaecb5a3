//! The summary on one or two pages: each strategy in a row, then what happened with each of them and what comes next, then
//! what was learned. What was found and planned is left to the report.

use model::{
    records::{Indicator, Milestone, Strategy},
    strategies::Standing,
};
use words::text;

use crate::{
    ExportError,
    report::{
        Block, Cell, Column, Fact, Prose, Report, ReportInput, Section, Table, Tone, View, after, check_in,
        check_in_columns, indicator, number, paragraph, status, title, told_and_planned,
    },
};

/// So many check-ins of a strategy are told on paper, newest first; the data has all of them.
const CHECK_INS: usize = 3;

/// What the summary says; refused where small counts would follow from it (`small_cells_exposed`).
pub(crate) fn pages(input: &ReportInput<'_>) -> Result<Report, ExportError> {
    let view = View::of(input)?;
    let mut sections = vec![overview(&view)];
    sections.extend(view.chosen().into_iter().map(|one| of_strategy(&view, one)));
    sections.extend(learned(&view));
    let settings = input.workbook.settings();
    let foot = text("progress-foot", &[("district", settings.district_name.as_str().into())]);
    let whole = title::report(&view, sections, Vec::new());
    Ok(Report { title: text("progress-report", &[]), foot, draft: None, purpose: Vec::new(), ..whole })
}

/// Each strategy in a row.
fn overview(view: &View<'_>) -> Section {
    let mut section = Section::new(text("progress-overview", &[]), text("progress-overview-lead", &[]));
    let chosen = view.chosen();
    if chosen.is_empty() {
        section.blocks.push(Block::Text { text: text("report-no-strategies", &[]), tone: Tone::Quiet });
        return section;
    }
    section.blocks.push(Block::Table(Table {
        caption: text("progress-overview", &[]),
        columns: vec![
            Column::text(text("report-strategy", &[]), 1.2),
            Column::text(text("progress-stands", &[]), 0.55),
            Column::text(text("report-milestones", &[]), 0.55),
            Column::text(text("progress-next", &[]), 1.2),
        ],
        rows: chosen.into_iter().map(|one| row(view, one)).collect(),
    }));
    section
}

/// What it is and where it comes from, the newest check-in that was held, how many milestones are done, and the first that
/// is not.
fn row(view: &View<'_>, one: &Strategy) -> Vec<Cell> {
    let workbook = view.input.workbook;
    let entry = one.library_id.as_deref().and_then(|id| view.input.library.find_strategy(id));
    let theme = entry.and_then(|entry| view.input.library.find_theme(&entry.theme));
    let theme = theme.map_or_else(|| text("progress-own-strategy", &[]), |theme| theme.name.clone());
    let milestones = workbook.milestones_of(one.id);
    let done = milestones.iter().filter(|one| one.done).count();
    let counts = [("done", done.into()), ("all", milestones.len().into())];
    let next = milestones.iter().find(|one| !one.done);
    vec![
        Cell::toned(one.title.clone(), Tone::Strong).and(theme, Tone::Quiet),
        stands(view, one),
        Cell::of(if milestones.is_empty() { number::none() } else { text("progress-milestones", &counts) }),
        Cell::of(next.map(step).unwrap_or_default()),
    ]
}

fn stands(view: &View<'_>, strategy: &Strategy) -> Cell {
    let (told, _) = told_and_planned(view, strategy);
    told.last().map_or_else(
        || Cell::toned(text("progress-not-yet", &[]), Tone::Quiet),
        |one| {
            let (state, tone) = status(one.status);
            Cell::toned(state, tone).and(number::day(&one.on), Tone::Quiet)
        },
    )
}

/// Its indicators as far as they were read, the check-ins that were held, and what is done and open.
fn of_strategy(view: &View<'_>, strategy: &Strategy) -> Section {
    let mut section = Section::new(strategy.title.clone(), String::new());
    section.nested = true;
    section.blocks.extend(indicators(view, strategy));
    let (told, planned) = told_and_planned(view, strategy);
    let newest = told.into_iter().rev().take(CHECK_INS);
    let rows: Vec<Vec<Cell>> = newest.map(|one| check_in(view, one)).collect();
    let caption = text("report-check-ins", &[]);
    let columns = check_in_columns();
    section.blocks.extend((!rows.is_empty()).then_some(Block::Table(Table { caption, columns, rows })));
    let items = dates(view, strategy, planned);
    section.blocks.extend((!items.is_empty()).then_some(Block::Facts { items }));
    if section.blocks.is_empty() {
        section.blocks.push(Block::Text { text: text("progress-nothing-yet", &[]), tone: Tone::Quiet });
    }
    section
}

fn indicators(view: &View<'_>, strategy: &Strategy) -> Option<Block> {
    let (read, _) = read_and_unread(view, strategy);
    let rows: Vec<Vec<Cell>> = read.into_iter().map(|one| watched(view, one)).collect();
    let mut columns = vec![Column::text(text("report-indicator", &[]), 1.0)];
    columns.extend(indicator::measure_columns());
    columns.push(Column::text(text("progress-stands", &[]), 0.32));
    let caption = text("report-indicators", &[]);
    (!rows.is_empty()).then_some(Block::Table(Table { caption, columns, rows }))
}

/// What nobody has looked at yet stands in the report with its baseline and target.
fn read_and_unread<'a>(view: &View<'a>, strategy: &Strategy) -> (Vec<&'a Indicator>, Vec<&'a Indicator>) {
    let all = indicator::of_strategy(view, strategy).into_iter();
    all.partition(|one| !view.input.workbook.readings_of(one.id).is_empty())
}

fn watched(view: &View<'_>, one: &Indicator) -> Vec<Cell> {
    let (key, tone) = match indicator::last_standing(view, one) {
        Some(Standing::Ahead) => ("progress-ahead-of-line", Tone::Moss),
        Some(Standing::On) => ("progress-on-line", Tone::Moss),
        Some(Standing::Behind) => ("progress-behind-line", Tone::Amber),
        None => ("progress-cannot-tell", Tone::Quiet),
    };
    let mut cells = vec![Cell::of(one.name.clone())];
    cells.extend(indicator::measures(view, one));
    cells.push(Cell::toned(text(key, &[]), tone));
    cells
}

/// Steps done, steps still to do with their days, what is to be looked at for the first time, and the check-ins to come.
fn dates(view: &View<'_>, strategy: &Strategy, planned: String) -> Vec<Fact> {
    let milestones = view.input.workbook.milestones_of(strategy.id);
    let (done, open): (Vec<_>, Vec<_>) = milestones.into_iter().partition(|one| one.done);
    let (_, unread) = read_and_unread(view, strategy);
    let done: Vec<String> = done.into_iter().map(|one| one.title).collect();
    let facts = [
        listed("progress-done", done),
        listed("progress-open", open.iter().map(step).collect()),
        listed("progress-unread", unread.into_iter().map(|one| one.name.clone()).collect()),
        (!planned.is_empty()).then(|| fact("progress-planned", paragraph(planned))),
    ];
    facts.into_iter().flatten().collect()
}

/// A milestone with its day.
fn step(one: &Milestone) -> String {
    text("progress-step", &[("step", one.title.as_str().into()), ("by", number::day(&one.by).into())])
}

fn listed(key: &str, items: Vec<String>) -> Option<Fact> {
    (!items.is_empty()).then(|| fact(key, vec![Prose::List { numbered: false, items }]))
}

fn fact(key: &str, prose: Vec<Prose>) -> Fact {
    Fact { label: text(key, &[]), prose }
}

/// What others may learn, and what of the state's next steps is done.
fn learned(view: &View<'_>) -> Option<Section> {
    let mut section = Section::new(text("progress-learned", &[]), String::new());
    section.nested = true;
    section.blocks.extend(after::lessons(view));
    let done = |id: &str| view.input.workbook.next_steps.iter().any(|one| one.step == id && one.done);
    let steps = view.input.library.next_steps.iter().filter(|step| done(&step.id));
    let items: Vec<String> = steps.map(|step| step.text.clone()).collect();
    if !items.is_empty() {
        section.blocks.push(Block::Heading { text: text("progress-steps", &[]) });
        section.blocks.push(Block::Written { prose: vec![Prose::List { numbered: false, items }] });
    }
    (!section.blocks.is_empty()).then_some(section)
}
