//! Loops told as sentences.

use model::{
    causes::{Loop, LoopKind},
    records::Sign,
};
use uuid::Uuid;
use words::text;

/// A loop as one sentence: what goes up or down in turn, and how it comes back to where it began.
/// `label` names a cause.
pub fn loop_sentence(told: &Loop, label: impl Fn(Uuid) -> String) -> String {
    let Some(&first) = told.nodes.first() else { return String::new() };
    let mut up = true;
    let mut turns = Vec::new();
    for (node, sign) in told.nodes.iter().skip(1).zip(&told.signs) {
        up ^= *sign == Sign::Opposite;
        turns.push(text(
            if up { "report-loop-up" } else { "report-loop-down" },
            &[("cause", label(*node).into())],
        ));
    }
    let end = match told.kind {
        LoopKind::Reinforcing => "report-loop-reinforcing",
        LoopKind::Balancing => "report-loop-balancing",
    };
    text(
        end,
        &[("first", label(first).into()), ("turns", turns.join(", ").into()), ("steps", turns.len().into())],
    )
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
    fn each_turn_says_whether_it_goes_up_or_down() {
        assert_eq!(
            told(&[Sign::Opposite, Sign::Opposite, Sign::Same], LoopKind::Reinforcing),
            "When “load” goes up, “mentors” goes down, “turnover” goes up, and that drives “load” up further."
        );
        assert_eq!(
            told(&[Sign::Same, Sign::Opposite], LoopKind::Balancing),
            "When “load” goes up, “mentors” goes up, and that brings “load” back down."
        );
    }

    #[test]
    fn a_cause_that_feeds_itself_is_told_too() {
        assert_eq!(
            told(&[Sign::Same], LoopKind::Reinforcing),
            "When “load” goes up, that drives “load” up further."
        );
    }
}
