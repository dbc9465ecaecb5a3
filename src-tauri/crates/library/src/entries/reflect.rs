//! Guides with prompts to answer, and rubrics with levels to give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// What a prompt asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PromptSide {
    /// The example that was looked at.
    Example,
    /// Our own district.
    Ours,
    /// Neither of the two.
    Neither,
}

/// A question to answer in writing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PromptEntry {
    /// Id, as reflections of a workbook carry it; unique over all guides.
    pub id: String,
    /// What it asks about.
    pub side: PromptSide,
    /// The question.
    pub text: String,
}

/// A part of a guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GuideSection {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Its questions.
    pub prompts: Vec<PromptEntry>,
}

/// A guide for reflection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct GuideEntry {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// What to read or watch with it.
    pub resources: Vec<String>,
    /// Its parts, in order.
    pub sections: Vec<GuideSection>,
    /// Who says so.
    pub source: String,
}

/// What a rubric rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RubricAbout {
    /// A plan of a chosen strategy.
    Plan,
    /// The district.
    District,
}

/// A level of a rubric.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LevelEntry {
    /// 1 to 4.
    pub level: u8,
    /// Its name.
    pub name: String,
    /// What it means, whatever is rated.
    pub what: String,
}

/// A criterion of a rubric.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionEntry {
    /// Id, as ratings of a workbook carry it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What each of the four levels looks like here, lowest first.
    pub levels: [String; 4],
}

/// A self-rating.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RubricEntry {
    /// Id, as ratings of a workbook carry it.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it rates.
    pub about: RubricAbout,
    /// Only for strategies with a partner outside.
    pub for_partnerships: bool,
    /// What it is for.
    pub purpose: String,
    /// The four levels, lowest first.
    pub levels: Vec<LevelEntry>,
    /// What is rated.
    pub criteria: Vec<CriterionEntry>,
    /// Who says so.
    pub source: String,
}

entry!(GuideEntry, RubricEntry);
