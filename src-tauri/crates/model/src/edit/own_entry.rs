//! What the team adds to the library: written, changed, removed, or taken over from a library file.

use std::collections::HashSet;

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, OwnEntry, WrittenEntry},
};

/// Entries of its own that a workbook holds at most.
pub const ENTRY_LIMIT: usize = 500;

verb! {
    /// Adds an entry to the library of this workbook.
    AddEntry {
        /// A key of the caller's choice.
        id: Option<Id<OwnEntry>>,
        /// What is written in it.
        entry: WrittenEntry,
    }
}

impl Verb for AddEntry {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let entry = checked_entry(self.entry)?;
        if is_there(workbook, &entry) {
            return Err(Refusal::EntryExists { title: entry.title });
        }
        room_for(workbook, 1)?;
        let label = Label::new("add-entry").with("title", &entry.title);
        let id = given.key(workbook, self.id)?;
        Ok(Edit::one(label, Change::add(OwnEntry { id, entry, made_order: workbook.next_order() })))
    }
}

verb! {
    /// Takes over the entries of a library file; those that are there already stay as they are.
    AddEntries {
        /// What is written in them.
        entries: Vec<WrittenEntry>,
    }
}

impl Verb for AddEntries {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let mut new: Vec<WrittenEntry> = Vec::new();
        for entry in self.entries {
            let entry = checked_entry(entry)?;
            if !is_there(workbook, &entry) && !new.iter().any(|one| is_same(one, &entry)) {
                new.push(entry);
            }
        }
        room_for(workbook, new.len())?;
        let label = Label::new("add-entries").with("count", new.len().to_string());
        let add = |(made_order, entry)| {
            Ok(Change::add(OwnEntry { id: given.key(workbook, None)?, entry, made_order }))
        };
        let changes = (workbook.next_order()..).zip(new).map(add).collect::<Result<_, Refusal>>()?;
        Ok(Edit::of(label, changes))
    }
}

verb! {
    /// Writes an entry anew.
    EditEntry {
        /// The entry.
        id: Id<OwnEntry>,
        /// What is written in it.
        entry: WrittenEntry,
    }
}

impl Verb for EditEntry {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.own_entries.find(self.id))?;
        let entry = checked_entry(self.entry)?;
        let others = workbook.own_entries.iter().filter(|one| one.id != self.id);
        if others.into_iter().any(|one| is_same(&one.entry, &entry)) {
            return Err(Refusal::EntryExists { title: entry.title });
        }
        let label = Label::new("edit-entry").with("title", &entry.title);
        Ok(Edit::of(label, replaced(before.clone(), OwnEntry { entry, ..before })))
    }
}

verb! {
    /// Removes an entry from the library of this workbook; what was made of it stays.
    RemoveEntry {
        /// The entry.
        id: Id<OwnEntry>,
    }
}

impl Verb for RemoveEntry {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let entry = found(workbook.own_entries.find(self.id))?;
        Ok(Edit::one(Label::new("remove-entry").with("title", &entry.entry.title), Change::remove(entry)))
    }
}

/// An entry with its texts as they may stand in a record; refused where one may not.
pub fn checked_entry(written: WrittenEntry) -> Result<WrittenEntry, Refusal> {
    if written.tier.is_some_and(|tier| !(1..=4).contains(&tier)) {
        return Err(Refusal::LevelOutOfRange);
    }
    let families: Result<Vec<String>, Refusal> =
        written.families.iter().map(|one| text::label(one)).collect();
    Ok(WrittenEntry {
        entry_kind: written.entry_kind,
        title: text::label(&written.title)?,
        about: text::text(&written.about)?,
        families: once_each(families?),
        steps: text::text(&written.steps)?,
        risks: text::text(&written.risks)?,
        watch: text::text(&written.watch)?,
        source: text::text(&written.source)?,
        year: written.year,
        tier: written.tier,
    })
}

fn once_each(mut texts: Vec<String>) -> Vec<String> {
    let mut there = HashSet::new();
    texts.retain(|one| there.insert(one.clone()));
    texts
}

fn is_same(one: &WrittenEntry, other: &WrittenEntry) -> bool {
    one.entry_kind == other.entry_kind && one.title.to_lowercase() == other.title.to_lowercase()
}

fn is_there(workbook: &Workbook, entry: &WrittenEntry) -> bool {
    workbook.own_entries.iter().any(|one| is_same(&one.entry, entry))
}

fn room_for(workbook: &Workbook, more: usize) -> Result<(), Refusal> {
    if workbook.own_entries.len() + more > ENTRY_LIMIT {
        Err(Refusal::LibraryFull { limit: ENTRY_LIMIT })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{apply, apply_refused, empty};
    use serde_json::json;

    #[test]
    fn a_library_file_taken_in_twice_adds_its_entries_once() {
        let mut workbook = empty();
        let file = json!({"type": "AddEntries", "entries": [
            {"title": "Grow our own", "source": "Us"}, {"title": "grow OUR own"},
            {"title": "Grow our own", "entry_kind": "cause"}]});
        apply(&mut workbook, &file);
        apply(&mut workbook, &file);
        assert_eq!(workbook.own_entries.len(), 2);
    }

    #[test]
    fn an_entry_without_a_title_or_with_a_fifth_tier_is_refused_and_none_of_its_file_is_taken() {
        let mut workbook = empty();
        for wrong in [json!({"title": " "}), json!({"title": "Fifth", "tier": 5})] {
            apply_refused(
                &mut workbook,
                &json!({"type": "AddEntries", "entries": [{"title": "Fine"}, wrong]}),
            );
        }
        assert!(workbook.own_entries.is_empty());
    }
}
