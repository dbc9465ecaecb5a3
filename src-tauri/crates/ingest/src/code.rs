//! Codes of units: always text, always of full length, whatever a spreadsheet made of them.

use library::reports::CodeScheme;
use model::records::Level;

/// The code as text of full length, or nothing where the cell holds no code.
/// State codes are 8 digits (district in the first four), national ones 12, 7 for a district, with `crdc:` or `nces:`
/// before them. A cell may say its own scheme (`dese:00350560`).
pub fn unit_code(cell: &str, scheme: CodeScheme) -> Option<String> {
    let (scheme, digits) = match bare(cell).split_once(':') {
        Some(("dese", digits)) => (CodeScheme::Dese, digits),
        Some(("nces", digits)) => (CodeScheme::Nces, digits),
        Some(("crdc", digits)) => (CodeScheme::Crdc, digits),
        _ => (scheme, bare(cell)),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (scheme, digits.len()) {
        (CodeScheme::Dese, 0..=8) if digits.bytes().all(|byte| byte == b'0') => Some(STATE.to_owned()),
        // Four digits name a district; an 8-digit code that lost its zeros still has at least five.
        (CodeScheme::Dese, 1..=4) => Some(format!("{digits:0>4}0000")),
        (CodeScheme::Dese, 5..=8) => Some(format!("{digits:0>8}")),
        // A spreadsheet takes at most one zero from the front: the first two digits are those of the state.
        (CodeScheme::Crdc, 6..=7) => Some(format!("crdc:{digits:0>7}")),
        (CodeScheme::Crdc, 11..=12) => Some(format!("crdc:{digits:0>12}")),
        (CodeScheme::Nces, 6..=7) => Some(format!("nces:{digits:0>7}")),
        (CodeScheme::Nces, 11..=12) => Some(format!("nces:{digits:0>12}")),
        _ => None,
    }
}

/// The code of the whole state.
pub const STATE: &str = "00000000";

/// The length of a national district's code with its scheme.
const NATIONAL_DISTRICT: usize = "nces:2513230".len();

/// What a code stands for.
pub fn level_of(code: &str) -> Level {
    if code == STATE {
        Level::State
    } else if (code.len() == 8 && code.ends_with("0000")) || code.len() == NATIONAL_DISTRICT {
        Level::District
    } else {
        Level::School
    }
}

/// The code of the district that a unit belongs to.
pub fn district_of(code: &str) -> String {
    match code.split_once(':') {
        Some((scheme, digits)) => format!("{scheme}:{}", &digits[..7]),
        None => format!("{}0000", &code[..4]),
    }
}

/// The cell without blanks (no-break ones too), without `="…"` and without the `.0` of a number.
pub fn bare(cell: &str) -> &str {
    let text = cell.trim().trim_matches('\u{feff}');
    let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text).trim();
    text.strip_suffix(".0").unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_code_is_the_same_code() {
        for cell in ["09910105", "9910105", "\u{a0}09910105", "=\"09910105\"", " 9910105.0 "] {
            assert_eq!(unit_code(cell, CodeScheme::Dese).as_deref(), Some("09910105"), "{cell}");
        }
        assert_eq!(unit_code("350000", CodeScheme::Dese).as_deref(), Some("00350000"));
        assert_eq!(unit_code("0", CodeScheme::Dese).as_deref(), Some(STATE));
        assert_eq!(unit_code("0035", CodeScheme::Dese).as_deref(), Some("00350000"));
        for cell in ["=\"040387000308\"", "40387000308", "nces:040387000308"] {
            assert_eq!(unit_code(cell, CodeScheme::Nces).as_deref(), Some("nces:040387000308"), "{cell}");
        }
        assert_eq!(unit_code("0403870", CodeScheme::Crdc).as_deref(), Some("crdc:0403870"));
        assert_eq!(unit_code("dese:00350560", CodeScheme::Nces).as_deref(), Some("00350560"));
    }

    #[test]
    fn words_and_long_numbers_are_no_codes() {
        for cell in ["", " ", "State Totals", "NOTE: 12", "123456789", "35.5"] {
            assert_eq!(unit_code(cell, CodeScheme::Dese), None, "{cell}");
        }
    }

    #[test]
    fn a_code_says_its_level_and_its_district() {
        assert_eq!(level_of("99010000"), Level::District);
        assert_eq!(level_of("99010305"), Level::School);
        assert_eq!(level_of(STATE), Level::State);
        assert_eq!(level_of("nces:2513230"), Level::District);
        assert_eq!(level_of("nces:251323002226"), Level::School);
        assert_eq!(district_of("99010305"), "99010000");
        assert_eq!(district_of("nces:251323002226"), "nces:2513230");
    }
}
