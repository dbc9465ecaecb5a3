//! Takes just these strategies into the plan, and all others out of it: in one action.

use super::chosen_anew;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found},
    records::{Change, Strategy},
};

verb! {
    /// Takes just these strategies into the plan, and all others out of it. Why the team chose otherwise is kept.
    ChooseSet {
        /// The strategies; any number may be chosen, only finishing asks for two to four.
        strategies: Vec<Id<Strategy>>,
    }
}

impl Verb for ChooseSet {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        for id in &self.strategies {
            found(workbook.strategies.find(*id))?;
        }
        let wanted = |before: &Strategy| {
            let chosen = self.strategies.contains(&before.id);
            Strategy { chosen, parked: before.parked && !chosen, ..before.clone() }
        };
        let both = workbook.strategies.iter().map(|before| (before, wanted(before)));
        let changes: Vec<Change> = both
            .filter(|(before, after)| *before != after)
            .map(|(before, after)| Change::replace(before.clone(), after))
            .collect();
        let count = workbook.strategies.iter().filter(|one| self.strategies.contains(&one.id)).count();
        let label = Label::new("choose-set").with("count", count.to_string());
        Ok(Edit::of(label, chosen_anew(workbook, changes)))
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Refusal, Workbook,
        edit::testing::{apply, apply_refused, attempt, empty},
    };
    use serde_json::json;
    use uuid::Uuid;

    fn chosen(workbook: &Workbook) -> Vec<&str> {
        workbook.strategies.iter().filter(|one| one.chosen).map(|one| one.title.as_str()).collect()
    }

    fn three() -> Workbook {
        let mut workbook = empty();
        for (number, title) in [(1, "Offers by April"), (2, "Mentors"), (3, "Grow your own")] {
            let id = Uuid::from_u128(number);
            apply(&mut workbook, &json!({"type": "AddStrategy", "id": id, "title": title}));
        }
        apply(&mut workbook, &json!({"type": "ChooseStrategy", "id": Uuid::from_u128(1), "chosen": true}));
        workbook
    }

    #[test]
    fn a_set_takes_the_place_of_what_was_chosen_and_the_reason_stays() {
        let mut workbook = three();
        apply(&mut workbook, &json!({"type": "ExplainChoice", "reason": "We can staff these"}));
        apply(&mut workbook, &json!({"type": "ParkStrategy", "id": Uuid::from_u128(3), "parked": true}));
        let set = [Uuid::from_u128(2), Uuid::from_u128(3), Uuid::from_u128(3)];
        apply(&mut workbook, &json!({"type": "ChooseSet", "strategies": set}));
        assert_eq!(chosen(&workbook), ["Mentors", "Grow your own"]);
        assert!(workbook.strategies.iter().all(|one| !one.parked), "what is chosen is not parked");
        assert_eq!(workbook.settings().choice_reason, "We can staff these");
    }

    #[test]
    fn a_set_with_a_strategy_that_is_gone_is_refused_and_nothing_changes() {
        let mut workbook = three();
        let set = [Uuid::from_u128(2), Uuid::from_u128(9)];
        let refused = apply_refused(&mut workbook, &json!({"type": "ChooseSet", "strategies": set}));
        assert_eq!(refused, Refusal::NotFound { what: "strategy".into() });
        assert_eq!(chosen(&workbook), ["Offers by April"]);
    }

    #[test]
    fn no_strategies_leave_none_chosen_and_the_set_that_is_chosen_changes_nothing() {
        let mut workbook = three();
        let same = json!({"type": "ChooseSet", "strategies": [Uuid::from_u128(1)]});
        let before = workbook.clone();
        attempt(&mut workbook, &same).unwrap();
        assert_eq!(workbook, before);
        apply(&mut workbook, &json!({"type": "ChooseSet", "strategies": []}));
        assert_eq!(chosen(&workbook), [""; 0]);
    }
}
