//! Puts a strategy aside for now, or takes it back.

use super::chosen_anew;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Puts a strategy aside for now, or takes it back.
    ParkStrategy {
        /// The strategy.
        id: Id<Strategy>,
        /// Whether it is put aside.
        parked: bool,
    }
}

impl Verb for ParkStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let label = Label::new(if self.parked { "park-strategy" } else { "unpark-strategy" });
        let label = label.with("strategy", &before.title);
        let after = Strategy { parked: self.parked, chosen: before.chosen && !self.parked, ..before.clone() };
        Ok(Edit::of(label, chosen_anew(workbook, replaced(before, after))))
    }
}
