//! What goes to the terminal: answers to standard output, progress and errors to standard error, as text or JSON.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use serde::Serialize;
use wire::AppError;

/// How answers are said.
pub struct Say {
    /// As JSON.
    pub json: bool,
}

impl Say {
    /// An answer: the value as JSON, or its text.
    pub fn answer(&self, value: &impl Serialize, text: impl FnOnce() -> String) {
        if self.json { line(&pretty(value)) } else { line(&text()) }
    }

    /// A value that is JSON in any case, one line.
    pub fn json_line(&self, value: &impl Serialize) {
        line(&serde_json::to_string(value).unwrap_or_default());
    }

    /// How far a long work is; for people only, so that with JSON standard error holds at most one error.
    pub fn progress(&self, text: &str) {
        if !self.json {
            eprintln!("{text}");
        }
    }

    /// What went wrong, and how the program ends for it.
    pub fn error(&self, error: &AppError) -> ExitCode {
        if self.json {
            eprintln!("{}", serde_json::to_string(error).unwrap_or_default());
        } else {
            eprintln!("{}\n{}", error.message, error.hint);
            if let Some(detail) = &error.detail {
                eprintln!("({}: {detail})", error.code);
            }
        }
        ExitCode::from(error.exit as u8)
    }
}

/// A line of output. A reader who has gone away, such as `head`, is no trouble of ours.
fn line(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// A table with aligned columns, for reading.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain([head[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(head.to_vec())];
    lines.extend(rows.iter().map(|row| line(row.iter().map(String::as_str).collect())));
    lines.join("\n")
}
