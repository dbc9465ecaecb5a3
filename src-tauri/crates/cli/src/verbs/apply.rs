//! `headwaters apply`: commands from a file or standard input, one JSON command a line.

use std::{
    fs,
    io::{self, BufRead, BufReader},
    path::Path,
};

use model::{Command, Refusal};
use session::Session;
use wire::{AppError, outcome};

use crate::say::Say;

/// Applies line by line and stops at the first refusal; what came before stays.
pub fn run(file: &Path, commands: &Path, say: &Say) -> Result<(), AppError> {
    let mut session = Session::open_to_write(file)?;
    let mut lines = open(commands)?;
    let mut line = Vec::new();
    while read_line(lines.as_mut(), &mut line).map_err(|error| AppError::cannot_read(commands, &error))? {
        let text = std::str::from_utf8(&line)
            .map_err(|error| Refusal::NotACommand { detail: error.to_string() })?
            .trim_matches(|c: char| c.is_whitespace() || c == BYTE_ORDER_MARK);
        if !text.is_empty() {
            say.json_line(&outcome(session.dispatch(Command::read(text)?)?));
        }
    }
    Ok(())
}

/// What some editors put in front of a text.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

fn open(commands: &Path) -> Result<Box<dyn BufRead>, AppError> {
    if commands == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = fs::File::open(commands).map_err(|error| AppError::cannot_read(commands, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The next line, and whether there was one.
fn read_line(lines: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    Ok(lines.read_until(b'\n', line)? > 0)
}
