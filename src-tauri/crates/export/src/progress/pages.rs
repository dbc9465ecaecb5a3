//! The summary on one or two pages: the gaps, each strategy in a row, then how each of them goes, then what was learned.

use model::{
    records::{Indicator, Strategy},
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

/// The gaps, and each strategy in a row.
fn overview(view: &View<'_>) -> Section {
    let mut section = Section::new(text("progress-overview", &[]), text("progress-overview-lead", &[]));
    let chosen = view.chosen();
    section.blocks.push(Block::Facts { items: vec![gaps(view)] });
    if chosen.is_empty() {
        section.blocks.push(Block::Text { text: text("report-no-strategies", &[]), tone: Tone::Quiet });
        return section;
    }
    section.blocks.push(Block::Table(Table {
        caption: text("progress-overview", &[]),
        columns: vec![
            Column::text(text("report-strategy", &[]), 1.2),
            Column::text(text("progress-acts-on", &[]), 1.4),
            Column::text(text("progress-stands", &[]), 0.55),
            Column::text(text("report-milestones", &[]), 0.55),
        ],
        rows: chosen.into_iter().map(|one| row(view, one)).collect(),
    }));
    section
}

/// Each focus gap with its ratio, as far as that may be told.
fn gaps(view: &View<'_>) -> Fact {
    let items = view.focus_gaps().into_iter().map(|gap| {
        let place = [("unit", gap.unit_name.as_str().into()), ("year", gap.year.as_str().into())];
        let place = text("report-unit-year", &place);
        let ratio = match view.figure(gap).ratio {
            _ if view.told(gap).hidden => number::HIDDEN.to_owned(),
            Some(ratio) => number::times(ratio),
            None => number::none(),
        };
        let said = [("gap", view.short_name(gap).into()), ("ratio", ratio.into()), ("place", place.into())];
        text("progress-gap", &said)
    });
    listed("progress-gaps", items.collect())
        .unwrap_or_else(|| fact("progress-gaps", paragraph(text("report-no-focus-gaps", &[]))))
}

/// What it is and where it comes from, what it acts on, the newest check-in that was held, how many milestones are done.
fn row(view: &View<'_>, one: &Strategy) -> Vec<Cell> {
    let workbook = view.input.workbook;
    let entry = one.library_id.as_deref().and_then(|id| view.input.library.find_strategy(id));
    let theme = entry.and_then(|entry| view.input.library.find_theme(&entry.theme));
    let theme = theme.map_or_else(|| text("progress-own-strategy", &[]), |theme| theme.name.clone());
    let causes: Vec<String> = workbook.actions_of(one.id).map(|tie| view.name(tie.cause.uuid())).collect();
    let milestones = workbook.milestones_of(one.id);
    let done = milestones.iter().filter(|one| one.done).count();
    let counts = [("done", done.into()), ("all", milestones.len().into())];
    vec![
        Cell::toned(one.title.clone(), Tone::Strong).and(theme, Tone::Quiet),
        Cell::of(causes.join("; ")),
        stands(view, one),
        Cell::of(text("progress-milestones", &counts)),
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

/// Its indicators, the check-ins that were held, and what is done and open.
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
    section
}

fn indicators(view: &View<'_>, strategy: &Strategy) -> Option<Block> {
    let rows: Vec<Vec<Cell>> =
        indicator::of_strategy(view, strategy).into_iter().map(|one| watched(view, one)).collect();
    let columns = vec![
        Column::text(text("report-indicator", &[]), 1.0),
        Column::number(text("report-baseline", &[])),
        Column::number(text("report-last-reading", &[])),
        Column::number(text("report-target", &[])),
        Column::text(text("progress-stands", &[]), 0.32),
    ];
    let caption = text("report-indicators", &[]);
    (!rows.is_empty()).then_some(Block::Table(Table { caption, columns, rows }))
}

fn watched(view: &View<'_>, one: &Indicator) -> Vec<Cell> {
    let last = view.input.workbook.readings_of(one.id).pop();
    let on = |day: Option<&str>| day.map(number::day).unwrap_or_default();
    let (key, tone) = match indicator::last_standing(view, one) {
        Some(Standing::Ahead) => ("progress-ahead-of-line", Tone::Moss),
        Some(Standing::On) => ("progress-on-line", Tone::Moss),
        Some(Standing::Behind) => ("progress-behind-line", Tone::Amber),
        None if last.is_none() => ("progress-not-yet", Tone::Quiet),
        None => ("progress-cannot-tell", Tone::Quiet),
    };
    vec![
        Cell::of(one.name.clone()),
        Cell::of(indicator::measured(view, one, one.baseline)),
        Cell::of(indicator::measured(view, one, last.map(|(_, value)| value)))
            .and(on(last.map(|(on, _)| on)), Tone::Quiet),
        Cell::of(indicator::wished(one, one.target)).and(on(one.by.as_deref()), Tone::Quiet),
        Cell::toned(text(key, &[]), tone),
    ]
}

/// Steps done, steps still to do with their days, and the check-ins to come.
fn dates(view: &View<'_>, strategy: &Strategy, planned: String) -> Vec<Fact> {
    let milestones = view.input.workbook.milestones_of(strategy.id);
    let (done, open): (Vec<_>, Vec<_>) = milestones.into_iter().partition(|one| one.done);
    let open = open.iter().map(|one| {
        let said = [("step", one.title.as_str().into()), ("by", number::day(&one.by).into())];
        text("progress-step", &said)
    });
    let done: Vec<String> = done.into_iter().map(|one| one.title).collect();
    let facts = [
        listed("progress-done", done),
        listed("progress-open", open.collect()),
        (!planned.is_empty()).then(|| fact("progress-planned", paragraph(planned))),
    ];
    facts.into_iter().flatten().collect()
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
