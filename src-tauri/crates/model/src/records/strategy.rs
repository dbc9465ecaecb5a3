//! Strategies and the causes that they act on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Cause;
use crate::Id;

/// A candidate, chosen or parked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Strategy {
    /// Key.
    pub id: Id<Strategy>,
    /// What it is called.
    pub title: String,
    /// What would be done, in a sentence or two.
    pub summary: String,
    /// The library entry that it came from.
    pub library_id: Option<String>,
    /// Part of the plan.
    pub chosen: bool,
    /// Put aside for now; not part of any set.
    pub parked: bool,
    /// 1 hard to 5 easy.
    pub feasibility: Option<u8>,
    /// 1 little to 5 much: what it would change. Histories before version 4 do not have it, nor the four that follow.
    #[serde(default)]
    pub impact: Option<u8>,
    /// What it costs, roughly.
    #[serde(default)]
    pub cost: Option<CostBand>,
    /// Who must agree.
    #[serde(default)]
    pub agreement: String,
    /// Which objectives of the district it also serves.
    #[serde(default)]
    pub alignment: String,
    /// It is done together with a preparation program.
    #[serde(default)]
    pub partnership: bool,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Strategy, |_one| Vec::new());

/// What a strategy costs, roughly.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CostBand {
    /// No new money.
    None,
    /// A budget line that one office can move.
    Low,
    /// A decision of the superintendent.
    Medium,
    /// A vote, a grant or a contract.
    High,
}

/// Which way a strategy moves a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Direction {
    /// Less of it.
    #[default]
    Less,
    /// More of it.
    More,
}

/// A strategy's expected effect on a cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActsOn {
    /// Key.
    pub id: Id<ActsOn>,
    /// The strategy.
    pub strategy: Id<Strategy>,
    /// The cause.
    pub cause: Id<Cause>,
    /// Less or more of it.
    pub direction: Direction,
    /// The share of the cause that it catches, 0–1.
    pub effect: f64,
    /// Why the team expects that.
    pub reason: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(ActsOn, |one| vec![one.strategy.uuid(), one.cause.uuid()]);
