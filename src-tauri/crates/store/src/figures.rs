//! The bulk figures of imported files, asked for by unit and year. Where two files give the same figure, the one added
//! later counts. Writing them is left to `bulk`.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    gaps::{Field, School},
    records::{Level, Unit, is_district},
};
use rusqlite::{OptionalExtension, Row, RowIndex, params};

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
        code if is_district(code) => (code.to_owned(), format!("{}9999", &code[..code.len() - 4])),
        code => (code.to_owned(), code.to_owned()),
    }
}

/// The batches of the sources in the workbook, the one added last at the end.
const BATCHES: &str = "SELECT batch.number FROM source JOIN batch ON batch.source = source.id
    ORDER BY source.made_order, source.id";

impl Store {
    /// Every unit named in the sources of the workbook, by code.
    pub fn load_units(&self) -> Result<Vec<Unit>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT * FROM unit WHERE batch = ?")?;
        let mut units = BTreeMap::new();
        for batch in self.batches()? {
            for unit in statement.query_map([batch], unit_of)? {
                let unit = unit?;
                units.insert(unit.code.clone(), unit);
            }
        }
        Ok(units.into_values().collect())
    }

    /// The unit of this code, as the source added last calls it.
    pub fn find_unit(&self, code: &str) -> Result<Option<Unit>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM unit WHERE batch = ? AND code = ?")?;
        for batch in self.batches()?.into_iter().rev() {
            if let Some(unit) = statement.query_row(params![batch, code], unit_of).optional()? {
                return Ok(Some(unit));
            }
        }
        Ok(None)
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
        let mut schools = self.load_schools_without_figures(unit)?;
        let mut seen = vec![false; schools.len()];
        let mut last = 0;
        let fields: BTreeMap<&str, Field> = Field::ALL.iter().map(|field| (field.id(), *field)).collect();
        self.for_each_figure(unit, year, |code, id, value| {
            // The figures of a unit come together, so that most are found where the last one was.
            if schools.get(last).is_none_or(|school| school.code != code) {
                let place = schools.binary_search_by(|school| school.code.as_str().cmp(code));
                last = place.unwrap_or(schools.len());
            }
            let Some(school) = schools.get_mut(last) else { return };
            seen[last] = true;
            if let Some(field) = fields.get(id) {
                school.figures.set(*field, value);
            }
        })?;
        let mut seen = seen.into_iter();
        schools.retain(|_| seen.next().unwrap_or_default());
        Ok(schools)
    }

    /// The figures of a unit and of all units under it in a year.
    pub fn load_figures(&self, unit: &str, year: &str) -> Result<Figures, StoreError> {
        let mut figures = Figures::new();
        self.for_each_figure(unit, year, |code, field, value| {
            figures.entry(code.to_owned()).or_default().insert(field.to_owned(), value);
        })?;
        Ok(figures)
    }

    /// Every school of a unit by code, as the source added last calls it.
    fn load_schools_without_figures(&self, unit: &str) -> Result<Vec<School>, StoreError> {
        let (first, last) = code_range(unit);
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM unit WHERE batch = ? AND code BETWEEN ? AND ?")?;
        let mut units = BTreeMap::new();
        for batch in self.batches()? {
            for unit in statement.query_map(params![batch, first, last], unit_of)? {
                let unit = unit?;
                units.insert(unit.code.clone(), unit);
            }
        }
        let schools = units.into_values().filter(|one| one.level == Level::School);
        Ok(schools.map(|one| School { code: one.code, name: one.name, ..School::default() }).collect())
    }

    /// Code, field and value of every figure of a unit and of all units under it in a year; of the same figure in several
    /// files, the one that counts comes last.
    fn for_each_figure(
        &self,
        unit: &str,
        year: &str,
        mut tell: impl FnMut(&str, &str, f64),
    ) -> Result<(), StoreError> {
        let (first, last) = code_range(unit);
        let mut statement = self.connection.prepare_cached(
            "SELECT code, field, value FROM observation WHERE batch = ? AND year = ? AND code BETWEEN ? AND ?",
        )?;
        // Looked up by name once and not for every row: the whole state has a hundred thousand of them.
        let code = statement.column_index("code")?;
        let (field, value) = (statement.column_index("field")?, statement.column_index("value")?);
        for batch in self.batches()? {
            let mut rows = statement.query(params![batch, year, first, last])?;
            while let Some(row) = rows.next()? {
                tell(text(row, code)?, text(row, field)?, row.get(value)?);
            }
        }
        Ok(())
    }

    fn batches(&self) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(BATCHES)?;
        let rows = statement.query_map([], |row| row.get("number"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn unit_of(row: &Row<'_>) -> rusqlite::Result<Unit> {
    Ok(Unit {
        code: row.get("code")?,
        name: row.get("name")?,
        level: level_of(text(row, "level")?),
        district_code: row.get("district_code")?,
    })
}

/// The text of a column where it lies, without a copy.
fn text<'a>(row: &'a Row<'_>, column: impl RowIndex) -> rusqlite::Result<&'a str> {
    Ok(row.get_ref(column)?.as_str()?)
}
