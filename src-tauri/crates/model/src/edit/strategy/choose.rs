//! Takes a strategy into the plan, or out of it. Any number may be chosen; only finishing asks for two to four.

use super::chosen_anew;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced},
    records::Strategy,
};

verb! {
    /// Takes a strategy into the plan, or out of it. Any number may be chosen; only finishing asks for two to four.
    ChooseStrategy {
        /// The strategy.
        id: Id<Strategy>,
        /// Whether it is part of the plan.
        chosen: bool,
    }
}

impl Verb for ChooseStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let label = Label::new(if self.chosen { "choose-strategy" } else { "unchoose-strategy" });
        let label = label.with("strategy", &before.title);
        let after = Strategy { chosen: self.chosen, parked: before.parked && !self.chosen, ..before.clone() };
        Ok(Edit::of(label, chosen_anew(workbook, replaced(before, after))))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use uuid::Uuid;

    use crate::{
        Workbook,
        edit::testing::{apply, empty},
        readiness::is_finished,
    };

    const fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    /// Three strategies that reach the focus gap, two of them chosen, and the plan finished.
    fn finished() -> Workbook {
        let mut workbook = empty();
        let mut commands = vec![
            json!({"type": "AddGap", "id": id(1), "unit": "01890000", "unit_name": "Milton", "year": "2024-25",
                "measure": "inexperienced", "group": "low_income"}),
            json!({"type": "SetFocusGap", "id": id(1), "focus": true}),
            json!({"type": "AddCause", "id": id(2), "label": "Late offers"}),
            json!({"type": "LinkCauses", "from": id(2), "to": id(1)}),
        ];
        for number in 11..=13 {
            commands.extend([
                json!({"type": "AddStrategy", "id": id(number), "title": format!("Number {number}")}),
                json!({"type": "ActOnCause", "strategy": id(number), "cause": id(2), "direction": "less", "effect": 0.5}),
                json!({"type": "ChooseStrategy", "id": id(number), "chosen": number != 13}),
            ]);
        }
        commands.push(json!({"type": "FinishPlan"}));
        commands.iter().for_each(|command| apply(&mut workbook, command));
        workbook
    }

    fn still_finished_after(command: &Value) -> bool {
        let mut workbook = finished();
        assert!(is_finished(&workbook));
        apply(&mut workbook, command);
        is_finished(&workbook)
    }

    #[test]
    fn a_finished_plan_is_a_draft_again_when_a_strategy_joins_or_leaves_it() {
        for command in [
            json!({"type": "ChooseStrategy", "id": id(13), "chosen": true}),
            json!({"type": "ChooseSet", "strategies": [id(12), id(13)]}),
        ] {
            assert!(!still_finished_after(&command), "{command}");
        }
        let mut workbook = finished();
        apply(&mut workbook, &json!({"type": "ChooseStrategy", "id": id(13), "chosen": true}));
        apply(&mut workbook, &json!({"type": "ParkStrategy", "id": id(12), "parked": true}));
        assert!(!is_finished(&workbook), "two are chosen, and not the two that it was finished with");
    }

    #[test]
    fn a_finished_plan_stays_finished_while_its_strategies_are_written_on() {
        for command in [
            json!({"type": "ParkStrategy", "id": id(13), "parked": true}),
            json!({"type": "RemoveStrategy", "id": id(13)}),
            json!({"type": "EditStrategy", "id": id(11), "title": "Number eleven"}),
        ] {
            assert!(still_finished_after(&command), "{command}");
        }
    }
}
