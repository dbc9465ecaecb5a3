//! Causes: added, renamed, placed, judged, removed.

mod add;
mod mark_root;
mod place;
mod remove;
mod rename;
mod set_control;
mod set_family;
mod set_state;

pub use add::AddCause;
pub use mark_root::MarkRootCause;
pub use place::PlaceCause;
pub use remove::RemoveCause;
pub use rename::RenameCause;
pub use set_control::SetControl;
pub use set_family::SetFamily;
pub use set_state::SetCauseState;

use crate::{Id, Refusal, Workbook, records::Cause};

/// Two causes of one name cannot be told apart when the map is read aloud.
fn name_is_free(workbook: &Workbook, label: &str, own: Option<Id<Cause>>) -> Result<(), Refusal> {
    let same = |cause: &&Cause| Some(cause.id) != own && cause.label.to_lowercase() == label.to_lowercase();
    match workbook.causes.iter().find(same) {
        Some(twin) => Err(Refusal::CauseExists { label: twin.label.clone() }),
        None => Ok(()),
    }
}
