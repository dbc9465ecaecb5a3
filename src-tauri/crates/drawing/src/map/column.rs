//! Words in a column that grows downwards: paragraphs, the table of where it starts, a loop.

use super::{LoopLine, RankLine};
use crate::colour::{AMBER, AMBER_2, CARD, Colour, INK, INK_2, INK_3, LINE, RIVER, TRACK};
use crate::picture::{Anchor, Canvas};
use crate::text::{Weight, wrap};

/// Size and line height.
pub(crate) type Letters = (f64, f64);
pub(crate) const TITLE: Letters = (24.0, 30.0);
pub(crate) const HEADING: Letters = (16.0, 22.0);
pub(crate) const BODY: Letters = (13.0, 17.5);
pub(crate) const SMALL: Letters = (12.0, 16.0);
const HEAD: Letters = (11.0, 14.0);

/// Widths of the rank before a name, of a column of figures, and of the name of a loop.
const RANK: f64 = 26.0;
const FIGURES: f64 = 52.0;
const NAMED: f64 = 42.0;
/// Most lines of a name and of a sentence.
const NAME_LINES: usize = 4;
const SENTENCE_LINES: usize = 12;

/// A column of words that grows downwards.
pub(crate) struct Column<'a> {
    pub canvas: &'a mut Canvas,
    pub left: f64,
    pub width: f64,
    /// How far down it reaches.
    pub y: f64,
}

impl Column<'_> {
    /// A paragraph; nothing where there is no text.
    pub fn say(&mut self, text: &str, letters: Letters, weight: Weight, colour: Colour, lines: usize) {
        if !text.is_empty() {
            self.y = self.lines(text, (self.left, self.width), letters, weight, colour, lines);
        }
    }

    /// Lines from the current height on; returns how far down they reach.
    fn lines(
        &mut self,
        text: &str,
        (left, width): (f64, f64),
        (size, high): Letters,
        weight: Weight,
        colour: Colour,
        most: usize,
    ) -> f64 {
        let rows = wrap(text, width, size, weight, most);
        for (nth, row) in rows.iter().enumerate() {
            let y = self.y + nth as f64 * high + high * 0.76;
            self.canvas.text(row, (left, y), size, weight, colour, Anchor::Start);
        }
        self.y + rows.len() as f64 * high
    }

    /// The heads of the columns, and a line below them.
    pub fn heads(&mut self, columns: &[String]) {
        self.y += 8.0;
        let Some((first, figures)) = columns.split_first() else { return };
        let rows: Vec<Vec<String>> =
            figures.iter().map(|head| wrap(head, FIGURES - 6.0, HEAD.0, Weight::Regular, 2)).collect();
        let bottom = self.y + rows.iter().map(Vec::len).max().unwrap_or(1) as f64 * HEAD.1;
        let at = (self.left + RANK, bottom - 3.0);
        self.canvas.text(first, at, HEAD.0, Weight::Regular, INK_2, Anchor::Start);
        for (nth, lines) in rows.iter().enumerate() {
            let right = self.right_of(nth, rows.len());
            for (above, text) in lines.iter().rev().enumerate() {
                let at = (right, bottom - 3.0 - HEAD.1 * above as f64);
                self.canvas.text(text, at, HEAD.0, Weight::Regular, INK_2, Anchor::End);
            }
        }
        self.y = bottom + 3.0;
        self.canvas.rect((self.left, self.y, self.width, 1.0), 0.0, LINE, None);
        self.y += 8.0;
    }

    /// The right edge of a column of figures.
    fn right_of(&self, nth: usize, count: usize) -> f64 {
        self.left + self.width - FIGURES * (count - 1 - nth) as f64
    }

    /// Rank, name with its bar below, and the figures.
    pub fn rank(&mut self, row: &RankLine) {
        let ink = if row.untraced { INK_2 } else { INK };
        let base = self.y + BODY.1 * 0.76;
        self.canvas.text(&row.rank, (self.left, base), BODY.0, Weight::Semibold, ink, Anchor::Start);
        for (nth, cell) in row.cells.iter().enumerate() {
            let at = (self.right_of(nth, row.cells.len()), base);
            let weight = if nth == 0 { Weight::Semibold } else { Weight::Regular };
            self.canvas.text(cell, at, BODY.0, weight, ink, Anchor::End);
        }
        let (left, width) = (self.left + RANK, self.width - RANK - FIGURES * row.cells.len() as f64);
        self.y = self.lines(&row.name, (left, width), BODY, Weight::Regular, ink, NAME_LINES) + 3.0;
        let fill = if row.untraced { INK_3 } else { RIVER };
        self.canvas.rect((left, self.y, width, 5.0), 2.5, TRACK, None);
        let long = (width * row.bar.clamp(0.0, 1.0)).max(3.0);
        self.canvas.rect((left, self.y, long, 5.0), 2.5, fill, None);
        self.y += 13.0;
    }

    /// A loop: its name in a disc, its kind and its sentence.
    pub fn told(&mut self, told: &LoopLine) {
        let (edge, ground) = if told.balancing { (RIVER, CARD) } else { (AMBER, AMBER_2) };
        let left = self.left + NAMED;
        self.canvas.rect((self.left, self.y, 32.0, 24.0), 12.0, ground, Some((edge, 1.5)));
        let at = (self.left + 16.0, self.y + 16.3);
        self.canvas.text(&told.name, at, 12.0, Weight::Semibold, edge, Anchor::Middle);
        self.y += 3.0;
        self.y = self.lines(&told.kind, (left, self.width - NAMED), BODY, Weight::Semibold, INK, 1);
        let rest = (left, self.width - NAMED);
        self.y = self.lines(&told.sentence, rest, BODY, Weight::Regular, INK, SENTENCE_LINES) + 12.0;
    }
}
