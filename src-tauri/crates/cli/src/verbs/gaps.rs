//! `headwaters gaps`: gaps with their statistics.

use model::gaps::{GapKey, Group, Measure};
use session::Session;
use wire::{
    AppError, gap_name,
    view::{GapRow, gap_rows, newest_year},
};

use crate::{
    args::Gaps,
    say::{Say, table},
};

/// Always a list.
pub fn run(args: Gaps, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(&args.file)?;
    let own = || session.workbook().settings().district_code.unwrap_or_else(|| "state".to_owned());
    let year = match args.year {
        Some(year) => model::edit::year(&year)?,
        None => newest_year(&session)?.or(session.workbook().settings().year).unwrap_or_default(),
    };
    let key = GapKey {
        unit: args.unit.map_or_else(|| Ok(own()), |unit| model::edit::unit(&unit))?,
        year,
        measure: Measure::Inexperienced,
        group: Group::LowIncome,
        comparison: args.comparison,
        method: args.method,
    };
    let groups = args.group.map_or(Group::FOUR.to_vec(), |group| vec![group]);
    let measures = args.measure.map_or(Measure::ALL.to_vec(), |measure| vec![measure]);
    let rows = gap_rows(&session, &key, &groups, &measures)?;
    say.answer(&rows, || text(&rows));
    Ok(())
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
                row.figure.undefined.clone().unwrap_or_default(),
            ]
        })
        .collect();
    table(&["unit", "year", "gap", "p1 %", "p2 %", "points", "ratio", ""], &cells)
}
