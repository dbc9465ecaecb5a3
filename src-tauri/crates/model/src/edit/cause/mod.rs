//! Causes: added, renamed, placed, judged, removed.

mod add;
mod add_many;
mod free_places;
mod mark_root;
mod merge;
mod place;
mod remove;
mod rename;
mod set_control;
mod set_family;
mod set_state;

pub use add::AddCause;
pub use add_many::AddCauses;
pub use free_places::FreePlaces;
pub use mark_root::MarkRootCause;
pub use merge::MergeCauses;
pub use place::PlaceCause;
pub use remove::RemoveCause;
pub use rename::RenameCause;
pub use set_control::SetControl;
pub use set_family::SetFamily;
pub use set_state::SetCauseState;

use crate::{
    Id, Refusal, Workbook,
    records::{Cause, CauseState, Control},
};

/// Causes that a map can hold: beyond that no layout is one that people can read.
pub const MAP_LIMIT: usize = 2_000;

/// A cause of which nothing but its name is known.
pub(super) fn plain(id: Id<Cause>, label: String, made_order: i64) -> Cause {
    Cause {
        id,
        label,
        family: None,
        control: Control::Ours,
        state: CauseState::Possible,
        root: false,
        root_reason: String::new(),
        x: None,
        y: None,
        made_order,
    }
}

pub(super) fn map_has_room(workbook: &Workbook, given: usize) -> Result<(), Refusal> {
    if workbook.causes.len() + given > MAP_LIMIT {
        return Err(Refusal::MapFull { limit: MAP_LIMIT, given });
    }
    Ok(())
}

/// Two causes of one name cannot be told apart when the map is read aloud.
fn name_is_free(workbook: &Workbook, label: &str, own: Option<Id<Cause>>) -> Result<(), Refusal> {
    let same = |cause: &&Cause| Some(cause.id) != own && cause.label.to_lowercase() == label.to_lowercase();
    match workbook.causes.iter().find(same) {
        Some(twin) => Err(Refusal::CauseExists { label: twin.label.clone() }),
        None => Ok(()),
    }
}
