//! What a reader of the plan would miss: never in the way of finishing, but told with the record that it belongs to.
//! Words and the way to the field are left to `wire` and the window.

use uuid::Uuid;

use super::reached_gaps;
use crate::{
    Id, Workbook,
    causes::CauseGraph,
    plan_lines::lines,
    records::{Indicator, Kind, PlanField, Strategy},
    strategies::would_widen,
};

/// Something that is missing or looks wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanting {
    /// Stable code; words under `finish-<code>`.
    pub code: &'static str,
    /// The strategy that it is about.
    pub strategy: Option<Id<Strategy>>,
    /// The record that it belongs to.
    pub record: (Kind, Uuid),
}

/// Check-ins that a plan should have in a year.
const CHECK_INS_A_YEAR: usize = 3;
/// Parts of the likelihood of delivery: quality of planning, capacity, evidence of progress.
const LIKELIHOOD_PARTS: usize = 3;
/// Criteria of a partnership.
const PARTNERSHIP_CRITERIA: usize = 5;

/// Everything that a reader would miss, strategy by strategy, then focus gaps that no strategy reaches.
/// `is_partnership` says which strategies are done with a preparation program; the library knows some of them.
pub fn wanting(workbook: &Workbook, is_partnership: impl Fn(&Strategy) -> bool) -> Vec<Wanting> {
    let mut found: Vec<Wanting> = workbook
        .chosen_strategies()
        .flat_map(|strategy| of_plan(workbook, strategy, is_partnership(strategy)))
        .collect();
    found.extend(wrong_way(workbook));
    found.extend(unreached(workbook));
    found
}

/// How the plan of one chosen strategy looks.
struct Page<'a> {
    workbook: &'a Workbook,
    strategy: &'a Strategy,
}

impl Page<'_> {
    fn is_blank(&self, field: PlanField) -> bool {
        self.workbook.plans.find(self.strategy.id).is_none_or(|plan| plan.field(field).trim().is_empty())
    }

    fn is_open(&self, field: PlanField) -> bool {
        let plan = self.workbook.plans.find(self.strategy.id);
        plan.is_some_and(|plan| lines(plan.field(field)).any(|line| line.answer.is_empty()))
    }

    fn has_no_owner(&self) -> bool {
        self.workbook.plans.find(self.strategy.id).is_none_or(|plan| plan.owner.is_empty())
    }

    fn has_no_full_indicator(&self) -> bool {
        let mut own = self.workbook.indicators.iter().filter(|one| one.strategy == self.strategy.id);
        !own.any(|one| one.baseline.is_some() && one.target.is_some())
    }

    fn rated(&self, rubric: &str) -> usize {
        let about = Some(self.strategy.id);
        self.workbook.ratings.iter().filter(|one| one.rubric == rubric && one.strategy == about).count()
    }
}

fn of_plan(workbook: &Workbook, strategy: &Strategy, partnership: bool) -> Vec<Wanting> {
    let page = Page { workbook, strategy };
    let check_ins = workbook.check_ins.iter().filter(|one| one.strategy == strategy.id).count();
    let conditions = [
        (page.has_no_owner(), "owner_missing"),
        (page.is_blank(PlanField::TheoryOfAction), "theory_of_action_missing"),
        (workbook.milestones_of(strategy.id).is_empty(), "milestone_missing"),
        (page.has_no_full_indicator(), "indicator_missing"),
        (check_ins < CHECK_INS_A_YEAR, "check_ins_missing"),
        (page.is_blank(PlanField::DeliveryChain), "delivery_chain_missing"),
        (page.is_blank(PlanField::Resources), "resources_missing"),
        (page.is_blank(PlanField::Risks), "risks_missing"),
        (page.is_open(PlanField::Risks), "mitigation_missing"),
        (page.is_blank(PlanField::Sustaining), "sustaining_missing"),
        (page.is_blank(PlanField::Stakeholders), "stakeholders_missing"),
        (page.is_blank(PlanField::Communication), "communication_missing"),
        (page.rated("likelihood_of_delivery") < LIKELIHOOD_PARTS, "likelihood_missing"),
        (partnership && page.is_blank(PlanField::Scope), "scope_missing"),
        (partnership && page.is_blank(PlanField::InterimGoals), "interim_goals_missing"),
        (partnership && page.is_blank(PlanField::FinalGoals), "final_goals_missing"),
        (partnership && page.is_blank(PlanField::Budget), "budget_missing"),
        (
            partnership && page.is_blank(PlanField::SupervisingPractitioners),
            "supervising_practitioners_missing",
        ),
        (partnership && page.rated("partnership") < PARTNERSHIP_CRITERIA, "partnership_missing"),
    ];
    let of_strategy =
        |code| Wanting { code, strategy: Some(strategy.id), record: (Kind::Strategy, strategy.id.uuid()) };
    let missing = conditions.into_iter().filter(|(holds, _)| *holds).map(|(_, code)| of_strategy(code));
    missing.chain(undated(workbook, strategy)).chain(too_early(workbook, strategy)).collect()
}

/// Indicators with a target and no day for it: without one no reading can be held against the way there.
fn undated(workbook: &Workbook, strategy: &Strategy) -> Vec<Wanting> {
    let own = workbook.indicators.iter().filter(|one| one.strategy == strategy.id);
    let item = |one: &Indicator| Wanting {
        code: "indicator_undated",
        strategy: Some(strategy.id),
        record: (Kind::Indicator, one.id.uuid()),
    };
    own.filter(|one| one.target.is_some() && one.by.is_none()).map(item).collect()
}

