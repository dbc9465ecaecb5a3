//! An imported file into the workbook: one source record with its figures, one entry of the history.

use model::{
    Command, Id,
    edit::AddSource,
    records::{Observation, Source, Unit},
};
use uuid::Uuid;

use crate::{Outcome, Session, SessionError};

impl Session {
    /// Adds a file that was read and looked at. Its key and its time are given here.
    pub fn import(
        &mut self,
        source: Source,
        units: &[Unit],
        observations: &[Observation],
    ) -> Result<Outcome, SessionError> {
        let source = Source { id: Id::new(Uuid::now_v7()), ..source };
        let figures = Some((source.id.uuid(), units, observations));
        self.dispatch_with(Command::AddSource(AddSource { source, replaces: None }), figures)
    }
}
