//! The typefaces of a report: the bundled one, and those that Typst ships for letters which it lacks. Parsed once.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

const BUNDLED: [&[u8]; 3] = [
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../../../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
];

/// The parsed faces and the book that they are looked up in.
pub(super) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
}

/// The files of all faces, the bundled ones first.
pub(crate) fn files() -> impl Iterator<Item = &'static [u8]> {
    BUNDLED.into_iter().chain(typst_assets::fonts())
}

/// All faces, parsed at the first report.
pub(super) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let faces: Vec<Font> = files().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    });
    &FONTS
}

impl Fonts {
    /// Whether one face draws all of these letters: a letter and the marks upon it must come from the same face.
    pub fn draws(&self, cluster: &[char]) -> bool {
        self.faces.iter().any(|face| covers(face, cluster))
    }

    /// The same for the bundled family alone.
    pub fn bundled_draws(&self, cluster: &[char]) -> bool {
        self.faces.iter().take(1).any(|face| covers(face, cluster))
    }
}

fn covers(face: &Font, cluster: &[char]) -> bool {
    cluster.iter().all(|&letter| face.info().coverage.contains(u32::from(letter)))
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
    fn the_marks_of_the_look_can_be_drawn() {
        for mark in "▲△→↩‡≥≤□•✓×–".chars() {
            assert!(fonts().draws(&[mark]), "{mark}");
        }
        assert!(!fonts().draws(&['\u{1f600}']) && !fonts().draws(&['教']));
    }
}
