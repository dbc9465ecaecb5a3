//! Numbers and days as they are written in a report. Rounding happens here and nowhere before.

use model::gaps::small_cells::Told;
use words::text;

/// Stands where a figure is hidden.
pub(crate) const HIDDEN: &str = "‡";

/// `27.1%` from a fraction.
pub(crate) fn percent(share: f64) -> String {
    text("report-percent", &[("value", rounded(100.0 * share, 1).into())])
}

/// `27%` from a fraction.
pub(crate) fn whole_percent(share: f64) -> String {
    text("report-percent", &[("value", rounded(100.0 * share, 0).into())])
}

/// `1.62×`; two decimals, because the rule is at 1.5.
pub(crate) fn times(ratio: f64) -> String {
    format!("{}×", rounded(ratio, 2))
}

/// A number with so many decimals, halves up as people and the window round, thousands set apart, and a true minus.
pub(crate) fn rounded(value: f64, decimals: usize) -> String {
    let written = format!("{:.decimals$}", halves_up(value.abs(), decimals));
    let (whole, rest) =
        written.split_once('.').map_or((written.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut out = grouped(whole);
    if let Some(rest) = rest {
        out.push('.');
        out.push_str(rest);
    }
    let is_zero = written.bytes().all(|digit| matches!(digit, b'0' | b'.'));
    if value < 0.0 && !is_zero { format!("−{out}") } else { out }
}

/// Of a number that is a half, such as 12.5, formatting takes the even neighbour.
fn halves_up(value: f64, decimals: usize) -> f64 {
    let power = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let scaled = value * power;
    if (scaled.fract() - 0.5).abs() < 1e-9 { scaled.ceil() / power } else { value }
}

fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number as it was typed: no more decimals than it has, at most three.
pub(crate) fn typed(value: f64, unit: &str) -> String {
    let decimals = (0..3).find(|&decimals| {
        let scale = 10_f64.powi(decimals);
        ((value * scale).round() / scale - value).abs() < 1e-9
    });
    let number = rounded(value, decimals.map_or(3, |decimals| decimals.unsigned_abs() as usize));
    match unit {
        "" => number,
        "%" => format!("{number}%"),
        unit => format!("{number} {unit}"),
    }
}

/// A count that may have to stay hidden.
pub(crate) fn count(told: Told) -> String {
    match told {
        Told::Is(count) => rounded(count, if (count - count.round()).abs() < 1e-9 { 0 } else { 1 }),
        Told::Below(threshold) => format!("<{threshold}"),
        Told::Nothing => none(),
        Told::Hidden | Told::AtMost(_) | Told::AtLeast(_) => HIDDEN.to_owned(),
    }
}

/// A share that may have to stay hidden.
pub(crate) fn share(told: Told) -> String {
    match told {
        Told::Is(share) => percent(share),
        Told::AtMost(share) => format!("≤ {}", percent((1000.0 * share - 1e-9).ceil() / 1000.0)),
        Told::AtLeast(share) => format!("≥ {}", percent((1000.0 * share + 1e-9).floor() / 1000.0)),
        Told::Nothing => none(),
        Told::Hidden | Told::Below(_) => HIDDEN.to_owned(),
    }
}

/// Stands where there is no figure.
pub(crate) fn none() -> String {
    "–".to_owned()
}

/// `Oct 15, 2025` from `2025-10-15`; anything else as it is.
pub fn day(iso: &str) -> String {
    iso.parse::<jiff::civil::Date>()
        .map_or_else(|_| iso.to_owned(), |day| day.strftime("%b %-d, %Y").to_string())
}

/// `October 15, 2025`.
pub(crate) fn long_day(day: jiff::civil::Date) -> String {
    day.strftime("%B %-d, %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_with_thousands_decimals_and_a_true_minus() {
        assert_eq!(rounded(1_234_567.891, 1), "1,234,567.9");
        assert_eq!(rounded(-0.588, 1), "−0.6");
        assert_eq!(rounded(-0.04, 1), "0.0");
        assert_eq!(times(1.5), "1.50×");
        assert_eq!(percent(0.2712), "27.1%");
        assert_eq!(whole_percent(0.125), "13%", "as the window rounds");
        assert_eq!(rounded(3.25, 1), "3.3");
    }

    #[test]
    fn typed_numbers_keep_their_own_decimals() {
        assert_eq!(typed(27.0, "%"), "27%");
        assert_eq!(typed(12.5, "days"), "12.5 days");
        assert_eq!(typed(1.0 / 3.0, ""), "0.333");
    }

    #[test]
    fn what_must_stay_hidden_is_marked_and_never_blank() {
        assert_eq!(count(Told::Below(10)), "<10");
        assert_eq!(count(Told::Hidden), "‡");
        assert_eq!(share(Told::AtMost(0.09)), "≤ 9.0%");
        assert_eq!(count(Told::Nothing), "–");
    }

    #[test]
    fn days_are_written_out() {
        assert_eq!(day("2025-10-15"), "Oct 15, 2025");
        assert_eq!(day("soon"), "soon");
    }
}
