//! Undo, redo and the timeline.

use model::{Change, Refusal};
use store::{Entry, Step};

use crate::{Outcome, Session, SessionError};

impl Session {
    /// Takes back the last entry that is not taken back yet.
    pub fn undo(&mut self) -> Result<Outcome, SessionError> {
        let entry = self.store.find_undo()?.ok_or(Refusal::NothingToUndo)?;
        let inverse: Vec<Change> = entry.changes.iter().rev().map(Change::inverse).collect();
        self.replay(entry.label, inverse, Step::Undo { entry: entry.entry })
    }

    /// Does the first taken-back entry again.
    pub fn redo(&mut self) -> Result<Outcome, SessionError> {
        let entry = self.store.find_redo()?.ok_or(Refusal::NothingToRedo)?;
        self.replay(entry.label, entry.changes, Step::Redo { entry: entry.entry })
    }

    /// All entries, oldest first, without their changes.
    pub fn timeline(&self) -> Result<Vec<Entry>, SessionError> {
        Ok(self.store.load_timeline()?)
    }

    /// What was done and stands, oldest first, with its changes.
    pub fn standing_entries(&self) -> Result<Vec<Entry>, SessionError> {
        Ok(self.store.load_standing()?)
    }

    /// What undo and redo would do now.
    pub fn next_steps(&self) -> Result<(Option<Entry>, Option<Entry>), SessionError> {
        Ok((self.store.find_undo()?, self.store.find_redo()?))
    }

    fn replay(
        &mut self,
        label: model::Label,
        changes: Vec<Change>,
        step: Step,
    ) -> Result<Outcome, SessionError> {
        if self.view_only() {
            return Err(Refusal::ViewOnly.into());
        }
        self.write(&changes, step, None)?;
        self.outcome(label, changes, Vec::new())
    }
}
