//! Gaps: added, typed, stated, put into focus, brought up to date, removed.

mod add;
mod remove;
mod set_focus;
mod state;
mod type_experiences;
mod update_figure;

pub use add::AddGap;
pub use remove::RemoveGap;
pub use set_focus::SetFocusGap;
pub use state::StateGap;
pub use type_experiences::{TypeExperiences, TypedExperiences};
pub use update_figure::UpdateGapFigure;

use super::Given;
use crate::{
    gaps::{self, GapFigure},
    records::Gap,
};

/// The figure of a gap as it is today: from typed figures, or from the observations in the file.
fn figure(gap: &Gap, given: &Given<'_>) -> GapFigure {
    match &gap.experiences {
        Some(typed) => gaps::experiences(typed),
        None => (given.figure)(&gap.key()),
    }
}
