//! The desk at which the one open workbook lies. Its thread owns the session; everybody else hands in what is to be
//! done with it and waits for the answer. Slow work takes what it needs from here and then runs beside it.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

use session::Session;
use tauri::{AppHandle, Manager};
use tokio::sync::{mpsc, oneshot};
use wire::AppError;

use crate::{menu, previews::Kept, settings};

type Job = Box<dyn FnOnce(&mut OnDesk) + Send>;

/// What lies on the desk.
#[derive(Default)]
pub struct OnDesk {
    session: Option<Session>,
    /// Files that were looked at and not yet added, by their token.
    pub looked: HashMap<String, Kept>,
    /// The report that was written last.
    pub exported: Option<PathBuf>,
}

impl OnDesk {
    /// The open workbook; an error for the page where none is open.
    pub fn session(&mut self) -> Result<&mut Session, AppError> {
        self.session.as_mut().ok_or_else(|| AppError::trouble("no_workbook_open", "the desk is empty"))
    }

    /// Lays a workbook on the desk, or takes away the one that lies there. The old file is closed first.
    pub fn lay(&mut self, session: Option<Session>) {
        *self = Self { session, ..Self::default() };
    }
}

/// The way to the desk, for all commands.
pub struct Desk {
    jobs: mpsc::UnboundedSender<Job>,
    open: AtomicBool,
}

impl Desk {
    /// Starts the thread that owns the workbook.
    pub fn begin() -> Self {
        let (jobs, mut waiting) = mpsc::unbounded_channel::<Job>();
        std::thread::spawn(move || {
            let mut on_desk = OnDesk::default();
            while let Some(job) = waiting.blocking_recv() {
                job(&mut on_desk);
            }
        });
        Self { jobs, open: AtomicBool::new(false) }
    }

    /// Does `work` at the desk, after everything that was handed in before.
    pub async fn with<T, W>(&self, work: W) -> T
    where
        T: Send + 'static,
        W: FnOnce(&mut OnDesk) -> T + Send + 'static,
    {
        let (done, answer) = oneshot::channel();
        let job: Job = Box::new(move |on_desk| drop(done.send(work(on_desk))));
        let handed_in = self.jobs.send(job).is_ok();
        assert!(handed_in, "BUG: the desk outlives all who come to it");
        answer.await.expect("BUG: work at the desk does not panic")
    }
}

/// Whether a workbook is open now.
pub fn is_open(app: &AppHandle) -> bool {
    app.state::<Desk>().open.load(Ordering::SeqCst)
}

/// Lays a workbook on the desk in place of the one that was there, and lets menu and recent files know.
pub async fn lay(app: &AppHandle, session: Option<Session>) {
    let path = session.as_ref().map(|session| session.path().to_path_buf());
    let desk = app.state::<Desk>();
    desk.with(move |on_desk| on_desk.lay(session)).await;
    desk.open.store(path.is_some(), Ordering::SeqCst);
    menu::wake(app, path.is_some());
    if let Some(path) = path {
        settings::remember(app, &path, jiff::Timestamp::now().to_string());
    }
}

/// The workbook that is open now, as the window starts from it.
pub async fn opened(app: &AppHandle) -> Result<Option<wire::Opened>, AppError> {
    let desk = app.state::<Desk>();
    desk.with(|on_desk| Ok(on_desk.session.as_ref().map(wire::opened).transpose()?)).await
}

/// The same, where it is this file that is open.
pub async fn opened_from(app: &AppHandle, path: &Path) -> Result<Option<wire::Opened>, AppError> {
    let path = path.to_path_buf();
    let desk = app.state::<Desk>();
    desk.with(move |on_desk| {
        let session = on_desk.session.as_ref().filter(|session| session.path() == path);
        Ok(session.map(wire::opened).transpose()?)
    })
    .await
}
