//! The plan on one page: each gap traced to where it starts, to what will be done, to how it will be known.

use model::records::{Gap, Indicator, Strategy};
use words::text;

use super::{
    Block, Cell, Column, Section, Table, Tone, indicator, number,
    view::{View, shortened},
};

/// So many causes, strategies or indicators of one gap fit on the page.
const SHOWN: usize = 4;
/// So many letters of a name fit in a cell.
const NAME: usize = 80;

/// The one page.
pub(super) fn section(view: &View<'_>) -> Section {
    let mut section = Section::new(text("report-summary", &[]), text("report-summary-lead", &[]));
    section.new_page = true;
    let gaps = view.focus_gaps();
    if gaps.is_empty() {
        section.blocks.push(Block::Text { text: text("report-no-focus-gaps", &[]), tone: Tone::Quiet });
        return section;
    }
    section.blocks.push(Block::Table(Table {
        caption: text("report-trace", &[]),
        columns: [
            ("report-trace-gap", 1.15),
            ("report-trace-starts", 1.25),
            ("report-trace-strategies", 1.25),
            ("report-trace-indicators", 1.25),
        ]
        .map(|(key, share)| Column::text(text(key, &[]), share))
        .to_vec(),
        rows: gaps.iter().map(|gap| row(view, gap)).collect(),
    }));
    section.blocks.push(Block::Callout {
        tone: Tone::River,
        title: text("report-how-to-read", &[]),
        text: text("report-how-to-read-text", &[]),
    });
    section
}

fn row(view: &View<'_>, gap: &Gap) -> Vec<Cell> {
    vec![gap_cell(view, gap), starts(view, gap), strategies(view, gap), indicators(view, gap)]
}

fn gap_cell(view: &View<'_>, gap: &Gap) -> Cell {
    let figure = view.figure(gap);
    let ratio = match figure.ratio {
        _ if view.told(gap).hidden => number::HIDDEN.to_owned(),
        Some(ratio) => number::times(ratio),
        None => String::new(),
    };
    Cell::toned(view.short_name(gap), Tone::Strong).and(ratio, Tone::Gap).and(
        text(
            "report-unit-year",
            &[("unit", gap.unit_name.as_str().into()), ("year", gap.year.as_str().into())],
        ),
        Tone::Quiet,
    )
}

/// The causes where most of the gap's drops start, and what is not traced.
fn starts(view: &View<'_>, gap: &Gap) -> Cell {
    let id = gap.id.uuid();
    let share = |node: &model::causes::CauseFigures| node.headwater.get(&id).copied().unwrap_or_default();
    let mut causes: Vec<_> = view.ranked().into_iter().filter(|(_, node, _)| share(node) > 0.0).collect();
    causes.sort_by(|(_, one, _), (_, other, _)| share(other).total_cmp(&share(one)));
    let mut cell = Cell::default();
    for (cause, node, _) in causes.iter().take(SHOWN) {
        let said = [
            ("share", number::whole_percent(share(node)).into()),
            ("cause", shortened(&cause.label, NAME).into()),
        ];
        let (key, tone) =
            if cause.root { ("report-starts-root", Tone::Strong) } else { ("report-starts", Tone::Plain) };
        cell = cell.and(text(key, &said), tone);
    }
    cell = cell.and(more(causes.len(), SHOWN), Tone::Quiet);
    let untraced = view.input.causes.untraced.get(&id).copied().unwrap_or(1.0);
    cell.and(text("report-untraced", &[("share", number::whole_percent(untraced).into())]), Tone::Quiet)
}

/// The chosen strategies that reach the gap.
fn reaching<'a>(view: &View<'a>, gap: &Gap) -> Vec<(&'a Strategy, f64)> {
    let adds = |strategy| Some((strategy, view.adds(strategy, gap).filter(|adds| *adds > 0.0)?));
    view.chosen().into_iter().filter_map(adds).collect()
}

fn strategies(view: &View<'_>, gap: &Gap) -> Cell {
    let reaching = reaching(view, gap);
    let mut cell = Cell::default();
    for (strategy, adds) in reaching.iter().take(SHOWN) {
        cell = cell.and(shortened(&strategy.title, NAME), Tone::Plain);
        cell =
            cell.and(text("report-catches", &[("share", number::whole_percent(*adds).into())]), Tone::Quiet);
    }
    cell = cell.and(more(reaching.len(), SHOWN), Tone::Quiet);
    match view.input.coverage.chosen.coverage.get(&gap.id.uuid()).copied().flatten() {
        Some(all) if reaching.len() > 1 => cell.and(
            text("report-catch-together", &[("share", number::whole_percent(all).into())]),
            Tone::Strong,
        ),
        _ if reaching.is_empty() => cell.and(text("report-no-strategy-yet", &[]), Tone::Quiet),
        _ => cell,
    }
}

/// The first indicator of each strategy that reaches the gap, and how many more there are.
fn indicators(view: &View<'_>, gap: &Gap) -> Cell {
    let all = |strategy: &Strategy| indicator::of_strategy(view, strategy).into_iter();
    let reaching = reaching(view, gap);
    let found: usize = reaching.iter().map(|(strategy, _)| all(strategy).count()).sum();
    let first: Vec<&Indicator> =
        reaching.iter().take(SHOWN).filter_map(|(strategy, _)| all(strategy).next()).collect();
    let mut cell = Cell::default();
    for indicator in &first {
        cell = cell
            .and(shortened(&indicator.name, NAME), Tone::Plain)
            .and(indicator::aim(view, indicator), Tone::Quiet);
    }
    if first.is_empty() {
        return cell.and(text("report-no-indicator-yet", &[]), Tone::Quiet);
    }
    cell.and(more(found, first.len()), Tone::Quiet)
}

fn more(found: usize, shown: usize) -> String {
    if found > shown { text("report-and-more", &[("count", (found - shown).into())]) } else { String::new() }
}
