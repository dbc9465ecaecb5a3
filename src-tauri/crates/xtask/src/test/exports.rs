//! Exported files before judges that are not ours: the sample's report is made by the command line and checked
//! against PDF/UA-1. The judges are Python packages in their own folder under `target/`.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::Ended;
use crate::{
    call::{self, say},
    place, setup,
};

const JUDGES: &str = "page-validation==0.11.0";

pub fn judge() -> Result<Ended> {
    say("Export: the sample's report before the judges of accessible PDF.");
    let Some(python) = python()? else {
        return Ok(Ended::Skipped("no Python 3 with venv on this machine"));
    };
    setup::programs(&[])?;
    let folder = place::target().join("judged");
    fs::create_dir_all(&folder).context("the folder for judged files")?;
    let (workbook, report) = (folder.join("sample.headwaters"), folder.join("sample.pdf"));
    for old in [&workbook, &report] {
        drop(fs::remove_file(old));
    }
    let headwaters = || call::command(place::program("debug", "headwaters"), &[]);
    call::finish(headwaters().args(["sample", "riverton"]).arg(&workbook))?;
    call::finish(headwaters().arg("export").arg(&workbook).args(["--to", "pdf", "--out"]).arg(&report))?;
    call::finish(call::command(python, &["tests/export/judge.py"]).arg(report))?;
    Ok(Ended::Well)
}

/// A Python that has the judges; none where the machine has no Python to begin with.
fn python() -> Result<Option<PathBuf>> {
    let own = place::target().join("judges");
    let python = own.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = own.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|last| last == JUDGES) {
        return Ok(Some(python));
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    if !call::works(system, &["-c", "import venv, ensurepip"]) {
        return Ok(None);
    }
    say("Installing the judges of exported files (pip), a few seconds.");
    call::finish(call::command(system, &["-m", "venv"]).arg(&own))?;
    call::finish(&mut call::command(&python, &["-m", "pip", "install", "--quiet", JUDGES]))?;
    fs::write(stamp, JUDGES)?;
    Ok(Some(python))
}
