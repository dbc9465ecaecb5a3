//! `headwaters gaps`: gaps with their statistics.

use model::gaps::{Comparison, GapKey, Group, Measure};
use session::Session;
use wire::{
    AppError, gap_name,
    view::{GapRow, GroupSet, gap_rows, known_years, newest_year, tell_breaks},
};

use crate::{
    args::{Gaps, Groups},
    say::{Say, table},
};

/// Always a list.
pub fn run(args: Gaps, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(&args.file)?;
    let own = || session.workbook().settings().district_code.unwrap_or_else(|| "state".to_owned());
    let unit = args.unit.as_ref().map_or_else(|| Ok(own()), |unit| model::edit::unit(unit))?;
    let groups = args.group.map_or_else(|| groups(args.groups, args.comparison), |group| vec![group]);
    let measures = args.measure.map_or(Measure::ALL.to_vec(), |measure| vec![measure]);
    let mut rows = Vec::new();
    for &method in args.method {
        for year in years(&session, args.year.as_deref())? {
            let key = GapKey {
                unit: unit.clone(),
                year,
                measure: Measure::Inexperienced,
                group: Group::LowIncome,
                comparison: args.comparison,
                method,
            };
            rows.extend(gap_rows(&session, &key, &groups, &measures)?);
        }
    }
    if args.breaks {
        tell_breaks(&mut rows);
    }
    say.answer(&rows, || text(&rows));
    Ok(())
}

fn groups(groups: Groups, comparison: Comparison) -> Vec<Group> {
    match groups {
        Groups::Four => GroupSet::Four.groups(comparison),
        Groups::Races => GroupSet::Races.groups(comparison),
    }
}

/// The years asked for, oldest first.
fn years(session: &Session, asked: Option<&str>) -> Result<Vec<String>, AppError> {
    Ok(match asked {
        Some("all") => known_years(session)?,
        Some(year) => vec![model::edit::year(year)?],
        None => vec![newest_year(session)?.unwrap_or_default()],
    })
}

fn text(rows: &[GapRow]) -> String {
    let number = |value: Option<f64>, decimals: usize| match value {
        Some(value) => format!("{value:.decimals$}"),
        None => "–".to_owned(),
    };
    let percent = |value: Option<f64>| number(value.map(|p| 100.0 * p), 1);
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.unit_name.clone(),
                row.key.year.clone(),
                gap_name(row.key.group, row.key.measure),
                percent(row.figure.p1),
                percent(row.figure.p2),
                number(row.figure.gap_pp, 1),
                number(row.figure.ratio, 2),
                row.key.method.id().to_owned(),
                row.figure.undefined.clone().unwrap_or_else(|| breaks(row)),
            ]
        })
        .collect();
    table(&["unit", "year", "gap", "p1 %", "p2 %", "points", "ratio", "method", ""], &cells)
}

/// Why the row cannot be compared with the year before, by code.
fn breaks(row: &GapRow) -> String {
    let reasons = row.breaks.iter().flatten().map(|reason| reason.id());
    reasons.collect::<Vec<_>>().join(", ")
}
