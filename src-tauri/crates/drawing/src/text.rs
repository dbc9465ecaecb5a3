//! How wide words are and how they break into lines, by the advance widths of the bundled font
//! (Atkinson Hyperlegible Next); and text made safe for XML.

/// Font families of every picture: the bundled face under both of its names, then any sans.
pub const FONTS: &str = "Atkinson Hyperlegible Next Variable, Atkinson Hyperlegible Next, sans-serif";

/// The two weights of the look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Semibold,
}

/// Thousandths of the size for U+0020 to U+007E.
const REGULAR: [u16; 95] = [
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614,
    588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392,
    512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552,
    372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471,
    326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
];
const SEMIBOLD: [u16; 95] = [
    303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621,
    602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415,
    546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573,
    391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497,
    360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
];

/// Width in pixels of one line at a size in pixels. Letters outside the table are taken as wide ones.
pub(crate) fn width_of(text: &str, size: f64, weight: Weight) -> f64 {
    let thousandths: f64 = text.chars().map(|letter| advance(letter, weight)).sum();
    // Hinting and fallback fonts may be a little wider.
    thousandths * size / 1000.0 * 1.02
}

fn advance(letter: char, weight: Weight) -> f64 {
    known_advance(letter, weight).unwrap_or(1000.0)
}

/// Of a letter that the bundled face has, as far as that is known.
fn known_advance(letter: char, weight: Weight) -> Option<f64> {
    let table = if weight == Weight::Regular { &REGULAR } else { &SEMIBOLD };
    let known = (letter as usize).checked_sub(0x20).and_then(|at| table.get(at));
    match (known, letter) {
        (Some(width), _) => Some(f64::from(*width)),
        (None, '\u{0300}'..='\u{036f}' | '\u{200b}'..='\u{200f}') => Some(0.0),
        (None, '’' | '‘' | '·') => Some(if weight == Weight::Regular { 238.0 } else { 270.0 }),
        (None, '“' | '”') => Some(if weight == Weight::Regular { 399.0 } else { 455.0 }),
        (None, '–' | '×') => Some(520.0),
        (None, '…') => Some(if weight == Weight::Regular { 670.0 } else { 747.0 }),
        (None, '—') => Some(830.0),
        (None, '−') => Some(606.0),
        (None, '\u{00c0}'..='\u{024f}') => Some(640.0),
        _ => None,
    }
}

/// A line in runs of letters that the bundled face has and runs of others, each with how far from its beginning it
/// starts. Drawn as one, some programs set the whole line in whatever other face has the one odd letter.
pub(crate) fn runs(text: &str, size: f64, weight: Weight) -> Vec<(String, f64)> {
    let mut runs: Vec<(String, f64)> = Vec::new();
    let (mut at, mut before) = (0.0, None);
    for letter in text.chars() {
        // A run begins with a letter: programs leave out a space at a beginning.
        let known = letter != ' ' && known_advance(letter, weight).is_some();
        match runs.last_mut() {
            Some((run, _)) if letter == ' ' || before == Some(known) => run.push(letter),
            _ => runs.push((letter.to_string(), at)),
        }
        if letter != ' ' {
            before = Some(known);
        }
        // Pictures set all figures as wide as the widest.
        let set = if letter.is_ascii_digit() { '0' } else { letter };
        at += advance(set, weight) * size / 1000.0;
    }
    runs
}

/// Breaks text into at most `lines` lines of at most `width` pixels; too long words are cut, and what does not
/// fit ends in "…". Never empty.
pub(crate) fn wrap(text: &str, width: f64, size: f64, weight: Weight, lines: usize) -> Vec<String> {
    wrap_after(0.0, text, width, size, weight, lines)
}