/// Milestones before the day of the session that are not done: most likely a slip of the pen.
fn too_early(workbook: &Workbook, strategy: &Strategy) -> Vec<Wanting> {
    let held_on = workbook.settings().held_on.unwrap_or_default();
    let early = |one: &crate::records::Milestone| !one.done && one.by < held_on;
    let item = |one: crate::records::Milestone| Wanting {
        code: "milestone_before_session",
        strategy: Some(strategy.id),
        record: (Kind::Milestone, one.id.uuid()),
    };
    workbook.milestones_of(strategy.id).into_iter().filter(early).map(item).collect()
}

/// Chosen strategies that push a cause the wrong way.
fn wrong_way(workbook: &Workbook) -> Vec<Wanting> {
    let is_chosen = |id: Uuid| workbook.strategies.find(id).is_some_and(|strategy| strategy.chosen);
    let mut found: Vec<Wanting> = Vec::new();
    for one in would_widen(workbook, &CauseGraph::of(workbook)) {
        let tie = workbook.acts_on.iter().find(|tie| {
            tie.strategy.uuid() == one.strategy && tie.cause.uuid() == one.cause && is_chosen(one.strategy)
        });
        let item = tie.map(|tie| Wanting {
            code: "would_widen",
            strategy: Some(tie.strategy),
            record: (Kind::ActsOn, tie.id.uuid()),
        });
        found.extend(item.filter(|item| !found.contains(item)));
    }
    found
}

/// Focus gaps that no chosen strategy reaches, once anything is chosen.
fn unreached(workbook: &Workbook) -> Vec<Wanting> {
    if workbook.chosen_strategies().next().is_none() {
        return Vec::new();
    }
    let reached = reached_gaps(workbook);
    let alone = workbook.focus_gaps().filter(|gap| !reached.contains(&gap.id.uuid()));
    let item = |gap: &crate::records::Gap| Wanting {
        code: "gap_without_strategy",
        strategy: None,
        record: (Kind::Gap, gap.id.uuid()),
    };
    alone.map(item).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::edit::testing::{apply, empty};

    const STRATEGY: Uuid = Uuid::from_u128(1);

    fn do_all(commands: &[Value]) -> Workbook {
        let mut workbook = empty();
        let chosen = [
            json!({"type": "AddStrategy", "id": STRATEGY, "title": "Offers by April"}),
            json!({"type": "ChooseStrategy", "id": STRATEGY, "chosen": true}),
        ];
        chosen.iter().chain(commands).for_each(|command| apply(&mut workbook, command));
        workbook
    }

    fn codes(workbook: &Workbook, partnership: bool) -> Vec<&'static str> {
        wanting(workbook, |_| partnership).into_iter().map(|one| one.code).collect()
    }

    fn written(field: &str, text: &str) -> Value {
        json!({"type": "WritePlan", "strategy": STRATEGY, "field": field, "text": text})
    }

    #[test]
    fn a_full_plan_lacks_nothing_and_a_partnership_is_asked_for_more() {
        let mut commands = vec![
            json!({"type": "SetOwner", "strategy": STRATEGY, "owner": "Head of hiring"}),
            json!({"type": "AddMilestone", "strategy": STRATEGY, "title": "First offers", "by": "2026-04-01"}),
            json!({"type": "AddIndicator", "strategy": STRATEGY, "name": "Posts open", "baseline": 34, "target": 10,
                "by": "2026-08-15"}),
            json!({"type": "ProposeCheckIns", "strategy": STRATEGY}),
        ];
        for field in ["theory_of_action", "resources", "sustaining", "stakeholders", "communication"] {
            commands.push(written(field, "In words"));
        }
        commands.push(written("delivery_chain", "Office → nobody reads the letter"));
        commands.push(written("risks", "Late budget → offers with a condition"));
        for part in ["planning_quality", "capacity", "progress_evidence"] {
            commands.push(json!({"type": "Rate", "rubric": "likelihood_of_delivery", "criterion": part,
                "strategy": STRATEGY, "level": 3}));
        }
        let workbook = do_all(&commands);
        assert_eq!(codes(&workbook, false), Vec::<&str>::new());
        assert_eq!(codes(&workbook, true).len(), 6);
    }

    #[test]
    fn an_indicator_whose_target_has_no_day_is_told_by_itself() {
        let indicator = Uuid::from_u128(3);
        let add = json!({"type": "AddIndicator", "id": indicator, "strategy": STRATEGY, "name": "Posts open",
            "baseline": 34, "target": 10});
        let undated = |workbook: &Workbook| {
            let found = wanting(workbook, |_| false).into_iter().find(|one| one.code == "indicator_undated");
            found.map(|one| one.record)
        };
        let mut workbook = do_all(&[add]);
        assert_eq!(undated(&workbook), Some((Kind::Indicator, indicator)));
        apply(&mut workbook, &json!({"type": "EditIndicator", "id": indicator, "by": "2026-08-15"}));
        assert_eq!(undated(&workbook), None);
    }

    #[test]
    fn a_risk_without_an_answer_and_a_milestone_before_the_session_are_told_with_their_records() {
        let milestone = Uuid::from_u128(2);
        let add = json!({"type": "AddMilestone", "id": milestone, "strategy": STRATEGY, "title": "Too early",
            "by": "2025-12-31"});
        let day = json!({"type": "SetDay", "held_on": "2026-03-03"});
        let workbook = do_all(&[day, add, written("risks", "Late budget → ask early\nA strike")]);
        let found = wanting(&workbook, |_| false);
        let record = |code| found.iter().find(|one| one.code == code).map(|one| one.record);
        assert_eq!(record("milestone_before_session"), Some((Kind::Milestone, milestone)));
        assert_eq!(record("mitigation_missing"), Some((Kind::Strategy, STRATEGY)));
    }
}
