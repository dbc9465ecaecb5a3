//! The real window on a screen that nobody sees, driven through a day. The tests themselves are `tests/e2e`.

use anyhow::Result;

use super::Ended;
use crate::{
    call::{self, say},
    place, setup,
};

/// The whole day takes about two minutes; a window that hangs must not hold up everything for ever.
const LIMIT_SECONDS: &str = "900";

pub fn drive() -> Result<Ended> {
    if !cfg!(target_os = "linux") {
        return Ok(Ended::Skipped("the window can be driven on Linux only"));
    }
    say(
        "Window: building it with answers in place of the system's file dialogs, then a day in it. A few minutes.",
    );
    setup::programs(&["--features", "headwaters-desktop/dialog-seam"])?;
    call::finish(call::cargo(&["test", "--test", "e2e", "--no-run"]).args(setup::SELECTION))?;
    let mut tests = call::on_hidden_screen(LIMIT_SECONDS);
    tests.args(["cargo", "test", "--test", "e2e"]).args(setup::SELECTION).args([
        "--",
        "--test-threads=1",
        "--nocapture",
    ]);
    tests.env("HEADWATERS_WINDOW", place::program("debug", "headwaters-desktop"));
    call::finish(&mut tests)?;
    Ok(Ended::Well)
}
