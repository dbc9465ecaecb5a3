//! The gap matrix: all groups and measures of a unit.

use model::{
    Id,
    gaps::{Comparison, GapFigure, GapKey, Group, Measure, Method},
    records::Source,
};
use serde::{Deserialize, Serialize};
use session::{Session, SessionError};
use ts_rs::TS;

use super::{known_years, newest_year, wall::Wall};
use crate::names::{comparison_name, group_name, measure_name, unit_name};

/// Which groups are the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GroupSet {
    /// The four that the state names.
    #[default]
    Four,
    /// Each race and ethnicity.
    Races,
}

impl GroupSet {
    /// Its groups; White students are no row where everyone is compared with them.
    pub fn groups(self, comparison: Comparison) -> Vec<Group> {
        match self {
            Self::Four => Group::FOUR.to_vec(),
            Self::Races => Group::RACES.into_iter().filter(|group| group.compares_with(comparison)).collect(),
        }
    }
}

/// Which matrix.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct AskMatrix {
    /// 8-digit code or `state`.
    pub unit: String,
    /// School year; the newest where null.
    pub year: Option<String>,
    /// How the figures come about.
    pub method: Method,
    /// Whom groups are compared with.
    pub comparison: Comparison,
    /// Which groups.
    #[serde(default)]
    pub groups: GroupSet,
    /// Whether it is for the room: what is too small to show is then hidden.
    #[serde(default)]
    pub for_wall: bool,
}

/// All groups and measures of a unit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapMatrix {
    /// 8-digit code or `state`.
    pub unit: String,
    /// Its name.
    pub unit_name: String,
    /// The year shown; null when the workbook knows of none.
    pub year: Option<String>,
    /// The years that can be shown.
    pub years: Vec<String>,
    /// How the figures come about.
    pub method: Method,
    /// One row a group.
    pub rows: Vec<MatrixRow>,
    /// The files that the figures come from.
    pub sources: Vec<MatrixSource>,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MatrixRow {
    /// The group.
    pub group: Group,
    /// Its name.
    pub group_name: String,
    /// Whom it is compared with.
    pub comparison_name: String,
    /// One cell a measure, the same measures in every row.
    pub cells: Vec<MatrixCell>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MatrixCell {
    /// The measure.
    pub measure: Measure,
    /// Its short name.
    pub measure_name: String,
    /// The statistics.
    pub figure: GapFigure,
}

/// A file that figures come from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MatrixSource {
    /// The source.
    pub id: Id<Source>,
    /// Its name.
    pub file_name: String,
    /// The report.
    pub report: String,
    /// Its years.
    pub years: Vec<String>,
}

/// The measures that can be columns. Turnover of principals is context, never called a gap.
pub(super) const COLUMNS: [Measure; 6] = [
    Measure::Inexperienced,
    Measure::OutOfField,
    Measure::RatedBelowProficient,
    Measure::Turnover,
    Measure::NotLicensed,
    Measure::OnWaiver,
];
/// The columns that stand even when no file has figures for them: the state's three.
const ALWAYS: usize = 3;

/// The matrix of a unit; of the newest year where none is named.
pub fn gap_matrix(session: &Session, ask: &AskMatrix) -> Result<GapMatrix, SessionError> {
    let year = ask.year.clone().map_or_else(|| newest_year(session), |year| Ok(Some(year)))?;
    let key = GapKey {
        unit: ask.unit.clone(),
        year: year.clone().unwrap_or_default(),
        measure: Measure::Inexperienced,
        group: Group::LowIncome,
        comparison: ask.comparison,
        method: ask.method,
    };
    let groups = ask.groups.groups(ask.comparison);
    let schools = session.schools(&key.unit, &key.year)?;
    let mut figures = session.figures(&schools, &groups, &COLUMNS, &key)?;
    // Before anything is hidden: a column does not go because all of it is too small to show.
    let measures = columns(&figures);
    if ask.for_wall {
        let wall = Wall::of(session, &key.unit, &key.year)?;
        for (key, figure) in &mut figures {
            *figure = wall.mask(session, key, std::mem::take(figure));
        }
    }
    let mut years = known_years(session)?;
    years.extend(year.clone().filter(|year| !years.contains(year)));
    let workbook = session.workbook();
    let in_year = |source: &&Source| year.as_ref().is_some_and(|year| source.years.contains(year));
    Ok(GapMatrix {
        unit: ask.unit.clone(),
        unit_name: unit_name(session, &ask.unit)?,
        year: year.clone(),
        years,
        method: ask.method,
        rows: groups.iter().map(|&group| row(group, ask.comparison, &measures, &figures)).collect(),
        sources: workbook.sources.iter().filter(in_year).map(source).collect(),
    })
}

fn columns(figures: &[(GapKey, GapFigure)]) -> Vec<Measure> {
    let known =
        |measure: Measure| figures.iter().any(|(key, figure)| key.measure == measure && figure.p1.is_some());
    let shown = COLUMNS.iter().enumerate().filter(|(nth, measure)| *nth < ALWAYS || known(**measure));
    shown.map(|(_, measure)| *measure).collect()
}

fn row(
    group: Group,
    comparison: Comparison,
    measures: &[Measure],
    figures: &[(GapKey, GapFigure)],
) -> MatrixRow {
    let cell = |measure: &Measure| {
        let found = figures.iter().find(|(key, _)| key.group == group && key.measure == *measure);
        let figure = found.map(|(_, figure)| figure.clone()).unwrap_or_default();
        MatrixCell { measure: *measure, measure_name: measure_name(*measure), figure }
    };
    MatrixRow {
        group,
        group_name: group_name(group),
        comparison_name: comparison_name(group, comparison),
        cells: measures.iter().map(cell).collect(),
    }
}

fn source(source: &Source) -> MatrixSource {
    MatrixSource {
        id: source.id,
        file_name: source.file_name.clone(),
        report: source.report.clone(),
        years: source.years.clone(),
    }
}
