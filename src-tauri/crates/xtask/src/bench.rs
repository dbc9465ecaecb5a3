//! `cargo xtask bench`: the figures of the release build, with the machine on which they were measured.

use anyhow::Result;

use crate::{
    call::{self, say},
    place, setup,
};

const LIMIT_SECONDS: &str = "900";

/// Builds everything in the release profile, measures, prints.
pub fn bench() -> Result<()> {
    setup::packages(&setup::WINDOW)?;
    setup::packages(&setup::TESTS)?;
    setup::pages()?;
    say("Building in the release profile. The first time this takes twenty minutes or more.");
    let whole =
        ["build", "--release", "--bins", "--example", "bare", "--features", "headwaters-desktop/dialog-seam"];
    call::finish(call::cargo(&whole).args(setup::SELECTION))?;
    call::finish(call::cargo(&["build", "--bench", "figures"]).args(setup::SELECTION))?;
    say("Measuring, about two minutes. Leave the machine alone meanwhile.");
    machine()?;
    let mut figures = call::on_hidden_screen(LIMIT_SECONDS);
    figures.args(["cargo", "bench", "--profile", "dev", "--bench", "figures"]).args(setup::SELECTION);
    figures.env("HEADWATERS_WINDOW", place::program("release", "headwaters-desktop"));
    figures.env("HEADWATERS_BARE", place::program("release", "examples/bare"));
    call::finish(&mut figures)
}

fn machine() -> Result<()> {
    let told = call::output(&mut call::command("date", &["--utc", "+%F %R UTC"]))?;
    let system = call::output(&mut call::command("uname", &["-srm"]))?;
    let lscpu = call::output(&mut call::command("lscpu", &[])).unwrap_or_default();
    let field =
        |name: &str| lscpu.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned();
    eprintln!("cargo xtask bench, {}, {}", told.trim(), system.trim());
    eprintln!("{} × {}", field("CPU(s):"), field("Model name:"));
    Ok(())
}