/// The same where the first line begins so many pixels late.
pub(crate) fn wrap_after(
    indent: f64,
    text: &str,
    width: f64,
    size: f64,
    weight: Weight,
    lines: usize,
) -> Vec<String> {
    let mut rows: Vec<String> = vec![String::new()];
    // More than this is never shown; a name may be 10,000 letters long.
    let shown: String = text.chars().take(2_000).collect();
    for word in shown.split_whitespace().flat_map(|word| cut(word, width - indent, size, weight)) {
        let room = if rows.len() == 1 { width - indent } else { width };
        let row = rows.last_mut().expect("BUG: there is always a last row");
        let joined = if row.is_empty() { word.clone() } else { format!("{row} {word}") };
        if row.is_empty() || width_of(&joined, size, weight) <= room {
            *row = joined;
        } else {
            rows.push(word);
        }
        if rows.len() > lines.max(1) {
            break;
        }
    }
    if rows.len() > lines.max(1) {
        rows.truncate(lines.max(1));
        let room = if rows.len() == 1 { width - indent } else { width };
        if let Some(last) = rows.last_mut() {
            *last = fitted(&format!("{last} …"), room, size, weight);
        }
    }
    rows
}

/// One line: the text itself, or its beginning and "…".
pub(crate) fn fitted(text: &str, width: f64, size: f64, weight: Weight) -> String {
    if width_of(text, size, weight) <= width {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(400).collect();
    while !kept.is_empty() && width_of(&format!("{kept}…"), size, weight) > width {
        kept.pop();
    }
    format!("{}…", kept.trim_end_matches([' ', '…', '.', ',']))
}

/// A name as at the beginning of a line.
pub(crate) fn beginning(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A word in pieces that fit the line.
fn cut(word: &str, width: f64, size: f64, weight: Weight) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let piece = pieces.last_mut().expect("BUG: there is always a last piece");
        piece.push(letter);
        if piece.chars().count() > 1 && width_of(piece, size, weight) > width {
            piece.pop();
            pieces.push(letter.to_string());
        }
    }
    pieces
}

/// Text for XML: markup escaped; characters that XML forbids and marks that turn the writing direction left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ if is_unfit(letter) => safe.push(' '),
            _ => safe.push(letter),
        }
    }
    safe
}

/// The same characters left out without escaping, for text that somebody else will escape.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|letter| if is_unfit(letter) { ' ' } else { letter }).collect()
}

fn is_unfit(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_break_where_the_look_breaks_them() {
        let rows = wrap("How late the budget is settled", 150.0, 14.0, Weight::Semibold, 5);
        assert_eq!(rows, ["How late the budget is", "settled"]);
    }

    #[test]
    fn a_name_without_spaces_is_cut_and_ends_in_dots() {
        let rows = wrap(&"x".repeat(10_000), 150.0, 14.0, Weight::Semibold, 4);
        assert_eq!(rows.len(), 4);
        assert!(rows[3].ends_with('…'));
    }

    #[test]
    fn letters_of_another_face_stand_apart_from_the_rest_of_the_line() {
        let told: Vec<String> =
            runs("less a → b", 10.0, Weight::Regular).into_iter().map(|(run, _)| run).collect();
        assert_eq!(told, ["less a ", "→ ", "b"]);
        let starts: Vec<f64> = runs("aa→b", 10.0, Weight::Regular).into_iter().map(|(_, at)| at).collect();
        assert!(starts[0] == 0.0 && starts[1] > 9.0 && starts[2] > starts[1] + 8.0, "{starts:?}");
    }

    #[test]
    fn markup_and_forbidden_characters_do_not_pass() {
        assert_eq!(escaped("<img onerror=\"x\">\u{0}\u{202e}&"), "&lt;img onerror=&quot;x&quot;&gt;  &amp;");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,200}", width in 40.0_f64..300.0, lines in 1_usize..6) {
            let rows = wrap(&text, width, 14.0, Weight::Regular, lines);
            prop_assert!(!rows.is_empty() && rows.len() <= lines);
            for row in &rows {
                prop_assert!(width_of(row, 14.0, Weight::Regular) <= width, "{}", row);
            }
        }
    }
}
