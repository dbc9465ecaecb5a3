//! The typefaces of a report: the bundled one, and those that Typst ships for letters which it lacks. Parsed once.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    layout::Abs,
    text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight},
    utils::LazyHash,
};
use unicode_normalization::char::is_combining_mark;

const BUNDLED: [&[u8]; 3] = [
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
];

/// The families that the templates name, as the book knows them.
const FAMILIES: [&str; 3] = ["atkinson hyperlegible next", "dejavu sans mono", "libertinus serif"];

/// The styles in which text is set.
const STYLES: [(FontStyle, FontWeight); 3] = [
    (FontStyle::Normal, FontWeight::REGULAR),
    (FontStyle::Normal, FontWeight::SEMIBOLD),
    (FontStyle::Italic, FontWeight::REGULAR),
];

/// The parsed faces and the book that they are looked up in.
pub(super) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
    /// The same, ready to be asked for glyphs. The book knows only which letters a face has an entry for, and some
    /// entries lead to no glyph.
    read: Vec<FontInstance>,
}

/// The files of all faces, the bundled ones first.
pub(super) fn files() -> impl Iterator<Item = &'static [u8]> {
    BUNDLED.into_iter().chain(typst_assets::fonts())
}

/// All faces, parsed at the first report.
pub(super) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let faces: Vec<Font> = files().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        let as_is = FontVariations::default();
        let read =
            faces.iter().map(|face| face.clone().instantiate(face.info().variant, Abs::pt(10.0), &as_is));
        Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), read: read.collect(), faces }
    });
    &FONTS
}

impl Fonts {
    /// Whether these letters are drawn in every style: a letter and the marks upon it must come from the same face.
    pub fn draws(&self, cluster: &[char]) -> bool {
        STYLES.into_iter().all(|(style, weight)| {
            let style = FontVariant::new(style, weight, FontStretch::NORMAL);
            self.tried(style, cluster).any(|face| covers(face, cluster))
        })
    }

    /// The faces that Typst tries for these letters, in its order: one of each family that the templates name, then
    /// only the one that is likest to the first of them among those that have the letter.
    fn tried(&self, style: FontVariant, cluster: &[char]) -> impl Iterator<Item = &FontInstance> {
        let named = FAMILIES.into_iter().filter_map(move |family| self.book.select(family, style));
        let first = self.faces.first().map(Font::info);
        let letter = cluster.first().map(char::to_string).unwrap_or_default();
        let last = std::iter::once_with(move || self.book.select_fallback(first, style, &letter)).flatten();
        named.chain(last).filter_map(|place| self.read.get(place))
    }

    /// Whether this is one letter without marks, of the bundled family.
    pub fn bundled_draws(&self, cluster: &[char]) -> bool {
        let single = matches!(cluster, [letter] if !is_combining_mark(*letter));
        single && self.read.iter().take(1).any(|face| covers(face, cluster))
    }
}

fn covers(face: &FontInstance, cluster: &[char]) -> bool {
    let drawn = |letter| face.ttf().glyph_index(letter).is_some_and(|glyph| glyph.0 != 0);
    cluster.iter().all(|&letter| !is_private(letter) && drawn(letter))
}

/// Letters whose look each face decides for itself; a PDF that is to be kept may not have them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_semibold_and_italic_are_one_family() {
        let family = fonts().faces.iter().filter(|face| face.info().family == "Atkinson Hyperlegible Next");
        let weights: Vec<u16> = family.map(|face| face.info().variant.weight.to_number()).collect();
        assert_eq!(weights, [400, 600, 400]);
    }

    #[test]
    fn the_families_are_those_of_the_templates() {
        let look = include_str!("../../../../../assets/export/look.typ").to_lowercase();
        let named = FAMILIES.map(|family| format!("\"{family}\"")).join(", ");
        assert!(look.contains(&format!("#let faces = ({named})\n")));
    }

    #[test]
    fn the_marks_of_the_look_can_be_drawn() {
        for mark in "▲△→↩‡≥≤□•✓×–".chars() {
            assert!(fonts().draws(&[mark]), "{mark}");
        }
        assert!(!fonts().draws(&['\u{1f600}']) && !fonts().draws(&['教']));
    }
}
