//! The program of the window. Everything is in the library, so that tests can reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // First, so that the process that reads files opens no window and never finds the running program.
    if ingest::beside::is_asked_for() {
        return ingest::beside::serve();
    }
    headwaters_desktop::run();
    ExitCode::SUCCESS
}
