//! Strategies to take up, change or leave, and the themes they are grouped by.

use model::{gaps::Measure, records::Direction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// Where a theme comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ThemeOrigin {
    /// The state's equity plan.
    StatePlan,
    /// The districts of the professional learning network.
    Pln,
    /// A lever that every district has.
    TalentLever,
}

/// What strategies are grouped by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ThemeEntry {
    /// Id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it comes from.
    pub origin: ThemeOrigin,
    /// What it is about.
    pub about: String,
    /// How districts usually go about it, in order.
    pub steps: Vec<String>,
    /// What may go wrong.
    pub risks: Vec<RiskEntry>,
    /// Measures that should move.
    pub measures: Vec<Measure>,
    /// Indicators worth watching, in words.
    pub watch: Vec<String>,
    /// Resources that help.
    pub resources: Vec<String>,
    /// Who says so.
    pub source: String,
}

/// Where the change happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PlaceOfImpact {
    /// Before people are hired.
    Pipeline,
    /// In the district office.
    District,
    /// In the school.
    School,
    /// In the classroom.
    Classroom,
}

/// Tier of evidence under the federal Every Student Succeeds Act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum EvidenceTier {
    /// Strong: a well-made trial.
    #[serde(rename = "1")]
    Strong,
    /// Moderate: a well-made comparison.
    #[serde(rename = "2")]
    Moderate,
    /// Promising: a well-made correlation.
    #[serde(rename = "3")]
    Promising,
    /// A sound reason, not yet studied here.
    #[serde(rename = "4")]
    Rationale,
    /// Nobody has rated it.
    #[serde(rename = "not_rated")]
    NotRated,
}

/// A cause that a strategy is thought to act on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SuggestedEffect {
    /// The cause's id in the library.
    pub cause: String,
    /// Less or more of it.
    pub direction: Direction,
    /// The share of the cause that it may catch, 0 to 1; small .25, medium .5, large .75.
    pub effect: f64,
}

/// What may go wrong, and what then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RiskEntry {
    /// What may go wrong.
    pub risk: String,
    /// What helps against it.
    pub mitigation: String,
}

/// A strategy to take up, change or leave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StrategyEntry {
    /// Id, as strategies of a workbook carry it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What would be done.
    pub summary: String,
    /// Its theme.
    pub theme: String,
    /// Where the change happens.
    pub place_of_impact: PlaceOfImpact,
    /// Families of causes that it acts on.
    pub families: Vec<String>,
    /// Causes that it is thought to act on.
    pub acts_on: Vec<SuggestedEffect>,
    /// Typical steps, in order.
    pub steps: Vec<String>,
    /// What may go wrong.
    pub risks: Vec<RiskEntry>,
    /// Measures that should move.
    pub measures: Vec<Measure>,
    /// Indicators worth watching, in words.
    pub watch: Vec<String>,
    /// Resources that help.
    pub resources: Vec<String>,
    /// How well it has been studied.
    pub evidence: EvidenceTier,
    /// What the studies found, or why there is no rating.
    pub evidence_note: Option<String>,
    /// It needs a partner outside the district and the partnership prompts apply.
    #[serde(default)]
    pub partnership: bool,
    /// Who says so.
    pub source: String,
    /// Year of the source, or in which an undated one was read.
    pub year: Option<u16>,
}

entry!(ThemeEntry, StrategyEntry);
