//! Data files: chosen, looked at, added.

use tauri::{AppHandle, State};

use super::Answered;
use crate::{
    desk::Desk,
    dialogs,
    previews::{self, FilePreview},
};

/// Looks at the files that the person chooses; nothing is stored.
#[tauri::command]
pub async fn preview_files(app: AppHandle) -> Answered<Vec<FilePreview>> {
    let paths = dialogs::which_files(&app).await;
    Ok(previews::look(&app, paths).await)
}

/// Adds a file that was looked at to the workbook.
#[tauri::command]
pub async fn add_source(app: AppHandle, token: String, year: Option<String>) -> Answered<wire::Outcome> {
    previews::add(&app, token, year).await
}

/// Forgets the files that were looked at and not added.
#[tauri::command]
pub async fn forget_previews(desk: State<'_, Desk>) -> Answered<()> {
    desk.with(|on_desk| on_desk.looked.clear()).await;
    Ok(())
}
