//! Records to rows and back. Column names are the field names of the records, so one list of columns a kind is all
//! that is said here; a test holds lists, schema and records together.

use model::{Kind, Record};
use rusqlite::{Connection, Row, params_from_iter, types::Value as Cell};
use serde_json::{Map, Value};

use crate::StoreError;

/// How a field is kept in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum As {
    Text,
    Integer,
    Real,
    Bool,
    Json,
}
use As::{Bool, Integer, Json, Real, Text};

type Columns = &'static [(&'static str, As)];

/// The columns of the table of this kind.
fn columns(kind: Kind) -> Columns {
    match kind {
        Kind::Settings => &[
            ("id", Text),
            ("district_name", Text),
            ("district_code", Text),
            ("year", Text),
            ("purpose", Text),
            ("unnamed", Real),
            ("student_threshold", Integer),
            ("teacher_threshold", Integer),
            ("threshold_reason", Text),
            ("threshold_set_by", Text),
            ("plan_finished", Bool),
            ("held_on", Text),
            ("choice_reason", Text),
            ("made_order", Integer),
        ],
        Kind::Source => &[
            ("id", Text),
            ("file_name", Text),
            ("sha256", Text),
            ("report", Text),
            ("level", Text),
            ("years", Json),
            ("rows", Integer),
            ("title", Text),
            ("columns", Json),
            ("missing", Json),
            ("warnings", Json),
            ("public", Bool),
            ("added_at", Text),
            ("made_order", Integer),
        ],
        Kind::Mapping => &[
            ("id", Text),
            ("signature", Text),
            ("header_row", Integer),
            ("name", Text),
            ("code", Text),
            ("unit_name", Text),
            ("year", Text),
            ("columns", Json),
            ("public", Bool),
            ("made_order", Integer),
        ],
        Kind::Gap => &[
            ("id", Text),
            ("statement", Text),
            ("unit", Text),
            ("unit_name", Text),
            ("year", Text),
            ("measure", Text),
            ("group", Text),
            ("comparison", Text),
            ("method", Text),
            ("experiences", Json),
            ("focus", Bool),
            ("weight", Real),
            ("figure", Json),
            ("made_order", Integer),
        ],
        Kind::Category => &[("id", Text), ("family", Text), ("name", Text), ("made_order", Integer)],
        Kind::Cause => &[
            ("id", Text),
            ("label", Text),
            ("family", Text),
            ("control", Text),
            ("state", Text),
            ("root", Bool),
            ("root_reason", Text),
            ("x", Real),
            ("y", Real),
            ("made_order", Integer),
        ],
        Kind::Link => &[
            ("id", Text),
            ("from_cause", Text),
            ("to_cause", Text),
            ("to_gap", Text),
            ("sign", Text),
            ("strength", Integer),
            ("delay", Bool),
            ("reason", Text),
            ("checked", Text),
            ("made_order", Integer),
        ],
        Kind::Evidence => &[
            ("id", Text),
            ("about_cause", Text),
            ("about_link", Text),
            ("about_gap", Text),
            ("stance", Text),
            ("text", Text),
            ("source_kind", Text),
            ("source", Text),
            ("from_gap", Text),
            ("chart", Text),
            ("strength", Integer),
            ("made_order", Integer),
        ],
        Kind::Strategy => &[
            ("id", Text),
            ("title", Text),
            ("summary", Text),
            ("library_id", Text),
            ("chosen", Bool),
            ("parked", Bool),
            ("feasibility", Integer),
            ("impact", Integer),
            ("cost", Text),
            ("agreement", Text),
            ("alignment", Text),
            ("partnership", Bool),
            ("made_order", Integer),
        ],
        Kind::ActsOn => &[
            ("id", Text),
            ("strategy", Text),
            ("cause", Text),
            ("direction", Text),
            ("effect", Real),
            ("reason", Text),
            ("made_order", Integer),
        ],
        Kind::Plan => &[
            ("id", Text),
            ("owner", Text),
            ("aspiration", Text),
            ("theory_of_action", Text),
            ("activities", Text),
            ("delivery_chain", Text),
            ("trajectory", Text),
            ("performance_data", Text),
            ("benchmarks", Text),
            ("resources", Text),
            ("stakeholders", Text),
            ("communication", Text),
            ("risks", Text),
            ("sustaining", Text),
            ("scope", Text),
            ("interim_goals", Text),
            ("final_goals", Text),
            ("budget", Text),
            ("supervising_practitioners", Text),
            ("made_order", Integer),
        ],
        Kind::Milestone => &[
            ("id", Text),
            ("strategy", Text),
            ("title", Text),
            ("by", Text),
            ("done", Bool),
            ("position", Real),
            ("made_order", Integer),
        ],
        Kind::Indicator => &[
            ("id", Text),
            ("strategy", Text),
            ("name", Text),
            ("baseline", Real),
            ("target", Real),
            ("measured_in", Text),
            ("by", Text),
            ("baseline_on", Text),
            ("source", Text),
            ("from_gap", Text),
            ("context", Text),
            ("made_order", Integer),
        ],
        Kind::CheckIn => &[
            ("id", Text),
            ("strategy", Text),
            ("on", Text),
            ("status", Text),
            ("text", Text),
            ("readings", Json),
            ("made_order", Integer),
        ],
        Kind::Participant => {
            &[("id", Text), ("name", Text), ("role", Text), ("part", Text), ("made_order", Integer)]
        }
        Kind::AgendaBlock => &[
            ("id", Text),
            ("key", Text),
            ("title", Text),
            ("minutes", Integer),
            ("position", Real),
            ("made_order", Integer),
        ],
        Kind::Note => &[
            ("id", Text),
            ("note_kind", Text),
            ("text", Text),
            ("at", Text),
            ("private", Bool),
            ("made_order", Integer),
        ],
        Kind::Ballot => &[
            ("id", Text),
            ("question", Text),
            ("about", Text),
            ("rule", Text),
            ("hidden", Bool),
            ("round", Integer),
            ("dots", Integer),
            ("closed", Bool),
            ("made_order", Integer),
        ],
        Kind::Vote => &[
            ("id", Text),
            ("ballot", Text),
            ("voter", Text),
            ("choice", Text),
            ("dots", Integer),
            ("made_order", Integer),
        ],
        Kind::Reflection => &[("id", Text), ("prompt", Text), ("text", Text), ("made_order", Integer)],
        Kind::Rating => &[
            ("id", Text),
            ("rubric", Text),
            ("criterion", Text),
            ("strategy", Text),
            ("level", Integer),
            ("reason", Text),
            ("made_order", Integer),
        ],
        Kind::NextStep => {
            &[("id", Text), ("step", Text), ("done", Bool), ("text", Text), ("made_order", Integer)]
        }
        Kind::OwnEntry => &[
            ("id", Text),
            ("entry_kind", Text),
            ("title", Text),
            ("about", Text),
            ("families", Json),
            ("steps", Text),
            ("risks", Text),
            ("watch", Text),
            ("source", Text),
            ("year", Integer),
            ("tier", Integer),
            ("made_order", Integer),
        ],
    }
}

