//! Strategies: added, described, tied to causes, judged, chosen, parked, removed.

mod act_on_cause;
mod add;
mod choose;
mod choose_set;
mod edit;
mod explain_choice;
mod park;
mod place;
mod remove;
mod set_cost;
mod set_feasibility;
mod set_impact;
mod stop_acting;

pub use act_on_cause::ActOnCause;
pub use add::AddStrategy;
pub use choose::ChooseStrategy;
pub use choose_set::ChooseSet;
pub use edit::EditStrategy;
pub use explain_choice::ExplainChoice;
pub use park::ParkStrategy;
pub use place::PlaceStrategy;
pub use remove::RemoveStrategy;
pub use set_cost::SetCost;
pub use set_feasibility::SetFeasibility;
pub use set_impact::SetImpact;
pub use stop_acting::StopActing;

use crate::Refusal;

/// A mark from 1 to 5, or none.
fn one_to_five(given: Option<i64>, refusal: Refusal) -> Result<Option<u8>, Refusal> {
    let mark = |given| u8::try_from(given).ok().filter(|mark| (1..=5).contains(mark));
    given.map(|given| mark(given).ok_or(refusal)).transpose()
}
