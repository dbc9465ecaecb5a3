//! The bulk figures of imported files, asked for by unit and year. Where two files give the same figure, the one added
//! later counts. Writing them is left to `bulk`.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    gaps::{Field, School},
    records::{Level, Unit},
};
use rusqlite::params;

use crate::{Store, StoreError};

/// The figures that the file holds of a set of units in one year: unit code → field → value.
pub type Figures = BTreeMap<String, BTreeMap<String, f64>>;

/// What a level is called in the file.
pub(crate) fn level_id(level: Level) -> &'static str {
    match level {
        Level::State => "state",
        Level::District => "district",
        Level::School => "school",
        Level::Mixed => "mixed",
    }
}

fn level_of(id: &str) -> Level {
    match id {
        "state" => Level::State,
        "district" => Level::District,
        "school" => Level::School,
        _ => Level::Mixed,
    }
}

/// First and last code of a unit: a district's schools share its first four digits.
fn code_range(unit: &str) -> (String, String) {
    match unit {
        "state" => ("00000000".into(), "99999999".into()),
        code if code.ends_with("0000") => (code.to_owned(), format!("{}9999", &code[..code.len() - 4])),
        code => (code.to_owned(), code.to_owned()),
    }
}

impl Store {
    /// Every unit named in the sources of the workbook, by code.
    pub fn load_units(&self) -> Result<Vec<Unit>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT unit.code, unit.name, unit.level, unit.district_code FROM unit
             JOIN batch ON batch.number = unit.batch JOIN source ON source.id = batch.source
             ORDER BY source.made_order",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Unit {
                code: row.get("code")?,
                name: row.get("name")?,
                level: level_of(&row.get::<_, String>("level")?),
                district_code: row.get("district_code")?,
            })
        })?;
        let mut units = BTreeMap::new();
        for unit in rows {
            let unit = unit?;
            units.insert(unit.code.clone(), unit);
        }
        Ok(units.into_values().collect())
    }

    /// The school years for which the workbook has figures, oldest first.
    pub fn load_years(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT years FROM source")?;
        let rows = statement.query_map([], |row| row.get::<_, String>("years"))?;
        let mut years = BTreeSet::new();
        for row in rows {
            let listed: Vec<String> = serde_json::from_str(&row?).unwrap_or_default();
            years.extend(listed);
        }
        Ok(years.into_iter().collect())
    }

    /// The schools of a unit (8-digit code of a district or school, or `state` for all) with their figures of a year.
    /// Rows of districts and of the state are never among them.
    pub fn load_schools(&self, unit: &str, year: &str) -> Result<Vec<School>, StoreError> {
        let names: BTreeMap<String, String> = self
            .load_units()?
            .into_iter()
            .filter(|one| one.level == Level::School)
            .map(|one| (one.code, one.name))
            .collect();
        let figures = self.load_figures(unit, year)?;
        let schools = figures.into_iter().filter_map(|(code, figures)| {
            let name = names.get(&code)?.clone();
            let figures =
                figures.iter().filter_map(|(id, figure)| Some((Field::find(id)?, *figure))).collect();
            Some(School { code, name, figures })
        });
        Ok(schools.collect())
    }

    /// The figures of a unit and of all units under it in a year.
    pub fn load_figures(&self, unit: &str, year: &str) -> Result<Figures, StoreError> {
        let (first, last) = code_range(unit);
        let mut statement = self.connection.prepare_cached(
            "SELECT observation.code, observation.field, observation.value FROM source
             JOIN batch ON batch.source = source.id
             JOIN observation ON observation.batch = batch.number
             WHERE observation.code BETWEEN ? AND ? AND observation.year = ?
             ORDER BY source.made_order",
        )?;
        let mut rows = statement.query(params![first, last, year])?;
        let mut figures = Figures::new();
        while let Some(row) = rows.next()? {
            figures.entry(row.get("code")?).or_default().insert(row.get("field")?, row.get("value")?);
        }
        Ok(figures)
    }
}
