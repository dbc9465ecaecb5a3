//! Exported files before judges that are not ours: the sample's report, its map and its summary for the network are made
//! by the command line and checked against PDF/UA-1. The judges are Python packages in their own folder under `target/`.

use std::fs;

use anyhow::{Context, Result};

use super::Ended;
use crate::{
    call::{self, say},
    place, setup,
};

const JUDGES: [&str; 1] = ["page-validation==0.11.0"];

pub fn judge() -> Result<Ended> {
    say("Export: the sample's report, map and summary before the judges of accessible PDF.");
    let Some(python) = setup::python("judges", &JUDGES)? else {
        return Ok(Ended::Skipped("no Python 3 with venv on this machine"));
    };
    setup::programs(&[])?;
    let folder = place::target().join("judged");
    fs::create_dir_all(&folder).context("the folder for judged files")?;
    let [workbook, report, map, progress] =
        ["sample.headwaters", "sample.pdf", "map.pdf", "progress.pdf"].map(|name| folder.join(name));
    for old in [&workbook, &report, &map, &progress] {
        drop(fs::remove_file(old));
    }
    let headwaters = || call::command(place::program("debug", "headwaters"), &[]);
    call::finish(headwaters().args(["sample", "riverton"]).arg(&workbook))?;
    call::finish(headwaters().arg("export").arg(&workbook).args(["--to", "pdf", "--out"]).arg(&report))?;
    call::finish(headwaters().arg("map").arg(&workbook).args(["--to", "pdf", "--out"]).arg(&map))?;
    let summary = ["--form", "progress", "--to", "pdf", "--out"];
    call::finish(headwaters().arg("export").arg(&workbook).args(summary).arg(&progress))?;
    call::finish(call::command(python, &["tests/export/judge.py"]).args([report, map, progress]))?;
    Ok(Ended::Well)
}
