//! Everything that is asked about the open workbook.

use model::causes::Options;
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use wire::{Answer, AppError, Question, view};

use super::Answered;
use crate::{
    analyses::{self, Analyses},
    desk::Desk,
};

/// Answers a question; nothing changes. What the records alone can answer is worked out beside the desk, on a copy of
/// them, so that no command waits for it.
#[tauri::command]
pub async fn ask(app: AppHandle, desk: State<'_, Desk>, question: Question) -> Answered<Answer> {
    let workbook = desk.with(|on_desk| on_desk.session().map(|session| session.workbook().clone())).await?;
    if let Question::Causes { ranges } = question {
        let mut watch = analyses::begin(&app);
        let options = Options { matrix: false, ranges };
        let told = spawn_blocking(move || view::causes_watched(&workbook, options, &mut watch)).await;
        let told = told.expect("BUG: an analysis does not panic");
        return told.map(Answer::Causes).ok_or_else(AppError::stopped);
    }
    if matches!(question, Question::Coverage) {
        let mut watch = analyses::begin(&app);
        let told = spawn_blocking(move || view::coverage(&workbook, &mut watch)).await;
        let told = told.expect("BUG: an analysis does not panic");
        return told.map(Answer::Coverage).ok_or_else(AppError::stopped);
    }
    let asked = spawn_blocking(move || wire::ask_beside(&workbook, question)).await;
    match asked.expect("BUG: answering a question does not panic") {
        Ok(answer) => Ok(answer),
        Err(about_the_file) => desk.with(|on_desk| wire::ask(on_desk.session()?, about_the_file)).await,
    }
}

/// Stops the analysis of the map that goes on.
#[tauri::command]
pub async fn stop_analysis(analyses: State<'_, Analyses>) -> Answered<()> {
    analyses.stop();
    Ok(())
}
