//! The report: looked at, written, shown in its folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Zoned;
use serde::Serialize;
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use tauri_plugin_opener::OpenerExt;
use wire::{AppError, ProgressFormat, ReportMatter};

use super::Answered;
use crate::{desk::Desk, dialogs};

/// A report or picture that was written.
#[derive(Serialize)]
pub struct Exported {
    file_name: String,
    pages: usize,
    notes: Vec<String>,
}

/// Writes what was made, and remembers where, so that its folder can be shown.
pub(super) async fn put(desk: &Desk, path: PathBuf, made: export::Exported) -> Answered<Exported> {
    fs::write(&path, &made.bytes)
        .map_err(|error| AppError::trouble("report_not_written", error.to_string()))?;
    let exported = Exported {
        file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        pages: made.pages,
        notes: said(made.notes),
    };
    desk.with(|on_desk| on_desk.exported = Some(path)).await;
    Ok(exported)
}

/// The pages of the report as pictures, and what to look at in them.
#[derive(Serialize)]
pub struct ReportPages {
    pages: Vec<String>,
    notes: Vec<String>,
}

fn said(notes: Vec<export::Note>) -> Vec<String> {
    notes.into_iter().map(|note| note.text).collect()
}

/// Writes the report where the person says; nothing when they cancel.
#[tauri::command]
pub async fn export_pdf(app: AppHandle, desk: State<'_, Desk>) -> Answered<Option<Exported>> {
    let name = desk.with(|on_desk| Ok::<_, AppError>(report_name(on_desk.session()?.path()))).await?;
    let Some(path) = dialogs::where_to_export(&app, &name).await else { return Ok(None) };
    let path = path.with_extension("pdf");
    let report = beside(&desk, |matter| matter.pdf(Zoned::now().date())).await?;
    Ok(Some(put(&desk, path, report).await?))
}

/// Writes the summary for the network where the person says; nothing when they cancel.
#[tauri::command]
pub async fn export_progress(
    app: AppHandle,
    desk: State<'_, Desk>,
    format: ProgressFormat,
) -> Answered<Option<Exported>> {
    let name = desk.with(move |on_desk| Ok::<_, AppError>(progress_name(on_desk.session()?.path(), format)));
    let name = name.await?;
    let Some(path) = dialogs::where_to_put_progress(&app, &name, format).await else { return Ok(None) };
    let path = path.with_extension(format.ending());
    let made = beside(&desk, move |matter| matter.progress(format, Zoned::now().date())).await?;
    Ok(Some(put(&desk, path, made).await?))
}

fn progress_name(workbook: &Path, format: ProgressFormat) -> String {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    words::text(
        "progress-file-name",
        &[("workbook", stem.as_ref().into()), ("ending", format.ending().into())],
    )
}

/// The report as it would be written now.
#[tauri::command]
pub async fn preview_report(desk: State<'_, Desk>) -> Answered<ReportPages> {
    let seen = beside(&desk, |matter| matter.preview(Zoned::now().date())).await?;
    Ok(ReportPages { pages: seen.pages, notes: said(seen.notes) })
}

/// Shows the report that was written last in its folder.
#[tauri::command]
pub async fn show_exported(app: AppHandle, desk: State<'_, Desk>) -> Answered<()> {
    let Some(path) = desk.with(|on_desk| on_desk.exported.clone()).await else { return Ok(()) };
    let shown = app.opener().reveal_item_in_dir(path);
    shown.map_err(|error| AppError::trouble("folder_not_shown", error.to_string()))
}

/// Sets the report beside the desk, from what lay there at this moment.
async fn beside<T: Send + 'static>(
    desk: &Desk,
    set: impl FnOnce(ReportMatter) -> Answered<T> + Send + 'static,
) -> Answered<T> {
    let matter = desk.with(|on_desk| Ok::<_, AppError>(ReportMatter::of(on_desk.session()?)?)).await?;
    spawn_blocking(move || set(matter)).await.expect("BUG: setting a report does not panic")
}

fn report_name(workbook: &Path) -> String {
    format!("{}.pdf", workbook.file_stem().unwrap_or_default().to_string_lossy())
}
