//! What every entry of the library can say of itself, and how a file of entries is read.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::LibraryError;

/// An entry of the library.
pub trait Entry {
    /// Its id, unique in its file.
    fn id(&self) -> &str;
    /// Who says so: publisher or authors, title, and the year where known.
    fn source(&self) -> &str;
}

/// Entries whose `id` is plain text.
macro_rules! entry {
    ($($name:ident),+ $(,)?) => {
        $(impl $crate::Entry for $name {
            fn id(&self) -> &str {
                &self.id
            }
            fn source(&self) -> &str {
                &self.source
            }
        })+
    };
}
pub(crate) use entry;

/// Reads a file that holds nothing but `[[key]]` tables of one kind.
pub(crate) fn entries<T: DeserializeOwned>(
    file: &'static str,
    key: &str,
    text: &str,
) -> Result<Vec<T>, LibraryError> {
    let unreadable = |detail: String| LibraryError { file, detail };
    let mut tables: BTreeMap<String, Vec<T>> =
        toml::from_str(text).map_err(|error| unreadable(error.to_string()))?;
    let found = tables.remove(key).ok_or_else(|| unreadable(format!("no [[{key}]] in it")))?;
    match tables.keys().next() {
        Some(other) => Err(unreadable(format!("[[{other}]] beside [[{key}]]"))),
        None => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_entries_is_refused_with_the_name_of_the_file() {
        let refused = entries::<crate::NormEntry>("norms.toml", "norm", "").unwrap_err();
        assert_eq!(refused.file, "norms.toml");
        assert!(refused.detail.contains("norm"), "{refused}");
    }

    #[test]
    fn a_misspelt_field_is_refused() {
        let text = "[[norm]]\nid = \"one\"\ntext = \"Speak\"\nsuorce = \"x\"\nsource = \"y\"";
        assert!(entries::<crate::NormEntry>("norms.toml", "norm", text).is_err());
    }

    #[test]
    fn two_kinds_in_one_file_are_refused() {
        let one = "id = \"a\"\ntext = \"b\"\nsource = \"c\"\n";
        assert!(
            entries::<crate::NormEntry>("norms.toml", "norm", &format!("[[norm]]\n{one}[[other]]\n{one}"))
                .is_err()
        );
    }
}
