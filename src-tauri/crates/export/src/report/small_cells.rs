//! The page that says what is hidden, and why: the rule, who set its thresholds, each figure with what is not told of it,
//! and how that was checked.

use model::{
    gaps::small_cells::{Told, ToldFigure},
    records::Gap,
};

use super::{Block, Cell, Column, Table, Tone, view::View};

/// What is hidden, and why.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let thresholds = view.small_cells.thresholds();
    let rule = [("students", thresholds.students.into()), ("teachers", thresholds.teachers.into())];
    let mut blocks = vec![said(words::text("report-hidden-rule", &rule))];
    blocks.extend(who_and_why(view).map(said));
    let gaps = view.input.workbook.gaps.iter().map(|gap| (gap, view.told(gap)));
    let rows: Vec<Vec<Cell>> =
        gaps.filter(|(_, told)| told.is_masked()).map(|(gap, told)| row(view, gap, &told)).collect();
    if rows.is_empty() {
        blocks.push(said(text("report-nothing-hidden")));
    } else {
        blocks.push(Block::Table(Table {
            caption: text("report-hidden-here"),
            columns: vec![
                Column::text(text("report-trace-gap"), 0.9),
                Column::text(text("report-hidden-too-few"), 1.0),
                Column::text(text("report-hidden-with-them"), 1.0),
            ],
            rows,
        }));
        blocks.push(said(checked(view)));
    }
    blocks.push(said(text("report-hidden-own-words")));
    blocks
}

/// Who set the thresholds and why, as far as that was said.
fn who_and_why(view: &View<'_>) -> Option<String> {
    let settings = view.input.workbook.settings();
    let (who, why) = (settings.threshold_set_by.trim(), settings.threshold_reason.trim());
    let args = [("who", who.into()), ("reason", why.into())];
    match (who.is_empty(), why.is_empty()) {
        (true, true) => None,
        (true, false) => Some(words::text("report-hidden-reason", &args[1..])),
        (false, true) => Some(words::text("report-hidden-set-by", &args[..1])),
        (false, false) => Some(words::text("report-hidden-set", &args)),
    }
}

fn row(view: &View<'_>, gap: &Gap, told: &ToldFigure) -> Vec<Cell> {
    let place = [("unit", gap.unit_name.as_str().into()), ("year", gap.year.as_str().into())];
    let name = Cell::toned(view.short_name(gap), Tone::Strong)
        .and(words::text("report-unit-year", &place), Tone::Quiet);
    let (mut few, mut with_them) = (Cell::default(), Cell::default());
    let sides = [
        (view.group(gap), told.group, told.shares[0]),
        (view.comparison(gap), told.comparison, told.shares[1]),
    ];
    for (who, [with, all], share) in sides {
        let named =
            [("report-hidden-all", all), ("report-hidden-with", with), ("report-hidden-share", share)];
        for (key, told) in named {
            let what = || words::text(key, &[("who", who.as_str().into())]);
            match told {
                Told::Is(_) | Told::Nothing => {}
                Told::Hidden => with_them = with_them.and(what(), Tone::Plain),
                Told::Below(_) | Told::AtMost(_) | Told::AtLeast(_) => few = few.and(what(), Tone::Plain),
            }
        }
    }
    if told.hidden {
        with_them = with_them.and(text("report-hidden-ratio"), Tone::Plain);
    }
    vec![name, few, with_them]
}

/// What the audit did.
fn checked(view: &View<'_>) -> String {
    let certificate = view.small_cells.certificate();
    let args = [
        ("small", certificate.primary.into()),
        ("others", certificate.complementary.into()),
        ("tried", certificate.assignments.into()),
    ];
    let mut said = words::text("report-hidden-checked", &args);
    if certificate.whole > 0 {
        said = format!("{said} {}", text("report-hidden-whole"));
    }
    said
}

fn said(text: String) -> Block {
    Block::Text { text, tone: Tone::Plain }
}

fn text(key: &str) -> String {
    words::text(key, &[])
}
