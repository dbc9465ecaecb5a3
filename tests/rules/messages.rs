//! Every message for people exists, is used, and is asked for under a name that can be found by reading.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use tests::project;

fn is_key(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|first| first.is_ascii_lowercase())
        && letters.all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// The keys of all message files, each with its file.
fn messages() -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in project::files()?.into_iter().filter(|path| path.ends_with(".ftl")) {
        let text = project::text(&path).unwrap_or_default();
        let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        found.extend(keys.filter(|key| is_key(key)).map(|key| (key.to_owned(), path.clone())));
    }
    Ok(found)
}

/// Rust, TypeScript and Svelte files, without what is generated.
fn sources() -> Result<Vec<(String, String)>> {
    let code = |path: &String| [".rs", ".ts", ".svelte", ".typ"].iter().any(|ending| path.ends_with(ending));
    let files = project::files()?.into_iter().filter(code).filter(|path| !path.contains("/generated/"));
    Ok(files.filter_map(|path| project::text(&path).map(|text| (path, text))).collect())
}

/// All texts between quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    ['"', '\'', '`'].into_iter().flat_map(move |mark| text.split(mark))
}

/// The keys that stand directly in a call of `t("…")`, `text("…")`, `words::text("…")` and their like.
fn asked_for(text: &str) -> BTreeSet<&str> {
    let calls = ["t('", "t(\"", "text(\"", "text('"];
    let starts =
        calls.iter().flat_map(|call| text.match_indices(call).map(move |(at, _)| (at, at + call.len())));
    let whole_word =
        |at: usize| !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let keys = starts.filter(|(at, _)| whole_word(*at)).map(|(_, start)| &text[start..]);
    keys.filter_map(|rest| rest.split(['"', '\'', '$', '{']).next())
        .filter(|key| is_key(key) && key.contains('-') && !key.ends_with('-'))
        .collect()
}

/// A key that is put together while the program runs, as the parts of it that stand in the code:
/// `state-${name}` is `["state-", ""]`.
type Made = Vec<String>;

fn made_while_running(text: &str) -> impl Iterator<Item = Made> {
    quoted(text).filter(|word| word.contains('{') || word.ends_with('-')).filter_map(|word| {
        let mut parts = standing_parts(word);
        if word.ends_with('-') {
            parts.push(String::new());
        }
        let of_a_key =
            |part: &String| part.chars().all(|letter| letter == '-' || is_key(&format!("a{letter}")));
        let says_something = parts.iter().any(|part| part.len() > 3 && part.contains('-'));
        (parts.len() > 1 && says_something && parts.iter().all(of_a_key)).then_some(parts)
    })
}

/// What stands outside of the braces; a `.hint` at the end is an attribute, not the key.
fn standing_parts(word: &str) -> Made {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for letter in word.trim_end_matches(".hint").chars() {
        match letter {
            '{' => {
                depth += 1;
                if depth == 1 {
                    parts.push(String::new());
                }
            }
            '}' => depth -= 1,
            '$' => {}
            letter if depth == 0 => parts.last_mut().expect("BUG: never empty").push(letter),
            _ => {}
        }
    }
    parts
}

fn fits(key: &str, made: &Made) -> bool {
    let (first, last) = (made.first(), made.last());
    let mut rest = key;
    let inner_in_order = made.iter().all(|part| match rest.find(part.as_str()) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    });
    inner_in_order
        && first.is_some_and(|first| key.starts_with(first.as_str()))
        && last.is_some_and(|last| key.ends_with(last.as_str()))
}

#[test]
fn every_message_is_used() -> Result<()> {
    let sources = sources()?;
    let base = |word: &str| word.split('.').next().unwrap_or_default().to_owned();
    let used: BTreeSet<String> = sources.iter().flat_map(|(_, text)| quoted(text)).map(base).collect();
    let made: BTreeSet<Made> = sources.iter().flat_map(|(_, text)| made_while_running(text)).collect();
    let shown = |key: &String| used.contains(key) || made.iter().any(|made| fits(key, made));
    let idle: Vec<_> = messages()?.into_iter().filter(|(key, _)| !shown(key)).collect();
    assert!(idle.is_empty(), "nobody shows these messages: {idle:#?}");
    Ok(())
}

#[test]
fn a_key_put_together_is_known_by_its_standing_parts() {
    let made: Vec<Made> =
        made_while_running("t(`state-${one.replace('_', '-')}`); t(`a-${x}`); say('warning-' + x)").collect();
    assert_eq!(made, [vec!["warning-".to_owned(), String::new()], vec!["state-".to_owned(), String::new()]]);
    assert!(fits("state-done", &made[1]) && !fits("restate-done", &made[1]));
}

#[test]
fn every_message_that_is_asked_for_exists() -> Result<()> {
    let messages = messages()?;
    for (path, text) in sources()? {
        for key in asked_for(&text) {
            let exists = messages.contains_key(key) || key == "no-such-message";
            assert!(exists, "{path} asks for the message {key}, which is nowhere");
        }
    }
    Ok(())
}

#[test]
fn no_message_stands_in_two_files() -> Result<()> {
    let mut seen = BTreeMap::new();
    for path in project::files()?.into_iter().filter(|path| path.ends_with(".ftl")) {
        let text = project::text(&path).unwrap_or_default();
        for (key, _) in text.lines().filter_map(|line| line.split_once(" =")).filter(|(key, _)| is_key(key)) {
            let earlier = seen.insert(key.to_owned(), path.clone());
            assert!(earlier.is_none(), "{key} stands in {path} and in {}", earlier.unwrap_or_default());
        }
    }
    Ok(())
}
