//! What the room says that is not a cause: notes, decisions, questions, parked thoughts, norms, blind spots.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// What kind of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NoteKind {
    /// A plain note.
    #[default]
    Note,
    /// What was decided.
    Decision,
    /// An open question.
    Question,
    /// For later.
    Parking,
    /// A norm of the team.
    Norm,
    /// What the data cannot show.
    BlindSpot,
    /// Something to do, which may become a milestone.
    TakeAction,
    /// What other districts may learn from this one.
    Lesson,
}

/// Something said, with its time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Note {
    /// Key.
    pub id: Id<Note>,
    /// What kind.
    pub note_kind: NoteKind,
    /// What was said.
    pub text: String,
    /// When, RFC 3339.
    pub at: String,
    /// Hidden in projector view and left out of exports.
    pub private: bool,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Note, |_one| Vec::new());
