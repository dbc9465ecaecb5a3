//! The steps that are one or two calls of the usual tools.

use anyhow::{Result, bail};

use super::Ended;
use crate::{
    call::{self, say},
    setup::SELECTION,
};

const GENERATED: &str = "ui/src/bridge/generated";

pub fn format() -> Result<Ended> {
    say("Format: rustfmt and Prettier.");
    call::finish(&mut call::cargo(&["fmt", "--all", "--check"]))?;
    call::finish(&mut call::npm(&["run", "--silent", "format:check"]))?;
    Ok(Ended::Well)
}

pub fn lint() -> Result<Ended> {
    say("Lint: Clippy reads all crates and their dependencies, some minutes the first time; then the pages.");
    let targets = ["--lib", "--bins", "--tests", "--examples", "--benches", "--test", "e2e"];
    call::finish(call::cargo(&["clippy", "--workspace"]).args(targets).args(["--", "-D", "warnings"]))?;
    call::finish(&mut call::npm(&["run", "--silent", "lint"]))?;
    call::finish(&mut call::npm(&["run", "--silent", "check"]))?;
    Ok(Ended::Well)
}

pub fn unit() -> Result<Ended> {
    say(
        "Unit: all Rust tests but the window's. The first build takes ten minutes or more, the tests about one.",
    );
    call::finish(call::cargo(&["test", "--no-fail-fast"]).args(SELECTION))?;
    Ok(Ended::Well)
}

/// The Rust tests write the TypeScript types; whoever changed a type commits both.
pub fn types() -> Result<Ended> {
    say("Types: the generated TypeScript types are the ones that stand in the project.");
    let changed = call::output(&mut call::command("git", &["status", "--porcelain", "--", GENERATED]))?;
    if !changed.trim().is_empty() {
        bail!("the types made from Rust differ from those in {GENERATED}; commit these:\n{changed}");
    }
    Ok(Ended::Well)
}

pub fn pages() -> Result<Ended> {
    say("Pages: the tests of the pages (Vitest).");
    call::finish(&mut call::npm(&["run", "--silent", "test"]))?;
    Ok(Ended::Well)
}
