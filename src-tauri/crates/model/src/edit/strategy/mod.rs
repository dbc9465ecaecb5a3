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

use crate::{
    Refusal, Workbook,
    records::{Change, Record, Settings},
};

/// A plan that was finished with other strategies is a draft again: the changes, and that one where these take a strategy
/// into the plan or out of it.
fn chosen_anew(workbook: &Workbook, mut changes: Vec<Change>) -> Vec<Change> {
    let before = workbook.settings();
    let chosen = |record: &Option<Record>| matches!(record, Some(Record::Strategy(one)) if one.chosen);
    let turns = |change: &Change| chosen(&change.before) != chosen(&change.after);
    if before.plan_finished && changes.iter().any(turns) {
        changes.push(Change::replace(before.clone(), Settings { plan_finished: false, ..before }));
    }
    changes
}

/// A mark from 1 to 5, or none.
fn one_to_five(given: Option<i64>, refusal: Refusal) -> Result<Option<u8>, Refusal> {
    let mark = |given| u8::try_from(given).ok().filter(|mark| (1..=5).contains(mark));
    given.map(|given| mark(given).ok_or(refusal)).transpose()
}
