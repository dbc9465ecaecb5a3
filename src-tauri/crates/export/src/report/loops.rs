//! Loops told as sentences.

use model::{
    causes::{Loop, LoopKind},
    records::Sign,
};
use uuid::Uuid;
use words::text;

/// The loops with the names that people call them: R1, R2, B1, in their order.
pub(crate) fn loops_named(loops: &[Loop]) -> impl Iterator<Item = (String, &Loop)> {
    let mut counts = [0, 0];
    loops.iter().map(move |told| {
        let (turn, letter) = match told.kind {
            LoopKind::Reinforcing => (0, 'R'),
            LoopKind::Balancing => (1, 'B'),
        };
        counts[turn] += 1;
        (format!("{letter}{}", counts[turn]), told)
    })
}

/// A loop as one sentence: more of its first cause, more or less of each next one, and back to where it began.
/// `label` names a cause.
pub fn loop_sentence(told: &Loop, label: impl Fn(Uuid) -> String) -> String {
    let step = |key: &str, node: Uuid| text(key, &[("cause", label(node).into())]);
    let Some(&first) = told.nodes.first() else { return String::new() };
    let mut steps = vec![step("loop-first", first)];
    let mut more = true;
    for (&node, sign) in told.nodes.iter().cycle().skip(1).zip(&told.signs) {
        more = more == (*sign == Sign::Same);
        steps.push(step(if more { "loop-more" } else { "loop-less" }, node));
    }
    steps.join(" → ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(signs: &[Sign], kind: LoopKind) -> String {
        let nodes = (0..signs.len() as u128).map(Uuid::from_u128).collect();
        let told = Loop { nodes, signs: signs.to_vec(), kind };
        loop_sentence(&told, |id| ["load", "mentors", "turnover"][id.as_u128() as usize].to_owned())
    }

    #[test]
    fn each_step_says_whether_there_is_more_or_less_and_the_last_comes_back_to_the_first() {
        assert_eq!(
            told(&[Sign::Opposite, Sign::Opposite, Sign::Same], LoopKind::Reinforcing),
            "More “load” → less “mentors” → more “turnover” → more “load”"
        );
        assert_eq!(
            told(&[Sign::Same, Sign::Opposite], LoopKind::Balancing),
            "More “load” → more “mentors” → less “load”"
        );
    }
}
