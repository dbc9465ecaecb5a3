//! Strategies: added, described, tied to causes, judged, chosen, parked, removed.

mod act_on_cause;
mod add;
mod choose;
mod edit;
mod park;
mod remove;
mod set_feasibility;
mod stop_acting;

pub use act_on_cause::ActOnCause;
pub use add::AddStrategy;
pub use choose::ChooseStrategy;
pub use edit::EditStrategy;
pub use park::ParkStrategy;
pub use remove::RemoveStrategy;
pub use set_feasibility::SetFeasibility;
pub use stop_acting::StopActing;
