//! Text that somebody typed or pasted, split into paragraphs and lists, so that a list is a list for a screen reader too.

use super::Prose;

/// The paragraphs and lists of a text; none where it is blank.
pub(super) fn prose(text: &str) -> Vec<Prose> {
    let mut found: Vec<Prose> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
            continue;
        }
        match (point(line), found.last_mut()) {
            (Some((numbered, point)), Some(Prose::List { numbered: kind, items })) if *kind == numbered => {
                items.push(point.to_owned());
            }
            (Some((numbered, point)), _) => {
                found.push(Prose::List { numbered, items: vec![point.to_owned()] })
            }
            (None, Some(Prose::Paragraph { lines })) if open => lines.push(line.to_owned()),
            (None, _) => found.push(Prose::Paragraph { lines: vec![line.to_owned()] }),
        }
        open = true;
    }
    found
}

/// One paragraph of our own.
pub(crate) fn paragraph(text: String) -> Vec<Prose> {
    vec![Prose::Paragraph { lines: vec![text] }]
}

/// What follows a bullet or a number, and whether it was a number.
fn point(line: &str) -> Option<(bool, &str)> {
    let bullet = line.strip_prefix(['•', '◦', '▪', '*', '-', '–', '\u{f0b7}', '\u{f0a7}']);
    if let Some(rest) = bullet.filter(|rest| rest.starts_with([' ', '\t'])) {
        return Some((false, rest.trim())).filter(|(_, rest)| !rest.is_empty());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?.strip_prefix(['.', ')'])?;
    let is_point = (1..=2).contains(&digits) && rest.starts_with([' ', '\t']) && !rest.trim().is_empty();
    is_point.then(|| (true, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(numbered: bool, items: &[&str]) -> Prose {
        Prose::List { numbered, items: items.iter().map(|&item| item.to_owned()).collect() }
    }

    fn lines(lines: &[&str]) -> Prose {
        Prose::Paragraph { lines: lines.iter().map(|&line| line.to_owned()).collect() }
    }

    #[test]
    fn lines_after_bullets_are_points_and_blank_lines_part_paragraphs() {
        let found = prose("First\nsame\n\nSecond\n- one\n• two\n1. begin\n2) end\nlast");
        let expected = [
            lines(&["First", "same"]),
            lines(&["Second"]),
            list(false, &["one", "two"]),
            list(true, &["begin", "end"]),
            lines(&["last"]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_minus_a_year_and_a_decimal_are_no_points() {
        assert_eq!(
            prose("-5 points\n2024. That year\n1.5 times"),
            [lines(&["-5 points", "2024. That year", "1.5 times"])]
        );
    }

    #[test]
    fn blank_text_has_no_paragraphs() {
        assert_eq!(prose(" \n\t\n"), []);
    }
}
