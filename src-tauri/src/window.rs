//! The one window: made hidden, shown when its page has begun, closed only after the page has handed over what was
//! still being typed.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tauri::{AppHandle, CloseRequestApi, Manager, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::events;

/// The label of the window.
pub const MAIN: &str = "main";

/// How long the page may take to hand over what is being typed before the window goes without it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Size, place and maximising are kept from one start to the next; being hidden is not.
pub const KEPT: StateFlags = StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED);

/// Whether the window is to go once its workbook is closed.
#[derive(Default)]
pub struct Leaving(AtomicBool);

/// Makes the window, not yet to be seen.
pub fn make(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(words::text("app-name", &[]))
        .inner_size(1280.0, 720.0)
        .min_inner_size(800.0, 560.0)
        .visible(false)
        .build()?;
    Ok(())
}

/// Shows the window, in front of others where it stood behind them.
pub fn show(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    for done in [window.show(), window.unminimize(), window.set_focus()] {
        if let Err(error) = done {
            log::warn!("the window could not be brought forward: {error}");
        }
    }
}

/// The person closes the window: the page is asked to close its workbook first, as by its menu.
pub fn close_asked(app: &AppHandle, asked: &CloseRequestApi) {
    if !crate::desk::is_open(app) || app.state::<Leaving>().0.swap(true, Ordering::SeqCst) {
        return;
    }
    asked.prevent_close();
    events::menu(app, "close");
    let app = app.clone();
    // A page that does not answer must not keep the window; everything committed is in the file already.
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        leave(&app);
    });
}

/// The workbook is closed: goes where that was what the person wanted.
pub fn workbook_closed(app: &AppHandle) {
    if app.state::<Leaving>().0.load(Ordering::SeqCst) {
        leave(app);
    }
}

fn leave(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        drop(window.destroy());
    }
}
