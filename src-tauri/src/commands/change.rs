//! Everything that changes the open workbook.

use tauri::State;

use super::Answered;
use crate::desk::Desk;

/// Does what a command says.
#[tauri::command]
pub async fn dispatch(desk: State<'_, Desk>, command: serde_json::Value) -> Answered<wire::Outcome> {
    let command = model::Command::read(&command.to_string())?;
    desk.with(|on_desk| Ok(wire::outcome(on_desk.session()?.dispatch(command)?))).await
}

/// Takes back the last entry of the history.
#[tauri::command]
pub async fn undo(desk: State<'_, Desk>) -> Answered<wire::Outcome> {
    desk.with(|on_desk| Ok(wire::outcome(on_desk.session()?.undo()?))).await
}

/// Does the entry again that was taken back last.
#[tauri::command]
pub async fn redo(desk: State<'_, Desk>) -> Answered<wire::Outcome> {
    desk.with(|on_desk| Ok(wire::outcome(on_desk.session()?.redo()?))).await
}
