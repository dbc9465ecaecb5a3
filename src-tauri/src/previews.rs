//! Data files that were looked at: read beside the desk, kept there until they are added or forgotten. A file is read
//! again when it is added, because only then its year is settled.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use serde::Serialize;
use tauri::{AppHandle, Manager, async_runtime::spawn_blocking};
use wire::AppError;

use crate::{desk::Desk, events};

/// A file that was looked at.
#[derive(Clone)]
pub struct Looked {
    file_name: String,
    bytes: Vec<u8>,
}

/// What a file would bring in, or why it cannot be read.
#[derive(Clone, Serialize)]
pub struct FilePreview {
    token: String,
    file_name: String,
    preview: Option<ingest::Preview>,
    error: Option<AppError>,
}

/// Looks at each file, beside the desk.
pub async fn look(app: &AppHandle, paths: Vec<PathBuf>) -> Vec<FilePreview> {
    let mut previews = Vec::new();
    for path in paths {
        let looked = spawn_blocking(move || look_at(&path)).await;
        let (preview, looked) = looked.expect("BUG: looking at a file does not panic");
        if let Some(looked) = looked {
            let token = preview.token.clone();
            app.state::<Desk>().with(move |on_desk| on_desk.looked.insert(token, looked)).await;
        }
        previews.push(preview);
    }
    previews
}

/// Files were dropped on the window: the page is told what they would bring in.
pub fn dropped(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let previews = look(&app, paths).await;
        events::files_dropped(&app, &previews);
    });
}

/// Adds a file that was looked at; `year` is what the person said where the file does not say it.
pub async fn add(app: &AppHandle, token: String, year: Option<String>) -> Result<wire::Outcome, AppError> {
    let desk = app.state::<Desk>();
    let gone = || AppError::trouble("preview_gone", token.clone());
    let kept = token.clone();
    let looked = desk.with(move |on_desk| on_desk.looked.get(&kept).cloned()).await.ok_or_else(gone)?;
    let reading = spawn_blocking(move || ingest::read(&looked.file_name, &looked.bytes, year.as_deref()));
    let reading = reading.await.expect("BUG: reading a file does not panic")?;
    desk.with(move |on_desk| {
        let outcome = wire::view::add(on_desk.session()?, &reading)?;
        on_desk.looked.remove(&token);
        Ok(wire::outcome(outcome))
    })
    .await
}

fn look_at(path: &Path) -> (FilePreview, Option<Looked>) {
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = ingest::load(path).and_then(|(_, bytes)| Ok((ingest::preview(&file_name, &bytes)?, bytes)));
    let token = next_token();
    match read {
        Ok((preview, bytes)) => {
            let looked = Looked { file_name: file_name.clone(), bytes };
            (FilePreview { token, file_name, preview: Some(preview), error: None }, Some(looked))
        }
        Err(error) => (FilePreview { token, file_name, preview: None, error: Some(error.into()) }, None),
    }
}

fn next_token() -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    format!("file-{}", LAST.fetch_add(1, Ordering::Relaxed) + 1)
}
