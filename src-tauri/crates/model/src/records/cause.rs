//! The cause map: causes with their categories, links, and the evidence on them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use uuid::Uuid;

use super::Gap;
use crate::{Id, gaps::GapChartKind};

/// Whose a cause is to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Control {
    /// The district can change it.
    #[default]
    Ours,
    /// The district and others together.
    Shared,
    /// Out of the district's hands; still a cause.
    Outside,
}

/// How sure the team is of a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CauseState {
    /// Said, not yet looked into.
    #[default]
    Possible,
    /// Something speaks for it.
    Supported,
    /// The team is sure.
    Confirmed,
    /// Kept on the map, greyed, and out of the analysis.
    SetAside,
}

/// A category of causes: a family of the library under a name of the team's, or one of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Category {
    /// Key; causes of a category of the team's own carry it as their family.
    pub id: Id<Category>,
    /// Family id of the library that is called otherwise here; null for one of the team's own.
    pub family: Option<String>,
    /// What it is called.
    pub name: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Category, |_one| Vec::new());

/// Something that can go up or down and feeds a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Cause {
    /// Key.
    pub id: Id<Cause>,
    /// Its name on the map.
    pub label: String,
    /// Family id of the library, or the key of a category of the team's own.
    pub family: Option<String>,
    /// Whose it is to change.
    pub control: Control,
    /// How sure the team is.
    pub state: CauseState,
    /// The team calls it a root cause.
    pub root: bool,
    /// Why.
    pub root_reason: String,
    /// Left edge on the map where the team put it.
    pub x: Option<f64>,
    /// Top edge on the map.
    pub y: Option<f64>,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Cause, |_one| Vec::new());

/// Whether the effect moves the same way as the cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Sign {
    /// More of one, more of the other.
    #[default]
    Same,
    /// More of one, less of the other.
    Opposite,
}

/// What the team said of a link when it was read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LinkCheck {
    /// Nothing yet.
    #[default]
    NotYet,
    /// It reads true.
    Agreed,
    /// There is a question first.
    Questioned,
}

/// Cause → effect, where the effect is a cause or a gap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Link {
    /// Key.
    pub id: Id<Link>,
    /// The cause.
    pub from_cause: Id<Cause>,
    /// The effect, where it is a cause.
    pub to_cause: Option<Id<Cause>>,
    /// The effect, where it is a gap.
    pub to_gap: Option<Id<Gap>>,
    /// Same or opposite direction.
    pub sign: Sign,
    /// 1 weak to 4 very strong.
    pub strength: u8,
    /// The effect comes later.
    pub delay: bool,
    /// Why the team believes it.
    pub reason: String,
    /// What was said when it was read aloud. Histories before version 3 do not have it.
    #[serde(default)]
    pub checked: LinkCheck,
    /// Counter over the workbook.
    pub made_order: i64,
}

impl Link {
    /// The effect, whichever it is.
    pub fn to(&self) -> Uuid {
        match (self.to_cause, self.to_gap) {
            (Some(cause), _) => cause.uuid(),
            (None, Some(gap)) => gap.uuid(),
            (None, None) => Uuid::nil(),
        }
    }
}

super::noun!(Link, |one| vec![one.from_cause.uuid(), one.to()]);

/// What a piece of evidence does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Stance {
    /// Speaks for it.
    #[default]
    Supports,
    /// Speaks against it.
    Contradicts,
    /// An open question.
    Question,
}

/// Where evidence comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EvidenceKind {
    /// A gap, chart or figure.
    #[default]
    Data,
    /// Published research.
    Research,
    /// Somebody's experience; by role, never by name.
    #[serde(alias = "stakeholder_voice", alias = "voice")]
    Stakeholder,
    /// A policy, contract, handbook or the like.
    Document,
}

/// What supports, contradicts or questions a cause, link or gap; exactly one of the three is set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Evidence {
    /// Key.
    pub id: Id<Evidence>,
    /// The cause it is about.
    pub about_cause: Option<Id<Cause>>,
    /// The link it is about.
    pub about_link: Option<Id<Link>>,
    /// The gap it is about.
    pub about_gap: Option<Id<Gap>>,
    /// What it does.
    pub stance: Stance,
    /// What it says.
    pub text: String,
    /// Where it comes from.
    pub source_kind: EvidenceKind,
    /// Where exactly: title and year of the research, name of the document, role of the person, never their name.
    /// Histories before version 3 do not have it, nor what follows.
    #[serde(default)]
    pub source: String,
    /// The gap of this workbook whose figure it is.
    #[serde(default)]
    pub from_gap: Option<Id<Gap>>,
    /// The chart of that gap in which it is seen.
    #[serde(default)]
    pub chart: Option<GapChartKind>,
    /// 1 a hint, 2 fair, 3 strong; null where nobody said.
    #[serde(default)]
    pub strength: Option<u8>,
    /// Counter over the workbook.
    pub made_order: i64,
}

impl Evidence {
    /// The record that it is about.
    pub fn about(&self) -> Uuid {
        let cause = self.about_cause.map(Id::uuid);
        let link = self.about_link.map(Id::uuid);
        let gap = self.about_gap.map(Id::uuid);
        cause.or(link).or(gap).unwrap_or_default()
    }
}

super::noun!(Evidence, |one| std::iter::once(one.about()).chain(one.from_gap.map(Id::uuid)).collect());
