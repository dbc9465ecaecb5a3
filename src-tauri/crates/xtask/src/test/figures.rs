//! The gaps of real districts against an independent recomputation: other code, other language, the published files
//! read anew. Skipped, with a line saying so, where the published files are not at hand.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result};

use super::Ended;
use crate::{
    call::{self, say},
    place, setup,
};

const REAL: &str = "HEADWATERS_REAL_DATA";
const PACKAGES: [&str; 2] = ["numpy==2.4.6", "scipy==1.17.1"];

pub fn recompute() -> Result<Ended> {
    let Some(real) = env::var_os(REAL).map(PathBuf::from) else {
        return Ok(Ended::Skipped("HEADWATERS_REAL_DATA does not name the folder of the published files"));
    };
    say("Figures: the gaps of real districts, worked out a second time by other code.");
    let Some(python) = setup::python("recomputing", &PACKAGES)? else {
        return Ok(Ended::Skipped("no Python 3 with venv on this machine"));
    };
    setup::programs(&[])?;
    let folder = place::target().join("recomputed");
    fs::create_dir_all(&folder).context("the folder for the recomputation")?;
    let mut recompute = call::command(python, &["tests/figures/recompute.py"]);
    call::finish(recompute.arg(place::program("debug", "headwaters")).arg(real).arg(folder))?;
    Ok(Ended::Well)
}
