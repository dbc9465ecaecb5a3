//! Calls other programs: says what is done, shows their output as it comes, and turns a failure into an error.

use std::{
    ffi::OsStr,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::place;

/// One line about what happens now, and why it may take a while.
pub fn say(line: &str) {
    eprintln!("\n\u{2192} {line}");
}

/// A command in the project's folder.
pub fn command(program: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(place::root());
    command
}

/// Cargo itself, the same that runs this program.
pub fn cargo(args: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// npm in the folder of the pages.
pub fn npm(args: &[&str]) -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    npm.current_dir(place::ui());
    npm
}

/// Runs what is added to it on a screen that nobody sees, with a message bus of its own, and never longer than this.
pub fn on_hidden_screen(seconds: &str) -> Command {
    let mut hidden = command("timeout", &["--kill-after=10", seconds]);
    hidden.args([
        "xvfb-run",
        "--auto-servernum",
        "--server-args=-screen 0 1366x768x24",
        "dbus-run-session",
        "--",
    ]);
    hidden
}

/// Runs it to its end with its output shown; anything but success is an error.
pub fn finish(command: &mut Command) -> Result<()> {
    let told = told(command);
    let status = command.status().with_context(|| format!("`{told}` could not be started"))?;
    if !status.success() {
        bail!("`{told}` ended with {status}");
    }
    Ok(())
}

/// What it prints to its standard output; its messages are shown.
pub fn output(command: &mut Command) -> Result<String> {
    let told = told(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{told}` could not be started"))?;
    if !output.status.success() {
        bail!("`{told}` ended with {}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether it can be started and ends well; nothing is shown.
pub fn works(program: &str, args: &[&str]) -> bool {
    let quiet =
        command(program, args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

fn told(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
