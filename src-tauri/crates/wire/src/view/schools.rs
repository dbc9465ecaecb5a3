//! The schools of a unit one by one: each one's own rate and share of a group, beside those of all of them.

use std::collections::BTreeMap;

use model::{
    gaps::{self, Group, Measure, SchoolRow},
    records::Level,
};
use serde::{Deserialize, Serialize};
use session::{Session, SessionError};
use ts_rs::TS;

use super::{gap_matrix::COLUMNS, wall::mask_schools};
use crate::names::{group_name, measure_name};

/// The schools of a unit for one measure and group.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Schools {
    /// The rate over all of them, a fraction; null where none has one.
    pub unit_rate: Option<f64>,
    /// By name of the district, then of the school.
    pub rows: Vec<SchoolView>,
    /// The measures that some school has a rate of.
    pub measures: Vec<NamedMeasure>,
    /// The groups that some school has a share of.
    pub groups: Vec<NamedGroup>,
}

/// A school with the name of its district.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SchoolView {
    /// Its figures.
    #[serde(flatten)]
    pub row: SchoolRow,
    /// The name of its district; its code where no source names it.
    pub district_name: String,
}

/// A measure with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NamedMeasure {
    /// The measure.
    pub measure: Measure,
    /// Its short name.
    pub name: String,
}

/// A student group with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NamedGroup {
    /// The group.
    pub group: Group,
    /// Its name.
    pub name: String,
}

/// Which schools, and what of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct AskSchools {
    /// 8-digit code or `state`.
    pub unit: String,
    /// School year.
    pub year: String,
    /// Kind of teacher access.
    pub measure: Measure,
    /// Student group.
    pub group: Group,
    /// Whether it is for the room: what is too small to show is then hidden.
    #[serde(default)]
    pub for_wall: bool,
}

/// The schools as they may be shown.
pub fn schools_shown(session: &Session, ask: &AskSchools) -> Result<Schools, SessionError> {
    let mut found = schools(session, &ask.unit, &ask.year, ask.measure, ask.group)?;
    if ask.for_wall {
        mask_schools(session, &ask.year, ask.measure, ask.group, &mut found);
    }
    Ok(found)
}

/// The schools of a unit and year.
pub fn schools(
    session: &Session,
    unit: &str,
    year: &str,
    measure: Measure,
    group: Group,
) -> Result<Schools, SessionError> {
    let schools = session.schools(unit, year)?;
    let districts = district_names(session)?;
    let mut rows: Vec<SchoolView> = gaps::school_rows(&schools, measure, group)
        .into_iter()
        .map(|row| SchoolView { district_name: district_of(&row.code, &districts), row })
        .collect();
    rows.sort_by(|one, other| {
        (&one.district_name, &one.row.name).cmp(&(&other.district_name, &other.row.name))
    });
    let has_rate = |measure: &&Measure| gaps::pooled_rate(&schools, **measure).is_some();
    let has_share = |group: &&Group| schools.iter().any(|school| school.share(**group).is_some());
    let groups = Group::FOUR.iter().chain(&Group::RACES).filter(has_share);
    Ok(Schools {
        unit_rate: gaps::pooled_rate(&schools, measure),
        measures: COLUMNS
            .iter()
            .filter(has_rate)
            .map(|measure| NamedMeasure { measure: *measure, name: measure_name(*measure) })
            .collect(),
        groups: groups.map(|group| NamedGroup { group: *group, name: group_name(*group) }).collect(),
        rows,
    })
}

fn district_names(session: &Session) -> Result<BTreeMap<String, String>, SessionError> {
    let units = session.units()?.into_iter().filter(|unit| unit.level == Level::District);
    let mut names: BTreeMap<String, String> = units.map(|unit| (unit.code, unit.name)).collect();
    let settings = session.workbook().settings();
    names.extend(settings.district_code.map(|code| (code, settings.district_name)));
    Ok(names)
}

/// A school shares the first four digits with its district.
fn district_of(code: &str, names: &BTreeMap<String, String>) -> String {
    let district = code.get(..4).map_or_else(|| code.to_owned(), |first| format!("{first}0000"));
    names.get(&district).cloned().unwrap_or(district)
}
