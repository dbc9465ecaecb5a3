//! Python with packages of its own, in a folder under `target/`: judges of exports, an independent recomputation of
//! figures, peers of the bench. None of it is part of the product.

use std::{fs, path::PathBuf};

use anyhow::Result;

use crate::{
    call::{self, say},
    place,
};

/// A Python with these packages (with their versions, for pip), installed where they are not yet; none where the
/// machine has no Python with venv to begin with.
pub fn python(folder: &str, packages: &[&str]) -> Result<Option<PathBuf>> {
    let own = place::target().join(folder);
    let python = own.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let (stamp, wanted) = (own.join("installed.txt"), packages.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|last| last == wanted) {
        return Ok(Some(python));
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    if !call::works(system, &["-c", "import venv, ensurepip"]) {
        return Ok(None);
    }
    say(&format!(
        "Installing Python packages into target/{folder} (pip), some seconds: {}.",
        packages.join(" ")
    ));
    call::finish(call::command(system, &["-m", "venv"]).arg(&own))?;
    call::finish(call::command(&python, &["-m", "pip", "install", "--quiet"]).args(packages))?;
    fs::write(stamp, wanted)?;
    Ok(Some(python))
}
