//! Real published files, where a folder of them is given in `HEADWATERS_REAL_DATA`. They stay where they are; without the
//! folder the tests say so and pass over. Here is how they are got at: `recognised` holds what each is taken for, `figures`
//! what is read out of some.

mod figures;
mod recognised;

use std::path::PathBuf;

use ingest::{Preview, Reading};
use model::records::Observation;

/// The folder of real files, or a line that says why the test is passed over.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("HEADWATERS_REAL_DATA").map(PathBuf::from).filter(|folder| folder.is_dir());
    if folder.is_none() {
        eprintln!("passed over: HEADWATERS_REAL_DATA names no folder of real files");
    }
    folder
}

fn bytes(file: &str) -> Option<Vec<u8>> {
    folder().map(|folder| std::fs::read(folder.join(file)).expect("a file of the folder"))
}

fn preview(file: &str) -> Option<Preview> {
    bytes(file).map(|bytes| ingest::preview(file, &bytes).expect(file))
}

fn read(file: &str, year: Option<&str>) -> Option<Reading> {
    bytes(file).map(|bytes| ingest::read(file, &bytes, year).expect(file))
}

/// The figure of a unit, if there is one.
fn figure(reading: &Reading, code: &str, field: &str) -> Option<f64> {
    let batch = &reading.batch;
    let is = |one: &&Observation| {
        batch.units[one.unit as usize].code == code && batch.fields[one.field as usize] == field
    };
    batch.observations.iter().find(is).map(|one| one.value)
}

/// Why a unit has no figure.
fn reason<'a>(reading: &'a Reading, code: &str, field: &str) -> Option<&'a str> {
    let batch = &reading.batch;
    let found = batch.unread.iter().find(|one| {
        let unit = one.unit.map(|unit| batch.units[unit as usize].code.as_str());
        let column = &reading.preview.columns[one.column as usize];
        unit == Some(code) && column.field.as_deref() == Some(field)
    });
    found.map(|one| batch.reasons[one.reason as usize].as_str())
}
