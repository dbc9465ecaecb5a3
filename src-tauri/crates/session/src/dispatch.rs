//! The one way of every action: edit, commit, apply, tell.

use library::Library;
use model::{Change, Command, Edit, Given, Label, Refusal, edit::families_are_there, records::Batch};
use store::{Commit, Step};
use uuid::Uuid;

use crate::{Outcome, Session, SessionError};

/// Writing on in one field within this many seconds is one entry of the history.
const ONE_BREATH: i64 = 10;

/// The figures of an imported file, under the key of its source.
pub(crate) type Figures<'a> = Option<(Uuid, &'a Batch)>;

impl Session {
    /// Does what a command says, writes it to the file and tells what changed. Nothing is written when it is refused.
    pub fn dispatch(&mut self, command: Command) -> Result<Outcome, SessionError> {
        self.dispatch_with(command, None)
    }

    pub(crate) fn dispatch_with(
        &mut self,
        command: Command,
        figures: Figures<'_>,
    ) -> Result<Outcome, SessionError> {
        if self.view_only() {
            return Err(Refusal::ViewOnly.into());
        }
        let edit = self.edit(command)?;
        if edit.changes.is_empty() {
            return self.outcome(edit.label, edit.changes, edit.warnings);
        }
        let step = self.step(&edit)?;
        self.write(&edit.changes, step, figures)?;
        self.outcome(edit.label, edit.changes, edit.warnings)
    }

    fn edit(&self, command: Command) -> Result<Edit, Refusal> {
        let mut next_id = Uuid::now_v7;
        let figure = |key: &model::gaps::GapKey| self.figure(key).unwrap_or_default();
        let mut given = Given { now: self.now(), next_id: &mut next_id, figure: &figure };
        let edit = model::edit(&self.workbook, command, &mut given)?;
        let families: Vec<&str> =
            Library::embedded().families.iter().map(|family| family.id.as_str()).collect();
        families_are_there(&self.workbook, &edit, &families)?;
        Ok(edit)
    }

    /// Writes the changes to the file, and only then to memory.
    pub(crate) fn write(
        &mut self,
        changes: &[Change],
        step: Step,
        figures: Figures<'_>,
    ) -> Result<(), SessionError> {
        let at = self.now();
        self.revision = self.store.commit(&Commit { changes, step, at: &at, figures })?;
        self.workbook.apply(changes);
        Ok(())
    }

    pub(crate) fn outcome(
        &self,
        label: Label,
        changes: Vec<Change>,
        warnings: Vec<String>,
    ) -> Result<Outcome, SessionError> {
        Ok(Outcome {
            revision: self.revision,
            label,
            changes,
            undo: self.store.find_undo()?.map(|entry| entry.label),
            redo: self.store.find_redo()?.map(|entry| entry.label),
            saved_at: self.now(),
            warnings,
        })
    }

    /// A new entry of the history, or the last one extended when the same field is still being written.
    fn step(&self, edit: &Edit) -> Result<Step, SessionError> {
        let new = Step::New { label: edit.label.clone(), field: edit.field.clone() };
        let (Some(field), [change]) = (&edit.field, edit.changes.as_slice()) else { return Ok(new) };
        if self.store.find_redo()?.is_some() {
            return Ok(new);
        }
        let Some(last) = self.store.find_undo()?.filter(|last| last.field.as_ref() == Some(field)) else {
            return Ok(new);
        };
        let since = last.at.parse::<jiff::Timestamp>().map(|at| (self.clock)().duration_since(at).as_secs());
        Ok(match (since, last.changes.as_slice()) {
            (Ok(0..=ONE_BREATH), [first]) => {
                let whole = Change { before: first.before.clone(), ..change.clone() };
                Step::Extend { entry: last.entry, changes: vec![whole] }
            }
            _ => new,
        })
    }
}
