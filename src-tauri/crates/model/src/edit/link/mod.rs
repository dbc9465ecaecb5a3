//! Links: drawn, changed, removed.

mod check;
mod edit;
mod link_causes;
mod remove;

pub use check::CheckLink;
pub use edit::EditLink;
pub use link_causes::LinkCauses;
pub(super) use link_causes::usual;
pub use remove::RemoveLink;

use super::Label;
use crate::{Refusal, Workbook, records::Link};

/// The name of what stands at an end of a link, for a label.
fn name_of(workbook: &Workbook, id: uuid::Uuid) -> String {
    let cause = workbook.causes.find(id).map(|cause| cause.label.clone());
    let gap = || workbook.gaps.find(id).map(|gap| format!("{} × {}", gap.group.id(), gap.measure.id()));
    cause.or_else(gap).unwrap_or_default()
}

fn labelled(key: &str, workbook: &Workbook, link: &Link) -> Label {
    let label = Label::new(key).with("from", name_of(workbook, link.from_cause.uuid()));
    match link.to_gap.and_then(|gap| workbook.gaps.find(gap)) {
        Some(gap) => label.with("group", gap.group.id()).with("measure", gap.measure.id()),
        None => label.with("to", name_of(workbook, link.to())),
    }
}

pub(super) fn strength(given: i64) -> Result<u8, Refusal> {
    match given {
        1..=4 => Ok(given as u8),
        _ => Err(Refusal::StrengthOutOfRange),
    }
}
