//! The rules: what each command makes of the workbook, or why it is refused. Pure; one folder or file a noun, one
//! function a verb. Committing and telling are left to `session`.

mod agenda;
mod ballot;
mod category;
pub mod cause;
mod check_in;
mod evidence;
mod family;
pub mod gap;
mod import_map;
mod indicator;
pub mod link;
mod mapping;
mod milestone;
mod next_step;
mod note;
mod own_entry;
mod participant;
mod plan;
mod reflection;
mod settings;
mod source;
pub mod strategy;
#[cfg(test)]
pub(crate) mod testing;
mod text;
mod watched_gap;

pub use agenda::{AddBlock, EditBlock, RemoveBlock};
pub use ballot::{CastVote, CloseBallot, OpenBallot, RemoveBallot};
pub use category::{AddCategory, RemoveCategory, RenameCategory};
pub use cause::{
    AddCause, AddCauses, FreePlaces, MAP_LIMIT, MarkRootCause, MergeCauses, PlaceCause, RemoveCause,
    RenameCause, SetCauseState, SetControl, SetFamily,
};
pub use check_in::{AddCheckIn, EditCheckIn, ProposeCheckIns, ReadIndicator, RemoveCheckIn};
pub use evidence::{AddEvidence, EditEvidence, RemoveEvidence};
pub use family::families_are_there;
pub use gap::{AddGap, RemoveGap, SetFocusGap, StateGap, TypeExperiences, TypedExperiences, UpdateGapFigure};
pub use import_map::{ImportMap, ImportedCause, ImportedLink};
pub use indicator::{AddIndicator, Amount, EditIndicator, RemoveIndicator};
pub use link::{CheckLink, EditLink, LinkCauses, RemoveLink};
pub use mapping::{ForgetMapping, RememberMapping, says_enough};
pub use milestone::{AddMilestone, EditMilestone, MoveMilestone, RemoveMilestone};
pub use next_step::MarkNextStep;
pub use note::{AddNote, EditNote, RemoveNote};
pub use own_entry::{AddEntries, AddEntry, ENTRY_LIMIT, EditEntry, RemoveEntry, checked_entry};
pub use participant::{AddParticipant, EditParticipant, RemoveParticipant};
pub use plan::{FinishPlan, SetOwner, WritePlan};
pub use reflection::{Rate, Reflect};
pub use settings::{SetDay, SetDistrict, SetPurpose, SetThresholds, SetUnnamed};
pub use source::{AddSource, RemoveSource, is_same_file, is_same_report};
pub use strategy::{
    ActOnCause, AddStrategy, ChooseSet, ChooseStrategy, EditStrategy, ExplainChoice, ParkStrategy,
    PlaceStrategy, RemoveStrategy, SetCost, SetFeasibility, SetImpact, StopActing,
};
pub use text::{LABEL_LIMIT, TEXT_LIMIT, label, text, unit, year};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Command, Id, Refusal, Workbook,
    gaps::{GapFigure, GapKey},
    records::{Change, Gap, Noun, Record},
};

/// What a command does, for the timeline and for undo: a key of `history.ftl` and what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Label {
    /// `history-<key>` is the message.
    pub key: String,
    /// What the message names.
    pub args: BTreeMap<String, String>,
}

impl Label {
    /// A label that names nothing.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: BTreeMap::new() }
    }

    /// A label that names one thing more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// What a command makes of the workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// What to call it.
    pub label: Label,
    /// What changes; empty when everything is as wanted already.
    pub changes: Vec<Change>,
    /// The one text field that was written, so that typing on extends the entry: `kind/id/field`.
    pub field: Option<String>,
    /// Codes of what the team should know; words under `warning-<code>`.
    pub warnings: Vec<String>,
}

impl Edit {
    fn of(label: Label, changes: Vec<Change>) -> Self {
        Self { label, changes, field: None, warnings: Vec::new() }
    }

    fn one(label: Label, change: Change) -> Self {
        Self::of(label, vec![change])
    }

    /// An edit of one text field; an entry is extended while its field stays the same.
    fn typing(mut self, kind: &str, id: impl Into<Uuid>, field: &str) -> Self {
        self.field = Some(format!("{kind}/{}/{field}", id.into()));
        self
    }

    fn warn(mut self, code: &str) -> Self {
        self.warnings.push(code.to_owned());
        self
    }
}

/// What an edit may not find out by itself.
pub struct Given<'a> {
    /// Now, RFC 3339.
    pub now: String,
    /// A key for a new record.
    pub next_id: &'a mut dyn FnMut() -> Uuid,
    /// The figure of a gap from the observations in the file.
    pub figure: &'a dyn Fn(&GapKey) -> GapFigure,
}

impl Given<'_> {
    /// The key that the caller asked for, if it is free, or a new one.
    fn key<T>(&mut self, workbook: &Workbook, asked: Option<Id<T>>) -> Result<Id<T>, Refusal> {
        match asked {
            Some(id) if id.uuid().is_nil() || workbook.find(id.uuid()).is_some() => {
                Err(Refusal::IdTaken { id: id.to_string() })
            }
            Some(id) => Ok(id),
            None => Ok(Id::new((self.next_id)())),
        }
    }
}

/// A verb: what it makes of the workbook.
pub trait Verb {
    /// The edit, or why it is refused. Never touches the workbook itself.
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal>;
}

/// What `command` makes of the workbook, or why it is refused.
pub fn edit(workbook: &Workbook, command: Command, given: &mut Given<'_>) -> Result<Edit, Refusal> {
    command.edit(workbook, given)
}

/// The record of this key, or a refusal that says what was looked for.
fn found<T: Noun>(record: Option<&T>) -> Result<T, Refusal> {
    record.cloned().ok_or_else(|| Refusal::NotFound { what: T::KIND.id().to_owned() })
}

/// The key of a gap that is there.
fn gap_there(workbook: &Workbook, gap: Id<Gap>) -> Result<Id<Gap>, Refusal> {
    found(workbook.gaps.find(gap)).map(|gap| gap.id)
}

/// One record replaced by a changed copy; no change when the copy is the same.
fn replaced<T: Noun + PartialEq>(before: T, after: T) -> Vec<Change> {
    if before == after { Vec::new() } else { vec![Change::replace(before, after)] }
}

/// A record and all that belongs to it, gone.
fn removed(workbook: &Workbook, record: impl Into<Record>) -> Vec<Change> {
    let record = record.into();
    let mut changes: Vec<Change> =
        workbook.dependents_of(record.uuid()).into_iter().rev().map(Change::remove).collect();
    changes.push(Change::remove(record));
    changes
}
