//! `headwaters charts`: every chart of the focus gaps, or of all gaps with figures, as SVG files with an index.

use std::{collections::BTreeSet, fs, path::Path};

use model::gaps::{Comparison, GapChartKind, GapKey, Group, Measure, Method};
use serde::Serialize;
use session::Session;
use wire::{
    AppError, gap_name, unit_name,
    view::{AskChart, gap_chart, gap_rows, newest_year},
};
use words::text;

use super::export::{is_database, write};
use crate::{args::Charts, say::Say};

/// One file of the index.
#[derive(Serialize)]
struct Written {
    file: String,
    chart: GapChartKind,
    key: GapKey,
    title: String,
    description: String,
}

const INDEX: &str = "index.json";

/// Writes over files of the same names, but never over a workbook.
pub fn run(args: &Charts, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(&args.file)?;
    let keys = keys(&session, args)?;
    fs::create_dir_all(&args.out).map_err(|error| AppError::cannot_write(&args.out, &error))?;
    let mut done = Done::default();
    for key in keys {
        for chart in GapChartKind::ALL {
            done.draw(&session, &key, chart, args)?;
        }
    }
    let index = serde_json::to_vec_pretty(&done.written).unwrap_or_default();
    put(&args.out.join(INDEX), &index)?;
    say.answer(&done.written, || {
        let out = args.out.display().to_string();
        let first = text("cli-charts", &[("count", done.written.len().into()), ("folder", out.into())]);
        [vec![first], done.without].concat().join("\n")
    });
    Ok(())
}

/// What was drawn so far, and what could not be.
#[derive(Default)]
struct Done {
    written: Vec<Written>,
    without: Vec<String>,
    names: BTreeSet<String>,
    /// Schools that are drawn already: two gaps that differ only by method have the same.
    schools: BTreeSet<String>,
}

impl Done {
    fn draw(
        &mut self,
        session: &Session,
        key: &GapKey,
        chart: GapChartKind,
        args: &Charts,
    ) -> Result<(), AppError> {
        let name = file_name(session, key, chart)?;
        if chart.is_of_schools() && !self.schools.insert(format!("{} {name}", key.unit)) {
            return Ok(());
        }
        // What leaves the laptop shows no more than the wall.
        let ask = AskChart { key: key.clone(), chart, for_wall: true, width: Some(args.width.into()) };
        let drawn = gap_chart(session, &ask)?;
        let Some(picture) = drawn.picture else {
            self.without.push(no_chart(key, chart, drawn.nothing.unwrap_or_default()));
            return Ok(());
        };
        let picture = picture.alone(&drawn.caption);
        let file = free_name(&mut self.names, &name);
        put(&args.out.join(&file), picture.svg.as_bytes())?;
        let (title, description) = (picture.title, picture.description);
        self.written.push(Written { file, chart, key: key.clone(), title, description });
        Ok(())
    }
}

fn no_chart(key: &GapKey, chart: GapChartKind, why: String) -> String {
    let gap = gap_name(key.group, key.measure);
    text("cli-no-chart", &[("gap", gap.into()), ("chart", chart.id().into()), ("why", why.into())])
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    if is_database(path) {
        return Err(AppError::usage("out_is_a_workbook"));
    }
    write(path, bytes).map_err(|error| AppError::cannot_write(path, &error))
}

/// The focus gaps, of the unit and year where these are named; where there are none, every gap of the unit and year that
/// has figures.
fn keys(session: &Session, args: &Charts) -> Result<Vec<GapKey>, AppError> {
    let unit = args.unit.as_deref().map(model::edit::unit).transpose()?;
    let year = args.year.as_deref().map(model::edit::year).transpose()?;
    let meant = |key: &GapKey| {
        unit.as_ref().is_none_or(|unit| *unit == key.unit)
            && year.as_ref().is_none_or(|year| *year == key.year)
    };
    let workbook = session.workbook();
    let focus: Vec<GapKey> = workbook.focus_gaps().map(|gap| gap.key()).filter(meant).collect();
    if !focus.is_empty() {
        return Ok(focus);
    }
    let settings = workbook.settings();
    let unit_meant = unit.clone().or(settings.district_code).unwrap_or_else(|| "state".to_owned());
    let year_meant = match &year {
        Some(year) => year.clone(),
        None => newest_year(session)?.or(settings.year).unwrap_or_default(),
    };
    let base = GapKey {
        unit: unit_meant,
        year: year_meant,
        measure: Measure::Inexperienced,
        group: Group::LowIncome,
        comparison: Comparison::AllOthers,
        method: Method::SchoolAverages,
    };
    let typed =
        workbook.gaps.iter().filter(|gap| gap.experiences.is_some()).map(|gap| gap.key()).filter(meant);
    let rows = gap_rows(session, &base, &Group::FOUR, Measure::ALL)?;
    let with_figures = rows.into_iter().filter(|row| row.figure.p1.is_some()).map(|row| row.key);
    Ok(typed.chain(with_figures).collect())
}

/// `boston-2022-23-low-income-inexperienced-trend.svg`: where, when, what, and how where it is not the usual way.
fn file_name(session: &Session, key: &GapKey, chart: GapChartKind) -> Result<String, AppError> {
    let comparison = if key.comparison == Comparison::AllOthers { "" } else { "against white" };
    let usual = key.method == Method::SchoolAverages || chart.is_of_schools();
    let method = if usual { "" } else { key.method.id() };
    let unit = unit_name(session, &key.unit)?;
    let parts = [&unit, key.year.as_str(), key.group.id(), comparison, key.measure.id(), method, chart.id()];
    Ok(plain(&parts.join(" ")))
}

/// Small letters and figures with hyphens between, fit for any file system.
fn plain(name: &str) -> String {
    let letters = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join("-")
}

/// The name with its ending, and a number where another file has it already.
fn free_name(taken: &mut BTreeSet<String>, name: &str) -> String {
    let name: String = name.chars().take(120).collect();
    let numbered = (2..).map(|nth| format!("{name}-{nth}.svg"));
    let free = std::iter::once(format!("{name}.svg")).chain(numbered).find(|name| !taken.contains(name));
    let free = free.expect("BUG: some number is always free");
    taken.insert(free.clone());
    free
}
