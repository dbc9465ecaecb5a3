//! Everything that asks for a workbook to be opened: the words of the start, a second start, the page. All of them end
//! in `lay`, so that a workbook comes onto the desk in one way only.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use session::Session;
use tauri::{AppHandle, Manager, async_runtime::spawn_blocking};
use wire::{AppError, Opened};

use crate::{
    arguments::{self, Wanted},
    desk, events, window,
};

/// What the program was started with, until the page asks for it.
pub struct Waiting(Mutex<Option<Wanted>>);

impl Waiting {
    /// Reads the words of this start.
    pub fn from_arguments() -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        Self(Mutex::new(arguments::wanted(std::env::args().skip(1), &folder)))
    }

    fn take(&self) -> Option<Wanted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Opens what the program was started with; nothing where that is done already or there was nothing.
pub async fn at_start(app: &AppHandle) -> Option<Result<Opened, AppError>> {
    let wanted = app.state::<Waiting>().take()?;
    Some(open(app, wanted).await)
}

/// Somebody started the program again: the running window comes forward, with the workbook that was asked for.
pub fn second_start(app: &AppHandle, words: &[String], folder: &str) {
    window::show(app);
    let Some(wanted) = arguments::wanted(words.iter().skip(1).cloned(), Path::new(folder)) else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let opened = open(&app, wanted).await;
        events::open_request(&app, opened);
    });
}

async fn open(app: &AppHandle, wanted: Wanted) -> Result<Opened, AppError> {
    match wanted {
        Wanted::File(path) => file(app, path).await,
        Wanted::Sample => sample(app).await,
    }
}

/// Opens a workbook for writing where that is possible, else for viewing. One that is open already stays as it is.
pub async fn file(app: &AppHandle, path: PathBuf) -> Result<Opened, AppError> {
    match desk::opened_from(app, &path).await? {
        Some(opened) => Ok(opened),
        None => lay(app, move || Ok(Session::open(&path)?)).await,
    }
}

/// Opens the made-up district. It is built once; what people try out in it stays, like in any other workbook.
pub async fn sample(app: &AppHandle) -> Result<Opened, AppError> {
    let sample = library::samples().first().expect("BUG: a sample is shipped");
    let folder =
        app.path().app_data_dir().map_err(|error| AppError::trouble("no_folder", error.to_string()))?;
    let path = folder.join(format!("{}.headwaters", sample.district_name));
    if !path.exists() {
        let path = path.clone();
        spawn_blocking(move || build(sample, &path))
            .await
            .expect("BUG: building the sample does not panic")?;
    }
    file(app, path).await
}

/// Built under another name first, so that a half-built one is never taken for the sample.
fn build(sample: &library::Sample, path: &Path) -> Result<(), AppError> {
    let trouble = |error: std::io::Error| AppError::trouble("no_folder", error.to_string());
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(trouble)?;
    let half = path.with_extension("half");
    if half.exists() {
        fs::remove_file(&half).map_err(trouble)?;
    }
    drop(wire::make_sample(sample, &half)?);
    fs::rename(&half, path).map_err(trouble)
}

/// Puts a workbook on the desk. The old one is closed only once the new one is open.
pub async fn lay(
    app: &AppHandle,
    make: impl FnOnce() -> Result<Session, AppError> + Send + 'static,
) -> Result<Opened, AppError> {
    let session = spawn_blocking(make).await.expect("BUG: opening a workbook does not panic")?;
    let opened = wire::opened(&session)?;
    desk::lay(app, Some(session)).await;
    Ok(opened)
}
