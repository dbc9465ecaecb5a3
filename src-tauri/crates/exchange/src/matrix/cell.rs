//! One cell of the matrix, and names that no spreadsheet may take for a formula.

use model::records::Sign;

use crate::Code;

/// What a cell says of its link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Same or opposite direction.
    pub sign: Sign,
    /// 1 to 4.
    pub strength: u8,
    /// The effect comes later.
    pub delay: bool,
}

impl Cell {
    /// As it is written. The mark of delay comes first, because a text that begins with `-` is taken for a formula.
    pub fn written(self) -> String {
        let delay = if self.delay { "d" } else { "" };
        let sign = if self.sign == Sign::Opposite { "-" } else { "" };
        format!("{delay}{sign}{}", self.strength)
    }

    /// What a cell says; nothing where it is empty or 0. The mark of delay may stand at either end, and a true minus is
    /// one too.
    pub fn read(text: &str) -> Result<Option<Self>, Code> {
        let (sign, strength, delay) = parts(text).ok_or(Code::CellUnknown)?;
        match (1..=4).find(|one| f64::from(*one) == strength) {
            Some(strength) => Ok(Some(Self { sign, strength, delay })),
            None if strength == 0.0 => Ok(None),
            None => Err(Code::StrengthOutOfRange),
        }
    }

    /// Whether somebody may have meant a strength: a whole number up to the end of the scales that people use.
    pub fn is_on_a_scale(text: &str) -> bool {
        parts(text)
            .is_some_and(|(_, strength, _)| strength.fract() == 0.0 && (0.0..=10.0).contains(&strength))
    }
}

/// Sign, number and delay of a cell.
fn parts(text: &str) -> Option<(Sign, f64, bool)> {
    let text = text.trim().to_lowercase();
    let unmarked = text.trim_start_matches('d').trim_end_matches('d').trim();
    let delay = unmarked != text;
    let (sign, number) = match unmarked.strip_prefix(['-', '−', '–']) {
        Some(number) => (Sign::Opposite, number),
        None => (Sign::Same, unmarked.strip_prefix('+').unwrap_or(unmarked)),
    };
    let nothing = number.is_empty() && sign == Sign::Same && !delay;
    let strength = if nothing { 0.0 } else { number.parse().ok()? };
    Some((sign, strength, delay))
}

/// What a spreadsheet takes for the begin of a formula, and the mark that keeps it from doing so.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', MARK];
const MARK: char = '\'';

/// A name that no spreadsheet takes for a formula.
pub fn guarded(name: &str) -> String {
    if name.starts_with(STARTS) { format!("{MARK}{name}") } else { name.to_owned() }
}

/// The name that was guarded; any other text as it is.
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix(MARK).filter(|name| name.starts_with(STARTS)).unwrap_or(text)
}

/// A cell as spreadsheets name it, from its row and column, counted from 0.
pub fn cell_name(row: usize, column: usize) -> String {
    let (mut letters, mut left) = (Vec::new(), column + 1);
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_read_as_it_was_written_and_as_people_write_it() {
        for sign in [Sign::Same, Sign::Opposite] {
            for (strength, delay) in (1..=4).flat_map(|strength| [(strength, false), (strength, true)]) {
                let cell = Cell { sign, strength, delay };
                assert_eq!(Cell::read(&cell.written()), Ok(Some(cell)));
            }
        }
        let delayed = Cell { sign: Sign::Opposite, strength: 2, delay: true };
        for text in ["-2d", "d−2", " D-2 ", "d -2.0"] {
            assert_eq!(Cell::read(text), Ok(Some(delayed)), "{text}");
        }
        assert_eq!((Cell::read(""), Cell::read(" 0 ")), (Ok(None), Ok(None)));
        assert_eq!(
            (Cell::read("5"), Cell::read("-")),
            (Err(Code::StrengthOutOfRange), Err(Code::CellUnknown))
        );
        assert_eq!((Cell::read("yes"), Cell::read("d")), (Err(Code::CellUnknown), Err(Code::CellUnknown)));
    }

    #[test]
    fn a_guarded_name_comes_back_as_it_was_and_other_quotation_marks_stay() {
        for name in ["=1+1", "-x", "'=x", "''", "'tis", "plain", "@a", "＝x"] {
            assert_eq!(unguarded(&guarded(name)), name);
            assert!(!guarded(name).starts_with(['=', '+', '-', '@', '＝']));
        }
        assert_eq!(unguarded("'tis late"), "'tis late");
    }

    #[test]
    fn cells_have_the_names_that_spreadsheets_give_them() {
        let named = [(0, 0, "A1"), (4, 2, "C5"), (0, 25, "Z1"), (9, 26, "AA10"), (0, 702, "AAA1")];
        named.iter().for_each(|(row, column, name)| assert_eq!(cell_name(*row, *column), *name));
    }
}
