//! The ladder that all text climbs before it is set, because Typst refuses a whole report for one letter that no face
//! draws: normalise, drop what has no shape, map private bullets, break endless words, and at last replace what still
//! cannot be drawn by a visible mark. Nothing here fails.

use std::collections::BTreeMap;

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Stands for a letter that no face draws.
pub(super) const REPLACEMENT: char = '□';
/// Lets a word break without a hyphen.
const BREAK: char = '\u{200b}';
/// A run of letters without a place to break is given one after so many.
const LONGEST_RUN: usize = 24;

/// Takes text up the ladder and counts what could not be drawn.
pub(super) struct Ladder<'a> {
    draws: &'a dyn Fn(&[char]) -> bool,
    /// Letters replaced, and how often.
    pub replaced: BTreeMap<char, usize>,
}

impl<'a> Ladder<'a> {
    /// A ladder for the faces of which `draws` tells whether one draws a letter with the marks upon it.
    pub fn new(draws: &'a dyn Fn(&[char]) -> bool) -> Self {
        Self { draws, replaced: BTreeMap::new() }
    }

    /// Every string in a JSON value; keys are ours and stay.
    pub fn value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.value(field)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Text to be set in lines.
    pub fn text(&mut self, text: &str) -> String {
        broken(&self.drawable(text))
    }

    /// An SVG picture: its letters are changed, its tags are not.
    pub fn svg(&mut self, svg: &str) -> String {
        let mut out = String::with_capacity(svg.len());
        for piece in svg.split_inclusive('>') {
            let (said, tag) = piece.find('<').map_or((piece, ""), |start| piece.split_at(start));
            out.push_str(&self.drawable(said));
            out.push_str(tag);
        }
        out
    }

    fn drawable(&mut self, text: &str) -> String {
        let shaped: Vec<char> = text.replace("\r\n", "\n").nfc().filter_map(plain).collect();
        let mut drawn = String::with_capacity(text.len());
        let mut rest = shaped.as_slice();
        while let Some(&letter) = rest.first() {
            let carries = !letter.is_whitespace() && letter != BREAK;
            let marks = rest[1..].iter().take_while(|&&mark| carries && is_combining_mark(mark)).count();
            let (cluster, after) = rest.split_at(1 + marks);
            rest = after;
            if matches!(letter, '\n' | BREAK) || self.carried(cluster) {
                drawn.extend(cluster);
            } else {
                self.replace(letter, cluster, &mut drawn);
            }
        }
        drawn
    }

    /// Whether a face draws it. A mark upon nothing is drawn by none: a line may end before it, away from its place.
    fn carried(&self, cluster: &[char]) -> bool {
        !is_combining_mark(cluster[0]) && (self.draws)(cluster)
    }

    /// The letter without its marks where that can be drawn, else the replacement.
    fn replace(&mut self, letter: char, cluster: &[char], drawn: &mut String) {
        let bare = self.carried(&[letter]);
        drawn.push(if bare { letter } else { REPLACEMENT });
        for &lost in if bare { &cluster[1..] } else { &cluster[..1] } {
            *self.replaced.entry(lost).or_default() += 1;
        }
    }
}

