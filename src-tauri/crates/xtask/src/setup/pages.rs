//! The pages of the window: their packages and their build, each only where something changed.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};

use crate::{
    call::{self, say},
    place,
};

/// Everything whose change makes the built pages old.
const SOURCES: [&str; 6] =
    ["ui/src", "ui/index.html", "ui/package-lock.json", "ui/vite.config.ts", "ui/svelte.config.js", "assets"];

/// `npm ci` where the lock file is not the one that was installed last.
pub fn installed() -> Result<()> {
    let lock = fs::read(place::ui().join("package-lock.json")).context("ui/package-lock.json")?;
    let stamp = place::target().join("setup/package-lock.json");
    if place::ui().join("node_modules").is_dir() && fs::read(&stamp).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    say("Installing the packages of the pages (npm ci), about half a minute.");
    call::finish(&mut call::npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::create_dir_all(stamp.parent().expect("BUG: the stamp stands in a folder"))?;
    fs::write(stamp, lock).context("the note of what was installed")
}

/// The built pages in `ui/dist`, which the shell takes into itself.
pub fn pages() -> Result<()> {
    installed()?;
    let built = fs::metadata(place::ui().join("dist/index.html")).and_then(|page| page.modified());
    let newest = SOURCES.iter().map(|source| newest(&place::root().join(source))).max().flatten();
    if built.is_ok_and(|built| newest.is_some_and(|newest| newest < built)) {
        return Ok(());
    }
    say("Building the pages of the window (npm run build), a few seconds.");
    call::finish(&mut call::npm(&["run", "--silent", "build"]))
}

/// The pages of the bench. They are built each time: that takes two seconds.
pub fn bench_pages() -> Result<()> {
    installed()?;
    say("Building the pages of the bench (npm run build:bench).");
    let folder = place::bench_pages();
    let mut build = call::npm(&["run", "--silent", "build:bench", "--", "--outDir"]);
    call::finish(build.arg(folder))
}

/// When anything in this file or folder was last written.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|found| found.modified()).ok();
    let within = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    within.map(|path: PathBuf| newest(&path)).max().flatten().max(own)
}
