//! Commands written as JSON and tried on a workbook in memory, for the tests of this folder.

use serde_json::Value;
use uuid::Uuid;

use crate::{Command, Given, Refusal, Workbook, edit::Verb, gaps::GapFigure, records::Settings};

/// A workbook with nothing in it.
pub fn empty() -> Workbook {
    Workbook::new(Settings::new("Riverton".into(), None, Some("2024-25".into())))
}

/// Does a command, or says why it is refused.
pub fn attempt(workbook: &mut Workbook, command: &Value) -> Result<(), Refusal> {
    let mut last = workbook.next_order() as u128 * 1_000;
    let mut next_id = || {
        last += 1;
        Uuid::from_u128(last)
    };
    let figure = &|_: &_| GapFigure::default();
    let mut given = Given { now: "2026-03-03T10:00:00Z".into(), next_id: &mut next_id, figure };
    let edit = Command::read(&command.to_string())?.edit(workbook, &mut given)?;
    workbook.apply(&edit.changes);
    Ok(())
}

/// Does a command that has to go through.
pub fn apply(workbook: &mut Workbook, command: &Value) {
    attempt(workbook, command).expect("the command goes through");
}

/// Tries a command that has to be refused, and returns the refusal.
pub fn apply_refused(workbook: &mut Workbook, command: &Value) -> Refusal {
    attempt(workbook, command).expect_err("the command is refused")
}
