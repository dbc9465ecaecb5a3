//! Writing what a file brings in beside its source record: units, figures and cells without a figure. They stay as long
//! as the workbook or its history knows the source. Reading them is left to `figures` and `unread`.

use model::records::{Batch, Observation, Unit, Unread};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::{StoreError, figures::level_id};

/// Writes a batch under the key of its source.
pub(crate) fn put(connection: &Connection, source: Uuid, batch: &Batch) -> Result<(), StoreError> {
    connection.execute("INSERT INTO batch (source) VALUES (?)", [source.to_string()])?;
    let number = connection.last_insert_rowid();
    put_units(connection, number, &batch.units)?;
    put_observations(connection, number, batch)?;
    put_unread(connection, number, batch)
}

/// Drops what belongs to sources that are neither in the workbook nor in its history.
pub(crate) fn purge(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM batch WHERE source NOT IN (SELECT id FROM source)
         AND source NOT IN (SELECT source FROM history WHERE source IS NOT NULL)",
        [],
    )?;
    Ok(())
}

fn put_units(connection: &Connection, number: i64, units: &[Unit]) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO unit (batch, code, name, level, district_code) VALUES (?, ?, ?, ?, ?)",
    )?;
    for unit in units {
        insert.execute(params![number, unit.code, unit.name, level_id(unit.level), unit.district_code])?;
    }
    Ok(())
}

/// Where a file says something twice, the first counts.
fn put_observations(connection: &Connection, number: i64, batch: &Batch) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO observation (batch, year, code, field, value) VALUES (?, ?, ?, ?, ?)",
    )?;
    for one in in_order_of_their_key(batch) {
        let (Some(year), Some(unit), Some(field)) =
            (at(&batch.years, one.year), at(&batch.units, one.unit), at(&batch.fields, one.field))
        else {
            return Err(out_of_place("observation"));
        };
        insert.execute(params![number, year, unit.code, field, one.value])?;
    }
    Ok(())
}

/// The table is kept in the order of its key: rows that come so are added at its end, which takes half the time.
fn in_order_of_their_key(batch: &Batch) -> Vec<&Observation> {
    let years = ranks(batch.years.iter().map(String::as_str));
    let units = ranks(batch.units.iter().map(|unit| unit.code.as_str()));
    let fields = ranks(batch.fields.iter().map(String::as_str));
    let mut all: Vec<&Observation> = batch.observations.iter().collect();
    all.sort_by_key(|one| (at(&years, one.year), at(&units, one.unit), at(&fields, one.field)));
    all
}

/// The place of each name in the order of the alphabet; the same name has the same place.
fn ranks<'a>(names: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let names: Vec<&str> = names.collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    names.iter().map(|name| sorted.partition_point(|other| other < name)).collect()
}

fn put_unread(connection: &Connection, number: i64, batch: &Batch) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO unread (batch, number, \"row\", \"column\", unit, reason, text) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    for (nth, Unread { row, column, unit, reason, text }) in (0_i64..).zip(&batch.unread) {
        let code = unit.and_then(|unit| at(&batch.units, unit)).map(|unit| &unit.code);
        let reason = at(&batch.reasons, *reason).ok_or_else(|| out_of_place("unread"))?;
        insert.execute(params![number, nth, row, column, code, reason, text])?;
    }
    Ok(())
}

fn at<T>(list: &[T], place: u32) -> Option<&T> {
    list.get(place as usize)
}

fn out_of_place(table: &str) -> StoreError {
    StoreError::Row { table: table.to_owned(), detail: "a place outside the lists of its batch".to_owned() }
}
