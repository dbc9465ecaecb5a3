//! The cause map: picture, ranking, loops, the map in words, and what is still open.

use drawing::Picture;
use model::{
    causes::{CauseFigures, LoopKind},
    records::{Cause, Link, NoteKind, Sign, Stance},
};
use uuid::Uuid;

use super::{
    Badged, Block, Cell, Column, Dots, Section, Sheet, Table, Tone, chart, loop_sentence, loops_named, map,
    number, view::View,
};

/// So many loops are told; more would be read by nobody.
const LOOPS_TOLD: usize = 10;

/// The map with all that is read from it.
pub(super) fn sections(view: &View<'_>, pictures: &mut Vec<Picture>) -> Vec<Section> {
    let mut first = Section::new(text("report-causes"), text("report-causes-lead"));
    first.new_page = true;
    match map::picture(view) {
        Some(picture) => {
            first.sheet = sheet(&picture);
            first.blocks.push(chart::block(picture, true, pictures));
        }
        None => first.blocks.push(Block::Text { text: text("report-no-causes"), tone: Tone::Quiet }),
    }
    let parts = [ranking(view), loops(view), in_words(view), open_questions(view)];
    [first].into_iter().chain(parts.into_iter().flatten()).collect()
}

/// A map wider than this many pixels is unreadable on a sheet of US Letter.
const WIDE: f64 = 1_300.0;

fn sheet(picture: &Picture) -> Sheet {
    match picture.width > picture.height {
        true if picture.width > WIDE => Sheet::Tabloid,
        true => Sheet::Turned,
        false => Sheet::Letter,
    }
}

fn nested(heading: &str, lead: &str, blocks: Vec<Block>) -> Section {
    Section { nested: true, blocks, ..Section::new(text(heading), text(lead)) }
}

fn ranking(view: &View<'_>) -> Option<Section> {
    let ranked = view.ranked();
    if ranked.is_empty() {
        return None;
    }
    let dots = Dots::of(view);
    let mut columns = vec![
        Column::text(text("report-rank-cause"), 1.0),
        Column::number(text("report-rank-starts")),
        Column::number(text("report-rank-flow")),
        Column::number(text("report-rank-range")),
        Column::text(text("report-rank-evidence"), 0.42),
    ];
    if dots.is_some() {
        columns.push(Column::number(text("report-rank-dots")));
    }
    let most =
        ranked.iter().filter_map(|(_, node, _)| node.headwater_overall).fold(f64::MIN_POSITIVE, f64::max);
    let rows = ranked.iter().map(|(cause, node, rank)| {
        let mut row = rank_row(view, cause, node, *rank, most);
        row.extend(dots.as_ref().map(|dots| Cell::of(dots.of_cause(cause.id.uuid()).to_string())));
        row
    });
    let table = Table { caption: text("report-ranking"), columns, rows: rows.collect() };
    let how = Block::Text { text: text("report-ranking-how"), tone: Tone::Quiet };
    let mut blocks = vec![Block::Table(table), how];
    blocks.extend(unlinked(view));
    Some(nested("report-ranking", "report-ranking-lead", blocks))
}

fn rank_row(view: &View<'_>, cause: &Cause, node: &CauseFigures, rank: usize, most: f64) -> Vec<Cell> {
    let starts = node.headwater_overall.unwrap_or_default();
    let [best, worst] = node.rank_range.unwrap_or([rank, rank]);
    let said = [("best", best.into()), ("worst", worst.into())];
    let range = if best == worst { best.to_string() } else { words::text("report-rank-from-to", &said) };
    let name = words::text("report-ranked", &[("rank", rank.into()), ("cause", cause.label.as_str().into())]);
    let root = if cause.root { root_cause(cause) } else { String::new() };
    vec![
        Cell::toned(name, Tone::Strong).and(root, Tone::River).and(map::control(cause.control), Tone::Quiet),
        Cell::of(number::whole_percent(starts)).bar(starts / most),
        Cell::of(number::whole_percent(node.flow_overall.unwrap_or_default())),
        Cell::of(range),
        Cell::of(evidence(view, cause)),
    ]
}

/// How much speaks for a cause, against it, and is open.
fn evidence(view: &View<'_>, cause: &Cause) -> String {
    let all: Vec<_> =
        view.input.workbook.evidence.iter().filter(|one| one.about() == cause.id.uuid()).collect();
    let stances = [
        (Stance::Supports, "report-evidence-for"),
        (Stance::Contradicts, "report-evidence-against"),
        (Stance::Question, "report-evidence-open"),
    ];
    let said = stances.into_iter().filter_map(|(stance, key)| {
        let count = all.iter().filter(|one| one.stance == stance).count();
        (count > 0).then(|| words::text(key, &[("count", count.into())]))
    });
    if all.is_empty() { text("report-no-evidence") } else { said.collect::<Vec<_>>().join(", ") }
}

fn root_cause(cause: &Cause) -> String {
    match cause.root_reason.trim() {
        "" => text("report-root-cause"),
        reason => words::text("report-root-cause-because", &[("reason", reason.into())]),
    }
}

