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

/// What a voter may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BallotRule {
    /// So many dots in all, on one choice or several.
    #[default]
    Dots,
    /// One tick on every choice they agree with.
    Ticks,
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
    /// What a voter may give. Histories before version 3 do not have it, nor the two that follow.
    #[serde(default)]
    pub rule: BallotRule,
    /// Nobody sees the votes before it is closed.
    #[serde(default)]
    pub hidden: bool,
    /// 1 for the first time that the question is put, 2 for the second.
    #[serde(default = "first_round")]
    pub round: u32,
    /// Dots per voter; 1 where each choice takes a tick.
    pub dots: u32,
    /// No more votes; results are shown.
    pub closed: bool,
    /// Counter over the workbook.
    pub made_order: i64,
}

fn first_round() -> u32 {
    1
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
