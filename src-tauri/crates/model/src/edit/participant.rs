//! The people of the team: added, edited, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Part, Participant},
};

verb! {
    /// Adds somebody to the team.
    AddParticipant {
        /// A key of the caller's choice.
        id: Option<Id<Participant>>,
        /// Name.
        name: String,
        /// Role in the district.
        role: Option<String>,
        /// Part in the day; a member where left out.
        #[serde(default)]
        part: Part,
    }
}

impl Verb for AddParticipant {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let participant = Participant {
            id: given.key(workbook, self.id)?,
            name: text::label(&self.name)?,
            role: text::label_or_empty(self.role.as_deref().unwrap_or_default())?,
            part: self.part,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-participant").with("name", &participant.name), Change::add(participant)))
    }
}

verb! {
    /// Changes a name, role or part; what is left out stays.
    EditParticipant {
        /// The participant.
        id: Id<Participant>,
        /// Name.
        name: Option<String>,
        /// Role in the district.
        role: Option<String>,
        /// Part in the day.
        part: Option<Part>,
    }
}

impl Verb for EditParticipant {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.participants.find(self.id))?;
        let mut after = before.clone();
        if let Some(name) = self.name {
            after.name = text::label(&name)?;
        }
        if let Some(role) = self.role {
            after.role = text::label_or_empty(&role)?;
        }
        after.part = self.part.unwrap_or(before.part);
        let label = Label::new("edit-participant").with("name", &after.name);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Takes somebody off the team.
    RemoveParticipant {
        /// The participant.
        id: Id<Participant>,
    }
}

impl Verb for RemoveParticipant {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let participant = found(workbook.participants.find(self.id))?;
        Ok(Edit::one(
            Label::new("remove-participant").with("name", &participant.name),
            Change::remove(participant),
        ))
    }
}
