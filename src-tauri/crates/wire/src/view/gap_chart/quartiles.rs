//! The schools with the largest share of a group against those with the smallest.

use drawing::{Quarter, QuartileContrast, quartiles_chart};
use model::gaps::{GapKey, Method, SchoolRow};
use session::SessionError;
use words::text;

use super::{Asked, GapChart, interval, measure, percent, range, undefined};
use crate::names::group_in_sentence;

/// Shares are compared with cuts that were worked out from them.
const SAME: f64 = 1e-9;

pub(super) fn chart(asked: &Asked<'_>) -> Result<GapChart, SessionError> {
    let key = &GapKey { method: Method::Quartiles, ..asked.key.clone() };
    let figure = asked.figure(key, asked.session.figure(key)?)?;
    let schools = asked.schools()?;
    let (Some(cut), Some(p1), Some(p2), Some(unit_rate)) =
        (&figure.quartile_cut, figure.p1, figure.p2, schools.unit_rate)
    else {
        return Ok(GapChart::nothing(undefined(&figure)));
    };
    let rows: Vec<SchoolRow> =
        schools.rows.into_iter().map(|one| one.row).filter(|row| row.without.is_none()).collect();
    let above = |inside: &dyn Fn(f64) -> bool| {
        let counts =
            |row: &&SchoolRow| row.share.is_some_and(inside) && row.rate.is_some_and(|rate| rate > unit_rate);
        rows.iter().filter(counts).count()
    };
    let (p25, p75) = (cut.p25 / 100.0, cut.p75 / 100.0);
    let contrast = QuartileContrast {
        title: asked.title(&key.year)?,
        group: group_in_sentence(key.group),
        measure: measure(key.measure),
        unit_rate,
        high: Quarter {
            schools: cut.schools_high,
            cut: p75,
            rate: p1,
            interval: interval(figure.x1, figure.n1),
            above: above(&|share| share >= p75 - SAME),
        },
        low: Quarter {
            schools: cut.schools_low,
            cut: p25,
            rate: p2,
            interval: interval(figure.x2, figure.n2),
            above: above(&|share| share <= p25 + SAME),
        },
        shares: rows.iter().filter_map(|row| row.share).collect(),
        width: asked.width,
    };
    let caption = text("chart-caption-quartiles", &[("year", key.year.clone().into())]);
    let columns = [
        "chart-column-schools",
        "chart-column-cut",
        "chart-column-rate",
        "chart-column-range",
        "chart-column-above",
    ];
    Ok(GapChart::drawn(quartiles_chart(&contrast), caption, &columns, table(&contrast)))
}

fn table(contrast: &QuartileContrast) -> Vec<Vec<String>> {
    let row = |quarter: &Quarter, names: [&str; 2]| {
        vec![
            text(names[0], &[("schools", quarter.schools.into())]),
            text(names[1], &[("share", percent(quarter.cut).into())]),
            percent(quarter.rate),
            range(quarter.interval),
            quarter.above.to_string(),
        ]
    };
    vec![
        row(&contrast.high, ["chart-schools-largest", "chart-cut-or-more"]),
        row(&contrast.low, ["chart-schools-smallest", "chart-cut-or-less"]),
    ]
}
