//! One column of one imported file, for comparing it with the same column of another year.

use std::collections::BTreeMap;

use model::{Id, records::Source};
use rusqlite::params;

use crate::{Store, StoreError};

impl Store {
    /// The figures of a field that a source gives for a year, by code of the unit.
    pub fn load_column(
        &self,
        source: Id<Source>,
        year: &str,
        field: &str,
    ) -> Result<BTreeMap<String, f64>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT observation.code, observation.value FROM observation
             JOIN batch ON batch.number = observation.batch
             WHERE batch.source = ? AND observation.year = ? AND observation.field = ?",
        )?;
        let rows = statement.query_map(params![source.to_string(), year, field], |row| {
            Ok((row.get("code")?, row.get("value")?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
