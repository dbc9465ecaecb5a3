//! How the map came to be: every action that changed causes, links or focus gaps, with just these changes, so that the
//! window can go back and forth between them.

use model::{Change, Kind};
use serde::Serialize;
use session::{Entry, Session, SessionError};
use ts_rs::TS;

use crate::names::label_text;

/// The actions that made the map, oldest first; what was taken back is not among them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MapHistory {
    /// The actions.
    pub steps: Vec<MapStep>,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MapStep {
    /// What was done.
    pub label: String,
    /// When, RFC 3339.
    pub at: String,
    /// Its changes to causes, links and gaps; taking them back one step after the other leads to the beginning.
    pub changes: Vec<Change>,
}

const ON_THE_MAP: [Kind; 3] = [Kind::Cause, Kind::Link, Kind::Gap];

/// How the map came to be.
pub fn map_history(session: &Session) -> Result<MapHistory, SessionError> {
    let step = |entry: Entry| {
        let on_the_map = |change: &Change| ON_THE_MAP.contains(&change.kind);
        let changes: Vec<Change> = entry.changes.into_iter().filter(on_the_map).collect();
        (!changes.is_empty()).then(|| MapStep { label: label_text(&entry.label), at: entry.at, changes })
    };
    Ok(MapHistory { steps: session.standing_entries()?.into_iter().filter_map(step).collect() })
}
