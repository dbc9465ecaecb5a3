//! Data files: chosen, looked at, read by hand, added.

use model::{
    Id,
    records::{Mapping, Source},
};
use tauri::{AppHandle, State};

use super::Answered;
use crate::{
    desk::Desk,
    dialogs,
    previews::{self, Adding, FilePreview, SampleTable},
    readings::Readings,
};

/// Looks at the files that the person chooses; nothing is stored.
#[tauri::command]
pub async fn preview_files(app: AppHandle) -> Answered<Vec<FilePreview>> {
    let paths = dialogs::which_files(&app).await;
    Ok(previews::look(&app, paths).await)
}

/// Stops what is being read; the call that waits for it answers with what there is.
#[tauri::command]
pub async fn cancel_reading(readings: State<'_, Readings>) -> Answered<()> {
    readings.stop();
    Ok(())
}

/// The first rows of each sheet of a file, as they stand there.
#[tauri::command]
pub async fn sample_table(app: AppHandle, token: String) -> Answered<SampleTable> {
    previews::sample(&app, token).await
}

/// Looks at a file again, reading it as the person said.
#[tauri::command]
pub async fn map_file(app: AppHandle, token: String, mapping: Mapping) -> Answered<FilePreview> {
    previews::map(&app, token, mapping).await
}

/// Adds a file that was looked at to the workbook.
#[tauri::command]
pub async fn add_source(
    app: AppHandle,
    token: String,
    year: Option<String>,
    replaces: Option<Id<Source>>,
    accepted: Vec<String>,
) -> Answered<wire::Outcome> {
    previews::add(&app, Adding { token, year, replaces, accepted }).await
}

/// Forgets the files that were looked at and not added.
#[tauri::command]
pub async fn forget_previews(desk: State<'_, Desk>) -> Answered<()> {
    desk.with(|on_desk| on_desk.looked.clear()).await;
    Ok(())
}
