//! What stands beside the map, drawn or set as text: where it starts, the loops, and what is not shown.

use drawing::{LoopLine, LoopList, MapLook, MapSide, RankLine, Ranking};
use model::causes::{CauseFigures, LoopKind};
use uuid::Uuid;
use words::text;

use super::content::gaps;
use crate::report::{Badged, Block, Cell, Column, Dots, Table, Tone, View, loop_sentence, loops_named};

/// So many causes are ranked beside the map, and so many loops told; the rest stands in the workbook.
const RANKED: usize = 10;
const TOLD: usize = 12;

/// The first of the ranking, and what is not traced.
pub(super) fn ranking(view: &View<'_>) -> Ranking {
    let ranked = view.ranked();
    let dots = Dots::of(view);
    let untraced = view.untraced();
    let most = ranked.iter().filter_map(|(_, node, _)| node.headwater_overall).fold(untraced, f64::max);
    let bar = |share: f64| if most > 0.0 { share / most } else { 0.0 };
    let mut rows: Vec<RankLine> = Vec::new();
    for (cause, node, rank) in ranked.iter().take(RANKED) {
        let mut cells = figures(node, *rank);
        cells.extend(dots.as_ref().map(|dots| dots.of_cause(cause.id.uuid()).to_string()));
        let starts = node.headwater_overall.unwrap_or_default();
        let (rank, name) = (rank.to_string(), cause.label.clone());
        rows.push(RankLine { rank, name, cells, bar: bar(starts), untraced: false });
    }
    if !rows.is_empty() {
        let blank = vec![String::new(); rows[0].cells.len() - 1];
        let cells = [vec![of_100(untraced)], blank].concat();
        let name = text("starts-untraced", &[]);
        rows.push(RankLine { rank: "–".to_owned(), name, cells, bar: bar(untraced), untraced: true });
    }
    Ranking {
        heading: text("causes-starts", &[]),
        lead: text("picture-starts-lead", &[("gaps", view.focus_gaps().len().into())]),
        columns: columns(dots.is_some()),
        rows,
        more: more("picture-more-causes", ranked.len().saturating_sub(RANKED)),
    }
}

fn columns(dots: bool) -> Vec<String> {
    let keys = ["picture-cause", "picture-start", "picture-pass", "picture-range"];
    let dots = dots.then(|| text("picture-dots", &[]));
    keys.into_iter().map(|key| text(key, &[])).chain(dots).collect()
}

fn figures(node: &CauseFigures, rank: usize) -> Vec<String> {
    let [best, worst] = node.rank_range.unwrap_or([rank, rank]);
    let said = [("best", best.into()), ("worst", worst.into())];
    let range = if best == worst { best.to_string() } else { text("report-rank-from-to", &said) };
    let of = |share: Option<f64>| of_100(share.unwrap_or_default());
    vec![of(node.headwater_overall), of(node.flow_overall), range]
}

/// Drops out of a hundred, as people say it: halves go up, as in the window.
fn of_100(share: f64) -> String {
    format!("{:.0}", (100.0 * share).round())
}

fn more(key: &str, count: usize) -> String {
    if count == 0 { String::new() } else { text(key, &[("count", count.into())]) }
}

/// The shortest loops as sentences.
pub(super) fn loops(view: &View<'_>) -> LoopList {
    let loops = &view.input.causes.loops;
    let items = loops_named(loops).take(TOLD).map(|(name, told)| LoopLine {
        name,
        kind: text(
            match told.kind {
                LoopKind::Reinforcing => "report-reinforcing",
                LoopKind::Balancing => "report-balancing",
            },
            &[],
        ),
        sentence: loop_sentence(told, |id| view.name(id)),
        balancing: told.kind == LoopKind::Balancing,
    });
    LoopList {
        heading: text("report-loops", &[]),
        items: items.collect(),
        more: more("picture-more-loops", loops.len().saturating_sub(TOLD)),
        none: text("report-no-loops", &[]),
    }
}

/// What is not shown, and what may not be told.
pub(super) fn notes(view: &View<'_>, look: &MapLook) -> Vec<String> {
    let workbook = view.input.workbook;
    let hidden = |id: Uuid| !look.shows(id);
    let causes = workbook.causes.iter().filter(|cause| hidden(cause.id.uuid())).count();
    let gaps_hidden = gaps(view).filter(|gap| hidden(gap.id.uuid())).count();
    let secret = gaps(view).filter(|gap| view.told(gap).hidden && view.figure(gap).ratio.is_some()).count();
    let said = [("picture-not-shown", causes + gaps_hidden), ("picture-small-cells", secret)];
    said.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| more(key, count)).collect()
}

/// Where it starts and what is not shown as blocks of text, for formats that set it.
pub(super) fn starts(side: &MapSide) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !side.ranking.rows.is_empty() {
        blocks.push(Block::Heading { text: side.ranking.heading.clone() });
        blocks.push(quiet(&side.ranking.lead));
        blocks.push(Block::Table(table(&side.ranking)));
        blocks.push(quiet(&side.ranking.more));
    }
    blocks.extend(side.notes.iter().map(|note| quiet(note)));
    without_empty(blocks)
}

/// The loops as blocks of text.
pub(super) fn told(side: &MapSide) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { text: side.loops.heading.clone() }];
    let told: Vec<Badged> = side.loops.items.iter().map(badged).collect();
    let rest = if told.is_empty() { &side.loops.none } else { &side.loops.more };
    if !told.is_empty() {
        blocks.push(Block::Badged { items: told });
    }
    blocks.push(quiet(rest));
    without_empty(blocks)
}

fn without_empty(mut blocks: Vec<Block>) -> Vec<Block> {
    blocks.retain(|block| !matches!(block, Block::Text { text, .. } if text.is_empty()));
    blocks
}

fn badged(told: &LoopLine) -> Badged {
    Badged {
        badge: told.name.clone(),
        tone: if told.balancing { Tone::River } else { Tone::Amber },
        title: told.kind.clone(),
        text: told.sentence.clone(),
    }
}

fn quiet(text: &str) -> Block {
    Block::Text { text: text.to_owned(), tone: Tone::Quiet }
}

fn table(ranking: &Ranking) -> Table {
    let (first, figures) = ranking.columns.split_first().map_or(("", &[][..]), |(a, b)| (a.as_str(), b));
    let mut columns = vec![Column::text(first.to_owned(), 1.0)];
    columns.extend(figures.iter().map(|head| Column::wide_number(head.clone(), 0.3)));
    let rows = ranking.rows.iter().map(|row| {
        let name = if row.untraced {
            Cell::toned(&row.name, Tone::Quiet)
        } else {
            let said = [("rank", row.rank.as_str().into()), ("cause", row.name.as_str().into())];
            Cell::toned(text("report-ranked", &said), Tone::Strong)
        };
        let figures =
            row.cells.iter().map(|cell| if cell.is_empty() { Cell::default() } else { Cell::of(cell) });
        [name.bar(row.bar)].into_iter().chain(figures).collect()
    });
    Table { caption: ranking.heading.clone(), rows: rows.collect(), columns }
}
