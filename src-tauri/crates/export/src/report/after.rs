//! After the day: what the team learned, how it rates the whole district, and how far it is with the next steps that the
//! state suggests.

use library::NextStepEntry;
use model::records::NoteKind;

use super::{Block, Cell, Column, Prose, Section, Table, Tone, plan::ratings, view::View};

/// One section; nothing before a lesson is written, the district rated or a next step marked.
pub(super) fn section(view: &View<'_>) -> Option<Section> {
    let mut section = Section::new(text("report-after"), text("report-after-lead"));
    section.new_page = true;
    section.blocks.extend(lessons(view));
    section.blocks.extend(ratings::blocks(view, None));
    section.blocks.extend(next_steps(view));
    (!section.blocks.is_empty()).then_some(section)
}

/// A heading and the lessons that are not private.
pub(crate) fn lessons(view: &View<'_>) -> Vec<Block> {
    let notes = view.input.workbook.notes.iter();
    let told = notes.filter(|note| note.note_kind == NoteKind::Lesson && !note.private);
    let items: Vec<String> = told.map(|note| note.text.clone()).collect();
    let list = Block::Written { prose: vec![Prose::List { numbered: false, items: items.clone() }] };
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading { text: text("report-lessons") }, list]
}

fn next_steps(view: &View<'_>) -> Vec<Block> {
    if view.input.workbook.next_steps.is_empty() {
        return Vec::new();
    }
    let rows = view.input.library.next_steps.iter().map(|step| row(view, step)).collect();
    let columns = vec![Column::text(text("report-milestone"), 1.0), Column::text(text("report-state"), 0.15)];
    vec![
        Block::Heading { text: text("report-next-steps") },
        Block::Table(Table { caption: text("report-next-steps"), columns, rows }),
    ]
}

/// A step with what the team wrote of it.
fn row(view: &View<'_>, step: &NextStepEntry) -> Vec<Cell> {
    let marked = view.input.workbook.next_steps.iter().find(|one| one.step == step.id);
    let state = match marked {
        Some(one) if one.done => Cell::toned(text("report-done"), Tone::Moss),
        _ => Cell::of(text("report-to-do")),
    };
    let noted = marked.map_or("", |one| one.text.as_str());
    vec![Cell::of(step.text.clone()).and(noted, Tone::Quiet), state]
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
