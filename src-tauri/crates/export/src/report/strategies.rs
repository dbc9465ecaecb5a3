//! The chosen strategies: what they act on, what they would catch, what else was looked at.

use drawing::{ChoiceDot, ChoiceGrid, Picture, choice_grid};
use model::records::{ActsOn, CostBand, Direction, Gap, Strategy};

use super::{Block, Cell, Column, Prose, Section, Table, Tone, chart, number, view::View};

/// One section; the plan pages follow it.
pub(super) fn sections(view: &View<'_>, pictures: &mut Vec<Picture>) -> Vec<Section> {
    let mut section = Section::new(text("report-strategies"), text("report-strategies-lead"));
    section.new_page = true;
    let (chosen, gaps) = (view.chosen(), view.focus_gaps());
    if chosen.is_empty() {
        section.blocks.push(Block::Text { text: text("report-no-strategies"), tone: Tone::Quiet });
    } else {
        section.blocks.push(Block::Table(coverage(view, &chosen, &gaps)));
        section.blocks.push(Block::Text { text: text("report-coverage-how"), tone: Tone::Quiet });
        section.blocks.extend(widening(view));
        section.blocks.extend(judged(&chosen));
        section.blocks.extend(grid(view).map(|picture| chart::block(picture, true, pictures)));
        section.blocks.extend(reason(view));
    }
    section.blocks.extend(also_considered(view));
    vec![section]
}

fn coverage(view: &View<'_>, chosen: &[&Strategy], gaps: &[&Gap]) -> Table {
    let mut columns =
        vec![Column::text(text("report-strategy"), 0.9), Column::text(text("report-acts-on"), 1.3)];
    columns.extend(gaps.iter().map(|gap| Column::wide_number(view.short_name(gap), 0.5)));
    columns.push(Column::number(text("report-feasibility")));
    let mut rows: Vec<Vec<Cell>> = chosen.iter().map(|strategy| row(view, strategy, gaps)).collect();
    if chosen.len() > 1 {
        rows.push(together(view, gaps));
    }
    Table { caption: text("report-coverage"), columns, rows }
}

fn row(view: &View<'_>, strategy: &Strategy, gaps: &[&Gap]) -> Vec<Cell> {
    let feasibility = strategy.feasibility.map_or_else(number::none, |feasibility| feasibility.to_string());
    let acts_on = view
        .actions(strategy)
        .fold(Cell::default(), |cell, action| cell.and(acts(view, action), Tone::Plain));
    let mut row = vec![Cell::toned(strategy.title.clone(), Tone::Strong), acts_on];
    row.extend(gaps.iter().map(|gap| share(view.adds(strategy, gap))));
    row.push(Cell::of(feasibility));
    row
}

fn together(view: &View<'_>, gaps: &[&Gap]) -> Vec<Cell> {
    let all = &view.input.coverage.chosen;
    let feasibility = all.feasibility.map_or_else(number::none, |mean| number::rounded(mean, 1));
    let mut row = vec![Cell::toned(text("report-together"), Tone::Strong), Cell::default()];
    row.extend(gaps.iter().map(|gap| share(all.coverage.get(&gap.id.uuid()).copied().flatten())));
    row.push(Cell::of(feasibility));
    row
}

fn share(share: Option<f64>) -> Cell {
    share.map_or_else(|| Cell::of(number::none()), |share| Cell::of(number::whole_percent(share)).bar(share))
}

/// `Less of “how late we hire” (catches about half)`.
fn acts(view: &View<'_>, action: &ActsOn) -> String {
    let key = match action.direction {
        Direction::Less => "report-acts-less",
        Direction::More => "report-acts-more",
    };
    let (cause, effect) = (view.name(action.cause.uuid()), number::whole_percent(action.effect));
    words::text(key, &[("cause", cause.into()), ("effect", effect.into())])
}

/// Where a strategy pushes a cause the wrong way.
fn widening(view: &View<'_>) -> Vec<Block> {
    let workbook = view.input.workbook;
    let warned = view.input.coverage.would_widen.iter().filter_map(|found| {
        let strategy = workbook.strategies.find(found.strategy).filter(|strategy| strategy.chosen)?;
        let said = [
            ("strategy", strategy.title.as_str().into()),
            ("cause", view.name(found.cause).into()),
            ("gap", view.name(found.gap).into()),
        ];
        Some(Block::Callout {
            tone: Tone::Amber,
            title: text("report-would-widen"),
            text: words::text("report-would-widen-text", &said),
        })
    });
    warned.collect()
}

/// What the team said of the chosen strategies beside their causes; nothing where nothing was said.
fn judged(chosen: &[&Strategy]) -> Option<Block> {
    let is_judged = |one: &&&Strategy| {
        one.impact.is_some() || one.cost.is_some() || !one.agreement.is_empty() || !one.alignment.is_empty()
    };
    let rows: Vec<Vec<Cell>> = chosen
        .iter()
        .filter(is_judged)
        .map(|one| {
            let mark = |mark: Option<u8>| Cell::of(mark.map_or_else(number::none, |mark| mark.to_string()));
            vec![
                Cell::toned(one.title.clone(), Tone::Strong),
                mark(one.impact),
                Cell::of(one.cost.map_or_else(number::none, |cost| text(cost_key(cost)))),
                Cell::of(one.agreement.clone()),
                Cell::of(one.alignment.clone()),
            ]
        })
        .collect();
    let columns = vec![
        Column::text(text("report-strategy"), 1.0),
        Column::number(text("report-impact")),
        Column::text(text("report-cost"), 0.5),
        Column::text(text("report-agreement"), 0.9),
        Column::text(text("report-alignment"), 0.9),
    ];
    (!rows.is_empty()).then(|| Block::Table(Table { caption: text("report-judged"), columns, rows }))
}

const fn cost_key(cost: CostBand) -> &'static str {
    match cost {
        CostBand::None => "report-cost-none",
        CostBand::Low => "report-cost-low",
        CostBand::Medium => "report-cost-medium",
        CostBand::High => "report-cost-high",
    }
}

/// All candidates on the grid of impact and feasibility; nothing before one is placed.
fn grid(view: &View<'_>) -> Option<Picture> {
    let candidates = view.input.workbook.strategies.iter().filter(|one| !one.parked);
    let dots: Vec<ChoiceDot> = candidates
        .map(|one| ChoiceDot {
            name: one.title.clone(),
            impact: one.impact,
            feasibility: one.feasibility,
            chosen: one.chosen,
        })
        .collect();
    let is_placed = dots.iter().any(|dot| dot.impact.is_some() && dot.feasibility.is_some());
    let drawn = ChoiceGrid { title: text("report-grid"), strategies: dots, width: GRID_WIDTH };
    is_placed.then(|| choice_grid(&drawn))
}

const GRID_WIDTH: f64 = 560.0;

/// Why the team chose otherwise than the figures suggest.
fn reason(view: &View<'_>) -> Option<Block> {
    let reason = view.input.workbook.settings().choice_reason;
    (!reason.is_empty()).then(|| Block::Callout {
        tone: Tone::River,
        title: text("report-choice-reason"),
        text: reason,
    })
}

fn also_considered(view: &View<'_>) -> Vec<Block> {
    let others = view.input.workbook.strategies.iter().filter(|strategy| !strategy.chosen);
    let items: Vec<String> = others.map(|strategy| strategy.title.clone()).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading { text: text("report-also-considered") },
        Block::Written { prose: vec![Prose::List { numbered: false, items }] },
    ]
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
