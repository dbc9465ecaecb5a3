//! `headwaters causes`: where gaps start, what passes through, loops.

use std::path::Path;

use session::Session;
use wire::{
    AppError,
    view::{Causes, causes},
};

use crate::say::{Say, table};

/// Figures of all nodes as JSON, or the ranking and the loops as text.
pub fn run(file: &Path, matrix: bool, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(file)?;
    let told = causes(session.workbook(), matrix);
    say.answer(&told, || text(&told));
    Ok(())
}

fn text(told: &Causes) -> String {
    let mut ranked: Vec<_> = told.nodes.iter().filter(|node| node.rank.is_some()).collect();
    ranked.sort_by_key(|node| node.rank);
    let percent =
        |value: Option<f64>| value.map_or_else(String::new, |value| format!("{:.1}", 100.0 * value));
    let rows: Vec<Vec<String>> = ranked
        .iter()
        .map(|node| {
            let [best, worst] = node.rank_range.unwrap_or_default();
            let rank = node.rank.unwrap_or_default();
            vec![
                rank.to_string(),
                format!("{best}–{worst}"),
                percent(node.headwater_overall),
                percent(node.flow_overall),
                node.label.clone(),
            ]
        })
        .collect();
    let mut lines = vec![table(&["rank", "range", "starts %", "passes %", "cause"], &rows)];
    lines.extend(
        told.loops
            .iter()
            .map(|one| format!("{}: {}", format!("{:?}", one.kind).to_lowercase(), one.sentence)),
    );
    lines.join("\n")
}
