//! Takes back where causes were put by hand, so that the layout may choose again: tidying the map.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb},
    records::{Cause, Change},
};

verb! {
    /// Takes back where causes were put by hand: of those named, or of all.
    FreePlaces {
        /// The causes; all where left out.
        causes: Option<Vec<Id<Cause>>>,
    }
}

impl Verb for FreePlaces {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let named = |cause: &&Cause| self.causes.as_ref().is_none_or(|named| named.contains(&cause.id));
        let placed = workbook.causes.iter().filter(named).filter(|cause| cause.x.is_some());
        let changes =
            placed.map(|cause| Change::replace(cause.clone(), Cause { x: None, y: None, ..cause.clone() }));
        Ok(Edit::of(Label::new("free-places"), changes.collect()))
    }
}
