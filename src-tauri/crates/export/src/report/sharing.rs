//! What is behind the report and what is not in it: sources, methods, blind spots, hidden figures, what stays private.

use model::{
    gaps::Method,
    records::{Note, NoteKind, Source},
};

use super::{Block, Cell, Column, Prose, Section, Table, Tone, number, small_cells, view::View};

/// The closing pages.
pub(super) fn sections(view: &View<'_>) -> Vec<Section> {
    let mut first = Section::new(text("report-behind"), text("report-behind-lead"));
    first.new_page = true;
    let parts = [
        Some(part("report-sources", sources(view))),
        notes(view, NoteKind::BlindSpot).map(|list| part("report-blind-spots", vec![list])),
        Some(part("report-methods", methods(view))),
        Some(part("report-hidden", small_cells::blocks(view))),
        notes(view, NoteKind::Decision).map(|list| part("report-decisions", vec![list])),
        Some(part("report-private", private())),
    ];
    [first].into_iter().chain(parts.into_iter().flatten()).collect()
}

fn part(heading: &str, blocks: Vec<Block>) -> Section {
    Section { nested: true, blocks, ..Section::new(text(heading), String::new()) }
}

fn said(key: &str) -> Block {
    Block::Text { text: text(key), tone: Tone::Plain }
}

fn list(items: Vec<String>) -> Block {
    Block::Written { prose: vec![Prose::List { numbered: false, items }] }
}

fn sources(view: &View<'_>) -> Vec<Block> {
    let rows: Vec<Vec<Cell>> = view.input.workbook.sources.iter().map(source).collect();
    let mut blocks = Vec::new();
    if rows.is_empty() {
        blocks.push(said("report-no-sources"));
    } else {
        let columns = vec![
            Column::text(text("report-source"), 1.0),
            Column::text(text("report-source-years"), 0.5),
            Column::number(text("report-source-rows")),
            Column::text(text("report-source-public"), 0.5),
        ];
        blocks.push(Block::Table(Table { caption: text("report-sources"), columns, rows }));
    }
    if view.input.workbook.gaps.iter().any(|gap| gap.experiences.is_some()) {
        blocks.push(said("report-typed-figures"));
    }
    blocks
}

fn source(source: &Source) -> Vec<Cell> {
    let report = library::reports::reports().iter().find(|report| report.id == source.report);
    let name = report.map_or(&source.report, |report| &report.name);
    let publisher = report.map_or("", |report| &report.source);
    let public = if source.public { "report-published" } else { "report-own-file" };
    vec![
        Cell::toned(name.clone(), Tone::Strong)
            .and(publisher, Tone::Quiet)
            .and(&source.file_name, Tone::Quiet),
        Cell::of(source.years.join(", ")),
        Cell::of(number::rounded(f64::from(source.rows), 0)),
        Cell::of(text(public)),
    ]
}

fn notes(view: &View<'_>, kind: NoteKind) -> Option<Block> {
    let shown = |note: &&Note| note.note_kind == kind && !note.private;
    let items: Vec<String> =
        view.input.workbook.notes.iter().filter(shown).map(|note| note.text.clone()).collect();
    (!items.is_empty()).then(|| list(items))
}

/// How the figures of this report were worked out: only the ways that it uses.
fn methods(view: &View<'_>) -> Vec<Block> {
    let workbook = view.input.workbook;
    let uses = |method| workbook.gaps.iter().any(|gap| gap.method == method);
    let ways = [
        (uses(Method::Experiences), "report-how-experiences"),
        (uses(Method::SchoolAverages), "report-how-school-averages"),
        (uses(Method::Quartiles), "report-how-quartiles"),
        (!workbook.gaps.is_empty(), "report-how-intervals"),
        (!workbook.causes.is_empty(), "report-how-map"),
        (!workbook.strategies.is_empty(), "report-how-coverage"),
    ];
    let items: Vec<String> = ways.iter().filter(|(used, _)| *used).map(|(_, key)| text(key)).collect();
    if items.is_empty() { vec![said("report-no-methods")] } else { vec![list(items)] }
}

fn private() -> Vec<Block> {
    let items =
        ["report-private-names", "report-private-votes", "report-private-notes", "report-private-history"];
    vec![said("report-private-text"), list(items.map(text).to_vec())]
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
