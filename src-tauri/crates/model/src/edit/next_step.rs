//! Next steps that the state suggests: ticked, and what was done about them.

use super::{Edit, Given, Label, Verb, replaced, text};
use crate::{
    Refusal, Workbook,
    command::verb,
    records::{Change, NextStep},
};

verb! {
    /// Says how far the team is with a next step; what is left out stays.
    MarkNextStep {
        /// The step's id in the library.
        step: String,
        /// Done.
        done: Option<bool>,
        /// What was done, by whom, or why not.
        text: Option<String>,
    }
}

impl Verb for MarkNextStep {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let step = text::label(&self.step)?;
        let before = workbook.next_steps.iter().find(|one| one.step == step).cloned();
        let blank =
            |id| NextStep { id, step, done: false, text: String::new(), made_order: workbook.next_order() };
        let mut after = match before.clone() {
            Some(before) => before,
            None => blank(given.key(workbook, None)?),
        };
        if let Some(written) = &self.text {
            after.text = text::text(written)?;
        }
        after.done = self.done.unwrap_or(after.done);
        let (id, typed) = (after.id, self.done.is_none());
        let changes = match before {
            Some(before) => replaced(before, after),
            None => vec![Change::add(after)],
        };
        let edit = Edit::of(Label::new("mark-next-step"), changes);
        Ok(if typed { edit.typing("next_step", id, "text") } else { edit })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{apply, empty};
    use serde_json::json;

    #[test]
    fn a_step_is_ticked_and_what_is_written_of_it_stays() {
        let mut workbook = empty();
        apply(
            &mut workbook,
            &json!({"type": "MarkNextStep", "step": "get_the_data", "text": "The data lead has access"}),
        );
        apply(&mut workbook, &json!({"type": "MarkNextStep", "step": "get_the_data", "done": true}));
        let steps: Vec<_> = workbook.next_steps.iter().collect();
        assert_eq!(
            (steps.len(), steps[0].done, steps[0].text.as_str()),
            (1, true, "The data lead has access")
        );
    }
}
