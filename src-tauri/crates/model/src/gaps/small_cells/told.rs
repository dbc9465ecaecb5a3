//! What may be told of a figure. How it is written is left to whoever writes it.

use super::super::GapFigure;

/// A count or share as it may be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Told {
    /// As it is.
    Is(f64),
    /// Below the threshold: `<10`.
    Below(u32),
    /// No more than this share.
    AtMost(f64),
    /// No less than this share.
    AtLeast(f64),
    /// Hidden: `‡`.
    Hidden,
    /// There is none.
    Nothing,
}

impl Told {
    /// A figure as it is, where there is one.
    pub fn all(figure: Option<f64>) -> Self {
        figure.map_or(Self::Nothing, Self::Is)
    }

    /// Whether something else stands where the figure would.
    pub fn is_masked(self) -> bool {
        !matches!(self, Self::Is(_) | Self::Nothing)
    }
}

/// The figures of a gap as they may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldFigure {
    /// Counts of the group: with such a teacher, and all.
    pub group: [Told; 2],
    /// Counts of the comparison.
    pub comparison: [Told; 2],
    /// The two shares.
    pub shares: [Told; 2],
    /// Whether ratio, gap, intervals, rule and chart must be left out. They are told only where both shares are, and
    /// so say nothing that the shares do not say.
    pub hidden: bool,
}

impl ToldFigure {
    /// All of a figure.
    pub fn all(figure: &GapFigure) -> Self {
        Self {
            group: [Told::all(figure.x1), Told::all(figure.n1)],
            comparison: [Told::all(figure.x2), Told::all(figure.n2)],
            shares: [Told::all(figure.p1), Told::all(figure.p2)],
            hidden: false,
        }
    }

    /// Nothing of a figure but where it has numbers.
    pub fn nothing(figure: &GapFigure) -> Self {
        let hidden =
            |told: [Told; 2]| told.map(|told| if told == Told::Nothing { told } else { Told::Hidden });
        let all = Self::all(figure);
        Self {
            group: hidden(all.group),
            comparison: hidden(all.comparison),
            shares: hidden(all.shares),
            hidden: true,
        }
    }

    /// Whether anything of it is not told as it is.
    pub fn is_masked(&self) -> bool {
        let all = self.group.iter().chain(&self.comparison).chain(&self.shares);
        self.hidden || all.into_iter().any(|told| told.is_masked())
    }
}
