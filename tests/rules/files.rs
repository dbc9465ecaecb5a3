//! How files begin, what they may be called, and what must stand in none of them.

use anyhow::Result;
use tests::project;

/// Words that say nothing about what a thing is.
const EMPTY_WORDS: [&str; 11] =
    ["manager", "service", "helper", "util", "utils", "common", "misc", "handler", "data", "info", "process"];

/// Folders whose names are given from outside.
const NAMED_ELSEWHERE: [&str; 3] = ["ui/src/bridge/generated/", "src-tauri/gen/", "tests/fixtures/"];

fn ours() -> Result<Vec<String>> {
    let mut files = project::files()?;
    files.retain(|path| !NAMED_ELSEWHERE.iter().any(|folder| path.starts_with(folder)));
    Ok(files)
}

fn ends_with(path: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| path.ends_with(ending))
}

#[test]
fn every_source_file_says_first_what_it_is_for() -> Result<()> {
    for path in ours()? {
        let begins: &[&str] = match () {
            () if ends_with(&path, &[".rs"]) => &["//!"],
            () if ends_with(&path, &[".ts", ".js"]) => &["//", "/*"],
            () if ends_with(&path, &[".css"]) => &["/*"],
            () if ends_with(&path, &[".svelte"]) => &["<!--"],
            () if ends_with(&path, &[".sql"]) => &["--"],
            () if ends_with(&path, &[".ftl"]) => &["#"],
            () => continue,
        };
        let text = project::text(&path).unwrap_or_default();
        assert!(begins.iter().any(|begin| text.starts_with(begin)), "{path} does not say what it is for");
    }
    Ok(())
}

#[test]
fn no_file_or_folder_has_an_empty_word_for_a_name() -> Result<()> {
    for path in ours()? {
        let parts = path.split('/').map(|part| part.split('.').next().unwrap_or_default());
        for word in parts.flat_map(|part| part.split(['_', '-'])) {
            assert!(!EMPTY_WORDS.contains(&word), "{path}: {word} does not say what it is");
        }
    }
    Ok(())
}

#[test]
fn nothing_is_unwrapped_outside_tests() -> Result<()> {
    for path in ours()?.iter().filter(|path| path.starts_with("src-tauri/") && path.ends_with(".rs")) {
        let text = project::text(path).unwrap_or_default();
        let outside = text.split("#[cfg(test)]\n").next().unwrap_or_default();
        let own_tests =
            path.contains("/tests/") || path.ends_with("tests.rs") || path.ends_with("samples.rs");
        assert!(own_tests || !outside.contains(".unwrap()"), "{path} unwraps");
    }
    Ok(())
}

#[test]
fn no_file_knows_the_machine_on_which_it_was_written() -> Result<()> {
    // Put together here, so that this file does not hold them itself.
    let places = ["/wo", "/ro", "/ho"].into_iter().zip(["rk/", "ot/", "me/"]).map(|(a, b)| format!("{a}{b}"));
    let places: Vec<String> = places.collect();
    for path in project::files()? {
        let text = project::text(&path).unwrap_or_default();
        // A made-up person may have a home in a test.
        let text = text.replace(&format!("{}ana", places[2]), "");
        for place in &places {
            assert!(!text.contains(place.as_str()), "{path} holds {place}");
        }
    }
    Ok(())
}