/// Writes a record over the row of its key, or as a new row.
pub fn put(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    let (table, columns) = (record.kind().id(), columns(record.kind()));
    let fields = match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        other => return Err(fault(table, &format!("{other:?}"))),
    };
    let names: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let slots = vec!["?"; columns.len()].join(", ");
    let updates: Vec<String> = names.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({slots}) ON CONFLICT (id) DO UPDATE SET {}",
        names.join(", "),
        updates.join(", ")
    );
    let cells = columns.iter().map(|(name, kept)| cell(fields.get(*name), *kept));
    connection.prepare_cached(&sql)?.execute(params_from_iter(cells))?;
    Ok(())
}

/// Removes the row of a record.
pub fn remove(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM {} WHERE id = ?", record.kind().id());
    connection.prepare_cached(&sql)?.execute([record.uuid().to_string()])?;
    Ok(())
}

/// All records of a kind.
pub fn load(connection: &Connection, kind: Kind) -> Result<Vec<Record>, StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT * FROM {} ORDER BY made_order, id", kind.id()))?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let fields = Value::Object(fields(row, kind)?);
        all.push(serde_json::from_value(fields).map_err(|error| fault(kind.id(), &error.to_string()))?);
    }
    Ok(all)
}

fn fault(table: &str, detail: &str) -> StoreError {
    StoreError::Row { table: table.to_owned(), detail: detail.to_owned() }
}

fn cell(value: Option<&Value>, kept: As) -> Cell {
    match (value, kept) {
        (None | Some(Value::Null), _) => Cell::Null,
        (Some(value), Json) => Cell::Text(value.to_string()),
        (Some(Value::String(text)), _) => Cell::Text(text.clone()),
        (Some(Value::Bool(yes)), _) => Cell::Integer(i64::from(*yes)),
        (Some(Value::Number(number)), Real) => number.as_f64().map_or(Cell::Null, Cell::Real),
        (Some(Value::Number(number)), _) => number.as_i64().map_or(Cell::Null, Cell::Integer),
        (Some(other), _) => Cell::Text(other.to_string()),
    }
}

fn fields(row: &Row<'_>, kind: Kind) -> Result<Map<String, Value>, StoreError> {
    let mut fields = Map::new();
    fields.insert("kind".into(), Value::String(kind.id().into()));
    for (name, kept) in columns(kind) {
        let cell: Cell = row.get(*name)?;
        let value = match (cell, kept) {
            (Cell::Null, _) => Value::Null,
            (Cell::Text(text), Json) => {
                serde_json::from_str(&text).map_err(|error| fault(kind.id(), &error.to_string()))?
            }
            (Cell::Text(text), _) => Value::String(text),
            (Cell::Integer(number), Bool) => Value::Bool(number != 0),
            (Cell::Integer(number), _) => number.into(),
            (Cell::Real(number), _) => number.into(),
            (Cell::Blob(_), _) => return Err(fault(kind.id(), name)),
        };
        fields.insert((*name).to_owned(), value);
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_table_with_just_the_columns_of_its_list() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(crate::SCHEMA).unwrap();
        for &kind in Kind::ALL {
            let statement = connection.prepare(&format!("SELECT * FROM {}", kind.id())).unwrap();
            let listed: Vec<&str> = columns(kind).iter().map(|(name, _)| *name).collect();
            assert_eq!(statement.column_names().collect::<Vec<_>>(), listed, "{}", kind.id());
        }
    }
}
