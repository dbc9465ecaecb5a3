//! Texts as they may stand in a record: trimmed, without control characters, of a length that a screen can show.

use crate::Refusal;

/// Characters that a name on the screen may have.
pub const LABEL_LIMIT: usize = 300;
/// Characters that a longer text may have.
pub const TEXT_LIMIT: usize = 20_000;

/// A name: one line, something in it.
pub fn label(text: &str) -> Result<String, Refusal> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().filter(|c| !turns_text(*c)).collect();
    if line.chars().all(|c| c.is_whitespace() || takes_no_room(c)) {
        Err(Refusal::TextMissing)
    } else {
        within(line, LABEL_LIMIT)
    }
}

/// A name that may be empty.
pub fn label_or_empty(text: &str) -> Result<String, Refusal> {
    if text.trim().is_empty() { Ok(String::new()) } else { label(text) }
}

/// A text of several lines, which may be empty.
pub fn text(text: &str) -> Result<String, Refusal> {
    let kept = text
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| (!c.is_control() && !turns_text(*c)) || matches!(c, '\n' | '\t'))
        .collect::<String>();
    within(kept.trim().to_owned(), TEXT_LIMIT)
}

/// A text of several lines with something in it.
pub fn some_text(given: &str) -> Result<String, Refusal> {
    let kept = text(given)?;
    if kept.is_empty() { Err(Refusal::TextMissing) } else { Ok(kept) }
}

/// Signs that turn the order of what stands around them, and so could make a sentence read as another one.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Signs that some scripts need between letters, but that alone are nothing to read.
fn takes_no_room(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{AD}')
}

fn within(text: String, limit: usize) -> Result<String, Refusal> {
    if text.chars().count() > limit { Err(Refusal::TextTooLong { limit }) } else { Ok(text) }
}

/// A day, written year-month-day, that exists and that somebody may plan for.
pub fn day(text: &str) -> Result<String, Refusal> {
    let written = text.trim();
    let day: Option<jiff::civil::Date> = written.parse().ok().filter(|_| written.len() == "2026-03-03".len());
    let day = day.filter(|day| (1900..2200).contains(&day.year()));
    day.map(|day| day.to_string()).ok_or_else(|| Refusal::DateDoesNotExist { date: quoted(text) })
}

/// A number as people write it, `-1,200.5`, and what it counts behind it. What might be read as another number, such as
/// `27,5` or `1e3`, is refused: a guess would be a wrong figure in a plan.
pub fn number_with_unit(text: &str) -> Result<(f64, &str), Refusal> {
    let refuse = || Refusal::NumberNotUnderstood { text: quoted(text) };
    let written = text.trim();
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut end = usize::from(written.starts_with(['+', '-']));
    let whole = digits(&written[end..]);
    end += whole;
    while (1..=3).contains(&whole) && written[end..].starts_with(',') && digits(&written[end + 1..]) == 3 {
        end += 4;
    }
    let decimals = if written[end..].starts_with('.') { digits(&written[end + 1..]) } else { 0 };
    end += if decimals > 0 { decimals + 1 } else { 0 };
    let (number, rest) = written.split_at(end);
    let goes_on = rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || "+-–−.,'/^·".contains(c));
    let sticks = rest.starts_with(char::is_alphabetic) && rest.contains(|c: char| c.is_ascii_digit());
    if whole == 0 || goes_on || sticks {
        return Err(refuse());
    }
    Ok((number.replace(',', "").parse().map_err(|_| refuse())?, rest))
}

/// The beginning of a text that is refused, for its refusal.
fn quoted(text: &str) -> String {
    let start: String = text.chars().take(QUOTED).collect();
    if start.len() < text.len() { start + "…" } else { start }
}

/// So many letters of what is refused are told.
const QUOTED: usize = 60;

/// A school year written like `2024-25`; `2024-2025` is taken too.
pub fn year(text: &str) -> Result<String, Refusal> {
    let refuse = || Refusal::YearNotUnderstood { year: text.to_owned() };
    let (first, second) = text.trim().split_once(['-', '–', '/']).ok_or_else(refuse)?;
    let from: u32 = first.parse().map_err(|_| refuse())?;
    let to: u32 = second.parse().map_err(|_| refuse())?;
    let follows = to == from + 1 || (second.len() == 2 && to == (from + 1) % 100);
    if (1900..2200).contains(&from) && follows {
        Ok(format!("{from}-{:02}", (from + 1) % 100))
    } else {
        Err(refuse())
    }
}

