//! The value between the map and every format: causes, links and gaps by their names. What a file does not say is
//! `None`, so that reading it changes nothing that it is silent about.

use model::records::{CauseState, Control, Sign};
use serde::{Deserialize, Serialize};

use crate::{Place, Problem};

/// A cause map, by names. No two causes share a name, nor do two gaps.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MapTable {
    /// The causes, in order.
    pub causes: Vec<CauseRow>,
    /// The links between them and to gaps.
    pub links: Vec<LinkRow>,
    /// The gaps. Spreadsheets name them only where links lead to them.
    pub gaps: Vec<GapRow>,
}

/// A cause.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CauseRow {
    /// Its name.
    pub name: String,
    /// The name of its category.
    pub category: Option<String>,
    /// Whose it is to change.
    pub control: Option<Control>,
    /// How sure the team is.
    pub state: Option<CauseState>,
    /// Whether the team calls it a root cause.
    pub root: Option<bool>,
    /// Why; never empty.
    pub root_reason: Option<String>,
    /// What the workbook has worked out of it. Written for readers, never read back.
    pub figures: Option<Figures>,
    /// Where it stands in the file that it was read from.
    pub place: Option<Place>,
}

/// What the workbook knows of a cause beyond what the team says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Pieces of evidence for and against, and open questions.
    pub evidence: usize,
    /// By headwater, then flow; none where no path leads to a focus gap.
    pub rank: Option<usize>,
    /// Share of drops over all focus gaps that start here, 0 to 1.
    pub headwater: Option<f64>,
    /// Share of drops over all focus gaps that pass through here, 0 to 1.
    pub flow: Option<f64>,
    /// Dots of the last closed ballot on causes.
    pub votes: Option<u32>,
}

/// A link from a cause to a cause or a gap.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LinkRow {
    /// The name of the cause.
    pub from: String,
    /// The name of the effect.
    pub to: String,
    /// The effect is a gap; when read: the file says so.
    pub to_gap: bool,
    /// Same or opposite direction.
    pub sign: Option<Sign>,
    /// 1 to 4.
    pub strength: Option<u8>,
    /// The effect comes later.
    pub delay: Option<bool>,
    /// Why the team believes it; never empty.
    pub reason: Option<String>,
    /// Where it stands in the file that it was read from.
    pub place: Option<Place>,
}

/// A gap.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GapRow {
    /// Its name.
    pub name: String,
    /// Whether the team works on it.
    pub focus: Option<bool>,
    /// Where it stands in the file that it was read from.
    pub place: Option<Place>,
}

/// What was read from a file. Every row of it is in the table or among the problems.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MapRead {
    /// What can be taken in.
    pub table: MapTable,
    /// What was left out, in the order in which it was met.
    pub problems: Vec<Problem>,
    /// How many more problems there are than are listed.
    pub more_problems: usize,
}

/// By what two names are the same: without regard of letters' case and outer blanks.
pub fn name_key(name: &str) -> String {
    name.trim().to_lowercase()
}
