//! How the team rated a plan, or the whole district: the level in words, and why.

use library::RubricEntry;
use model::{
    Id,
    records::{Rating, Strategy},
};

use super::{Block, Cell, Column, Table, Tone, View, text};

/// A heading and a table for each rubric on which anything was rated of this strategy; of the district where none is named.
pub(in crate::report) fn blocks(view: &View<'_>, strategy: Option<Id<Strategy>>) -> Vec<Block> {
    let rated = |rubric: &RubricEntry| -> Vec<Vec<Cell>> {
        let own = |one: &&Rating| one.rubric == rubric.id && one.strategy == strategy;
        view.input.workbook.ratings.iter().filter(own).map(|rating| row(rubric, rating)).collect()
    };
    let tables = view.input.library.rubrics.iter().map(|rubric| (rubric, rated(rubric)));
    let blocks = tables.filter(|(_, rows)| !rows.is_empty()).flat_map(|(rubric, rows)| {
        let columns = vec![
            Column::text(text("report-criterion"), 0.55),
            Column::text(text("report-level"), 1.35),
            Column::text(text("report-why"), 0.9),
        ];
        let table = Table { caption: rubric.title.clone(), columns, rows };
        [Block::Heading { text: rubric.title.clone() }, Block::Table(table)]
    });
    blocks.collect()
}

fn row(rubric: &RubricEntry, rating: &Rating) -> Vec<Cell> {
    let criterion = rubric.criteria.iter().find(|one| one.id == rating.criterion);
    let level = rubric.levels.iter().find(|one| one.level == rating.level);
    let named = level.map_or_else(String::new, |level| format!("{} · {}", level.level, level.name));
    let place = usize::from(rating.level).saturating_sub(1);
    let what = criterion.and_then(|one| one.levels.get(place)).map_or("", String::as_str);
    vec![
        Cell::toned(criterion.map_or(rating.criterion.as_str(), |one| one.name.as_str()), Tone::Strong),
        Cell::of(named).and(what, Tone::Quiet),
        Cell::of(rating.reason.clone()),
    ]
}
