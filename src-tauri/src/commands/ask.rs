//! Everything that is asked about the open workbook.

use tauri::{State, async_runtime::spawn_blocking};
use wire::{Answer, Question};

use super::Answered;
use crate::desk::Desk;

/// Answers a question; nothing changes. What the records alone can answer is worked out beside the desk, on a copy of
/// them, so that no command waits for it.
#[tauri::command]
pub async fn ask(desk: State<'_, Desk>, question: Question) -> Answered<Answer> {
    let workbook = desk.with(|on_desk| on_desk.session().map(|session| session.workbook().clone())).await?;
    let asked = spawn_blocking(move || wire::ask_beside(&workbook, question)).await;
    match asked.expect("BUG: answering a question does not panic") {
        Ok(answer) => Ok(answer),
        Err(about_the_file) => desk.with(|on_desk| wire::ask(on_desk.session()?, about_the_file)).await,
    }
}
