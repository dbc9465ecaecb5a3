//! What the team adds to the library: strategies, causes and resources of its own, which can be handed on to others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// On which shelf of the library an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EntryKind {
    /// A strategy.
    #[default]
    Strategy,
    /// A cause.
    Cause,
    /// A plan, toolkit, report, training or data to turn to.
    Resource,
}

/// An entry as it is written, by the team or in a library file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields = nullable)]
pub struct WrittenEntry {
    /// On which shelf it stands.
    #[serde(default)]
    pub entry_kind: EntryKind,
    /// What it is called.
    pub title: String,
    /// What it is or does; for a resource, what it helps with.
    #[serde(default)]
    pub about: String,
    /// The families of causes that it belongs to or helps with.
    #[serde(default)]
    pub families: Vec<String>,
    /// Typical steps of a strategy, one a line.
    #[serde(default)]
    pub steps: String,
    /// Risks of a strategy, one a line: `risk → what helps`.
    #[serde(default)]
    pub risks: String,
    /// What a strategy would be watched by, one a line.
    #[serde(default)]
    pub watch: String,
    /// Where it comes from: author, publisher, title.
    #[serde(default)]
    pub source: String,
    /// The year of the source.
    #[serde(default)]
    pub year: Option<u16>,
    /// Evidence tier of a strategy under ESSA, 1 strong to 4 with a rationale; null where it is not rated.
    #[serde(default)]
    pub tier: Option<u8>,
}

/// An entry of the team's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnEntry {
    /// Key; a strategy made of the entry names it as its library entry.
    pub id: Id<OwnEntry>,
    /// What is written in it.
    #[serde(flatten)]
    pub entry: WrittenEntry,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(OwnEntry, |_one| Vec::new());
