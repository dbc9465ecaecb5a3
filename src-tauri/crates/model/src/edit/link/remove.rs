//! Removes a link with the evidence on it.

use super::labelled;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Verb, found, removed},
    records::Link,
};

verb! {
    /// Removes a link with the evidence on it.
    RemoveLink {
        /// The link.
        id: Id<Link>,
    }
}

impl Verb for RemoveLink {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let link = found(workbook.links.find(self.id))?;
        let label = labelled("remove-link", workbook, &link);
        Ok(Edit::of(label, removed(workbook, link)))
    }
}
