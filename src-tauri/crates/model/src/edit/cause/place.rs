//! Puts a cause at a place on the map.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Cause,
};

verb! {
    /// Puts a cause at a place on the map.
    PlaceCause {
        /// The cause.
        id: Id<Cause>,
        /// Its left edge, in map units.
        x: f64,
        /// Its top edge.
        y: f64,
    }
}

impl Verb for PlaceCause {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.causes.find(self.id))?;
        let (x, y) = (text::place(self.x)?, text::place(self.y)?);
        let label = Label::new("place-cause").with("cause", &before.label);
        let after = Cause { x: Some(x), y: Some(y), ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}