/// A letter in its plain form, or nothing where it has no shape of its own.
fn plain(letter: char) -> Option<char> {
    match letter {
        '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => Some(' '),
        BREAK => Some(BREAK),
        // Soft hyphens, joiners, marks of direction and of variants, invisible operators, tags, skin tones.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => None,
        '\u{180b}'..='\u{180f}'
        | '\u{200c}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' => None,
        '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' => None,
        '\u{1f3fb}'..='\u{1f3ff}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' => None,
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{e000}'..='\u{f8ff}' => Some(private(letter)),
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

/// What word processors mean by the private letters of their symbol faces.
fn private(letter: char) -> char {
    match letter {
        '\u{f0b7}' | '\u{f09f}' | '\u{f06c}' => '•',
        '\u{f0a7}' | '\u{f06e}' => '▪',
        '\u{f0a8}' | '\u{f071}' | '\u{f072}' | '\u{f06f}' => '○',
        '\u{f0d8}' | '\u{f0c4}' | '\u{f034}' => '►',
        '\u{f076}' | '\u{f075}' | '\u{f0d7}' => '◆',
        '\u{f0fc}' | '\u{f050}' => '✓',
        '\u{f0fb}' | '\u{f04f}' => '✗',
        '\u{f0e0}' | '\u{f0e8}' | '\u{f0ae}' => '→',
        '\u{f0df}' | '\u{f0ac}' => '←',
        '\u{f02d}' | '\u{f0be}' => '–',
        _ => letter,
    }
}

/// The same text with a place to break in every run that is too long for any line.
fn broken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        let ends = letter.is_whitespace() || matches!(letter, BREAK | '-' | '–' | '—');
        run = if ends { 0 } else { run + usize::from(!is_combining_mark(letter)) };
        if run > LONGEST_RUN && !is_combining_mark(letter) {
            out.push(BREAK);
            run = 1;
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::{super::fonts::fonts, *};

    fn climbed(text: &str) -> (String, BTreeMap<char, usize>) {
        let draws = |cluster: &[char]| fonts().draws(cluster);
        let mut ladder = Ladder::new(&draws);
        (ladder.text(text), ladder.replaced)
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        let said = "Más apoyo – “how late we hire”, 27 % → 18 %\nsecond line";
        assert_eq!(climbed(said), (said.to_owned(), BTreeMap::new()));
    }

    #[test]
    fn what_no_face_draws_is_replaced_visibly_and_counted() {
        let (text, replaced) = climbed("glad \u{1f600} 教");
        assert_eq!(text, "glad □ □");
        assert_eq!(replaced, BTreeMap::from([('\u{1f600}', 1), ('教', 1)]));
    }

    #[test]
    fn a_family_of_joined_faces_loses_its_joiners() {
        assert_eq!(climbed("\u{1f468}\u{200d}\u{1f469}\u{fe0f}\u{1f3fd}").0, "□□");
    }

    #[test]
    fn bullets_of_word_processors_become_bullets() {
        assert_eq!(climbed("\u{f0b7} one \u{f0fc} two").0, "• one ✓ two");
    }

    #[test]
    fn marks_of_direction_and_control_characters_go() {
        assert_eq!(climbed("a\u{202e}b\u{0}c\u{7}\u{200f}d\u{feff}").0, "abcd");
    }

    #[test]
    fn a_letter_with_its_accent_apart_becomes_one() {
        assert_eq!(climbed("e\u{301}").0, "é");
    }

    #[test]
    fn a_mark_that_cannot_be_drawn_leaves_its_letter() {
        let (text, replaced) = climbed("a\u{b3e}");
        assert!(text.starts_with('a') && text.chars().count() == 1, "{text}");
        assert_eq!(replaced.len(), 1);
    }

    #[test]
    fn a_word_of_20_000_letters_can_break() {
        let (text, _) = climbed(&"x".repeat(20_000));
        assert!(text.split(BREAK).all(|piece| piece.len() <= LONGEST_RUN));
    }

    #[test]
    fn the_tags_of_a_picture_stay_whatever_its_text_begins_with() {
        let draws = |_: &[char]| true;
        let svg = "<svg><text x=\"1\">\u{338}a\u{0}b</text></svg>";
        assert_eq!(Ladder::new(&draws).svg(svg), "<svg><text x=\"1\">□ab</text></svg>");
    }

    #[test]
    fn every_string_of_a_report_is_reached_and_no_key() {
        let mut report = json!({"a\u{0}": [{"b": "x\u{0}y"}, "\u{0}"], "n": 1});
        let draws = |_: &[char]| true;
        Ladder::new(&draws).value(&mut report);
        assert_eq!(report, json!({"a\u{0}": [{"b": "xy"}, ""], "n": 1}));
    }

    proptest! {
        #[test]
        fn whatever_comes_up_can_be_drawn(text in "[\\PC\\p{M}\\p{Co}\\p{Cf}\\p{Cc}\n]{0,80}") {
            let (text, _) = climbed(&text);
            for letter in text.chars().filter(|&letter| letter != '\n' && letter != BREAK) {
                prop_assert!(fonts().draws(&[letter]), "{:?}", letter);
            }
        }

        #[test]
        fn climbing_twice_changes_nothing_more(text in "\\PC{0,80}") {
            let once = climbed(&text).0;
            prop_assert_eq!(&climbed(&once).0, &once);
        }
    }
}
