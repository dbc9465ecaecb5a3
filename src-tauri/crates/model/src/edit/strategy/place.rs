//! Places a strategy on the grid of impact and feasibility, or takes it off: both marks in one action.

use super::one_to_five;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Places a strategy on the grid of impact and feasibility; without either mark it is taken off.
    PlaceStrategy {
        /// The strategy.
        strategy: Id<Strategy>,
        /// 1 little to 5 much; null takes it back.
        impact: Option<i64>,
        /// 1 hard to 5 easy; null takes it back.
        feasibility: Option<i64>,
    }
}

impl Verb for PlaceStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.strategy))?;
        let impact = one_to_five(self.impact, Refusal::ImpactOutOfRange)?;
        let feasibility = one_to_five(self.feasibility, Refusal::FeasibilityOutOfRange)?;
        let off = impact.is_none() && feasibility.is_none();
        let label = Label::new(if off { "unplace-strategy" } else { "place-strategy" });
        let label = label.with("strategy", &before.title);
        Ok(Edit::of(label, replaced(before.clone(), Strategy { impact, feasibility, ..before })))
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Refusal,
        edit::testing::{apply, apply_refused, empty},
    };
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn a_strategy_is_placed_on_the_grid_from_one_to_five_both_ways() {
        let mut workbook = empty();
        let id = Uuid::from_u128(1);
        apply(&mut workbook, &json!({"type": "AddStrategy", "id": id, "title": "Offers by April"}));
        apply(
            &mut workbook,
            &json!({"type": "PlaceStrategy", "strategy": id, "impact": 5, "feasibility": 2}),
        );
        let wrong = json!({"type": "PlaceStrategy", "strategy": id, "impact": 6, "feasibility": 1});
        assert_eq!(apply_refused(&mut workbook, &wrong), Refusal::ImpactOutOfRange);
        let strategy = workbook.strategies.find(id).unwrap();
        assert_eq!((strategy.impact, strategy.feasibility), (Some(5), Some(2)));
    }

    #[test]
    fn a_strategy_without_either_mark_is_taken_off_the_grid() {
        let mut workbook = empty();
        let id = Uuid::from_u128(1);
        apply(&mut workbook, &json!({"type": "AddStrategy", "id": id, "title": "Offers by April"}));
        let place = json!({"type": "PlaceStrategy", "strategy": id, "impact": 5, "feasibility": 2});
        apply(&mut workbook, &place);
        let off = json!({"type": "PlaceStrategy", "strategy": id, "impact": null, "feasibility": null});
        apply(&mut workbook, &off);
        let strategy = workbook.strategies.find(id).unwrap();
        assert_eq!((strategy.impact, strategy.feasibility), (None, None));
    }

    #[test]
    fn an_entry_of_the_library_becomes_a_candidate_once() {
        let mut workbook = empty();
        let add = json!({"type": "AddStrategy", "title": "Offers by April", "library_id": "early_hiring"});
        apply(&mut workbook, &add);
        let refused = apply_refused(&mut workbook, &add);
        assert_eq!(refused, Refusal::StrategyExists { title: "Offers by April".into() });
    }
}
