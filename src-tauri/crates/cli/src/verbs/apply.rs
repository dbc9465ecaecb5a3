//! `headwaters apply`: commands from a file or standard input, one JSON command a line.

use std::{
    fs,
    io::{self, BufRead, BufReader},
    path::Path,
};

use model::Command;
use session::Session;
use wire::{AppError, outcome};

use crate::say::Say;

/// Applies line by line and stops at the first refusal; what came before stays.
pub fn run(file: &Path, commands: &Path, say: &Say) -> Result<(), AppError> {
    let mut session = Session::open_to_write(file)?;
    let trouble = |error: io::Error| AppError::trouble("file_trouble", error.to_string());
    let lines: Box<dyn BufRead> = if commands == Path::new("-") {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(fs::File::open(commands).map_err(trouble)?))
    };
    for line in lines.lines() {
        let line = line.map_err(trouble)?;
        if line.trim().is_empty() {
            continue;
        }
        let done = session.dispatch(Command::read(&line)?)?;
        say.json_line(&outcome(done));
    }
    Ok(())
}
