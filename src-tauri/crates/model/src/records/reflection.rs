//! Answers to the prompts of the guides, and levels given on the rubrics.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Strategy;
use crate::Id;

/// The team's answer to a prompt of a guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Reflection {
    /// Key.
    pub id: Id<Reflection>,
    /// The prompt's id in the library; one answer each.
    pub prompt: String,
    /// The answer.
    pub text: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Reflection, |_one| Vec::new());

/// A level given on one criterion of a rubric.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Rating {
    /// Key.
    pub id: Id<Rating>,
    /// The rubric's id in the library.
    pub rubric: String,
    /// The criterion's id.
    pub criterion: String,
    /// The plan it is about, where the rubric is about one.
    pub strategy: Option<Id<Strategy>>,
    /// 1 to 4.
    pub level: u8,
    /// Why.
    pub reason: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Rating, |one| one.strategy.iter().map(|strategy| strategy.uuid()).collect());
