//! Milestones of a plan: added, edited, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Milestone, Strategy},
};

verb! {
    /// Adds a dated step to a plan.
    AddMilestone {
        /// A key of the caller's choice.
        id: Option<Id<Milestone>>,
        /// The strategy.
        strategy: Id<Strategy>,
        /// What will be done.
        title: String,
        /// By when, ISO date.
        by: String,
    }
}

impl Verb for AddMilestone {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        found(workbook.strategies.find(self.strategy))?;
        let milestone = Milestone {
            id: given.key(workbook, self.id)?,
            strategy: self.strategy,
            title: text::label(&self.title)?,
            by: text::day(&self.by)?,
            done: false,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-milestone").with("title", &milestone.title), Change::add(milestone)))
    }
}

verb! {
    /// Changes a milestone; what is left out stays.
    EditMilestone {
        /// The milestone.
        id: Id<Milestone>,
        /// What will be done.
        title: Option<String>,
        /// By when, ISO date.
        by: Option<String>,
        /// Done.
        done: Option<bool>,
    }
}

impl Verb for EditMilestone {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.milestones.find(self.id))?;
        let mut after = before.clone();
        if let Some(title) = self.title {
            after.title = text::label(&title)?;
        }
        if let Some(by) = self.by {
            after.by = text::day(&by)?;
        }
        after.done = self.done.unwrap_or(before.done);
        let label = Label::new("edit-milestone").with("title", &after.title);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Removes a milestone.
    RemoveMilestone {
        /// The milestone.
        id: Id<Milestone>,
    }
}

impl Verb for RemoveMilestone {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let milestone = found(workbook.milestones.find(self.id))?;
        Ok(Edit::one(
            Label::new("remove-milestone").with("title", &milestone.title),
            Change::remove(milestone),
        ))
    }
}
