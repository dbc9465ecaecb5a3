//! `cargo xtask run`: makes everything ready and opens the window.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    call::{self, say},
    place, setup,
};

/// Opens `file`, or the made-up sample district.
pub fn run(file: Option<&Path>) -> Result<()> {
    let file = file.map(|file| std::path::absolute(file).context("the path of the workbook")).transpose()?;
    setup::packages(&setup::WINDOW)?;
    setup::pages()?;
    setup::programs(&[])?;
    say("Opening the window. This ends when you close it.");
    let mut window = call::command(place::program("debug", "headwaters-desktop"), &[]);
    match file {
        Some(file) => window.arg(file),
        None => window.arg("--sample"),
    };
    call::finish(&mut window)
}
