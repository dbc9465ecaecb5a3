//! Making, opening and closing a workbook.

use model::edit::SetDistrict;
use session::Session;
use tauri::AppHandle;
use wire::AppError;

use super::Answered;
use crate::{desk, dialogs, open_request, settings, window};

/// Makes a workbook where the person says; nothing when they cancel.
#[tauri::command(rename_all = "snake_case")]
pub async fn create_workbook(
    app: AppHandle,
    district_name: String,
    district_code: Option<String>,
    year: Option<String>,
) -> Answered<Option<wire::Opened>> {
    let Some(path) = dialogs::where_to_create(&app, &file_name(&district_name)).await else {
        return Ok(None);
    };
    let path = path.with_extension("headwaters");
    let district = SetDistrict { district_name, district_code, year };
    open_request::lay(&app, move || Ok(Session::create(&path, district)?)).await.map(Some)
}

/// Opens the workbook that the person chooses; nothing when they cancel.
#[tauri::command]
pub async fn open_workbook(app: AppHandle) -> Answered<Option<wire::Opened>> {
    let Some(path) = dialogs::which_workbook(&app).await else { return Ok(None) };
    open_request::file(&app, path).await.map(Some)
}

/// Opens a recent workbook by the id that the start screen knows.
#[tauri::command]
pub async fn open_recent(app: AppHandle, id: String) -> Answered<wire::Opened> {
    let path = settings::find_recent(&app, &id).ok_or_else(|| AppError::trouble("recent_gone", id))?;
    open_request::file(&app, path).await
}

/// Opens the made-up district.
#[tauri::command]
pub async fn open_sample(app: AppHandle) -> Answered<wire::Opened> {
    open_request::sample(&app).await
}

/// Closes the workbook, and the window where it was waiting for that.
#[tauri::command]
pub async fn close_workbook(app: AppHandle) -> Answered<()> {
    desk::lay(&app, None).await;
    window::workbook_closed(&app);
    Ok(())
}

/// The name that the dialog suggests: the district's, without what no file may be called.
fn file_name(district: &str) -> String {
    let kept =
        district.trim().replace(|letter: char| letter.is_control() || r#"/\:*?"<>|"#.contains(letter), " ");
    format!("{}.headwaters", kept.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suggested_name_is_one_that_every_system_takes() {
        assert_eq!(file_name(" Acton/Boxborough: 2024 "), "Acton Boxborough  2024.headwaters");
    }
}
