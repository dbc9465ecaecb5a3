//! Every error, warning and reason has words for people, and no words are left over.

use std::collections::BTreeSet;

use ingest::{Reason, WARNINGS};

const MESSAGES: &str = include_str!("../../../../assets/locales/en/ingest.ftl");
const ERRORS: &str = include_str!("../src/error.rs");

fn kebab(code: &str) -> String {
    code.replace('_', "-")
}

/// The variants of `IngestError`, as its source names them, in snake_case as serde writes them.
fn error_codes() -> BTreeSet<String> {
    let listed = ERRORS.split_once("pub enum IngestError {").expect("the enum").1;
    let listed = listed.split_once("\n}").expect("its end").0;
    let variants = listed.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(" {"));
    let snake = |name: &str| {
        let letters = name.char_indices().flat_map(|(at, letter)| {
            let gap = (at > 0 && letter.is_uppercase()).then_some('_');
            gap.into_iter().chain(letter.to_lowercase())
        });
        letters.collect::<String>()
    };
    variants.map(snake).collect()
}

/// The messages that begin so, without that beginning.
fn messages(start: &str) -> BTreeSet<String> {
    let keys = MESSAGES
        .lines()
        .filter(|line| !line.starts_with([' ', '#']))
        .filter_map(|line| line.split_once(" = "));
    keys.filter_map(|(key, _)| key.strip_prefix(start)).map(str::to_owned).collect()
}

#[test]
fn every_error_has_its_words() {
    let codes: BTreeSet<String> = error_codes().iter().map(|code| kebab(code)).collect();
    assert!(codes.contains("is-directory") && codes.len() > 15);
    assert_eq!(messages("ingest-"), codes);
}

#[test]
fn every_warning_has_its_words() {
    assert_eq!(messages("warning-"), WARNINGS.iter().map(|code| kebab(code)).collect());
}

#[test]
fn every_reason_has_its_words() {
    assert_eq!(messages("missing-"), Reason::ALL.iter().map(|reason| kebab(&reason.id())).collect());
}

#[test]
fn every_error_and_every_warning_says_what_to_do_next() {
    let told =
        MESSAGES.lines().filter(|line| line.starts_with("ingest-") || line.starts_with("warning-")).count();
    assert_eq!(MESSAGES.matches("    .hint = ").count(), told);
}
