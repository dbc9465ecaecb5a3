//! Questions about the cells of an imported file that hold no figure.

use model::{Id, records::Source};
use store::UnreadCell;

use crate::{Session, SessionError};

impl Session {
    /// How many cells of a source hold no figure, by reason, the most frequent first.
    pub fn unread_reasons(&self, source: Id<Source>) -> Result<Vec<(String, u32)>, SessionError> {
        Ok(self.store.count_unread(source.uuid())?)
    }

    /// How many cells of a source hold no figure (for this reason, where one is given), and a page of them in the order
    /// of the file.
    pub fn unread(
        &self,
        source: Id<Source>,
        reason: Option<&str>,
        offset: u32,
        limit: u32,
    ) -> Result<(u32, Vec<UnreadCell>), SessionError> {
        let counted = self.unread_reasons(source)?;
        let meant = counted.iter().filter(|(id, _)| reason.is_none_or(|reason| reason == id));
        let total = meant.map(|(_, cells)| cells).sum();
        Ok((total, self.store.load_unread(source.uuid(), reason, offset, limit)?))
    }
}
