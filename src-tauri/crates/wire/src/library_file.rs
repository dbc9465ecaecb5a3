//! The team's own entries of the library as a file for others, and such a file read: JSON, looked at before anything of it
//! is believed.

use std::io::Read;

use model::{
    Workbook,
    edit::{ENTRY_LIMIT, checked_entry},
    records::WrittenEntry,
};
use serde_json::{Value, json};

use crate::AppError;

/// The version of the form that this program writes, and the newest that it reads.
const VERSION: u64 = 1;
/// The key that says what the file is, with its version.
const KEY: &str = "headwaters_library";
/// No library file is larger, in bytes: more than a full library of long entries takes.
const BYTE_LIMIT: u64 = 64_000_000;

/// The own entries of a workbook as a file.
pub fn library_file(workbook: &Workbook) -> Vec<u8> {
    let entries: Vec<&WrittenEntry> = workbook.own_entries.iter().map(|one| &one.entry).collect();
    format!("{:#}\n", json!({ KEY: VERSION, "entries": entries })).into_bytes()
}

/// The entries of a library file, as they may stand in a workbook. Reads no more than a library file may have.
///
/// Codes: `file_trouble`, `library_file_too_large`, `library_not_json`, `no_library_file`, `library_file_newer`, and
/// `library_entry_unread` with the place of the entry.
pub fn read_library(file: impl Read) -> Result<Vec<WrittenEntry>, AppError> {
    let mut bytes = Vec::new();
    let read = file.take(BYTE_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(|error| AppError::trouble("file_trouble", error.to_string()))?;
    if bytes.len() as u64 > BYTE_LIMIT {
        return Err(AppError::library_refused("library_file_too_large", format!("over {BYTE_LIMIT} bytes")));
    }
    let entries = entries_of(&bytes)?;
    if entries.len() > ENTRY_LIMIT {
        return Err(AppError::library_refused(
            "library_file_too_large",
            format!("{} entries", entries.len()),
        ));
    }
    entries.into_iter().zip(1..).map(|(entry, place)| entry_of(entry, place)).collect()
}

/// The list in the file, once the file says that it is one of ours.
fn entries_of(bytes: &[u8]) -> Result<Vec<Value>, AppError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut read: Value = serde_json::from_slice(bytes)
        .map_err(|error| AppError::library_refused("library_not_json", error.to_string()))?;
    let not_ours = |what: &str| AppError::library_refused("no_library_file", what.to_owned());
    match read[KEY].as_u64() {
        None | Some(0) => return Err(not_ours("no version")),
        Some(version) if version > VERSION => {
            return Err(AppError::library_refused("library_file_newer", format!("version {version}")));
        }
        Some(_) => {}
    }
    match read["entries"].take() {
        Value::Array(entries) => Ok(entries),
        _ => Err(not_ours("no list of entries")),
    }
}

fn entry_of(entry: Value, place: usize) -> Result<WrittenEntry, AppError> {
    let entry = serde_json::from_value(entry)
        .map_err(|error| AppError::entry_refused(place, &format!("{error}.")))?;
    checked_entry(entry).map_err(|refusal| AppError::entry_refused(place, &AppError::from(refusal).message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> AppError {
        read_library(text.as_bytes()).unwrap_err()
    }

    fn of(entries: Value) -> String {
        json!({ KEY: VERSION, "entries": entries }).to_string()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let entry = json!({"title": "Grow our own", "entry_kind": "strategy", "families": ["recruiting_hiring"], "tier": 3});
        let read = read_library(of(json!([entry])).as_bytes()).unwrap();
        assert_eq!((read.len(), read[0].tier), (1, Some(3)));
        assert_eq!(read_library(of(json!(read)).as_bytes()).unwrap(), read);
    }

    #[test]
    fn a_file_that_an_editor_put_a_mark_in_front_of_is_read() {
        assert_eq!(read_library(format!("\u{feff}{}", of(json!([]))).as_bytes()).unwrap(), []);
    }

    #[test]
    fn whatever_is_no_library_file_says_so() {
        let deep = "[".repeat(100_000);
        for text in ["", "{", "PK\u{3}\u{4}", deep.as_str()] {
            assert_eq!(refused(text).code, "library_not_json", "{text:.20}");
        }
        for text in ["[]", "7", "null", r#"{"entries": []}"#, r#"{"headwaters_library": 1}"#] {
            assert_eq!(refused(text).code, "no_library_file", "{text}");
        }
        for text in
            [r#"{"headwaters_library": 0, "entries": []}"#, r#"{"headwaters_library": "1", "entries": []}"#]
        {
            assert_eq!(refused(text).code, "no_library_file", "{text}");
        }
        assert_eq!(refused(r#"{"headwaters_library": 2, "entries": {}}"#).code, "library_file_newer");
    }

    #[test]
    fn an_entry_that_cannot_be_taken_over_is_named_by_its_place() {
        let long = "x".repeat(50_000);
        for wrong in [
            json!({"about": "no title"}),
            json!({"title": "Fifth", "tier": 5}),
            json!({"title": "Later", "added_by_a_later_version": true}),
            json!({"title": "Long", "about": long}),
            json!("a title alone"),
        ] {
            let error = refused(&of(json!([{"title": "Fine"}, wrong])));
            assert_eq!(error.code, "library_entry_unread");
            assert!(error.message.starts_with("Entry 2 of this"), "{}", error.message);
        }
    }

    #[test]
    fn a_file_without_end_is_left_after_the_bytes_that_a_library_may_have() {
        let error = read_library(std::io::repeat(b' ')).unwrap_err();
        assert_eq!(error.code, "library_file_too_large");
        assert_eq!(
            refused(&of(json!(vec![json!({"title": "One"}); ENTRY_LIMIT + 1]))).code,
            "library_file_too_large"
        );
    }
}
