//! The lists of a plan as tables: each entry beside its answer, so that an empty answer is seen.

use model::{
    plan_lines::lines,
    records::{Plan, PlanField},
};

use super::{Block, Cell, Column, Table, Tone, number, text};

/// Each list with its heading and the head of its answers.
pub(super) const FIELDS: [(PlanField, &str, &str); 5] = [
    (PlanField::DeliveryChain, "report-plan-delivery-chain", "report-weak-point"),
    (PlanField::Risks, "report-plan-risks", "report-mitigation"),
    (PlanField::Resources, "report-plan-resources", "report-cost"),
    (PlanField::Stakeholders, "report-plan-stakeholders", "report-heard"),
    (PlanField::Communication, "report-plan-communication", "report-hears"),
];

/// A table a list; lists without entries are left out.
pub(super) fn blocks(plan: Option<&Plan>) -> Vec<Block> {
    let plan = plan.into_iter();
    plan.flat_map(|plan| FIELDS.iter().filter_map(|one| table(plan, one))).collect()
}

fn table(plan: &Plan, (field, heading, answer): &(PlanField, &str, &str)) -> Option<Block> {
    let rows: Vec<Vec<Cell>> = lines(plan.field(*field))
        .map(|line| {
            let answer = if line.answer.is_empty() { number::none() } else { line.answer.to_owned() };
            vec![Cell::toned(line.what, Tone::Strong), Cell::of(answer)]
        })
        .collect();
    let columns = vec![Column::text(text(heading), 1.0), Column::text(text(answer), 1.0)];
    (!rows.is_empty()).then(|| Block::Table(Table { caption: text(heading), columns, rows }))
}
