//! `headwaters stats`: statistics from counts, without a workbook.

use model::gaps::{GapFigure, counts};
use wire::AppError;

use crate::{args::Stats, say::Say};

/// One figure.
pub fn run(stats: &Stats, say: &Say) -> Result<(), AppError> {
    let Stats::Gap { group: (x1, n1), comparison: (x2, n2) } = *stats;
    let figure = counts(x1, n1, x2, n2);
    say.answer(&figure, || text(&figure));
    Ok(())
}

fn text(figure: &GapFigure) -> String {
    let number = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.4}"));
    let pair = |pair: Option<[f64; 2]>| {
        pair.map_or("–".to_owned(), |[low, high]| format!("{low:.4} to {high:.4}"))
    };
    let lines = [
        format!("p1          {}", number(figure.p1)),
        format!("p2          {}", number(figure.p2)),
        format!("gap_pp      {}  ({})", number(figure.gap_pp), pair(figure.gap_pp_ci)),
        format!("ratio       {}  ({})", number(figure.ratio), pair(figure.ratio_ci)),
        format!("dese_gap    {}", figure.dese_gap.map_or("–".to_owned(), |yes| yes.to_string())),
    ];
    lines.join("\n")
}
