//! What the program was started with: at most one workbook to open, or `--sample`.

use std::path::{Path, PathBuf};

/// What to open at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// This file.
    File(PathBuf),
    /// The made-up district.
    Sample,
}

/// Reads the words after the program's name; a relative path begins in `folder`.
pub fn wanted(words: impl IntoIterator<Item = String>, folder: &Path) -> Option<Wanted> {
    words.into_iter().find_map(|word| match word.as_str() {
        "--sample" => Some(Wanted::Sample),
        word if word.starts_with('-') || word.is_empty() => None,
        word => Some(Wanted::File(folder.join(word))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted_by(words: &[&str]) -> Option<Wanted> {
        wanted(words.iter().map(|word| (*word).to_owned()), Path::new("/home/ana"))
    }

    #[test]
    fn a_relative_path_begins_where_the_person_was() {
        let file = Wanted::File("/home/ana/milton.headwaters".into());
        assert_eq!(wanted_by(&["milton.headwaters"]), Some(file));
    }

    #[test]
    fn words_for_the_system_are_no_files() {
        assert_eq!(wanted_by(&["--automation"]), None);
        assert_eq!(wanted_by(&["--automation", "--sample"]), Some(Wanted::Sample));
    }
}
