//! How far the team is with what the state suggests that a district does next.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// A next step of the library, as far as the team has got with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NextStep {
    /// Key.
    pub id: Id<NextStep>,
    /// The step's id in the library; one record each.
    pub step: String,
    /// Done.
    pub done: bool,
    /// What was done, by whom, or why not.
    pub text: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(NextStep, |_one| Vec::new());
