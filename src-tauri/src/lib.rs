//! The desktop shell: thin adapters between the window's page and the crates. It opens the window, its menu and its
//! dialogs, and carries commands to the desk; every rule, text and figure comes from elsewhere.

mod analyses;
mod arguments;
mod commands;
mod desk;
mod dialogs;
mod events;
mod menu;
mod open_request;
mod previews;
mod readings;
mod settings;
mod window;

use tauri::{App, DragDropEvent, Manager, Window, WindowEvent};

/// Runs the window until it is closed.
pub fn run() {
    tauri::Builder::default()
        // First, so that a second start ends before anything of it begins.
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            open_request::second_start(app, &words, &folder);
        }))
        .plugin(log().build())
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(window::KEPT).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(desk::Desk::begin())
        .manage(analyses::Analyses::default())
        .manage(readings::Readings::default())
        .manage(window::Leaving::default())
        .manage(open_request::Waiting::from_arguments())
        .menu(menu::menu)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(heard)
        .invoke_handler(tauri::generate_handler![
            commands::start::start,
            commands::workbook::create_workbook,
            commands::workbook::open_workbook,
            commands::workbook::open_recent,
            commands::workbook::open_sample,
            commands::workbook::close_workbook,
            commands::screen::fill_screen,
            commands::change::dispatch,
            commands::change::undo,
            commands::change::redo,
            commands::ask::ask,
            commands::ask::stop_analysis,
            commands::files::preview_files,
            commands::files::cancel_reading,
            commands::files::sample_table,
            commands::files::map_file,
            commands::files::add_source,
            commands::files::forget_previews,
            commands::map::export_map,
            commands::map::preview_map,
            commands::export::export_pdf,
            commands::export::export_progress,
            commands::export::preview_report,
            commands::export::show_exported,
            commands::library::export_library,
            commands::library::import_library,
            commands::map_picture::preview_map_picture,
            commands::map_picture::export_map_picture,
        ])
        .setup(set_up)
        .run(tauri::generate_context!())
        .expect("BUG: the window's own files are built into the program");
}

fn set_up(app: &mut App) -> Result<(), Box<dyn std::error::Error>> {
    window::make(app.handle())?;
    Ok(())
}

/// What the system says of the window.
fn heard(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => window::close_asked(window.app_handle(), api),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            previews::dropped(window.app_handle(), paths.clone());
        }
        _ => {}
    }
}

/// The log holds what the program does, never what the team writes.
fn log() -> tauri_plugin_log::Builder {
    tauri_plugin_log::Builder::new().level(log::LevelFilter::Info).max_file_size(200_000)
}
