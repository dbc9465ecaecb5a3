//! Milestones of a plan: added, edited, moved among those of a day, removed.

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
            position: next_position(workbook),
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
    /// Moves a milestone before or after its neighbor of the same day; at the end of that day's row it stays.
    MoveMilestone {
        /// The milestone.
        id: Id<Milestone>,
        /// Before the one that stands before it; else after the one that stands after it.
        earlier: bool,
    }
}

impl Verb for MoveMilestone {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let milestone = found(workbook.milestones.find(self.id))?;
        let mut day: Vec<Milestone> = workbook.milestones_of(milestone.strategy);
        day.retain(|one| one.by == milestone.by);
        let at = day.iter().position(|one| one.id == self.id).unwrap_or_default();
        let to = if self.earlier { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < day.len()) };
        let before = day.clone();
        if let Some(to) = to {
            day.swap(at, to);
        }
        let first = before.iter().map(|one| one.position).fold(f64::INFINITY, f64::min);
        let places = (0_u32..).map(|place| first + f64::from(place));
        let numbered = day.into_iter().zip(places).map(|(one, position)| Milestone { position, ..one });
        let was = |one: &Milestone| found(workbook.milestones.find(one.id));
        let changed = numbered.map(|after| Ok(replaced(was(&after)?, after)));
        let changes: Vec<Vec<Change>> = changed.collect::<Result<_, Refusal>>()?;
        let label = Label::new("move-milestone").with("title", &milestone.title);
        Ok(Edit::of(label, changes.concat()))
    }
}

/// A place after all others.
fn next_position(workbook: &Workbook) -> f64 {
    workbook.milestones.iter().map(|one| one.position).fold(0.0, f64::max) + 1.0
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

#[cfg(test)]
mod tests {
    use super::super::testing::{apply, empty};
    use super::*;
    use serde_json::json;
    use uuid::Uuid;

    fn titles(workbook: &Workbook) -> String {
        let all = workbook.milestones_of(Id::new(Uuid::from_u128(1)));
        all.iter().map(|one| one.title.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn milestones_stand_by_day_and_those_of_a_day_can_be_moved_past_each_other() {
        let mut workbook = empty();
        let id = |number| Uuid::from_u128(number);
        apply(&mut workbook, &json!({"type": "AddStrategy", "id": id(1), "title": "Offers by April"}));
        for (number, title, by) in
            [(2, "late", "2026-09-01"), (3, "one", "2026-05-01"), (4, "two", "2026-05-01")]
        {
            let add = json!({"type": "AddMilestone", "id": id(number), "strategy": id(1), "title": title, "by": by});
            apply(&mut workbook, &add);
        }
        assert_eq!(titles(&workbook), "one two late");
        let mut moved = |number: u128, earlier: bool| {
            apply(&mut workbook, &json!({"type": "MoveMilestone", "id": id(number), "earlier": earlier}));
            titles(&workbook)
        };
        assert_eq!(moved(4, true), "two one late");
        assert_eq!(moved(4, true), "two one late");
        assert_eq!(moved(4, false), "one two late");
        assert_eq!(moved(2, true), "one two late");
    }
}
