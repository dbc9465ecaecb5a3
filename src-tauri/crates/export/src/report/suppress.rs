//! A statement whose figures must stay hidden. Which must is decided in `model::gaps::small_cells`; figures that the team
//! typed by hand elsewhere in its text cannot be told from other numbers and stay, which the report says.

use std::collections::BTreeMap;

/// A statement without its figures, where these must stay hidden: every number but the school year becomes a mark.
pub(super) fn masked(statement: &str, year: &str, mark: &str) -> String {
    let mut parts = BTreeMap::new();
    for (start, found) in statement.match_indices(year).filter(|_| !year.is_empty()) {
        parts.insert(start, start + found.len());
    }
    let mut out = String::with_capacity(statement.len());
    let (mut place, mut in_number) = (0, false);
    while let Some(letter) = statement[place..].chars().next() {
        if let Some(&end) = parts.get(&place) {
            out.push_str(&statement[place..end]);
            (place, in_number) = (end, false);
            continue;
        }
        let joins = in_number && matches!(letter, '.' | ',') && starts_with_digit(&statement[place + 1..]);
        if letter.is_numeric() || joins {
            if !in_number {
                out.push_str(mark);
            }
            in_number = true;
        } else {
            out.push(letter);
            in_number = false;
        }
        place += letter.len_utf8();
    }
    out
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_loses_its_figures_and_keeps_its_year() {
        let said = "In 2024-25, EL were 7.5 times as often taught (9 of 1,120).";
        assert_eq!(masked(said, "2024-25", "‡"), "In 2024-25, EL were ‡ times as often taught (‡ of ‡).");
    }
}
