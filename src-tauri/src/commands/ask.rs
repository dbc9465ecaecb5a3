//! Everything that is asked about the open workbook.

use tauri::State;
use wire::{Answer, Question};

use super::Answered;
use crate::desk::Desk;

/// Answers a question; nothing changes.
#[tauri::command]
pub async fn ask(desk: State<'_, Desk>, question: Question) -> Answered<Answer> {
    desk.with(|on_desk| wire::ask(on_desk.session()?, question)).await
}
