//! What the program says to the page without being asked. The names are those of the page's `BridgeEvents`.

use ingest::Progress;
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use wire::{AppError, Opened};

use crate::{previews::FilePreview, window::MAIN};

/// A menu item was chosen.
pub fn menu(app: &AppHandle, id: &str) {
    #[derive(Clone, Serialize)]
    struct Chosen<'a> {
        id: &'a str,
    }
    say(app, "menu", Chosen { id });
}

/// Files were dropped on the window and looked at.
pub fn files_dropped(app: &AppHandle, previews: &[FilePreview]) {
    say(app, "files-dropped", previews);
}

/// How far the reading of one file is.
pub fn import_progress(app: &AppHandle, token: &str, file_name: &str, progress: Progress) {
    #[derive(Clone, Serialize)]
    struct Far<'a> {
        token: &'a str,
        file_name: &'a str,
        #[serde(flatten)]
        progress: Progress,
    }
    say(app, "import-progress", Far { token, file_name, progress });
}

/// How far an analysis of the map is, 0–1.
pub fn analysis_progress(app: &AppHandle, share: f64) {
    #[derive(Clone, Serialize)]
    struct Far {
        share: f64,
    }
    say(app, "analysis-progress", Far { share });
}

/// A workbook was asked for from outside: it is open now, or this is why not.
pub fn open_request(app: &AppHandle, opened: Result<Opened, AppError>) {
    match opened {
        Ok(opened) => say(app, "open-request", opened),
        Err(error) => say(app, "open-request", error),
    }
}

fn say<P: Serialize + Clone>(app: &AppHandle, event: &str, payload: P) {
    if let Err(error) = app.emit_to(MAIN, event, payload) {
        log::warn!("the page could not be told of {event}: {error}");
    }
}
