//! One cell into a number or into the reason why there is none. A blank is never 0.

use std::borrow::Cow;

use library::reports::CellKind;

/// Why a cell has no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nothing stands there: suppressed or not reported, nobody can tell which.
    Blank,
    /// `N/A`, `NA`, `--`.
    NotAvailable,
    /// `Not Reported`, or a sentence spread over the row.
    NotReported,
    /// `***`, `<6`: held back because few people stand behind it.
    Suppressed,
    /// `†`.
    NotApplicable,
    /// `‡`.
    BadQuality,
    /// `######`, printed where a number did not fit.
    Overflow,
    /// 99999, which some files write for "none".
    Sentinel,
    /// Text where a number belongs.
    NotANumber,
    /// A number that the column cannot hold, such as a share above 100.
    OutOfRange,
    /// The row has lost or gained a cell and its figures would stand in the wrong columns.
    RowShape,
    /// Two rows say different things about the same unit and year.
    Conflict,
    /// A reserve code of the Civil Rights Data Collection.
    Reserved(i8),
}

impl Reason {
    /// All of them; the reserve codes are those of the collection's manuals.
    pub const ALL: [Self; 23] = [
        Self::Blank,
        Self::NotAvailable,
        Self::NotReported,
        Self::Suppressed,
        Self::NotApplicable,
        Self::BadQuality,
        Self::Overflow,
        Self::Sentinel,
        Self::NotANumber,
        Self::OutOfRange,
        Self::RowShape,
        Self::Conflict,
        Self::Reserved(-2),
        Self::Reserved(-3),
        Self::Reserved(-4),
        Self::Reserved(-5),
        Self::Reserved(-6),
        Self::Reserved(-7),
        Self::Reserved(-8),
        Self::Reserved(-9),
        Self::Reserved(-11),
        Self::Reserved(-12),
        Self::Reserved(-13),
    ];

    /// Its stable id; its words stand in `ingest.ftl` under `missing-<id>`.
    pub fn id(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Blank => "blank",
            Self::NotAvailable => "not_available",
            Self::NotReported => "not_reported",
            Self::Suppressed => "suppressed",
            Self::NotApplicable => "not_applicable",
            Self::BadQuality => "bad_quality",
            Self::Overflow => "overflow",
            Self::Sentinel => "sentinel",
            Self::NotANumber => "not_a_number",
            Self::OutOfRange => "out_of_range",
            Self::RowShape => "row_shape",
            Self::Conflict => "conflict",
            Self::Reserved(code) => return Cow::Owned(format!("reserve_code_{}", code.unsigned_abs())),
        })
    }
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// A number as published; shares in points.
    Value(f64),
    /// No figure, and why.
    Missing(Reason),
}

impl Cell {
    /// The number, if there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Missing(_) => None,
        }
    }

    /// Whether the cell may stand in its column: a number that fits, or a known way of saying that there is none.
    pub fn fits(self) -> bool {
        !matches!(self, Self::Missing(Reason::NotANumber | Reason::OutOfRange))
    }
}

/// How the cells of a file are written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Writing {
    /// `85,5` may mean 85.5.
    pub decimal_comma: bool,
    /// Negative numbers are reserve codes.
    pub reserve_codes: bool,
}

/// Reads a cell of a column of this kind.
pub fn read_cell(text: &str, kind: CellKind, writing: Writing) -> Cell {
    let text = text.trim();
    if text.is_empty() {
        return Cell::Missing(Reason::Blank);
    }
    let number = match kind {
        CellKind::Ratio => ratio(text),
        CellKind::Percent => text.strip_suffix('%').unwrap_or(text).trim_end(),
        CellKind::Count => text.strip_prefix('$').unwrap_or(text),
    };
    match read_number(number, writing) {
        Some(value) => fit(value, kind, writing),
        None => Cell::Missing(mark(text)),
    }
}

fn fit(value: f64, kind: CellKind, writing: Writing) -> Cell {
    if writing.reserve_codes {
        let reserved =
            |reason: &Reason| matches!(reason, Reason::Reserved(code) if f64::from(*code) == value);
        if let Some(reason) = Reason::ALL.into_iter().find(reserved) {
            return Cell::Missing(reason);
        }
    }
    if (value - 99_999.0).abs() < 1e-9 {
        return Cell::Missing(Reason::Sentinel);
    }
    let top = if kind == CellKind::Percent { 100.0 } else { f64::MAX };
    if (0.0..=top).contains(&value) { Cell::Value(value) } else { Cell::Missing(Reason::OutOfRange) }
}

/// The number before `to 1`; an empty text where there is no such ending, since a plain number is another figure.
fn ratio(text: &str) -> &str {
    text.strip_suffix('1').and_then(|rest| rest.trim_end().strip_suffix("to")).map_or("", str::trim_end)
}

