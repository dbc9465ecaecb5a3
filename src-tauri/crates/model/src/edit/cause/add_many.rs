//! Adds many causes in one action: a pasted list.

use std::collections::BTreeSet;

use super::{map_has_room, plain};
use crate::{
    Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, text},
    records::Change,
};

verb! {
    /// Adds many causes in one action; names that are on the map already, or twice in the list, are left out.
    AddCauses {
        /// Their names.
        labels: Vec<String>,
    }
}

impl Verb for AddCauses {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let mut known: BTreeSet<String> =
            workbook.causes.iter().map(|cause| cause.label.to_lowercase()).collect();
        let mut names = Vec::new();
        for label in &self.labels {
            let name = text::label(label)?;
            if known.insert(name.to_lowercase()) {
                names.push(name);
            }
        }
        map_has_room(workbook, names.len())?;
        let label = Label::new("add-causes").with("count", names.len().to_string());
        let (left_out, order) = (self.labels.len() - names.len(), workbook.next_order());
        let mut changes = Vec::new();
        for (name, order) in names.into_iter().zip(order..) {
            changes.push(Change::add(plain(given.key(workbook, None)?, name, order)));
        }
        let edit = Edit::of(label, changes);
        Ok(if left_out > 0 { edit.warn("causes_there_already") } else { edit })
    }
}
