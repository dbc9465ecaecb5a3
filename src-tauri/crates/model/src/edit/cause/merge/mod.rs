//! Makes one cause of several that say the same. Nothing that was typed is lost: links, evidence, reasons, ties and votes
//! go over to the cause that stays; where two of them contradict each other, the team has to say first which holds.

mod links;
#[cfg(test)]
mod tests;
mod ties;
mod votes;

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, text},
    records::{Cause, Change, Evidence, EvidenceKind, Stance},
};

verb! {
    /// Makes one cause of several that say the same.
    MergeCauses {
        /// The cause that stays.
        keep: Id<Cause>,
        /// The causes that go; what hangs on them goes over to the one that stays.
        merge: Vec<Id<Cause>>,
    }
}

impl Verb for MergeCauses {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let keep = found(workbook.causes.find(self.keep))?;
        let going: BTreeSet<Uuid> = self.merge.iter().map(|id| id.uuid()).collect();
        if going.is_empty() || going.contains(&keep.id.uuid()) {
            return Err(Refusal::NothingToMerge);
        }
        let gone: Vec<Cause> =
            going.iter().map(|id| found(workbook.causes.find(*id))).collect::<Result<_, _>>()?;
        let merging = Merging { workbook, keep: keep.id, going };
        let links = merging.links()?;
        let mut changes = merging.evidence(&links);
        changes.extend(merging.asked(&links.reasons, given)?);
        changes.extend(links.changes);
        changes.extend(merging.ties()?);
        changes.extend(merging.votes());
        changes.extend(one_cause(&keep, &gone)?);
        let label =
            Label::new("merge-causes").with("cause", &keep.label).with("count", gone.len().to_string());
        changes.extend(gone.into_iter().map(Change::remove));
        Ok(Edit::of(label, changes))
    }
}

struct Merging<'a> {
    workbook: &'a Workbook,
    keep: Id<Cause>,
    going: BTreeSet<Uuid>,
}

impl Merging<'_> {
    fn goes(&self, id: Uuid) -> bool {
        self.going.contains(&id)
    }

    /// Whether this is one of those that become one.
    fn merges(&self, id: Id<Cause>) -> bool {
        id == self.keep || self.goes(id.uuid())
    }

    fn label(&self, id: Id<Cause>) -> String {
        self.workbook.causes.find(id).map(|cause| cause.label.clone()).unwrap_or_default()
    }

    /// Why one of the merged causes led to another is an open question on the one that they are now: it supports nothing,
    /// but somebody said it.
    fn asked(&self, reasons: &[String], given: &mut Given<'_>) -> Result<Vec<Change>, Refusal> {
        let mut changes = Vec::new();
        for (reason, made_order) in reasons.iter().zip(self.workbook.next_order()..) {
            changes.push(Change::add(Evidence {
                id: given.key(self.workbook, None)?,
                about_cause: Some(self.keep),
                about_link: None,
                about_gap: None,
                stance: Stance::Question,
                text: reason.clone(),
                source_kind: EvidenceKind::Stakeholder,
                source: String::new(),
                from_gap: None,
                chart: None,
                strength: None,
                made_order,
            }));
        }
        Ok(changes)
    }
}

/// What nobody said of the one that stays is taken from those that go; why they are root causes is told of all.
fn one_cause(keep: &Cause, gone: &[Cause]) -> Result<Option<Change>, Refusal> {
    let mut after = keep.clone();
    for cause in gone {
        after.family = after.family.or_else(|| cause.family.clone());
        after.root |= cause.root;
        after.root_reason = joined(&after.root_reason, &cause.root_reason)?;
    }
    Ok((after != *keep).then(|| Change::replace(keep.clone(), after)))
}

/// Two texts as one, each line of them once where it is the same.
fn joined(one: &str, other: &str) -> Result<String, Refusal> {
    if other.is_empty() || one.lines().any(|line| line == other) {
        return Ok(one.to_owned());
    }
    text::text(&format!("{one}\n{other}"))
}
