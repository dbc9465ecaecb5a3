//! Changes the sign, strength, delay or reason of a link. What was agreed on has to be read again when it says something else.

use super::{labelled, strength};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Verb, found, replaced, text},
    records::{Link, LinkCheck, Sign},
};

verb! {
    /// Changes the sign, strength, delay or reason of a link; what is left out stays.
    EditLink {
        /// The link.
        id: Id<Link>,
        /// Same or opposite direction.
        sign: Option<Sign>,
        /// 1 to 4.
        strength: Option<i64>,
        /// The effect comes later.
        delay: Option<bool>,
        /// Why the team believes it.
        reason: Option<String>,
    }
}

impl Verb for EditLink {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.links.find(self.id))?;
        let mut after = before.clone();
        after.sign = self.sign.unwrap_or(before.sign);
        after.delay = self.delay.unwrap_or(before.delay);
        if let Some(given) = self.strength {
            after.strength = strength(given)?;
        }
        if let Some(reason) = self.reason {
            after.reason = text::text(&reason)?;
        }
        let says = |link: &Link| (link.sign, link.strength, link.delay);
        if says(&after) != says(&before) {
            after.checked = LinkCheck::NotYet;
        }
        let label = labelled("edit-link", workbook, &after);
        Ok(Edit::of(label, replaced(before, after)))
    }
}
