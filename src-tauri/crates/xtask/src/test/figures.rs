//! Figures against an independent recomputation in another language: what sets of strategies catch, and the gaps of real
//! districts, for which the published files are read anew; those are left out, with a line saying so, where the files are
//! not at hand.

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
    say(
        "Figures: what strategies catch and the gaps of real districts, worked out a second time by other code.",
    );
    let Some(python) = setup::python("recomputing", &PACKAGES)? else {
        return Ok(Ended::Skipped("no Python 3 with venv on this machine"));
    };
    setup::programs(&[])?;
    let folder = place::target().join("recomputed");
    fs::create_dir_all(&folder).context("the folder for the recomputation")?;
    let program = place::program("debug", "headwaters");
    let mut coverage = call::command(&python, &["tests/figures/coverage.py"]);
    call::finish(coverage.arg(&program).arg(&folder))?;
    let Some(real) = env::var_os(REAL).map(PathBuf::from) else {
        say(
            "The gaps of real districts are left out: HEADWATERS_REAL_DATA does not name the folder of their files.",
        );
        return Ok(Ended::Well);
    };
    let mut gaps = call::command(&python, &["tests/figures/gaps.py"]);
    call::finish(gaps.arg(program).arg(real).arg(folder))?;
    Ok(Ended::Well)
}
