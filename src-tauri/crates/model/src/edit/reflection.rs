//! Answers to the prompts of the guides, and levels on the rubrics. One answer a prompt, one level a criterion.

use super::{Edit, Given, Label, Verb, found, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Rating, Reflection, Strategy},
};

verb! {
    /// Writes the team's answer to a prompt.
    Reflect {
        /// The prompt's id in the library.
        prompt: String,
        /// The answer; empty takes it back.
        text: String,
    }
}

impl Verb for Reflect {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let (prompt, text) = (text::label(&self.prompt)?, text::text(&self.text)?);
        let before = workbook.reflections.iter().find(|reflection| reflection.prompt == prompt).cloned();
        let made_order = workbook.next_order();
        let (id, changes) = match before {
            Some(before) => (before.id, replaced(before.clone(), Reflection { text, ..before })),
            None => {
                let id = given.key(workbook, None)?;
                (id, vec![Change::add(Reflection { id, prompt, text, made_order })])
            }
        };
        Ok(Edit::of(Label::new("reflect"), changes).typing("reflection", id, "text"))
    }
}

verb! {
    /// Gives a level on one criterion of a rubric.
    Rate {
        /// The rubric's id in the library.
        rubric: String,
        /// The criterion's id.
        criterion: String,
        /// The plan it is about, where the rubric is about one.
        strategy: Option<Id<Strategy>>,
        /// 1 to 4.
        level: i64,
        /// Why.
        reason: Option<String>,
    }
}

impl Verb for Rate {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        if let Some(strategy) = self.strategy {
            found(workbook.strategies.find(strategy))?;
        }
        let level = match self.level {
            1..=4 => self.level as u8,
            _ => return Err(Refusal::LevelOutOfRange),
        };
        let (rubric, criterion) = (text::label(&self.rubric)?, text::label(&self.criterion)?);
        let same = |rating: &&Rating| {
            rating.rubric == rubric && rating.criterion == criterion && rating.strategy == self.strategy
        };
        let before = workbook.ratings.iter().find(same).cloned();
        let reason = match (self.reason, &before) {
            (Some(reason), _) => text::text(&reason)?,
            (None, before) => before.as_ref().map(|rating| rating.reason.clone()).unwrap_or_default(),
        };
        let changes = match before {
            Some(before) => replaced(before.clone(), Rating { level, reason, ..before }),
            None => vec![Change::add(Rating {
                id: given.key(workbook, None)?,
                rubric,
                criterion,
                strategy: self.strategy,
                level,
                reason,
                made_order: workbook.next_order(),
            })],
        };
        Ok(Edit::of(Label::new("rate"), changes))
    }
}