fn unlinked(view: &View<'_>) -> Option<Block> {
    let reached: Vec<Uuid> = view.ranked().iter().map(|(cause, ..)| cause.id.uuid()).collect();
    let stray: Vec<String> = view
        .causes()
        .filter(|cause| !reached.contains(&cause.id.uuid()))
        .map(|cause| format!("“{}”", cause.label))
        .collect();
    (!stray.is_empty()).then(|| Block::Text {
        text: words::text("report-unlinked", &[("causes", stray.join(", ").into())]),
        tone: Tone::Quiet,
    })
}

fn loops(view: &View<'_>) -> Option<Section> {
    let loops = &view.input.causes.loops;
    if loops.is_empty() {
        return None;
    }
    let items = loops_named(loops).take(LOOPS_TOLD).map(|(badge, told)| {
        let (title, tone) = match told.kind {
            LoopKind::Reinforcing => (text("report-reinforcing"), Tone::Amber),
            LoopKind::Balancing => (text("report-balancing"), Tone::River),
        };
        Badged { badge, tone, title, text: loop_sentence(told, |id| view.name(id)) }
    });
    let mut blocks = vec![Block::Badged { items: items.collect() }];
    if loops.len() > LOOPS_TOLD {
        let more = words::text("report-more-loops", &[("count", (loops.len() - LOOPS_TOLD).into())]);
        blocks.push(Block::Text { text: more, tone: Tone::Quiet });
    }
    Some(nested("report-loops", "report-loops-lead", blocks))
}

/// What feeds what, for those who do not see the picture.
fn in_words(view: &View<'_>) -> Option<Section> {
    let workbook = view.input.workbook;
    let effects = workbook.focus_gaps().map(|gap| gap.id.uuid());
    let effects = effects.chain(view.causes().map(|cause| cause.id.uuid()));
    let rows: Vec<Vec<Cell>> = effects
        .filter_map(|effect| {
            let mut links: Vec<&Link> = workbook.links.iter().filter(|link| link.to() == effect).collect();
            links.sort_by_key(|link| std::cmp::Reverse(link.strength));
            let cell =
                links.iter().fold(Cell::default(), |cell, link| cell.and(fed_by(view, link), Tone::Plain));
            (!links.is_empty()).then(|| vec![Cell::toned(view.name(effect), Tone::Strong), cell])
        })
        .collect();
    let columns = vec![Column::text(text("report-fed"), 1.0), Column::text(text("report-fed-by"), 2.0)];
    let table = Block::Table(Table { caption: text("report-in-words"), columns, rows });
    (!workbook.links.is_empty()).then(|| nested("report-in-words", "report-in-words-lead", vec![table]))
}

/// `How late we hire – strong, takes time`.
fn fed_by(view: &View<'_>, link: &Link) -> String {
    let strength = match link.strength {
        1 => "report-strength-1",
        2 => "report-strength-2",
        3 => "report-strength-3",
        _ => "report-strength-4",
    };
    let mut how = vec![text(strength)];
    if link.sign == Sign::Opposite {
        how.push(text("report-opposite"));
    }
    if link.delay {
        how.push(text("report-delay"));
    }
    words::text(
        "report-feeds",
        &[("cause", view.name(link.from_cause.uuid()).into()), ("how", how.join(", ").into())],
    )
}

fn open_questions(view: &View<'_>) -> Option<Section> {
    let workbook = view.input.workbook;
    let asked = workbook.evidence.iter().filter(|one| one.stance == Stance::Question);
    let mut items: Vec<Badged> =
        asked.map(|one| question(about(view, one.about()), one.text.clone())).collect();
    let noted = workbook.notes.iter().filter(|note| note.note_kind == NoteKind::Question && !note.private);
    items.extend(noted.map(|note| question(String::new(), note.text.clone())));
    let bare =
        view.causes().filter(|cause| !workbook.evidence.iter().any(|one| one.about() == cause.id.uuid()));
    let bare: Vec<String> = bare.map(|cause| format!("“{}”", cause.label)).collect();
    let mut blocks = Vec::new();
    if !items.is_empty() {
        blocks.push(Block::Badged { items });
    }
    if !bare.is_empty() {
        let said = words::text("report-bare-causes", &[("causes", bare.join(", ").into())]);
        blocks.push(Block::Text { text: said, tone: Tone::Quiet });
    }
    (!blocks.is_empty()).then(|| nested("report-open", "report-open-lead", blocks))
}

fn question(title: String, text: String) -> Badged {
    Badged { badge: "?".to_owned(), tone: Tone::Amber, title, text }
}

/// What a question is about: a cause, a gap or a link.
fn about(view: &View<'_>, id: Uuid) -> String {
    match view.input.workbook.links.find(id) {
        Some(link) => format!("{} → {}", view.name(link.from_cause.uuid()), view.name(link.to())),
        None => view.name(id),
    }
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
