//! Notes of all kinds: added, edited, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Note, NoteKind},
};

verb! {
    /// Adds a note, decision, question, parked thought, norm, blind spot or action.
    AddNote {
        /// A key of the caller's choice.
        id: Option<Id<Note>>,
        /// What kind.
        #[serde(default)]
        kind: NoteKind,
        /// What was said.
        text: String,
        /// Left out of exports and projector view.
        #[serde(default)]
        private: bool,
    }
}

impl Verb for AddNote {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let note = Note {
            id: given.key(workbook, self.id)?,
            note_kind: self.kind,
            text: text::some_text(&self.text)?,
            at: given.now.clone(),
            private: self.private,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-note").with("text", &note.text), Change::add(note)))
    }
}

verb! {
    /// Changes a note; what is left out stays.
    EditNote {
        /// The note.
        id: Id<Note>,
        /// What kind.
        kind: Option<NoteKind>,
        /// What was said.
        text: Option<String>,
        /// Left out of exports and projector view.
        private: Option<bool>,
    }
}

impl Verb for EditNote {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.notes.find(self.id))?;
        let mut after = before.clone();
        if let Some(text) = self.text {
            after.text = text::some_text(&text)?;
        }
        after.note_kind = self.kind.unwrap_or(before.note_kind);
        after.private = self.private.unwrap_or(before.private);
        let label = Label::new("edit-note").with("text", &after.text);
        Ok(Edit::of(label, replaced(before, after)).typing("note", self.id, "text"))
    }
}

verb! {
    /// Removes a note.
    RemoveNote {
        /// The note.
        id: Id<Note>,
    }
}

impl Verb for RemoveNote {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let note = found(workbook.notes.find(self.id))?;
        Ok(Edit::one(Label::new("remove-note").with("text", &note.text), Change::remove(note)))
    }
}
