//! Adds a cause to the map, alone or with a first link to what it feeds.

use uuid::Uuid;

use super::{map_has_room, name_is_free, plain};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, link, text},
    records::{Cause, Change},
};

verb! {
    /// Adds a cause to the map.
    AddCause {
        /// A key of the caller's choice.
        id: Option<Id<Cause>>,
        /// Its name: something that can go up or down.
        label: String,
        /// Family id of the library, or the key of a category of the team's own.
        family: Option<String>,
        /// The cause or gap that it feeds: a link of middling strength comes with it.
        feeds: Option<Uuid>,
    }
}

impl Verb for AddCause {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let name = text::label(&self.label)?;
        map_has_room(workbook, 1)?;
        name_is_free(workbook, &name, None)?;
        let order = workbook.next_order();
        let id = given.key(workbook, self.id)?;
        let cause = Cause { family: self.family, ..plain(id, name.clone(), order) };
        let label = Label::new("add-cause").with("cause", name);
        let mut changes = vec![Change::add(cause)];
        if let Some(effect) = self.feeds {
            changes.push(Change::add(link::usual(workbook, given, id, effect, order + 1)?));
        }
        Ok(Edit::of(label, changes))
    }
}
