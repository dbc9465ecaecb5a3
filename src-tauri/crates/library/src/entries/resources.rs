//! Plans, toolkits, reports, trainings and data that a district can turn to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// Something to read, watch or ask for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ResourceEntry {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Year, where known.
    pub year: Option<u16>,
    /// What it is: plan, toolkit, report, training, data ….
    pub kind: String,
    /// What it helps with.
    pub helps_with: String,
    /// Families of causes that it helps with.
    pub families: Vec<String>,
    /// Strategies that it helps with.
    pub strategies: Vec<String>,
    /// Its address, where the document that names it prints one.
    pub url: Option<String>,
    /// The document that names it.
    pub source: String,
}

entry!(ResourceEntry);
