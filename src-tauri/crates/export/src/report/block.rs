//! What a report is made of: sections of plain blocks, all text, already in the reader's words and already suppressed.
//! Each format (PDF first) sets these blocks in its own way and adds no words.

use drawing::Picture;
use serde::Serialize;

/// A report, ready to be set.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Title of the document, for its first page, the window title and the outline.
    pub title: String,
    /// The district.
    pub district: String,
    /// Lines under the title: the year, the day it was made.
    pub facts: Vec<String>,
    /// `Draft` with its reason, where the plan is not finished.
    pub draft: Option<Draft>,
    /// What the day was for.
    pub purpose: Vec<Prose>,
    /// Over the list of sections.
    pub contents: String,
    /// At the foot of every page, before the page number.
    pub foot: String,
    /// The day it was made, ISO date.
    pub made_on: String,
    /// BCP 47 language of the text.
    pub language: String,
    /// The sections in order.
    pub sections: Vec<Section>,
    /// The pictures that blocks point at by place.
    #[serde(skip)]
    pub pictures: Vec<Picture>,
}

/// That the plan is a draft, and what is missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Draft {
    /// The mark on every page.
    pub mark: String,
    /// What it means.
    pub text: String,
    /// What is missing.
    pub missing: Vec<String>,
}

/// A part of the report with its heading.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// One sentence that says what it is for; may be empty.
    pub lead: String,
    /// Begins on a new page.
    pub new_page: bool,
    /// The sheet that it stands on.
    pub sheet: Sheet,
    /// Stands one level lower, under the section before.
    pub nested: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// The sheet of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// Runs on with the others, upright on US Letter.
    #[default]
    Letter,
    /// Alone, turned on its side.
    Turned,
    /// Alone, turned, on a sheet of twice the size, so that a large map can be read.
    Tabloid,
}

impl Section {
    /// An empty section on the running page.
    pub fn new(heading: String, lead: String) -> Self {
        Self { heading, lead, ..Self::default() }
    }
}

/// The part that a piece of text plays; each format has a look for it that does not rest on color alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Running text.
    #[default]
    Plain,
    /// Said first.
    Strong,
    /// Said beside.
    Quiet,
    /// A gap.
    Gap,
    /// A loop, a question, a caution.
    Amber,
    /// The map and its figures.
    River,
    /// Done.
    Moss,
}

/// Text that somebody wrote, in paragraphs and lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Prose {
    /// Lines that belong together.
    Paragraph {
        /// Its lines.
        lines: Vec<String>,
    },
    /// Points.
    List {
        /// Numbered rather than dotted.
        numbered: bool,
        /// Its points.
        items: Vec<String>,
    },
}

/// One thing on the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A heading inside the section.
    Heading {
        /// Its text.
        text: String,
    },
    /// A paragraph of the report's own words.
    Text {
        /// Its text.
        text: String,
        /// The part it plays.
        tone: Tone,
    },
    /// What somebody wrote.
    Written {
        /// Its paragraphs.
        prose: Vec<Prose>,
    },
    /// Something to know before reading on.
    Callout {
        /// The part it plays.
        tone: Tone,
        /// Its first words.
        title: String,
        /// Its text.
        text: String,
    },
    /// A figure to be seen first, with what it says.
    Highlight {
        /// The part it plays.
        tone: Tone,
        /// The figure, e.g. `1.62×`.
        value: String,
        /// What it is.
        label: String,
        /// What follows from it.
        says: String,
    },
    /// Questions and their answers.
    Facts {
        /// In order.
        items: Vec<Fact>,
    },
    /// Rows and columns; always with a header row.
    Table(Table),
    /// Entries with a badge before each.
    Badged {
        /// In order.
        items: Vec<Badged>,
    },
    /// A picture of the report.
    Picture {
        /// Its place among the pictures.
        place: usize,
        /// What it says, for those who do not see it.
        alt: String,
        /// Its caption.
        caption: String,
        /// Width divided by height.
        ratio: f64,
        /// Width at its own size, in CSS pixels.
        width: f64,
    },
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// What is asked.
    pub label: String,
    /// The answer.
    pub prose: Vec<Prose>,
}

/// An entry with a badge.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Badged {
    /// A letter or two.
    pub badge: String,
    /// The part it plays.
    pub tone: Tone,
    /// First words; may be empty.
    pub title: String,
    /// The text.
    pub text: String,
}

/// A table. The first cell of each row heads that row.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, as many cells each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Its header.
    pub head: String,
    /// Its part of the width; 0 for as wide as a figure.
    pub share: f64,
    /// Figures, set to the right.
    pub number: bool,
}

impl Column {
    /// A column of text.
    pub fn text(head: String, share: f64) -> Self {
        Self { head, share, number: false }
    }

    /// A column of figures.
    pub fn number(head: String) -> Self {
        Self { head, share: 0.0, number: true }
    }

    /// A column of figures under a long header.
    pub fn wide_number(head: String, share: f64) -> Self {
        Self { head, share, number: true }
    }
}

/// A cell: lines of text, and a bar under them where the figure is a share.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Cell {
    /// Its lines; an empty cell has none.
    pub lines: Vec<Line>,
    /// 0 to 1.
    pub bar: Option<f64>,
}

/// A line of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Line {
    /// Its text.
    pub text: String,
    /// The part it plays.
    pub tone: Tone,
}

impl Cell {
    /// A cell of one line.
    pub fn of(text: impl Into<String>) -> Self {
        Self::toned(text, Tone::Plain)
    }

    /// A cell of one line that plays a part.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self::default().and(text, tone)
    }

    /// The same cell with one more line; empty text adds none.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, tone: Tone) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push(Line { text, tone });
        }
        self
    }

    /// The same cell with a bar.
    #[must_use]
    pub fn bar(mut self, share: f64) -> Self {
        self.bar = Some(share.clamp(0.0, 1.0));
        self
    }
}
