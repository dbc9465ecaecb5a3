//! The native menu. An item only says its id to the page, which runs the action of that id: the same that its keys,
//! its palette and its buttons run. Undo and redo have no key here, because in a text field they belong to the text.

use tauri::{
    AppHandle, Manager, Wry,
    menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu},
};
use words::text;

use crate::events;

/// Items that only make sense while a workbook is open.
const OF_A_WORKBOOK: [&str; 14] = [
    "close",
    "export_pdf",
    "undo",
    "redo",
    "wall",
    "phase_1",
    "phase_2",
    "phase_3",
    "phase_4",
    "phase_5",
    "phase_6",
    "phase_7",
    "phase_8",
    "phase_9",
];

/// The whole menu, with the items of a workbook asleep.
pub fn menu(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    Menu::with_items(app, &[&file(app)?, &edit(app)?, &view(app)?, &help(app)?])
}

/// Wakes the items that need an open workbook, or puts them to sleep.
pub fn wake(app: &AppHandle, open: bool) {
    let Some(menu) = app.menu() else { return };
    let submenus = menu.items().unwrap_or_default();
    for submenu in submenus.iter().filter_map(|kind| kind.as_submenu()) {
        for id in OF_A_WORKBOOK {
            let item = submenu.get(id);
            if let Some(item) = item.as_ref().and_then(|kind| kind.as_menuitem()) {
                drop(item.set_enabled(open));
            }
        }
    }
}

/// Hands a chosen item to the page.
pub fn chosen(app: &AppHandle, id: &str) {
    if id == "quit" {
        if let Some(window) = app.get_webview_window(crate::window::MAIN) {
            drop(window.close());
        }
    } else {
        events::menu(app, id);
    }
}

fn file(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let line = PredefinedMenuItem::separator(app)?;
    submenu(
        app,
        "menu-file",
        &[
            &item(app, "new", "menu-new", Some("CmdOrCtrl+N"))?,
            &item(app, "open", "menu-open", Some("CmdOrCtrl+O"))?,
            &item(app, "open_sample", "menu-open-sample", None)?,
            &item(app, "close", "menu-close", Some("CmdOrCtrl+W"))?,
            &line,
            &item(app, "export_pdf", "menu-export-pdf", Some("CmdOrCtrl+E"))?,
            &line,
            &item(app, "quit", "menu-quit", Some("CmdOrCtrl+Q"))?,
        ],
    )
}

fn edit(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    submenu(
        app,
        "menu-edit",
        &[
            &item(app, "undo", "menu-undo", None)?,
            &item(app, "redo", "menu-redo", None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, Some(&text("menu-cut", &[])))?,
            &PredefinedMenuItem::copy(app, Some(&text("menu-copy", &[])))?,
            &PredefinedMenuItem::paste(app, Some(&text("menu-paste", &[])))?,
            &PredefinedMenuItem::select_all(app, Some(&text("menu-select-all", &[])))?,
            &PredefinedMenuItem::separator(app)?,
            &item(app, "palette", "menu-find", Some("CmdOrCtrl+K"))?,
        ],
    )
}

fn view(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let line = PredefinedMenuItem::separator(app)?;
    submenu(
        app,
        "menu-view",
        &[
            &item(app, "phase_1", "phase-prepare", Some("CmdOrCtrl+1"))?,
            &item(app, "phase_2", "phase-welcome", Some("CmdOrCtrl+2"))?,
            &item(app, "phase_3", "phase-gaps", Some("CmdOrCtrl+3"))?,
            &item(app, "phase_4", "phase-causes", Some("CmdOrCtrl+4"))?,
            &item(app, "phase_5", "phase-strategies", Some("CmdOrCtrl+5"))?,
            &item(app, "phase_6", "phase-plan", Some("CmdOrCtrl+6"))?,
            &item(app, "phase_7", "phase-reflect", Some("CmdOrCtrl+7"))?,
            &item(app, "phase_8", "phase-share", Some("CmdOrCtrl+8"))?,
            &item(app, "phase_9", "phase-after", Some("CmdOrCtrl+9"))?,
            &line,
            &item(app, "wall", "menu-wall", Some("F5"))?,
            &item(app, "larger", "menu-larger", Some("CmdOrCtrl+="))?,
            &item(app, "smaller", "menu-smaller", Some("CmdOrCtrl+-"))?,
            &line,
            &item(app, "theme_system", "menu-theme-system", None)?,
            &item(app, "theme_light", "menu-theme-light", None)?,
            &item(app, "theme_dark", "menu-theme-dark", None)?,
            &item(app, "theme_contrast", "menu-theme-contrast", None)?,
        ],
    )
}

fn help(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    submenu(app, "menu-help", &[&item(app, "keys", "menu-keys", None)?])
}

fn submenu(app: &AppHandle, key: &str, items: &[&dyn IsMenuItem<Wry>]) -> tauri::Result<Submenu<Wry>> {
    Submenu::with_items(app, text(key, &[]), true, items)
}

fn item(app: &AppHandle, id: &str, key: &str, keys: Option<&str>) -> tauri::Result<MenuItem<Wry>> {
    MenuItem::with_id(app, id, text(key, &[]), !OF_A_WORKBOOK.contains(&id), keys)
}
