//! Votes of the team: a question, and dots per voter.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use uuid::Uuid;

use crate::Id;

/// What is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BallotAbout {
    /// Gaps.
    Gap,
    /// Causes.
    #[default]
    Cause,
    /// Strategies.
    Strategy,
}

/// A question put to the vote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Ballot {
    /// Key.
    pub id: Id<Ballot>,
    /// The question.
    pub question: String,
    /// What is voted on.
    pub about: BallotAbout,
    /// Dots per voter.
    pub dots: u32,
    /// No more votes; results are shown.
    pub closed: bool,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Ballot, |_one| Vec::new());

/// The dots of one voter on one choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Vote {
    /// Key.
    pub id: Id<Vote>,
    /// The ballot.
    pub ballot: Id<Ballot>,
    /// Who votes; a name or a seat number.
    pub voter: String,
    /// The gap, cause or strategy.
    pub choice: Uuid,
    /// Dots given.
    pub dots: u32,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Vote, |one| vec![one.ballot.uuid(), one.choice]);
