//! The blocks of the day: added, edited, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{AgendaBlock, Change},
};

verb! {
    /// Adds a block to the day.
    AddBlock {
        /// A key of the caller's choice.
        id: Option<Id<AgendaBlock>>,
        /// Title.
        title: String,
        /// Length in minutes.
        minutes: u32,
        /// The library's block that it comes from.
        key: Option<String>,
        /// Place in the day; at the end where left out.
        position: Option<f64>,
    }
}

impl Verb for AddBlock {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let last = workbook.agenda.iter().map(|block| block.position).fold(0.0, f64::max);
        let block = AgendaBlock {
            id: given.key(workbook, self.id)?,
            key: self.key,
            title: text::label(&self.title)?,
            minutes: self.minutes,
            position: text::finite(self.position.unwrap_or(last + 1.0))?,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-block").with("title", &block.title), Change::add(block)))
    }
}

verb! {
    /// Changes a block of the day; what is left out stays.
    EditBlock {
        /// The block.
        id: Id<AgendaBlock>,
        /// Title.
        title: Option<String>,
        /// Length in minutes.
        minutes: Option<u32>,
        /// Place in the day.
        position: Option<f64>,
    }
}

impl Verb for EditBlock {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.agenda.find(self.id))?;
        let mut after = before.clone();
        if let Some(title) = self.title {
            after.title = text::label(&title)?;
        }
        if let Some(position) = self.position {
            after.position = text::finite(position)?;
        }
        after.minutes = self.minutes.unwrap_or(before.minutes);
        let label = Label::new("edit-block").with("title", &after.title);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Removes a block from the day.
    RemoveBlock {
        /// The block.
        id: Id<AgendaBlock>,
    }
}

impl Verb for RemoveBlock {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let block = found(workbook.agenda.find(self.id))?;
        Ok(Edit::one(Label::new("remove-block").with("title", &block.title), Change::remove(block)))
    }
}
