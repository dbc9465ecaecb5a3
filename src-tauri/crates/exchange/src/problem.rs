//! What of a file could not be read, and where it stands. The words for each code stand in `exchange.ftl` under
//! `exchange-problem-<code>`, those for the place under `exchange-place-<part>`.

use serde::{Deserialize, Serialize};

/// The part of a file in which something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A row of the sheet of causes.
    Causes,
    /// A row of the sheet of links.
    Links,
    /// A cell of the matrix, as spreadsheets name it.
    Cell,
    /// A node of GraphML, by its id.
    Node,
    /// An edge of GraphML, by its number.
    Edge,
    /// An element of Kumu, by its number.
    Element,
    /// A connection of Kumu, by its number.
    Connection,
    /// The file as a whole.
    File,
}

impl Part {
    /// The part as message files know it.
    pub fn id(self) -> String {
        word(self)
    }
}

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// The row, cell, id or number, as the program of the file would show it; counted from 1.
    pub at: String,
}

impl Place {
    /// A place in a part.
    pub fn new(part: Part, at: impl ToString) -> Self {
        Self { part, at: shortened(&at.to_string()) }
    }

    /// The file as a whole.
    pub fn file() -> Self {
        Self::new(Part::File, "")
    }
}

/// Why something was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Something without a name.
    NameMissing,
    /// A name beyond the limit.
    NameTooLong,
    /// A cause or gap of this name was met before; both are taken as one.
    NameTwice,
    /// A longer text beyond the limit; the rest of the row was read.
    TextTooLong,
    /// A link that starts at a gap.
    LinkFromGap,
    /// A link from a cause to itself.
    LinkToItself,
    /// A second link between the same two in the same direction.
    LinkTwice,
    /// A link that does not say which way it goes.
    LinkUndirected,
    /// A link with an end that is not in the file.
    LinkEndMissing,
    /// A strength that is not 1, 2, 3 or 4.
    StrengthOutOfRange,
    /// A sign that is neither same nor opposite.
    SignUnknown,
    /// Neither yes nor no where a delay is told.
    DelayUnknown,
    /// A weight on another scale; the link was read without it.
    WeightUnread,
    /// No word for whose a cause is; the cause was read without it.
    ControlUnknown,
    /// No word for how sure the team is; the cause was read without it.
    StateUnknown,
    /// Neither yes nor no where a root cause is told; the cause was read without it.
    RootUnknown,
    /// A cell of the matrix that is no link.
    CellUnknown,
    /// A matrix in which no cell is a link.
    NoLinks,
    /// A column, field or sheet that means nothing here.
    FieldUnread,
    /// A link of more than two ends.
    Hyperedge,
    /// A cause named by a link is neither in the file nor on the map. Found when the file meets the map.
    UnknownCause,
    /// No gap on the map has this name. Found when the file meets the map.
    UnknownGap,
    /// A cause has the name of a gap on the map, and is taken as that gap. Found when the file meets the map.
    NameOfGap,
    /// No category has this name; the cause was read without it. Found when the file meets the map.
    UnknownCategory,
}

impl Code {
    /// The code as programs and message files know it.
    pub fn id(self) -> String {
        word(self)
    }
}

fn word(of: impl Serialize) -> String {
    let value = serde_json::to_value(of).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Something that was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// Why.
    pub code: Code,
    /// What stands there, shortened.
    pub text: String,
}

impl Problem {
    /// A problem; a long text is shortened.
    pub fn new(place: Place, code: Code, text: &str) -> Self {
        Self { place, code, text: shortened(text) }
    }
}

/// Characters of a text that a problem shows.
const SHOWN: usize = 80;

fn shortened(text: &str) -> String {
    let shown: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() { format!("{shown}…") } else { shown }
}
