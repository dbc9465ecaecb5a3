//! The system's file dialogs. The page never sees a path: it asks, the person chooses, the program opens. With the
//! feature `dialog-seam` prepared answers come in their place, because no driver can reach a native dialog.

use std::path::PathBuf;

use tauri::AppHandle;
use wire::{MapFormat, PictureFormat, ProgressFormat};
use words::text;

/// What kind of files a dialog offers: the key of its name, and how their names end.
type Kind = (&'static str, &'static [&'static str]);

const WORKBOOK: Kind = ("dialog-kind-workbook", &["headwaters"]);
const REPORT: Kind = ("dialog-kind-report", &["csv", "xlsx", "xls", "txt", "tsv"]);
const PDF: Kind = ("dialog-kind-pdf", &["pdf"]);
const MAP: Kind = ("dialog-kind-map", &["xlsx", "csv", "txt", "graphml", "xml", "json"]);

/// The kind of a map file that is written.
const fn map_kind(format: MapFormat) -> Kind {
    match format {
        MapFormat::Xlsx => ("dialog-kind-map-xlsx", &["xlsx"]),
        MapFormat::Csv => ("dialog-kind-map-csv", &["csv"]),
        MapFormat::Dot => ("dialog-kind-map-dot", &["dot"]),
        MapFormat::Graphml => ("dialog-kind-map-graphml", &["graphml"]),
        MapFormat::Kumu => ("dialog-kind-map-kumu", &["json"]),
    }
}
const JSON: Kind = ("dialog-kind-json", &["json"]);
const SVG: Kind = ("picture-kind-svg", &["svg"]);
const PNG: Kind = ("picture-kind-png", &["png"]);

/// Where a new workbook is to be kept; nothing when cancelled.
pub async fn where_to_create(app: &AppHandle, name: &str) -> Option<PathBuf> {
    where_to_save(app, &text("dialog-create", &[]), name, WORKBOOK).await
}

/// Which workbook to open.
pub async fn which_workbook(app: &AppHandle) -> Option<PathBuf> {
    which(app, &text("dialog-open", &[]), WORKBOOK, false).await.into_iter().next()
}

/// Which data files to look at; empty when cancelled.
pub async fn which_files(app: &AppHandle) -> Vec<PathBuf> {
    which(app, &text("dialog-add-files", &[]), REPORT, true).await
}

/// Where to put the report.
pub async fn where_to_export(app: &AppHandle, name: &str) -> Option<PathBuf> {
    where_to_save(app, &text("dialog-export-pdf", &[]), name, PDF).await
}

/// Where to put the summary for the network.
pub async fn where_to_put_progress(app: &AppHandle, name: &str, format: ProgressFormat) -> Option<PathBuf> {
    let kind = match format {
        ProgressFormat::Pdf => PDF,
        ProgressFormat::Json => JSON,
    };
    where_to_save(app, &text("dialog-export-progress", &[]), name, kind).await
}

/// Where to put the team's own entries of the library.
pub async fn where_to_put_library(app: &AppHandle, name: &str) -> Option<PathBuf> {
    where_to_save(app, &text("dialog-export-library", &[]), name, JSON).await
}

/// Which library file to look at.
pub async fn which_library(app: &AppHandle) -> Option<PathBuf> {
    which(app, &text("dialog-import-library", &[]), JSON, false).await.into_iter().next()
}

/// Where to put the map in the form of another program.
pub async fn where_to_write_map(app: &AppHandle, name: &str, format: MapFormat) -> Option<PathBuf> {
    where_to_save(app, &text("dialog-write-map", &[]), name, map_kind(format)).await
}

/// Which file to take a map from.
pub async fn which_map(app: &AppHandle) -> Option<PathBuf> {
    which(app, &text("dialog-take-in-map", &[]), MAP, false).await.into_iter().next()
}

/// Where to put the map as a picture.
pub async fn where_to_put_map(app: &AppHandle, name: &str, format: PictureFormat) -> Option<PathBuf> {
    let kind = match format {
        PictureFormat::Svg => SVG,
        PictureFormat::Png => PNG,
        PictureFormat::Pdf => PDF,
    };
    where_to_save(app, &text("picture-where", &[]), name, kind).await
}

#[cfg(not(feature = "dialog-seam"))]
mod system {
    use std::path::PathBuf;

    use tauri::AppHandle;
    use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
    use tokio::sync::oneshot;

    use super::Kind;

    pub async fn where_to_save(app: &AppHandle, title: &str, name: &str, kind: Kind) -> Option<PathBuf> {
        let (chosen, answer) = oneshot::channel();
        dialog(app, title, kind).set_file_name(name).save_file(move |path| drop(chosen.send(path)));
        answer.await.ok().flatten().and_then(path_of)
    }

    pub async fn which(app: &AppHandle, title: &str, kind: Kind, several: bool) -> Vec<PathBuf> {
        let (chosen, answer) = oneshot::channel();
        let dialog = dialog(app, title, kind);
        if several {
            dialog.pick_files(move |paths| drop(chosen.send(paths.unwrap_or_default())));
        } else {
            dialog.pick_file(move |path| drop(chosen.send(path.into_iter().collect())));
        }
        answer.await.unwrap_or_default().into_iter().filter_map(path_of).collect()
    }

    fn dialog(app: &AppHandle, title: &str, (name, endings): Kind) -> FileDialogBuilder<tauri::Wry> {
        app.dialog().file().set_title(title).add_filter(words::text(name, &[]), endings)
    }

    fn path_of(chosen: FilePath) -> Option<PathBuf> {
        chosen.into_path().ok()
    }
}
#[cfg(not(feature = "dialog-seam"))]
use system::{where_to_save, which};

/// Answers from the file named by `HEADWATERS_DIALOG_ANSWERS`: a JSON list with one entry for each dialog, in order;
/// an entry is a path, a list of paths, or null for a cancelled dialog. What was used is taken from the file.
#[cfg(feature = "dialog-seam")]
mod prepared {
    use std::{fs, path::PathBuf};

    use serde_json::Value;
    use tauri::AppHandle;

    use super::Kind;

    pub async fn where_to_save(_: &AppHandle, _: &str, _: &str, _: Kind) -> Option<PathBuf> {
        next().into_iter().next()
    }

    pub async fn which(_: &AppHandle, _: &str, _: Kind, _: bool) -> Vec<PathBuf> {
        next()
    }

    fn next() -> Vec<PathBuf> {
        let Some(file) = std::env::var_os("HEADWATERS_DIALOG_ANSWERS") else { return Vec::new() };
        let text = fs::read_to_string(&file).unwrap_or_default();
        let mut answers: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
        if answers.is_empty() {
            return Vec::new();
        }
        let answer = answers.remove(0);
        if let Err(error) = fs::write(&file, Value::from(answers).to_string()) {
            log::warn!("the prepared answers could not be written back: {error}");
        }
        match answer {
            Value::String(path) => vec![path.into()],
            Value::Array(paths) => paths.iter().filter_map(Value::as_str).map(PathBuf::from).collect(),
            _ => Vec::new(),
        }
    }
}
#[cfg(feature = "dialog-seam")]
use prepared::{where_to_save, which};
