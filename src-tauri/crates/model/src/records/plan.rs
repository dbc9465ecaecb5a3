//! Plans: a chosen strategy fleshed out, with milestones, indicators and check-ins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Gap, Strategy};
use crate::Id;

/// The text fields of a plan: the questions that a delivery plan answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PlanField {
    /// What will be different.
    Aspiration,
    /// If we …, then …, because ….
    TheoryOfAction,
    /// What will be done.
    Activities,
    /// Who passes it on, from the office to the classroom.
    DeliveryChain,
    /// How far by when.
    Trajectory,
    /// What will be looked at along the way.
    PerformanceData,
    /// Who does it well already.
    Benchmarks,
    /// People, time and money.
    Resources,
    /// Who must agree or is touched by it.
    Stakeholders,
    /// Who hears what, when.
    Communication,
    /// What may go wrong, and what then.
    Risks,
    /// What keeps it going when the money ends.
    Sustaining,
    /// What is in and what is out of a partnership: schools, subjects, candidates.
    Scope,
    /// What a partnership should show halfway.
    InterimGoals,
    /// What a partnership should show at its end.
    FinalGoals,
    /// What a partnership costs, and who pays which part.
    Budget,
    /// Who supervises candidates, and how they are chosen and trained.
    SupervisingPractitioners,
}

/// A chosen strategy fleshed out; it shares the strategy's key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Plan {
    /// The strategy's key.
    pub id: Id<Strategy>,
    /// The one person who answers for it.
    pub owner: String,
    /// What will be different.
    pub aspiration: String,
    /// If we …, then …, because ….
    pub theory_of_action: String,
    /// What will be done.
    pub activities: String,
    /// Who passes it on.
    pub delivery_chain: String,
    /// How far by when.
    pub trajectory: String,
    /// What will be looked at along the way.
    pub performance_data: String,
    /// Who does it well already.
    pub benchmarks: String,
    /// People, time and money.
    pub resources: String,
    /// Who must agree or is touched by it.
    pub stakeholders: String,
    /// Who hears what, when.
    pub communication: String,
    /// What may go wrong, and what then.
    pub risks: String,
    /// What keeps it going when the money ends.
    pub sustaining: String,
    /// What is in and what is out of a partnership: schools, subjects, candidates. Histories before version 4 do not have
    /// it, nor the four that follow.
    #[serde(default)]
    pub scope: String,
    /// What a partnership should show halfway.
    #[serde(default)]
    pub interim_goals: String,
    /// What a partnership should show at its end.
    #[serde(default)]
    pub final_goals: String,
    /// What a partnership costs, and who pays which part.
    #[serde(default)]
    pub budget: String,
    /// Who supervises candidates, and how they are chosen and trained.
    #[serde(default)]
    pub supervising_practitioners: String,
    /// Counter over the workbook.
    pub made_order: i64,
}

impl Plan {
    /// An empty plan of this strategy.
    pub fn new(strategy: Id<Strategy>, made_order: i64) -> Self {
        let empty = String::new;
        Self {
            id: strategy,
            owner: empty(),
            aspiration: empty(),
            theory_of_action: empty(),
            activities: empty(),
            delivery_chain: empty(),
            trajectory: empty(),
            performance_data: empty(),
            benchmarks: empty(),
            resources: empty(),
            stakeholders: empty(),
            communication: empty(),
            risks: empty(),
            sustaining: empty(),
            scope: empty(),
            interim_goals: empty(),
            final_goals: empty(),
            budget: empty(),
            supervising_practitioners: empty(),
            made_order,
        }
    }

    /// The text under one field.
    pub fn field(&self, field: PlanField) -> &str {
        match field {
            PlanField::Aspiration => &self.aspiration,
            PlanField::TheoryOfAction => &self.theory_of_action,
            PlanField::Activities => &self.activities,
            PlanField::DeliveryChain => &self.delivery_chain,
            PlanField::Trajectory => &self.trajectory,
            PlanField::PerformanceData => &self.performance_data,
            PlanField::Benchmarks => &self.benchmarks,
            PlanField::Resources => &self.resources,
            PlanField::Stakeholders => &self.stakeholders,
            PlanField::Communication => &self.communication,
            PlanField::Risks => &self.risks,
            PlanField::Sustaining => &self.sustaining,
            PlanField::Scope => &self.scope,
            PlanField::InterimGoals => &self.interim_goals,
            PlanField::FinalGoals => &self.final_goals,
            PlanField::Budget => &self.budget,
            PlanField::SupervisingPractitioners => &self.supervising_practitioners,
        }
    }

