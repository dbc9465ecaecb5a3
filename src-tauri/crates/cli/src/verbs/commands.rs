//! `headwaters commands`: the JSON Schema of all commands.

use wire::AppError;

use crate::say::Say;

/// Prints the schema; it is JSON in any case.
pub fn run(_: &Say) -> Result<(), AppError> {
    Say { json: true }.answer(&model::command::schema(), String::new);
    Ok(())
}
