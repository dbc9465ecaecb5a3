//! A gap over the years that the workbook knows of.

use drawing::{Trend, TrendBreak, TrendPoint, trend_chart};
use model::gaps::{self, BreakReason, GapFigure, GapKey, Method};
use session::SessionError;
use words::text;

use super::{Asked, GapChart, interval, none, number, percent};
use crate::{
    names::{comparison_name, group_name},
    view::gap_trend,
};

pub(super) fn chart(asked: &Asked<'_>) -> Result<GapChart, SessionError> {
    let key = asked.key;
    let trend = as_it_may_be_drawn(asked, gap_trend(asked.session, key)?)?;
    let points: Vec<TrendPoint> = trend.points.iter().filter_map(point).collect();
    if points.len() < 2 {
        return Ok(GapChart::nothing(text("chart-one-year", &[])));
    }
    let drawn = Trend {
        title: asked.title("")?,
        group: group_name(key.group),
        comparison: comparison_name(key.group, key.comparison),
        points,
        breaks: breaks(&trend),
        width: asked.width,
    };
    let columns = [
        "chart-column-year",
        "chart-column-group",
        "chart-column-comparison",
        "chart-column-points",
        "chart-column-ratio",
        "chart-column-before",
    ];
    let rows = trend.points.iter().map(|point| row(point, &drawn.breaks)).collect();
    Ok(GapChart::drawn(trend_chart(&drawn), caption(key), &columns, rows))
}

/// The years without what must stay hidden; a year that is hidden is a missing one.
fn as_it_may_be_drawn(asked: &Asked<'_>, trend: gaps::Trend) -> Result<gaps::Trend, SessionError> {
    let points = trend.points.into_iter().map(|point| {
        let key = GapKey { year: point.year.clone(), ..asked.key.clone() };
        Ok(gaps::TrendPoint { figure: asked.figure(&key, point.figure)?, year: point.year })
    });
    let points: Result<Vec<_>, SessionError> = points.collect();
    Ok(gaps::trend(points?, asked.key.measure, asked.key.group))
}

fn point(point: &gaps::TrendPoint) -> Option<TrendPoint> {
    let GapFigure { x1, n1, x2, n2, p1, p2, .. } = point.figure;
    let (p1, p2) = p1.zip(p2)?;
    Some(TrendPoint {
        year: point.year.clone(),
        group: (p1, interval(x1, n1)),
        comparison: (p2, interval(x2, n2)),
    })
}

/// One break between two years, whatever the number of its reasons. Missing years need no word: one sees them.
fn breaks(trend: &gaps::Trend) -> Vec<TrendBreak> {
    let mut all: Vec<TrendBreak> = Vec::new();
    for one in &trend.breaks {
        let word = match one.reason {
            BreakReason::YearsMissing => String::new(),
            reason => text(&format!("chart-break-{}", reason.id().replace('_', "-")), &[]),
        };
        match all.last_mut().filter(|last| last.before == one.before && last.after == one.after) {
            Some(last) if last.word.is_empty() => last.word = word,
            Some(last) if word.is_empty() => last.word.push_str(&word),
            Some(last) => {
                last.word =
                    text("chart-break-both", &[("one", last.word.clone().into()), ("other", word.into())])
            }
            None => all.push(TrendBreak { before: one.before.clone(), after: one.after.clone(), word }),
        }
    }
    all
}

fn row(point: &gaps::TrendPoint, breaks: &[TrendBreak]) -> Vec<String> {
    let figure = &point.figure;
    let share = |p: Option<f64>| p.map_or_else(none, percent);
    let decimals = |value: Option<f64>, decimals| value.map_or_else(none, |value| number(value, decimals));
    let before = breaks.iter().find(|one| one.after == point.year).map(|one| one.word.clone());
    vec![
        point.year.clone(),
        share(figure.p1),
        share(figure.p2),
        decimals(figure.gap_pp, 1),
        decimals(figure.ratio, 2),
        before.unwrap_or_default(),
    ]
}

fn caption(key: &GapKey) -> String {
    let method = match key.method {
        Method::Experiences => "chart-trend-experiences",
        Method::SchoolAverages => "chart-trend-school-averages",
        Method::Quartiles => "chart-trend-quartiles",
    };
    text(method, &[])
}
