//! The programs, built in one way for run, test and bench: the same profile and the same selection of crates, so
//! that every dependency has the same features and is built once.

use anyhow::Result;

use crate::{
    call::{self, say},
    place,
};

/// The selection that every build shares. This program stays out: it is running.
pub const SELECTION: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// The window and the command line, with further arguments for cargo.
pub fn programs(further: &[&str]) -> Result<()> {
    let first = !place::program("debug", "headwaters-desktop").exists();
    say(if first {
        "Building the programs. The first time this takes ten minutes or more: it builds the web view's binding, the \
         database and the typesetter from source. Later only what changed is built."
    } else {
        "Building the programs: only what changed."
    });
    call::finish(call::cargo(&["build", "--bins"]).args(SELECTION).args(further))
}
