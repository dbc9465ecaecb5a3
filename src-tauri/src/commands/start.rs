//! The page has begun.

use serde::Serialize;
use tauri::AppHandle;

use super::Answered;
use crate::{
    desk, open_request,
    settings::{self, Recent},
    window,
};

/// What the start screen shows.
#[derive(Serialize)]
pub struct Start {
    version: String,
    recents: Vec<Recent>,
    opened: Option<wire::Opened>,
}

/// Opens what the program was started with, tells what the start screen shows, and lets the window be seen.
#[tauri::command]
pub async fn start(app: AppHandle) -> Answered<Start> {
    let opened = open_request::at_start(&app).await;
    window::show(&app);
    let opened = match opened {
        Some(opened) => Some(opened?),
        None => desk::opened(&app).await?,
    };
    Ok(Start { version: app.package_info().version.to_string(), recents: settings::recents(&app), opened })
}
