//! The boxes of the thread, the holes in it, and what is joined to what.

use words::text;

use super::{HEAD, Trace};
use crate::text::{Weight, wrap};

/// The four columns, from gap to indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Gap,
    Cause,
    Strategy,
    Indicator,
}

impl Column {
    pub const ALL: [Column; 4] = [Column::Gap, Column::Cause, Column::Strategy, Column::Indicator];

    /// The message over it.
    pub fn head(self) -> &'static str {
        match self {
            Column::Gap => "trace-head-gap",
            Column::Cause => "trace-head-cause",
            Column::Strategy => "trace-head-strategy",
            Column::Indicator => "trace-head-indicator",
        }
    }

    /// Counted from the left.
    pub fn place(self) -> usize {
        self as usize
    }

    pub fn weight(self) -> Weight {
        if self == Column::Gap { Weight::Semibold } else { Weight::Regular }
    }
}

/// Size of the letters, height of a line, room inside a box and between boxes, most lines of a name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Letters {
    pub size: f64,
    pub line: f64,
    pub pad: f64,
    pub between: f64,
    pub lines: usize,
}

/// A box of a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Boxed {
    pub column: Column,
    /// Place in its list; a hole has none.
    pub place: Option<usize>,
    pub lines: Vec<String>,
    /// What is missing further on; only of a gap that no strategy reaches.
    pub note: Vec<String>,
    pub height: f64,
    pub top: f64,
}

impl Boxed {
    /// Whether it stands for what is missing.
    pub fn is_hole(&self) -> bool {
        self.place.is_none()
    }

    /// Whether the thread that begins here leads nowhere.
    pub fn is_torn(&self) -> bool {
        !self.note.is_empty()
    }

    pub fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }
}

/// All boxes and what joins them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    pub boxes: Vec<Boxed>,
    /// Pairs of boxes of neighbouring columns, the left one first.
    pub threads: Vec<(usize, usize)>,
    pub letters: Letters,
    /// Width of a box, and of the room between two columns.
    pub room: f64,
    channel: f64,
}

impl Sheet {
    /// The boxes of all columns and a hole wherever something is missing, not yet at their heights.
    pub fn of(trace: &Trace, letters: Letters, (room, channel): (f64, f64)) -> Self {
        let mut sheet = Self { boxes: Vec::new(), threads: Vec::new(), letters, room, channel };
        let [gaps, causes, strategies] = [
            (Column::Gap, &trace.gaps),
            (Column::Cause, &trace.causes),
            (Column::Strategy, &trace.strategies),
        ]
        .map(|(column, names)| sheet.add_all(column, names.iter().map(String::as_str)));
        let names = trace.indicators.iter().map(|(_, name)| name.as_str());
        let indicators = sheet.add_all(Column::Indicator, names);
        sheet.join_all(&trace.gap_causes, &gaps, &causes);
        sheet.join_all(&trace.cause_strategies, &causes, &strategies);
        let owners: Vec<(usize, usize)> =
            trace.indicators.iter().enumerate().map(|(at, (owner, _))| (*owner, at)).collect();
        sheet.join_all(&owners, &strategies, &indicators);
        sheet.note_unreached(&gaps);
        sheet.add_holes(&gaps, "trace-hole-cause");
        sheet.add_holes(&causes, "trace-hole-strategy");
        sheet.add_holes(&strategies, "trace-hole-indicator");
        sheet.add_strays(&strategies);
        sheet
    }

    /// Left edge of a column.
    pub fn left(&self, column: usize) -> f64 {
        1.0 + column as f64 * (self.room + self.channel)
    }

    /// How far down the boxes reach.
    pub fn bottom(&self) -> f64 {
        self.boxes.iter().map(Boxed::bottom).fold(HEAD, f64::max)
    }

    /// What a box is joined to on its right, or on its left.
    pub fn beside(&self, nth: usize, right: bool) -> Vec<usize> {
        let other = |&(from, to): &(usize, usize)| match right {
            true => (from == nth).then_some(to),
            false => (to == nth).then_some(from),
        };
        self.threads.iter().filter_map(other).collect()
    }

    fn add_all<'a>(&mut self, column: Column, names: impl Iterator<Item = &'a str>) -> Vec<usize> {
        names.enumerate().map(|(place, name)| self.add(column, Some(place), name)).collect()
    }

    fn add(&mut self, column: Column, place: Option<usize>, name: &str) -> usize {
        let lines = self.lines(name, column.weight());
        let mut one = Boxed { column, place, lines, note: Vec::new(), height: 0.0, top: 0.0 };
        one.height = self.height(&one);
        self.boxes.push(one);
        self.boxes.len() - 1
    }

    fn lines(&self, words: &str, weight: Weight) -> Vec<String> {
        let width = self.room - 2.0 * self.letters.pad - 4.0;
        wrap(words, width, self.letters.size, weight, self.letters.lines)
    }

    fn height(&self, one: &Boxed) -> f64 {
        (one.lines.len() + one.note.len()) as f64 * self.letters.line + 2.0 * self.letters.pad
    }

    /// Joins what exists, each pair once.
    fn join_all(&mut self, pairs: &[(usize, usize)], from: &[usize], to: &[usize]) {
        for (one, other) in pairs {
            let Some(thread) = from.get(*one).copied().zip(to.get(*other).copied()) else { continue };
            if !self.threads.contains(&thread) {
                self.threads.push(thread);
            }
        }
    }

    /// Says in each gap with causes that no strategy acts on any of them.
    fn note_unreached(&mut self, gaps: &[usize]) {
        for &gap in gaps {
            let causes = self.beside(gap, true);
            let reached = causes.iter().any(|cause| !self.beside(*cause, true).is_empty());
            if !causes.is_empty() && !reached {
                self.boxes[gap].note = self.lines(&text("trace-unreached", &[]), Weight::Regular);
                self.boxes[gap].height = self.height(&self.boxes[gap]);
            }
        }
    }

    /// A hole on the right of each of these that leads nowhere.
    fn add_holes(&mut self, of: &[usize], key: &str) {
        for &nth in of {
            if self.beside(nth, true).is_empty() {
                let column = Column::ALL[self.boxes[nth].column.place() + 1];
                let hole = self.add(column, None, &text(key, &[]));
                self.threads.push((nth, hole));
            }
        }
    }

    /// A hole on the left of each strategy that acts on nothing.
    fn add_strays(&mut self, strategies: &[usize]) {
        for &nth in strategies {
            if self.beside(nth, false).is_empty() {
                let hole = self.add(Column::Cause, None, &text("trace-hole-stray", &[]));
                self.threads.push((hole, nth));
            }
        }
    }
}
