//! An imported file into the workbook: one source record with its figures, one entry of the history.

use model::{
    Command, Id,
    edit::AddSource,
    records::{Batch, Source},
};
use uuid::Uuid;

use crate::{Outcome, Session, SessionError};

impl Session {
    /// Adds a file that was read and looked at, in the place of another where one is named. Its key and its time are
    /// given here.
    pub fn import(
        &mut self,
        source: Source,
        batch: &Batch,
        replaces: Option<Id<Source>>,
    ) -> Result<Outcome, SessionError> {
        let source = Source { id: Id::new(Uuid::now_v7()), ..source };
        let figures = Some((source.id.uuid(), batch));
        self.dispatch_with(Command::AddSource(AddSource { source, replaces }), figures)
    }
}
