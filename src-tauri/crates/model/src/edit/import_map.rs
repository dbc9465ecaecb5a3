//! Takes in a map that was written elsewhere: causes and links added and changed in one action. Reading the file and
//! finding out which cause is which is left to others.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Edit, Given, Label, Verb, cause, link, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Cause, CauseState, Change, Control, Link, LinkCheck, Sign},
};

/// A cause as another program told it; what is left out stays, or is as for a new cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields = nullable)]
pub struct ImportedCause {
    /// The key of a cause that is there, or the key of the new one, by which links can name it.
    pub id: Id<Cause>,
    /// Its name.
    pub label: String,
    /// Family id of the library, or the key of a category.
    pub family: Option<String>,
    /// Whose it is to change.
    pub control: Option<Control>,
    /// How sure the team is.
    pub state: Option<CauseState>,
    /// The team calls it a root cause.
    pub root: Option<bool>,
    /// Why.
    pub root_reason: Option<String>,
}

/// A link as another program told it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields = nullable)]
pub struct ImportedLink {
    /// The cause.
    pub from: Uuid,
    /// The effect: a cause, of these or there already, or a gap.
    pub to: Uuid,
    /// Same or opposite direction.
    #[serde(default)]
    pub sign: Sign,
    /// 1 to 4.
    pub strength: i64,
    /// The effect comes later.
    #[serde(default)]
    pub delay: bool,
    /// Why; what is there stays where left out.
    pub reason: Option<String>,
}

verb! {
    /// Takes in a map that was written elsewhere, in one action.
    ImportMap {
        /// Causes: new ones, and those that are there and are told otherwise.
        causes: Vec<ImportedCause>,
        /// Links: new ones, and those between the same two that are told otherwise.
        links: Vec<ImportedLink>,
    }
}

impl Verb for ImportMap {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let new = self.causes.iter().filter(|one| workbook.causes.find(one.id).is_none()).count();
        cause::map_has_room(workbook, new)?;
        let mut taking = Taking::into(workbook);
        for one in self.causes {
            taking.cause(one, given)?;
        }
        for one in self.links {
            taking.link(one, given)?;
        }
        let label = Label::new("import-map")
            .with("causes", taking.counted.0.to_string())
            .with("links", taking.counted.1.to_string());
        Ok(Edit::of(label, taking.changes))
    }
}

struct Taking<'a> {
    workbook: &'a Workbook,
    changes: Vec<Change>,
    /// Names in small letters with the cause that has them, after this import so far.
    names: BTreeMap<String, Uuid>,
    causes: BTreeSet<Uuid>,
    linked: BTreeMap<(Uuid, Uuid), Option<Link>>,
    counted: (usize, usize),
    order: i64,
}

impl<'a> Taking<'a> {
    fn into(workbook: &'a Workbook) -> Self {
        let causes = workbook.causes.iter();
        let links = workbook.links.iter();
        Self {
            workbook,
            changes: Vec::new(),
            names: causes.map(|cause| (cause.label.to_lowercase(), cause.id.uuid())).collect(),
            causes: workbook.causes.iter().map(|cause| cause.id.uuid()).collect(),
            linked: links.map(|link| ((link.from_cause.uuid(), link.to()), Some(link.clone()))).collect(),
            counted: (0, 0),
            order: workbook.next_order(),
        }
    }

    fn cause(&mut self, one: ImportedCause, given: &mut Given<'_>) -> Result<(), Refusal> {
        let name = text::label(&one.label)?;
        let before = self.workbook.causes.find(one.id).cloned();
        if self.names.insert(name.to_lowercase(), one.id.uuid()).is_some_and(|other| other != one.id.uuid()) {
            return Err(Refusal::CauseExists { label: name });
        }
        let base = match &before {
            Some(before) => before.clone(),
            None => cause::plain(given.key(self.workbook, Some(one.id))?, name.clone(), self.next()),
        };
        let root_reason = one.root_reason.as_deref().map(text::text).transpose()?;
        let after = Cause {
            label: name,
            family: one.family.or(base.family),
            control: one.control.unwrap_or(base.control),
            state: one.state.unwrap_or(base.state),
            root: one.root.unwrap_or(base.root),
            root_reason: root_reason.unwrap_or(base.root_reason),
            ..base
        };
        self.causes.insert(one.id.uuid());
        let changes =
            before.map_or_else(|| vec![Change::add(after.clone())], |old| replaced(old, after.clone()));
        self.counted.0 += changes.len();
        self.changes.extend(changes);
        Ok(())
    }

    fn link(&mut self, one: ImportedLink, given: &mut Given<'_>) -> Result<(), Refusal> {
        if self.workbook.gaps.find(one.from).is_some() {
            return Err(Refusal::GapHasOutgoingLink);
        }
        if one.from == one.to {
            return Err(Refusal::LinkToItself);
        }
        let to_cause = self.causes.contains(&one.to).then(|| Id::new(one.to));
        let to_gap = self.workbook.gaps.find(one.to).map(|gap| gap.id);
        if !self.causes.contains(&one.from) || (to_cause.is_none() && to_gap.is_none()) {
            return Err(Refusal::NotFound { what: "cause".into() });
        }
        let strength = link::strength(one.strength)?;
        let reason = one.reason.as_deref().map(text::text).transpose()?;
        match self.linked.insert((one.from, one.to), None) {
            // Told twice by the same file.
            Some(None) => return Err(Refusal::LinkExists),
            Some(Some(before)) => {
                let said =
                    before.sign != one.sign || before.strength != strength || before.delay != one.delay;
                let after = Link {
                    sign: one.sign,
                    strength,
                    delay: one.delay,
                    reason: reason.unwrap_or_else(|| before.reason.clone()),
                    checked: if said { LinkCheck::NotYet } else { before.checked },
                    ..before.clone()
                };
                let changes = replaced(before, after);
                self.counted.1 += changes.len();
                self.changes.extend(changes);
            }
            None => {
                let made_order = self.next();
                self.counted.1 += 1;
                self.changes.push(Change::add(Link {
                    id: given.key(self.workbook, None)?,
                    from_cause: Id::new(one.from),
                    to_cause,
                    to_gap,
                    sign: one.sign,
                    strength,
                    delay: one.delay,
                    reason: reason.unwrap_or_default(),
                    checked: LinkCheck::NotYet,
                    made_order,
                }));
            }
        }
        Ok(())
    }

    fn next(&mut self) -> i64 {
        self.order += 1;
        self.order - 1
    }
}
