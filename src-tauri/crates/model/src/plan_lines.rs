//! Lists of a plan (risks, the delivery chain, stakeholders, resources, who hears what) are texts with a line an entry:
//! `what → answer`. So they can be pasted from anywhere, and one verb writes them all.

/// What stands between the two halves of a line.
pub const ARROW: &str = "→";

/// An entry of such a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanLine<'a> {
    /// The risk, the link, the person, the thing.
    pub what: &'a str,
    /// What helps, its weak point, how they were heard, what it costs; empty where it is not said.
    pub answer: &'a str,
}

/// The entries of a list; empty lines are none.
pub fn lines(text: &str) -> impl Iterator<Item = PlanLine<'_>> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        let (what, answer) = line.split_once(ARROW).or_else(|| line.split_once("->")).unwrap_or((line, ""));
        PlanLine { what: what.trim(), answer: answer.trim() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_and_its_answer_and_a_text_without_arrows_is_lines_without_answers() {
        let found: Vec<_> = lines("Late budget → ask early\n\n A strike \nFog -> wait").collect();
        let line = |what, answer| PlanLine { what, answer };
        assert_eq!(found, [line("Late budget", "ask early"), line("A strike", ""), line("Fog", "wait")]);
    }
}
