//! Data files that were looked at: read in a process of their own, kept by path and fingerprint until they are added or
//! forgotten. A file is read again when it is added, because only then its year is settled; it must be the same file.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use ingest::{IngestError, Looked, Said, beside::Sheet};
use model::{
    Id,
    records::{Mapping, Source},
};
use serde::Serialize;
use tauri::{AppHandle, Manager};
use wire::{
    AppError,
    view::{self, SourceStanding},
};

use crate::{desk::Desk, events, readings};

/// A file that was looked at.
#[derive(Clone)]
pub struct Kept {
    path: PathBuf,
    /// SHA-256 of the bytes that were looked at; none where they could not be read so far.
    sha256: Option<String>,
    /// How a person said to read it.
    mapping: Option<Mapping>,
}

/// What a file would bring in, or why it cannot be read.
#[derive(Clone, Serialize)]
pub struct FilePreview {
    token: String,
    file_name: String,
    preview: Option<ingest::Preview>,
    error: Option<AppError>,
    #[serde(flatten)]
    standing: SourceStanding,
    /// The table can be read, but nobody has said yet what its columns are.
    can_map: bool,
}

/// The first rows of each sheet.
#[derive(Serialize)]
pub struct SampleTable {
    sheets: Vec<Sheet>,
}

/// What a person said when a file is added.
pub struct Adding {
    /// The file.
    pub token: String,
    /// The year, where the file does not say it.
    pub year: Option<String>,
    /// The source that goes in the same step.
    pub replaces: Option<Id<Source>>,
    /// Codes of the warnings that were taken on.
    pub accepted: Vec<String>,
}

/// Looks at each file, beside the desk. When it is stopped it answers with those that were done.
pub async fn look(app: &AppHandle, paths: Vec<PathBuf>) -> Vec<FilePreview> {
    let mut previews = Vec::new();
    let reading = readings::begin(app);
    for path in paths {
        let token = next_token();
        let kept = Kept { path, sha256: None, mapping: None };
        let Some(preview) = look_at(app, token, kept, &reading).await else { break };
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

/// The first rows of a file, for a person who is to say what its columns are.
pub async fn sample(app: &AppHandle, token: String) -> Result<SampleTable, AppError> {
    let kept = find(app, &token).await?;
    let reading = readings::begin(app);
    let (sheets, sha256) = readings::beside(&reading, move |beside| beside.sample(&kept.path)).await?;
    let found = find(app, &token).await?;
    keep(app, token, Kept { sha256: Some(sha256), ..found }).await;
    Ok(SampleTable { sheets })
}

/// Looks again, reading the file as a person said.
pub async fn map(app: &AppHandle, token: String, mapping: Mapping) -> Result<FilePreview, AppError> {
    let kept = Kept { mapping: Some(mapping), ..find(app, &token).await? };
    let file_name = name_of(&kept.path);
    let reading = readings::begin(app);
    let stopped = IngestError::ReadingCancelled { file: file_name };
    look_at(app, token, kept, &reading).await.ok_or_else(|| stopped.into())
}

/// Adds a file that was looked at.
pub async fn add(app: &AppHandle, adding: Adding) -> Result<wire::Outcome, AppError> {
    let Adding { token, year, replaces, accepted } = adding;
    let Kept { path, sha256, mapping } = find(app, &token).await?;
    let said = Said { year, mapping, remembered: remembered(app).await };
    let tell = progress(app, &token, &path);
    let reading = readings::begin(app);
    let read = move |beside: &ingest::beside::Beside<'_>| {
        beside.read(&path, &said, sha256.as_deref(), &mut { tell })
    };
    let reading = readings::beside(&reading, read).await?;
    app.state::<Desk>()
        .with(move |on_desk| {
            let outcome = view::add_as(on_desk.session()?, &reading, replaces, &accepted)?;
            on_desk.looked.remove(&token);
            Ok(wire::outcome(outcome))
        })
        .await
}

/// Looks at one file and keeps it under its token; nothing where somebody stopped it.
async fn look_at(
    app: &AppHandle,
    token: String,
    kept: Kept,
    reading: &readings::Stop,
) -> Option<FilePreview> {
    let file_name = name_of(&kept.path);
    let said = Said { year: None, mapping: kept.mapping.clone(), remembered: remembered(app).await };
    let (path, tell) = (kept.path.clone(), progress(app, &token, &kept.path));
    let looked = readings::beside(reading, move |beside| beside.look(&path, &said, &mut { tell })).await;
    let nothing = FilePreview {
        token: token.clone(),
        file_name,
        preview: None,
        error: None,
        standing: SourceStanding::default(),
        can_map: false,
    };
    match looked {
        Err(IngestError::ReadingCancelled { .. }) => None,
        Err(error) => {
            let can_map =
                matches!(error, IngestError::HeaderUnknown { .. } | IngestError::ColumnsMissing { .. });
            if can_map {
                keep(app, token, kept).await;
            }
            Some(FilePreview { error: Some(error.into()), can_map, ..nothing })
        }
        Ok(looked) => {
            let (preview, standing) = stand(app, &looked).await;
            let sha256 = Some(looked.sha256().to_owned());
            keep(app, token, Kept { sha256, ..kept }).await;
            Some(FilePreview { preview: Some(preview), standing, ..nothing })
        }
    }
}

/// The preview with what the workbook knows of the file.
async fn stand(app: &AppHandle, looked: &Looked) -> (ingest::Preview, SourceStanding) {
    let (mut preview, whole) = (looked.preview().clone(), looked.clone());
    let desk = app.state::<Desk>();
    let standing = desk.with(move |on_desk| {
        let session = on_desk.session()?;
        match whole {
            Looked::Whole(reading) => view::standing(session, &reading).map_err(AppError::from),
            Looked::YearOpen(preview, sha256) => Ok(view::standing_before_year(session, &preview, &sha256)),
        }
    });
    // Without a workbook nothing is known of any file.
    let standing = standing.await.unwrap_or_default();
    preview.warnings.extend(standing.warnings.iter().cloned());
    (preview, standing)
}

async fn remembered(app: &AppHandle) -> Vec<Mapping> {
    let remembered =
        |on_desk: &mut crate::desk::OnDesk| on_desk.session().map(|session| view::remembered(session));
    app.state::<Desk>().with(remembered).await.unwrap_or_default()
}

async fn find(app: &AppHandle, token: &str) -> Result<Kept, AppError> {
    let token = token.to_owned();
    let gone = AppError::trouble("preview_gone", token.clone());
    app.state::<Desk>().with(move |on_desk| on_desk.looked.get(&token).cloned()).await.ok_or(gone)
}

async fn keep(app: &AppHandle, token: String, kept: Kept) {
    app.state::<Desk>().with(move |on_desk| on_desk.looked.insert(token, kept)).await;
}

/// Tells the page how far one file is.
fn progress(app: &AppHandle, token: &str, path: &Path) -> impl FnMut(ingest::Progress) + Send + 'static {
    let (app, token, file_name) = (app.clone(), token.to_owned(), name_of(path));
    events::import_progress(&app, &token, &file_name, ingest::Progress::default());
    move |progress| events::import_progress(&app, &token, &file_name, progress)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn next_token() -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    format!("file-{}", LAST.fetch_add(1, Ordering::Relaxed) + 1)
}
