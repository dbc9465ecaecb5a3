//! What helps a team through its day: blocks, protocols, norms, openers, blind spots, next steps and stakeholders.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// What a block of the day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AgendaKind {
    /// Before the day.
    Before,
    /// A working block.
    Block,
    /// A break.
    Break,
    /// After the day.
    After,
}

/// A block of the default day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaEntry {
    /// Id.
    pub id: String,
    /// What it is.
    pub kind: AgendaKind,
    /// The phase it belongs to.
    pub phase: String,
    /// Title.
    pub title: String,
    /// Length; 0 before and after the day.
    pub minutes: u32,
    /// What it is for.
    pub purpose: String,
    /// What is done, in order.
    pub steps: Vec<String>,
    /// Protocols used.
    pub protocols: Vec<String>,
    /// Who says so.
    pub source: String,
}

/// A way of talking that gets causes onto the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ProtocolEntry {
    /// Id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Usual length.
    pub minutes: u32,
    /// What it is for.
    pub purpose: String,
    /// What is done, in order.
    pub steps: Vec<String>,
    /// What comes out of it.
    pub outcome: String,
    /// What helps.
    pub tips: Vec<String>,
    /// Who says so.
    pub source: String,
}

/// A norm to start from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NormEntry {
    /// Id.
    pub id: String,
    /// The norm.
    pub text: String,
    /// Who says so.
    pub source: String,
}

/// Something that data typically cannot show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BlindSpotEntry {
    /// Id.
    pub id: String,
    /// What it is.
    pub text: String,
    /// Who says so.
    pub source: String,
}

/// An opener for the welcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WarmUpEntry {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// The resource to read first; empty for none.
    pub reading: String,
    /// The question for pairs.
    pub question: String,
    /// Usual length.
    pub minutes: u32,
    /// Who says so.
    pub source: String,
}

/// A line of the district's checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NextStepEntry {
    /// Id.
    pub id: String,
    /// What to do.
    pub text: String,
    /// The phase in which it is done.
    pub phase: String,
    /// Resources that help.
    pub resources: Vec<String>,
    /// Who says so.
    pub source: String,
}

/// Somebody with a stake.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StakeholderEntry {
    /// Id.
    pub id: String,
    /// Who.
    pub name: String,
    /// A question to ask them.
    pub ask: String,
    /// Who says so.
    pub source: String,
}

entry!(AgendaEntry, ProtocolEntry, NormEntry, BlindSpotEntry, WarmUpEntry, NextStepEntry, StakeholderEntry);
