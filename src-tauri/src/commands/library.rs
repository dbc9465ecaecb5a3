//! The team's own entries of the library: written as a file for others, and such a file looked at. Taking entries over is a
//! command like any other, which comes with what was looked at.

use std::{fs::File, path::Path};

use model::records::WrittenEntry;
use tauri::{AppHandle, State};
use wire::{AppError, library_file, read_library};

use super::{
    Answered,
    export::{Exported, put},
};
use crate::{desk::Desk, dialogs};

/// Writes the own entries where the person says; nothing when they cancel.
#[tauri::command]
pub async fn export_library(app: AppHandle, desk: State<'_, Desk>) -> Answered<Option<Exported>> {
    let about = |session: &session::Session| (library_name(session.path()), library_file(session.workbook()));
    let (name, bytes) = desk.with(move |on_desk| on_desk.session().map(|session| about(session))).await?;
    let Some(path) = dialogs::where_to_put_library(&app, &name).await else { return Ok(None) };
    let made = export::Exported { bytes, pages: 0, notes: Vec::new() };
    Ok(Some(put(&desk, path.with_extension("json"), made).await?))
}

/// What stands in the library file that the person chooses; nothing when they cancel.
#[tauri::command]
pub async fn import_library(app: AppHandle) -> Answered<Option<Vec<WrittenEntry>>> {
    let Some(path) = dialogs::which_library(&app).await else { return Ok(None) };
    let file = File::open(&path).map_err(|error| AppError::trouble("file_trouble", error.to_string()))?;
    read_library(file).map(Some)
}

fn library_name(workbook: &Path) -> String {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    words::text("library-file-name", &[("workbook", stem.as_ref().into())])
}
