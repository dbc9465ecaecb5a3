//! Headers as keys: the same words in other case, blanks or punctuation are the same header.

use std::collections::HashMap;

use crate::table::{Row, Table};

/// A header without case, blanks, punctuation and what follows in square brackets; `%` is `pct`, `#` is `no`.
pub fn header_key(header: &str) -> String {
    let header = header.split_once('[').map_or(header, |(before, _)| before);
    let mut key = String::with_capacity(header.len());
    for letter in header.chars() {
        match letter {
            '%' => key.push_str("pct"),
            '#' => key.push_str("no"),
            letter if letter.is_alphanumeric() => key.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    if key.contains("percent") { key.replace("percent", "pct") } else { key }
}

/// A header row, or two of them read as one.
#[derive(Debug, Clone)]
pub struct Headers {
    /// The headers as a person would say them.
    pub texts: Vec<String>,
    /// Where each key stands, from left to right.
    places: HashMap<String, Vec<usize>>,
    /// The first row below.
    pub below: usize,
}

impl Headers {
    /// Reads the row at this place, with the row below where that one only says `#` and `%`.
    pub fn at(table: &Table, row: usize) -> Self {
        let (upper, lower) = (table.row(row), table.row(row + 1));
        if is_lower_row(lower) {
            return Self::new(join(upper, lower), row + 2);
        }
        Self::new(upper.iter().map(|text| text.trim().to_owned()).collect(), row + 1)
    }

    fn new(texts: Vec<String>, below: usize) -> Self {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            places.entry(header_key(text)).or_default().push(at);
        }
        Self { texts, places, below }
    }

    /// The place of the first header with one of these keys, earlier keys first.
    pub fn find(&self, keys: &[String]) -> Option<usize> {
        self.places_of(keys).next()
    }

    /// All places of these keys, earlier keys first.
    pub fn places_of<'a>(&'a self, keys: &'a [String]) -> impl Iterator<Item = usize> + 'a {
        keys.iter().filter_map(|key| self.places.get(key)).flatten().copied()
    }

    /// The place where one of these keys stands for the second time.
    pub fn find_repeated(&self, keys: &[String]) -> Option<usize> {
        keys.iter().find_map(|key| self.places.get(key)?.get(1).copied())
    }
}

/// Whether a row holds nothing but `#` and `%`, below headers that are merged over pairs.
fn is_lower_row(row: Row<'_>) -> bool {
    row.filled().count() > 1 && row.filled().all(|text| matches!(text, "#" | "%"))
}

/// `English Language Learner` over `#` and `%` becomes `English Language Learner #` and `… %`.
fn join(upper: Row<'_>, lower: Row<'_>) -> Vec<String> {
    let mut group = "";
    (0..upper.width().max(lower.width()))
        .map(|at| {
            let (above, below) = (upper.get(at).trim(), lower.get(at).trim());
            if !above.is_empty() || below.is_empty() {
                group = above;
            }
            format!("{group} {below}").trim().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::tests::table;

    #[test]
    fn headers_are_compared_without_case_blanks_and_punctuation() {
        assert_eq!(header_key("Total # of Teachers (FTE)"), header_key("total # of teachers(FTE) "));
        assert_eq!(header_key("% of Teachers Licensed"), header_key("Percent of Teachers Licensed"));
        assert_eq!(header_key("Direct Certification [Public School] 2018-19"), "directcertification");
        assert_ne!(header_key("High Needs #"), header_key("High Needs %"));
    }

    #[test]
    fn a_pair_of_header_rows_is_read_as_one() {
        let table = table(&[
            &["School", "Code", "High Needs", "", "Other"],
            &["", "", "#", "%"],
            &["a", "1", "2", "3"],
        ]);
        let headers = Headers::at(&table, 0);
        assert_eq!(headers.texts, ["School", "Code", "High Needs #", "High Needs %", "Other"]);
        assert_eq!(headers.below, 2);
    }

    #[test]
    fn the_second_of_two_equal_headers_can_be_asked_for() {
        let headers = Headers::at(&table(&[&["High Needs #", "x", "High Needs #"]]), 0);
        let keys = [header_key("High Needs #")];
        assert_eq!((headers.find(&keys), headers.find_repeated(&keys)), (Some(0), Some(2)));
    }
}
