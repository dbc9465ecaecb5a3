//! The library is written in our own words: no sentence stands twice, and no run of words comes from a source document.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use crate::embedded::FILES;

/// So many words in a row are no accident.
const RUN: usize = 6;

/// Citations and addresses stay as they are; so do the titles of what others wrote.
fn is_ours(file: &str, key: &str) -> bool {
    let citation = ["id", "publisher", "source", "url"].contains(&key);
    !citation && (key, file) != ("title", "resources.toml")
}

fn own_texts<'a>(file: &str, key: &str, value: &'a toml::Value, found: &mut Vec<&'a str>) {
    match value {
        toml::Value::String(text) if is_ours(file, key) => found.push(text),
        toml::Value::Array(list) => list.iter().for_each(|one| own_texts(file, key, one, found)),
        toml::Value::Table(table) => table.iter().for_each(|(key, one)| own_texts(file, key, one, found)),
        _ => {}
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Runs `check` on each text that is ours, with the file that it stands in.
fn each_text(mut check: impl FnMut(&'static str, &str)) {
    for (file, text) in FILES {
        let value: toml::Value = toml::from_str(text).unwrap();
        let mut ours = Vec::new();
        own_texts(file, "", &value, &mut ours);
        ours.into_iter().for_each(|text| check(file, text));
    }
}

/// Names and indicators end without a stop and may come back; sentences may not.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let whole = text.ends_with(['.', '?', '!']);
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(move |one| whole && !one.is_empty())
}

#[test]
fn no_two_entries_share_a_sentence() {
    let mut seen: HashMap<Vec<String>, &str> = HashMap::new();
    each_text(|file, text| {
        for one in sentences(text).filter(|one| words(one).len() >= 3) {
            let before = seen.insert(words(one), file);
            assert_eq!(before, None, "{file}: {one}");
        }
    });
    assert!(seen.len() > 500);
}

fn first_run_in(text: &str, theirs: &HashSet<Vec<String>>) -> Option<String> {
    words(text).windows(RUN).find(|run| theirs.contains(*run)).map(|run| run.join(" "))
}

/// The folder of the source documents, where it lies beside the project.
fn source_documents() -> Option<PathBuf> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/seed-documents"));
    beside.is_dir().then_some(beside)
}

#[test]
fn no_six_words_in_a_row_are_taken_from_a_source_document() {
    let Some(folder) = source_documents() else {
        eprintln!("skipped: the source documents do not lie beside the project");
        return;
    };
    let mut theirs: HashSet<Vec<String>> = HashSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(file.unwrap().path()).unwrap()).into_owned();
        theirs.extend(words(&text).windows(RUN).map(<[String]>::to_vec));
    }
    assert!(theirs.len() > 1000, "the folder holds no documents");
    each_text(|file, text| assert_eq!(first_run_in(text, &theirs), None, "{file}: {text}"));
}

#[test]
fn a_run_of_six_words_is_noticed_whatever_its_marks_and_capitals() {
    let theirs = HashSet::from([words("one two three four five six")]);
    assert!(first_run_in("Zero: One, two, three; four Five six nine", &theirs).is_some());
    assert_eq!(first_run_in("one two three four five nine", &theirs), None);
}
