//! The cause map as a picture: looked at, and written.

use std::path::Path;

use drawing::{MapLook, Picture};
use jiff::Zoned;
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use wire::{AppError, PictureFormat, ReportMatter};

use super::{
    Answered,
    export::{Exported, put},
};
use crate::{desk::Desk, dialogs};

/// The map as it would be written now.
#[tauri::command]
pub async fn preview_map_picture(desk: State<'_, Desk>, look: MapLook) -> Answered<Picture> {
    beside(&desk, move |matter| matter.map_picture(Zoned::now().date(), &look)).await
}

/// Writes the map as it stands where the person says; nothing when they cancel.
#[tauri::command]
pub async fn export_map_picture(
    app: AppHandle,
    desk: State<'_, Desk>,
    format: PictureFormat,
    look: MapLook,
) -> Answered<Option<Exported>> {
    let name =
        desk.with(move |on_desk| Ok::<_, AppError>(map_name(on_desk.session()?.path(), format))).await?;
    let Some(path) = dialogs::where_to_put_map(&app, &name, format).await else { return Ok(None) };
    let path = path.with_extension(format.id());
    let made = beside(&desk, move |matter| matter.map_file(format, Zoned::now().date(), &look)).await?;
    Ok(Some(put(&desk, path, made).await?))
}

/// Draws beside the desk, from what lay there at this moment.
async fn beside<T: Send + 'static>(
    desk: &Desk,
    draw: impl FnOnce(ReportMatter) -> Answered<T> + Send + 'static,
) -> Answered<T> {
    let matter =
        desk.with(|on_desk| Ok::<_, AppError>(ReportMatter::of_the_map(on_desk.session()?)?)).await?;
    spawn_blocking(move || draw(matter)).await.expect("BUG: drawing the map does not panic")
}

fn map_name(workbook: &Path, format: PictureFormat) -> String {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    format!("{}.{}", words::text("picture-file", &[("workbook", stem.into())]), format.id())
}
