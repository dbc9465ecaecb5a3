//! How much of the screen the window takes.

use tauri::{AppHandle, Manager};

use super::Answered;
use crate::window;

/// Fills the screen for the projector view, or takes the old size again. A system that refuses is no trouble: the
/// view works in any size.
#[tauri::command]
pub async fn fill_screen(app: AppHandle, on: bool) -> Answered<()> {
    let window = app.get_webview_window(window::MAIN);
    if let Some(Err(error)) = window.map(|window| window.set_fullscreen(on)) {
        log::warn!("the window could not fill the screen: {error}");
    }
    Ok(())
}