/// A number with a point, thousands commas in their places, or a decimal comma where the file has those.
fn read_number(text: &str, writing: Writing) -> Option<f64> {
    let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text).trim();
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    if text.bytes().all(plain) {
        return text.parse().ok();
    }
    if !text.bytes().all(|byte| plain(byte) || byte == b',') {
        return None;
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default().trim_start_matches('-');
    // Nobody groups thousands behind a zero: 0,952 is a fraction with a decimal comma.
    let grouped = (1..=3).contains(&first.len()) && !first.starts_with('0');
    if grouped && groups.all(|group| group.len() == 3) && !fraction.contains(',') {
        return text.replace(',', "").parse().ok();
    }
    if writing.decimal_comma && text.matches(',').count() == 1 && fraction.is_empty() {
        return text.replace(',', ".").parse().ok();
    }
    None
}

/// Which of the known ways of saying "no figure" a text is.
fn mark(text: &str) -> Reason {
    let bytes = text.as_bytes();
    if bytes.iter().all(|&byte| byte == b'*') || bytes[0] == b'<' {
        return Reason::Suppressed;
    }
    if text.contains("##") {
        return Reason::Overflow;
    }
    match text.to_ascii_lowercase().as_str() {
        "n/a" | "na" | "n.a." | "-" | "--" | "–" | "—" | "n/a to 1" => Reason::NotAvailable,
        "†" => Reason::NotApplicable,
        "‡" => Reason::BadQuality,
        lower if lower.starts_with("not reported") => Reason::NotReported,
        _ => Reason::NotANumber,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Writing = Writing { decimal_comma: false, reserve_codes: false };

    fn count(text: &str) -> Cell {
        read_cell(text, CellKind::Count, PLAIN)
    }

    fn percent(text: &str) -> Cell {
        read_cell(text, CellKind::Percent, PLAIN)
    }

    #[test]
    fn numbers_are_read_however_they_are_padded_and_grouped() {
        assert_eq!(count("     125.9"), Cell::Value(125.9));
        assert_eq!(count("  77,630.3"), Cell::Value(77_630.3));
        assert_eq!(count("  $6,461,729,083"), Cell::Value(6_461_729_083.0));
        assert_eq!(percent("        .0"), Cell::Value(0.0));
        assert_eq!(percent("95.3%"), Cell::Value(95.3));
        assert_eq!(count("=\"0\""), Cell::Value(0.0));
        assert_eq!(read_cell("  12.4 to 1", CellKind::Ratio, PLAIN), Cell::Value(12.4));
    }

    #[test]
    fn a_comma_in_the_wrong_place_is_not_guessed_at() {
        assert_eq!(percent("85,5"), Cell::Missing(Reason::NotANumber));
        let comma = Writing { decimal_comma: true, ..PLAIN };
        assert_eq!(read_cell("85,5", CellKind::Percent, comma), Cell::Value(85.5));
        assert_eq!(read_cell("1,437", CellKind::Count, comma), Cell::Value(1437.0));
        assert_eq!(read_cell("0,952", CellKind::Percent, comma), Cell::Value(0.952));
        assert_eq!(percent("0,952"), Cell::Missing(Reason::NotANumber));
    }

    #[test]
    fn every_way_of_saying_nothing_keeps_its_reason() {
        for (text, reason) in [
            ("", Reason::Blank),
            (" ", Reason::Blank),
            ("\u{a0}", Reason::Blank),
            ("N/A", Reason::NotAvailable),
            ("NA", Reason::NotAvailable),
            ("--", Reason::NotAvailable),
            ("–", Reason::NotAvailable),
            ("***", Reason::Suppressed),
            ("<6", Reason::Suppressed),
            ("†", Reason::NotApplicable),
            ("‡", Reason::BadQuality),
            ("Not Reported", Reason::NotReported),
            ("99999", Reason::Sentinel),
            ("Infinity", Reason::NotANumber),
            ("-5", Reason::OutOfRange),
        ] {
            assert_eq!(count(text), Cell::Missing(reason), "{text}");
        }
        assert_eq!(percent("590"), Cell::Missing(Reason::OutOfRange));
        assert_eq!(percent("99999.0"), Cell::Missing(Reason::Sentinel));
        assert_eq!(read_cell("###### to 1", CellKind::Ratio, PLAIN), Cell::Missing(Reason::Overflow));
    }

    #[test]
    fn a_plain_number_is_no_ratio() {
        assert!(!read_cell("590", CellKind::Ratio, PLAIN).fits());
        assert!(read_cell("N/A", CellKind::Ratio, PLAIN).fits());
    }

    #[test]
    fn reserve_codes_keep_their_number() {
        let cell = read_cell("-9", CellKind::Count, Writing { reserve_codes: true, ..PLAIN });
        assert_eq!(cell, Cell::Missing(Reason::Reserved(-9)));
        assert_eq!(Reason::Reserved(-9).id(), "reserve_code_9");
    }
}
