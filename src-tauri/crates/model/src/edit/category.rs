//! Categories of causes: families of the library called otherwise, or the team's own; added, renamed, removed.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Category, Cause, Change},
};

verb! {
    /// Adds a category of the team's own, or calls a family of the library otherwise.
    AddCategory {
        /// A key of the caller's choice.
        id: Option<Id<Category>>,
        /// Its name.
        name: String,
        /// Family id of the library that is called so here; a category of the team's own where left out.
        family: Option<String>,
    }
}

impl Verb for AddCategory {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let name = text::label(&self.name)?;
        let named = |one: &&Category| self.family.is_some() && one.family == self.family;
        if let Some(before) = workbook.categories.iter().find(named).cloned() {
            return RenameCategory { id: before.id, name }.edit(workbook, given);
        }
        name_is_free(workbook, &name, None)?;
        let category = Category {
            id: given.key(workbook, self.id)?,
            family: self.family,
            name: name.clone(),
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("add-category").with("name", name), Change::add(category)))
    }
}

fn name_is_free(workbook: &Workbook, name: &str, own: Option<Id<Category>>) -> Result<(), Refusal> {
    let same = |one: &&Category| Some(one.id) != own && one.name.to_lowercase() == name.to_lowercase();
    match workbook.categories.iter().find(same) {
        Some(twin) => Err(Refusal::CategoryExists { name: twin.name.clone() }),
        None => Ok(()),
    }
}

verb! {
    /// Gives a category another name.
    RenameCategory {
        /// The category.
        id: Id<Category>,
        /// Its new name.
        name: String,
    }
}

impl Verb for RenameCategory {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.categories.find(self.id))?;
        let name = text::label(&self.name)?;
        name_is_free(workbook, &name, Some(self.id))?;
        let label = Label::new("rename-category").with("from", &before.name).with("to", &name);
        let after = Category { name, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)).typing("category", self.id, "name"))
    }
}

verb! {
    /// Removes a category: its causes stay, without one; a family of the library takes its own name again.
    RemoveCategory {
        /// The category.
        id: Id<Category>,
    }
}

impl Verb for RemoveCategory {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.categories.find(self.id))?;
        let label = Label::new("remove-category").with("name", &before.name);
        let key = self.id.to_string();
        let own = workbook.causes.iter().filter(|cause| cause.family.as_deref() == Some(&key));
        let mut changes: Vec<Change> = own
            .map(|cause| Change::replace(cause.clone(), Cause { family: None, ..cause.clone() }))
            .collect();
        changes.push(Change::remove(before));
        Ok(Edit::of(label, changes))
    }
}
