//! Measures and student groups in words, and the misreadings to explain before anyone looks at figures.

use model::gaps::{Group, Measure};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Entry, entry::entry};

/// A kind of teacher access, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeasureEntry {
    /// The measure.
    pub id: Measure,
    /// Its name.
    pub name: String,
    /// A name for the head of a column.
    pub short_name: String,
    /// What it is, in one sentence.
    pub what: String,
    /// The report that it comes from.
    pub report: String,
    /// Fits "GROUP in UNIT were 1.8 times as often … as COMPARISON".
    pub phrase: String,
    /// Who says so.
    pub source: String,
}

impl Entry for MeasureEntry {
    fn id(&self) -> &str {
        self.id.id()
    }
    fn source(&self) -> &str {
        &self.source
    }
}

/// A student group and whom it is compared with, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GroupEntry {
    /// The group.
    pub id: Group,
    /// Its name, as a sentence begins with it.
    pub name: String,
    /// Its name in the middle of a sentence.
    pub name_in_sentence: String,
    /// A name for the head of a row.
    pub short_name: String,
    /// Whom it is compared with, as a sentence goes on.
    pub comparison_name: String,
    /// One of the four rows of the gap matrix.
    pub main: bool,
    /// Who belongs to it.
    pub what: String,
    /// Who says so.
    pub source: String,
}

impl Entry for GroupEntry {
    fn id(&self) -> &str {
        self.id.id()
    }
    fn source(&self) -> &str {
        &self.source
    }
}

/// A common misreading of a ratio.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MisreadingEntry {
    /// Id.
    pub id: String,
    /// The point in one line.
    pub title: String,
    /// What people say.
    pub wrong: String,
    /// What it means.
    pub right: String,
    /// With numbers.
    pub example: String,
    /// Who says so.
    pub source: String,
}

entry!(MisreadingEntry);
