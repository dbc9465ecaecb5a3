//! Causes that districts have found before, and the families they belong to.

use model::gaps::Measure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// A family of causes: a bone of the fishbone and a color on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FamilyEntry {
    /// Id, as causes of a workbook carry it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// A name for a small label.
    pub short_name: String,
    /// Slot of the Okabe–Ito palette, 1 to 8.
    pub color: u8,
    /// The question that this bone asks.
    pub question: String,
    /// Who says so.
    pub source: String,
}

/// A cause that a team may recognize.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CauseEntry {
    /// Id.
    pub id: String,
    /// Its name: something that can go up or down.
    pub label: String,
    /// Its family.
    pub family: String,
    /// The measures that it often feeds.
    pub measures: Vec<Measure>,
    /// Why it matters, in a sentence.
    pub why: String,
    /// Who says so.
    pub source: String,
}

entry!(FamilyEntry, CauseEntry);
