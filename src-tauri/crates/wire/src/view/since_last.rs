//! What changed since an earlier day of work: per kind of record, what came, what was changed and what went.

use std::collections::BTreeMap;

use model::{Kind, Record};
use serde::Serialize;
use session::{Entry, Session, SessionError};
use ts_rs::TS;
use uuid::Uuid;

use crate::names::name_of_record;

/// What changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SinceLast {
    /// The days on which somebody worked on this workbook, oldest first; ISO dates.
    pub days: Vec<String>,
    /// The day after which changes are told; null where there is none before the last.
    pub since: Option<String>,
    /// Changes by kind of record.
    pub groups: Vec<ChangedKind>,
}

/// The changes of one kind of record.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ChangedKind {
    /// The kind.
    pub kind: Kind,
    /// Names of what came.
    pub added: Vec<String>,
    /// Names of what is there still, but different.
    pub changed: Vec<String>,
    /// Names of what went.
    pub removed: Vec<String>,
}

/// What nobody would call a change of the team's work.
const UNTOLD: [Kind; 3] = [Kind::Vote, Kind::Mapping, Kind::Settings];

/// What changed after a day of work; after the one before the last where none is named.
pub fn since_last(session: &Session, since: Option<&str>) -> Result<SinceLast, SessionError> {
    let entries = session.standing_entries()?;
    let mut days: Vec<String> = entries.iter().map(|entry| day_of(entry).to_owned()).collect();
    days.dedup();
    let before_last = days.len().checked_sub(2).and_then(|at| days.get(at));
    let since = since.map(ToOwned::to_owned).or_else(|| before_last.cloned());
    let later = entries.iter().filter(|entry| since.as_deref().is_some_and(|since| day_of(entry) > since));
    Ok(SinceLast { groups: groups(session, later), since, days })
}

/// A record before it was touched first and after it was touched last.
type States<'a> = (Option<&'a Record>, Option<&'a Record>);

fn day_of(entry: &Entry) -> &str {
    entry.at.get(..10).unwrap_or_default()
}

/// The first state before and the last state after of every record that was touched.
fn groups<'a>(session: &Session, entries: impl Iterator<Item = &'a Entry>) -> Vec<ChangedKind> {
    let mut touched: BTreeMap<(Kind, Uuid), States<'_>> = BTreeMap::new();
    for change in entries.flat_map(|entry| &entry.changes) {
        let Some(id) = change.uuid() else { continue };
        let states = (change.before.as_ref(), change.after.as_ref());
        touched.entry((change.kind, id)).and_modify(|found| found.1 = states.1).or_insert(states);
    }
    let mut groups: Vec<ChangedKind> = Vec::new();
    for ((kind, _), (before, after)) in touched {
        let Some(record) = after.or(before).filter(|_| before != after && !UNTOLD.contains(&kind)) else {
            continue;
        };
        let name = name_of_record(session.workbook(), record);
        if groups.last().is_none_or(|group| group.kind != kind) {
            groups.push(ChangedKind { kind, added: Vec::new(), changed: Vec::new(), removed: Vec::new() });
        }
        let group = groups.last_mut().expect("BUG: a group was put there just now");
        match (before, after) {
            (None, _) => group.added.push(name),
            (_, None) => group.removed.push(name),
            _ => group.changed.push(name),
        }
    }
    groups
}
