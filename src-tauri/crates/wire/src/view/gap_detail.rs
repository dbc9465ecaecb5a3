//! One gap in full: chart, statement, the calculation with its numbers, and what to keep in mind.

use drawing::{Picture, Share, ShareComparison, shares_chart};
use library::Library;
use model::gaps::{GapFigure, GapKey, Method, wilson};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;
use words::{Value, text};

use crate::names::{comparison_name, gap_name, group_in_sentence, group_name, unit_name, warning_text};

/// One gap in full.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapDetail {
    /// Its statistics.
    pub figure: GapFigure,
    /// Dots and intervals; null where there are no shares.
    pub chart: Option<Picture>,
    /// A statement that the team may take or change.
    pub statement: String,
    /// The calculation, line by line.
    pub worked_out: Vec<String>,
    /// What to keep in mind.
    pub cautions: Vec<String>,
}

/// One gap in full.
pub fn gap_detail(session: &Session, key: &GapKey) -> Result<GapDetail, SessionError> {
    let figure = session.figure(key)?;
    let unit = unit_name(session, &key.unit)?;
    Ok(GapDetail {
        chart: chart(key, &figure),
        statement: statement(key, &figure, &unit),
        worked_out: worked_out(key, &figure),
        cautions: cautions(key, &figure),
        figure,
    })
}

fn number(value: f64, decimals: usize) -> String {
    format!("{value:.decimals$}").replace('-', "−")
}

fn percent(p: f64) -> String {
    number(100.0 * p, 1)
}

fn chart(key: &GapKey, figure: &GapFigure) -> Option<Picture> {
    let share = |name: String, x: Option<f64>, n: Option<f64>, p: f64, emphasised: bool| {
        let interval = x.zip(n).filter(|(_, n)| *n > 0.0).map(|(x, n)| wilson(x, n));
        let (low, high) = (interval.map(|edges| edges[0]), interval.map(|edges| edges[1]));
        Share { name, p, low, high, emphasised }
    };
    let (p1, p2) = figure.p1.zip(figure.p2)?;
    Some(shares_chart(&ShareComparison {
        title: gap_name(key.group, key.measure),
        shares: vec![
            share(group_name(key.group), figure.x1, figure.n1, p1, true),
            share(comparison_name(key.group, key.comparison), figure.x2, figure.n2, p2, false),
        ],
        width: 320.0,
    }))
}

fn statement(key: &GapKey, figure: &GapFigure, unit: &str) -> String {
    let phrase = Library::embedded().find_measure(key.measure).map(|entry| entry.phrase.clone());
    let Some(ratio) = figure.ratio else { return String::new() };
    let (p1, p2) = (figure.p1.unwrap_or_default(), figure.p2.unwrap_or_default());
    text(
        "gap-statement",
        &[
            ("year", key.year.clone().into()),
            ("group", group_in_sentence(key.group).into()),
            ("unit", unit.to_owned().into()),
            ("ratio", number(ratio, 2).into()),
            ("phrase", phrase.unwrap_or_default().into()),
            ("comparison", comparison_name(key.group, key.comparison).into()),
            ("p1", percent(p1).into()),
            ("p2", percent(p2).into()),
        ],
    )
}

/// The formulas of METHODS with the numbers put in.
fn worked_out(key: &GapKey, figure: &GapFigure) -> Vec<String> {
    let mut lines = vec![text(&format!("worked-method-{}", key.method.id()), &[])];
    let arg = |value: Option<f64>, decimals: usize| {
        Value::from(value.map_or_else(String::new, |v| number(v, decimals)))
    };
    let sides = figure.x1.zip(figure.n1).is_some();
    if sides {
        for (side, x, n, p) in
            [("group", figure.x1, figure.n1, figure.p1), ("comparison", figure.x2, figure.n2, figure.p2)]
        {
            let name = if side == "group" {
                group_name(key.group)
            } else {
                comparison_name(key.group, key.comparison)
            };
            let share = arg(p.map(|p| 100.0 * p), 2);
            lines.push(text(
                "worked-share",
                &[("name", name.into()), ("x", arg(x, 1)), ("n", arg(n, 1)), ("share", share)],
            ));
        }
    }
    if let (Some(gap), Some(p1), Some(p2)) = (figure.gap_pp, figure.p1, figure.p2) {
        let (p1, p2) = (number(100.0 * p1, 2), number(100.0 * p2, 2));
        lines.push(text(
            "worked-gap",
            &[("p1", p1.clone().into()), ("p2", p2.clone().into()), ("gap", number(gap, 2).into())],
        ));
        lines.push(text(
            "worked-ratio",
            &[("p1", p1.into()), ("p2", p2.into()), ("ratio", arg(figure.ratio, 3))],
        ));
    }
    let intervals = [
        ("worked-newcombe", figure.gap_pp_ci),
        ("worked-katz", figure.ratio_ci),
        ("worked-jackknife", figure.jackknife_ci),
    ];
    for (line, interval) in intervals {
        if let Some([low, high]) = interval {
            lines.push(text(line, &[("low", number(low, 2).into()), ("high", number(high, 2).into())]));
        }
    }
    if let Some(used) = figure.schools_used {
        lines.push(text(
            "worked-schools",
            &[("used", used.into()), ("left", figure.schools_left_out.len().into())],
        ));
    }
    lines
}

fn cautions(key: &GapKey, figure: &GapFigure) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(code) = &figure.undefined {
        all.push(text(&format!("undefined-{}", code.replace('_', "-")), &[]));
        return all;
    }
    if key.method != Method::Experiences {
        all.push(text(&format!("caution-{}", key.method.id()), &[]));
    }
    if figure.rule_applies && figure.dese_gap.is_none() {
        all.push(text("caution-cannot-tell", &[]));
    }
    all.extend(figure.warnings.iter().map(|code| warning_text(code)));
    all
}
