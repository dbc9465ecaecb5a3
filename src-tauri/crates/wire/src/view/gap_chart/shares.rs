//! The two shares of a gap as dots with intervals.

use drawing::{Share, ShareComparison, shares_chart};
use model::gaps::{GapFigure, GapKey, Method};
use session::SessionError;
use words::text;

use super::{Asked, GapChart, count, interval, number, percent, range, undefined};
use crate::names::{comparison_name, group_name};

/// Name, share, those with such a teacher, and all.
type Side = (String, f64, Option<f64>, Option<f64>);

pub(super) fn chart(asked: &Asked<'_>) -> Result<GapChart, SessionError> {
    let key = asked.key;
    let figure = asked.figure(key, asked.session.figure(key)?)?;
    let Some((p1, p2)) = figure.p1.zip(figure.p2) else { return Ok(GapChart::nothing(undefined(&figure))) };
    let sides = [
        (group_name(key.group), p1, figure.x1, figure.n1),
        (comparison_name(key.group, key.comparison), p2, figure.x2, figure.n2),
    ];
    let share = |(nth, (name, p, x, n)): (usize, &Side)| {
        let ends = interval(*x, *n);
        let (low, high) = (ends.map(|ends| ends.0), ends.map(|ends| ends.1));
        Share { name: name.clone(), p: *p, low, high, emphasised: nth == 0 }
    };
    let picture = shares_chart(&ShareComparison {
        title: asked.title(&key.year)?,
        shares: sides.iter().enumerate().map(share).collect(),
        finding: finding(&figure),
        width: asked.width,
    });
    let row = |(name, p, x, n): &Side| {
        vec![name.clone(), percent(*p), range(interval(*x, *n)), count(*x), count(*n)]
    };
    let columns = [
        "chart-column-who",
        "chart-column-share",
        "chart-column-range",
        "chart-column-with",
        "chart-column-all",
    ];
    Ok(GapChart::drawn(picture, caption(key, &figure), &columns, sides.iter().map(row).collect()))
}

/// The gap with its range, and the ratio.
fn finding(figure: &GapFigure) -> String {
    let (Some(gap), Some(ratio)) = (figure.gap_pp, figure.ratio) else { return String::new() };
    let said = [("gap", number(gap, 1).into()), ("ratio", number(ratio, 2).into())];
    let Some([low, high]) = figure.jackknife_ci.or(figure.gap_pp_ci) else {
        return text("chart-finding", &said);
    };
    let ends = [("low", number(low, 1).into()), ("high", number(high, 1).into())];
    text("chart-finding-range", &[said, ends].concat())
}

fn caption(key: &GapKey, figure: &GapFigure) -> String {
    text(
        match (key.method, figure.n1) {
            (Method::Experiences, None) => "chart-caption-printed",
            (Method::Experiences, Some(_)) => "chart-caption-experiences",
            (Method::SchoolAverages, _) => "chart-caption-school-averages",
            (Method::Quartiles, _) => "chart-caption-quartiles",
        },
        &[("year", key.year.clone().into())],
    )
}
