//! Says what the team thinks of a link that was read aloud.

use super::labelled;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Verb, found, replaced, text},
    records::{Change, Evidence, EvidenceKind, Link, LinkCheck, Stance},
};

verb! {
    /// Says what the team thinks of a link that was read aloud; a question is kept as an open question on it.
    CheckLink {
        /// The link.
        id: Id<Link>,
        /// Agreed, questioned, or not yet.
        checked: LinkCheck,
        /// What has to be found out first.
        question: Option<String>,
    }
}

impl Verb for CheckLink {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.links.find(self.id))?;
        let after = Link { checked: self.checked, ..before.clone() };
        let label = labelled("check-link", workbook, &after);
        let mut changes = replaced(before, after);
        if let Some(question) = self.question {
            changes.push(Change::add(Evidence {
                id: given.key(workbook, None)?,
                about_cause: None,
                about_link: Some(self.id),
                about_gap: None,
                stance: Stance::Question,
                text: text::some_text(&question)?,
                source_kind: EvidenceKind::Stakeholder,
                source: String::new(),
                from_gap: None,
                chart: None,
                strength: None,
                made_order: workbook.next_order(),
            }));
        }
        Ok(Edit::of(label, changes))
    }
}