    /// The text under one field, to write.
    pub fn field_mut(&mut self, field: PlanField) -> &mut String {
        match field {
            PlanField::Aspiration => &mut self.aspiration,
            PlanField::TheoryOfAction => &mut self.theory_of_action,
            PlanField::Activities => &mut self.activities,
            PlanField::DeliveryChain => &mut self.delivery_chain,
            PlanField::Trajectory => &mut self.trajectory,
            PlanField::PerformanceData => &mut self.performance_data,
            PlanField::Benchmarks => &mut self.benchmarks,
            PlanField::Resources => &mut self.resources,
            PlanField::Stakeholders => &mut self.stakeholders,
            PlanField::Communication => &mut self.communication,
            PlanField::Risks => &mut self.risks,
            PlanField::Sustaining => &mut self.sustaining,
            PlanField::Scope => &mut self.scope,
            PlanField::InterimGoals => &mut self.interim_goals,
            PlanField::FinalGoals => &mut self.final_goals,
            PlanField::Budget => &mut self.budget,
            PlanField::SupervisingPractitioners => &mut self.supervising_practitioners,
        }
    }
}

super::noun!(Plan, |one| vec![one.id.uuid()]);

/// A dated step of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Milestone {
    /// Key.
    pub id: Id<Milestone>,
    /// The plan's strategy.
    pub strategy: Id<Strategy>,
    /// What will be done.
    pub title: String,
    /// By when, ISO date.
    pub by: String,
    /// Done.
    pub done: bool,
    /// Place among those of the same day. Histories before version 4 do not have it.
    #[serde(default)]
    pub position: f64,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Milestone, |one| vec![one.strategy.uuid()]);

/// What a plan watches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Indicator {
    /// Key.
    pub id: Id<Indicator>,
    /// The plan's strategy.
    pub strategy: Id<Strategy>,
    /// What is measured.
    pub name: String,
    /// Where it stands today.
    pub baseline: Option<f64>,
    /// Where it should be.
    pub target: Option<f64>,
    /// What the numbers count, e.g. `%`.
    pub measured_in: String,
    /// By when, ISO date.
    pub by: Option<String>,
    /// The day of the baseline, ISO date. Histories before version 4 do not have it, nor the three that follow.
    #[serde(default)]
    pub baseline_on: Option<String>,
    /// Where the numbers come from.
    #[serde(default)]
    pub source: String,
    /// The gap of this workbook that it watches.
    #[serde(default)]
    pub from_gap: Option<Id<Gap>>,
    /// The context indicator, by its id in the library, that it watches.
    #[serde(default)]
    pub context: Option<String>,
    /// Counter over the workbook.
    pub made_order: i64,
}

super::noun!(Indicator, |one| vec![one.strategy.uuid()]);

/// How things stood at a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CheckInStatus {
    /// Not held yet.
    #[default]
    Planned,
    /// As planned.
    OnTrack,
    /// May miss its target.
    AtRisk,
    /// Will miss its target unless something changes.
    OffTrack,
    /// Done.
    Done,
}

/// What an indicator read at a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Reading {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// Its value that day.
    pub value: f64,
}

/// A dated progress record, planned or held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(from = "WrittenCheckIn")]
#[ts(export)]
pub struct CheckIn {
    /// Key.
    pub id: Id<CheckIn>,
    /// The plan's strategy.
    pub strategy: Id<Strategy>,
    /// The day, ISO date.
    pub on: String,
    /// How things stood.
    pub status: CheckInStatus,
    /// What was learned.
    pub text: String,
    /// What the indicators read, one reading each.
    pub readings: Vec<Reading>,
    /// Counter over the workbook.
    pub made_order: i64,
}

/// A check-in as it may stand in a history: before version 4 it had one indicator and its value.
#[derive(Deserialize)]
struct WrittenCheckIn {
    id: Id<CheckIn>,
    strategy: Id<Strategy>,
    on: String,
    status: CheckInStatus,
    text: String,
    #[serde(default)]
    readings: Vec<Reading>,
    #[serde(default)]
    indicator: Option<Id<Indicator>>,
    #[serde(default)]
    value: Option<f64>,
    made_order: i64,
}

impl From<WrittenCheckIn> for CheckIn {
    fn from(written: WrittenCheckIn) -> Self {
        let one = written.indicator.zip(written.value).map(|(indicator, value)| Reading { indicator, value });
        let readings = written.readings.into_iter().chain(one).collect();
        let WrittenCheckIn { id, strategy, on, status, text, made_order, .. } = written;
        Self { id, strategy, on, status, text, readings, made_order }
    }
}

super::noun!(CheckIn, |one| vec![one.strategy.uuid()]);
