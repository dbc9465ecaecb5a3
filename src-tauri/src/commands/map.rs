//! The cause map in the forms of other programs: written, and looked at before it is taken in. Taking in is a command
//! like any other, which comes with what was looked at.

use std::{fs, path::Path};

use ingest::{IngestError, MapError};
use serde::Serialize;
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use wire::{
    AppError, MapFormat, map_file,
    view::{TakingIn, taking_in},
};

use super::Answered;
use crate::{desk::Desk, dialogs, readings};

/// A map that was written.
#[derive(Serialize)]
pub struct ExportedMap {
    file_name: String,
}

/// What a file would bring to the map.
#[derive(Serialize)]
pub struct MapPreview {
    file_name: String,
    taking_in: TakingIn,
}

/// Writes the map where the person says; nothing when they cancel.
#[tauri::command]
pub async fn export_map(
    app: AppHandle,
    desk: State<'_, Desk>,
    format: MapFormat,
) -> Answered<Option<ExportedMap>> {
    let name =
        desk.with(move |on_desk| Ok::<_, AppError>(map_name(on_desk.session()?.path(), format))).await?;
    let Some(path) = dialogs::where_to_write_map(&app, &name, format).await else { return Ok(None) };
    let path = path.with_extension(format.ending());
    let workbook = desk.with(|on_desk| on_desk.session().map(|session| session.workbook().clone())).await?;
    let made = spawn_blocking(move || map_file(&workbook, format)).await;
    let bytes = made.expect("BUG: writing a map into memory does not panic")?;
    fs::write(&path, &bytes).map_err(|error| AppError::trouble("map_not_written", error.to_string()))?;
    let exported = ExportedMap { file_name: name_of(&path) };
    desk.with(|on_desk| on_desk.exported = Some(path)).await;
    Ok(Some(exported))
}

/// Looks at the file that the person chooses; nothing is stored. Nothing, too, where the reading was stopped.
#[tauri::command]
pub async fn preview_map(app: AppHandle, desk: State<'_, Desk>) -> Answered<Option<MapPreview>> {
    let Some(path) = dialogs::which_map(&app).await else { return Ok(None) };
    let file_name = name_of(&path);
    let reading = readings::begin(&app);
    let read = match readings::beside(&reading, move |beside| beside.read_map(&path)).await {
        Err(MapError::Unread(IngestError::ReadingCancelled { .. })) => return Ok(None),
        read => read?,
    };
    let workbook = desk.with(|on_desk| on_desk.session().map(|session| session.workbook().clone())).await?;
    let met = spawn_blocking(move || taking_in(&workbook, &read)).await;
    let taking_in = met.expect("BUG: comparing two maps does not panic")?;
    Ok(Some(MapPreview { file_name, taking_in }))
}

fn map_name(workbook: &Path, format: MapFormat) -> String {
    format!("{}.{}", workbook.file_stem().unwrap_or_default().to_string_lossy(), format.ending())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
