//! The figures of the program in its release build, measured from outside in the real window, beside a bare window
//! in the same run. Prints medians and ratios; judging them is left to people, because machines differ.
#![expect(clippy::print_stdout, reason = "what a bench is for")]

mod memory;
mod series;
mod window;

use std::{env, path::PathBuf};

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let program = |name: &str| {
        env::var_os(name).map(PathBuf::from).with_context(|| format!("{name} (cargo xtask bench)"))
    };
    let (window, bare) = (program("HEADWATERS_WINDOW")?, program("HEADWATERS_BARE")?);
    println!("{:<58} {:>9} {:>9} {:>7}   asked", "", "ours", "bare", "ratio");
    window::starts(&window, &bare)?;
    window::commits()?;
    window::reads_the_state()?;
    window::writes_the_report()
}
