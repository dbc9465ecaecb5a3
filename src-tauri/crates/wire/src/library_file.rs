//! The team's own entries of the library as a file for others, and such a file read: JSON, looked at before anything of it
//! is believed.

use model::{Workbook, edit::ENTRY_LIMIT, records::WrittenEntry};
use serde_json::{Value, json};

use crate::AppError;

/// The version of the form that this program writes, and the newest that it reads.
const VERSION: u64 = 1;
/// The key that says what the file is, with its version.
const KEY: &str = "headwaters_library";
/// No library file is larger.
const BYTE_LIMIT: usize = 5_000_000;

/// The own entries of a workbook as a file.
pub fn library_file(workbook: &Workbook) -> Vec<u8> {
    let entries: Vec<&WrittenEntry> = workbook.own_entries.iter().map(|one| &one.entry).collect();
    format!("{:#}\n", json!({ KEY: VERSION, "entries": entries })).into_bytes()
}

/// The entries of a library file, not yet held to the rules of a record.
pub fn read_library(bytes: &[u8]) -> Result<Vec<WrittenEntry>, AppError> {
    if bytes.len() > BYTE_LIMIT {
        return Err(AppError::trouble("library_file_too_large", String::new()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let no_library = |detail: String| AppError::trouble("no_library_file", detail);
    let read: Value = serde_json::from_slice(bytes).map_err(|error| no_library(error.to_string()))?;
    match read[KEY].as_u64() {
        None => return Err(no_library(String::new())),
        Some(version) if version > VERSION => {
            return Err(AppError::trouble("library_file_newer", version.to_string()));
        }
        Some(_) => {}
    }
    let entries = read["entries"].as_array().ok_or_else(|| no_library(String::new()))?;
    if entries.len() > ENTRY_LIMIT {
        return Err(AppError::trouble("library_file_too_large", entries.len().to_string()));
    }
    let entry = |(at, one): (usize, &Value)| {
        serde_json::from_value(one.clone())
            .map_err(|error| AppError::trouble("library_entry_unread", format!("{}: {error}", at + 1)))
    };
    entries.iter().enumerate().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        read_library(text.as_bytes()).unwrap_err().code
    }

    #[test]
    fn what_is_written_is_read_again() {
        let entry = json!({"title": "Grow our own", "entry_kind": "strategy", "families": ["recruiting_hiring"], "tier": 3});
        let file = json!({ KEY: 1, "entries": [entry] }).to_string();
        let read = read_library(file.as_bytes()).unwrap();
        assert_eq!((read.len(), read[0].tier), (1, Some(3)));
        let again = json!({ KEY: VERSION, "entries": read }).to_string();
        assert_eq!(read_library(again.as_bytes()).unwrap(), read);
    }

    #[test]
    fn whatever_is_no_library_file_says_so() {
        for text in ["", "{", "[]", r#"{"entries": []}"#, r#"{"headwaters_library": 1}"#] {
            assert_eq!(code(text), "no_library_file", "{text}");
        }
        assert_eq!(code(r#"{"headwaters_library": 2, "entries": []}"#), "library_file_newer");
        assert_eq!(
            code(r#"{"headwaters_library": 1, "entries": [{"about": "no title"}]}"#),
            "library_entry_unread"
        );
        assert_eq!(code(&" ".repeat(BYTE_LIMIT + 1)), "library_file_too_large");
    }
}
