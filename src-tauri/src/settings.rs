//! The recent workbooks of this computer, in a small file of the program's own folder. The page gets names and ids,
//! never a path.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};

const KEPT: usize = 10;
const FILE: &str = "recent.json";

/// A workbook that was open here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    path: PathBuf,
    at: String,
}

/// A recent workbook as the start screen shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recent {
    id: String,
    name: String,
    folder: String,
    opened_at: String,
}

/// The recent workbooks that still exist, newest first.
pub fn recents(app: &AppHandle) -> Vec<Recent> {
    let home = app.path().home_dir().unwrap_or_default();
    load(app).iter().filter(|opened| opened.path.is_file()).map(|opened| shown(opened, &home)).collect()
}

/// The path behind an id of the start screen.
pub fn find_recent(app: &AppHandle, id: &str) -> Option<PathBuf> {
    load(app).into_iter().map(|opened| opened.path).find(|path| id_of(path) == id)
}

/// Puts a workbook at the head of the recent ones. A computer on which that cannot be written down still works.
pub fn remember(app: &AppHandle, path: &Path, at: String) {
    let all = with_newest(load(app), Opened { path: path.to_path_buf(), at });
    if let Err(error) = save(app, &all) {
        log::warn!("the recent workbooks could not be written down: {error}");
    }
}

fn with_newest(mut all: Vec<Opened>, newest: Opened) -> Vec<Opened> {
    all.retain(|opened| opened.path != newest.path);
    all.insert(0, newest);
    all.truncate(KEPT);
    all
}

fn load(app: &AppHandle) -> Vec<Opened> {
    let text = app.path().app_config_dir().ok().and_then(|folder| fs::read_to_string(folder.join(FILE)).ok());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn save(app: &AppHandle, all: &[Opened]) -> std::io::Result<()> {
    let folder = app.path().app_config_dir().map_err(std::io::Error::other)?;
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(FILE), serde_json::to_string_pretty(all)?)
}

fn shown(opened: &Opened, home: &Path) -> Recent {
    Recent {
        id: id_of(&opened.path),
        name: opened.path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        folder: folder_of(&opened.path, home),
        opened_at: opened.at.clone(),
    }
}

/// The folder below the person's own, or only its last name where it lies elsewhere.
fn folder_of(path: &Path, home: &Path) -> String {
    let Some(folder) = path.parent() else { return String::new() };
    match folder.strip_prefix(home) {
        Ok(below) if !home.as_os_str().is_empty() => below.to_string_lossy().into_owned(),
        _ => folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    }
}

/// The same path gives the same id, and the id gives nothing of the path away.
fn id_of(path: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(path: &str) -> Opened {
        Opened { path: path.into(), at: "2025-03-04T09:12:00Z".to_owned() }
    }

    #[test]
    fn a_workbook_opened_again_moves_to_the_head() {
        let all = with_newest(vec![opened("/a"), opened("/b")], opened("/b"));
        assert_eq!(all, [opened("/b"), opened("/a")]);
    }

    #[test]
    fn no_more_than_ten_are_kept() {
        let many = (0..10).map(|number| opened(&format!("/{number}"))).collect();
        let all = with_newest(many, opened("/new"));
        assert_eq!((all.len(), &all[0]), (10, &opened("/new")));
    }

    #[test]
    fn the_page_sees_the_folder_below_home_and_of_others_only_the_name() {
        let home = Path::new("/home/ana");
        assert_eq!(folder_of(Path::new("/home/ana/Documents/Equity/x.headwaters"), home), "Documents/Equity");
        assert_eq!(folder_of(Path::new("/mnt/secret/share/x.headwaters"), home), "share");
    }
}