/// A unit: `state`, or a code of up to eight digits, filled with zeros as in data files: up to four name a district.
pub fn unit(text: &str) -> Result<String, Refusal> {
    let code = text.trim().trim_start_matches("dese:");
    let digits = !code.is_empty() && code.len() <= 8 && code.bytes().all(|byte| byte.is_ascii_digit());
    match code {
        "state" => Ok(code.to_owned()),
        _ if digits && code.bytes().all(|byte| byte == b'0') => Ok("state".to_owned()),
        _ if digits && code.len() <= 4 => Ok(format!("{code:0>4}0000")),
        _ if digits => Ok(format!("{code:0>8}")),
        _ => Err(Refusal::UnitNotUnderstood { unit: text.to_owned() }),
    }
}

/// Nothing that is weighed, and no place on the map, lies beyond this.
const NUMBER_LIMIT: u32 = 100_000;

/// A weight: above 0, and not so large that sums lose the others.
pub fn weight(number: f64) -> Result<f64, Refusal> {
    if within_limit(number)? > 0.0 { Ok(number) } else { Err(Refusal::NumberNotAboveZero) }
}

/// A place along one side of the map, in map units.
pub fn place(number: f64) -> Result<f64, Refusal> {
    within_limit(number)
}

fn within_limit(number: f64) -> Result<f64, Refusal> {
    let small = finite(number)?.abs() <= f64::from(NUMBER_LIMIT);
    if small { Ok(number) } else { Err(Refusal::NumberTooLarge { limit: NUMBER_LIMIT }) }
}

/// A number that can be reckoned with.
pub fn finite(number: f64) -> Result<f64, Refusal> {
    if number.is_finite() { Ok(number) } else { Err(Refusal::NumberNotFinite) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_one_line_without_control_characters() {
        assert_eq!(label("  late\n hiring\u{7} ").unwrap(), "late hiring");
    }

    #[test]
    fn signs_that_turn_the_order_of_words_are_left_out() {
        assert_eq!(label("late\u{202E}gnirih\u{2066} ").unwrap(), "lategnirih");
        assert_eq!(text("one\u{202B}\ntwo\u{FEFF}").unwrap(), "one\ntwo");
    }

    #[test]
    fn a_name_that_cannot_be_seen_is_no_name() {
        assert_eq!(label("\u{200B}\u{200E} \u{2060}"), Err(Refusal::TextMissing));
        assert_eq!(label("می\u{200C}خواهم").unwrap(), "می\u{200C}خواهم");
    }

    #[test]
    fn a_weight_is_above_zero_and_leaves_room_for_others() {
        assert_eq!(weight(2.5), Ok(2.5));
        assert_eq!(weight(0.0), Err(Refusal::NumberNotAboveZero));
        assert_eq!(weight(1e308), Err(Refusal::NumberTooLarge { limit: NUMBER_LIMIT }));
        assert_eq!(place(-1e300), Err(Refusal::NumberTooLarge { limit: NUMBER_LIMIT }));
    }

    #[test]
    fn a_name_of_ten_thousand_characters_is_refused() {
        assert_eq!(label(&"x".repeat(10_000)), Err(Refusal::TextTooLong { limit: LABEL_LIMIT }));
    }

    #[test]
    fn a_school_year_may_be_written_long_or_short() {
        assert_eq!(year("2024-2025").unwrap(), "2024-25");
        assert_eq!(year("1999-00").unwrap(), "1999-00");
        assert!(year("2024-26").is_err());
        assert!(year("last year").is_err());
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert!(day("2027-02-30").is_err());
        assert_eq!(day(" 2027-02-28 ").unwrap(), "2027-02-28");
    }

    #[test]
    fn a_day_is_written_in_one_way_and_lies_where_somebody_may_plan() {
        for written in
            ["2027-02-03T10:00", "20270203", "2027-02-03[u-ca=hebrew]", "-009999-01-01", "9999-12-31"]
        {
            assert_eq!(day(written), Err(Refusal::DateDoesNotExist { date: written.into() }));
        }
        let long = "x".repeat(50_000);
        assert_eq!(day(&long), Err(Refusal::DateDoesNotExist { date: "x".repeat(QUOTED) + "…" }));
    }

    #[test]
    fn a_code_is_filled_with_zeros() {
        assert_eq!(unit("350560").unwrap(), "00350560");
        assert_eq!(unit("dese:00350560").unwrap(), "00350560");
        assert_eq!(unit("state").unwrap(), "state");
        assert!(unit("Milton").is_err());
    }

    #[test]
    fn four_digits_name_a_district_and_zeros_the_state_as_in_data_files() {
        assert_eq!(unit("0189").unwrap(), "01890000");
        assert_eq!(unit("35").unwrap(), "00350000");
        assert_eq!(unit("00000000").unwrap(), "state");
    }
}
