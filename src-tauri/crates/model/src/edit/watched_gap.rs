//! Lets indicators go from the gap that they watch. The gap's figure is their baseline and their readings, and while they
//! watch it these are hidden with it in all that leaves the laptop. Where too few people stand behind it, nothing would
//! hide them any more, and so they go along; undo brings them back.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::replaced;
use crate::{
    Id, Workbook,
    gaps::{
        experiences,
        small_cells::{Together, WorkbookCells},
    },
    records::{Change, CheckIn, Gap, Indicator},
};

/// Indicators without the gap that all of them watched, and the check-ins without what went along.
pub(super) fn let_go(
    workbook: &Workbook,
    gap: Id<Gap>,
    watching: &[&Indicator],
) -> (Vec<Indicator>, Vec<Change>) {
    if !is_of_few(workbook, gap) {
        let free = |one: &&Indicator| Indicator { from_gap: None, ..(*one).clone() };
        return (watching.iter().map(free).collect(), Vec::new());
    }
    let free = |one: &&Indicator| Indicator { from_gap: None, baseline: None, ..(*one).clone() };
    let read = watching.iter().map(|one| one.id.uuid()).collect();
    (watching.iter().map(free).collect(), unread(workbook, &read))
}

/// The check-ins without their readings of these indicators.
pub(super) fn unread(workbook: &Workbook, indicators: &BTreeSet<Uuid>) -> Vec<Change> {
    let without = |before: &CheckIn| {
        let mut after = before.clone();
        after.readings.retain(|reading| !indicators.contains(&reading.indicator.uuid()));
        replaced(before.clone(), after)
    };
    workbook.check_ins.iter().flat_map(without).collect()
}

/// Whether a gap's figure, as it was typed or kept with the gap, must stay hidden; if that cannot be decided, it must.
fn is_of_few(workbook: &Workbook, gap: Id<Gap>) -> bool {
    let Some(gap) = workbook.gaps.find(gap) else { return false };
    let kept = |gap: &Gap| match &gap.experiences {
        Some(typed) => experiences(typed),
        None => gap.figure.clone().unwrap_or_default(),
    };
    let cells = WorkbookCells::of(Together::of(workbook, &kept, &[]));
    cells.map_or(true, |cells| cells.told(gap, &kept(gap)).hidden)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::edit::testing::{apply, empty};

    const fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    /// An indicator that watches a gap of so many students with such a teacher, read once.
    fn watching(students: u32) -> Workbook {
        let mut workbook = empty();
        for command in [
            json!({"type": "AddGap", "id": id(1), "unit": "01890000", "unit_name": "Milton", "year": "2024-25",
                "measure": "inexperienced", "group": "english_learners",
                "experiences": {"x1": students, "n1": 1230, "x2": 1800, "n2": 9871}}),
            json!({"type": "AddStrategy", "id": id(5), "title": "Offers by April"}),
            json!({"type": "AddIndicator", "id": id(6), "strategy": id(5), "name": "The ratio", "baseline": 3.17,
                "target": 1.25, "from_gap": id(1)}),
            json!({"type": "AddCheckIn", "id": id(7), "strategy": id(5), "on": "2026-03-03"}),
            json!({"type": "ReadIndicator", "check_in": id(7), "indicator": id(6), "value": 2.83}),
        ] {
            apply(&mut workbook, &command);
        }
        workbook
    }

    /// Baseline, number of readings and target after a command.
    fn left(students: u32, command: &Value) -> (Option<f64>, usize, Option<f64>) {
        let mut workbook = watching(students);
        apply(&mut workbook, command);
        let one = workbook.indicators.iter().next().unwrap();
        assert_eq!(one.from_gap, None);
        (one.baseline, workbook.readings_of(one.id).len(), one.target)
    }

    #[test]
    fn figures_of_few_go_with_the_gap_and_the_wish_stays() {
        for command in [
            json!({"type": "RemoveGap", "id": id(1)}),
            json!({"type": "EditIndicator", "id": id(6), "context": ""}),
        ] {
            assert_eq!(left(7, &command), (None, 0, Some(1.25)), "{command}");
            assert_eq!(left(700, &command), (Some(3.17), 1, Some(1.25)), "{command}");
        }
    }

    #[test]
    fn what_is_typed_in_the_same_step_is_the_teams_own_and_stays() {
        let command = json!({"type": "EditIndicator", "id": id(6), "context": "", "baseline": 2});
        assert_eq!(left(7, &command).0, Some(2.0));
    }
}
