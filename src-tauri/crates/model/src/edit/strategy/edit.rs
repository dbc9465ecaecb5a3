//! Changes what is written of a strategy; what is left out stays.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Strategy,
};

verb! {
    /// Changes what is written of a strategy; what is left out stays.
    EditStrategy {
        /// The strategy.
        id: Id<Strategy>,
        /// What it is called.
        title: Option<String>,
        /// What would be done.
        summary: Option<String>,
        /// Who must agree.
        agreement: Option<String>,
        /// Which objectives of the district it also serves.
        alignment: Option<String>,
        /// It is done together with a preparation program.
        partnership: Option<bool>,
    }
}

impl Verb for EditStrategy {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.strategies.find(self.id))?;
        let mut after = before.clone();
        if let Some(title) = &self.title {
            after.title = text::label(title)?;
        }
        if let Some(summary) = &self.summary {
            after.summary = text::text(summary)?;
        }
        if let Some(agreement) = &self.agreement {
            after.agreement = text::text(agreement)?;
        }
        if let Some(alignment) = &self.alignment {
            after.alignment = text::text(alignment)?;
        }
        after.partnership = self.partnership.unwrap_or(before.partnership);
        let label = Label::new("edit-strategy").with("strategy", &after.title);
        let edit = Edit::of(label, replaced(before, after));
        Ok(match self.field() {
            Some(field) => edit.typing("strategy", self.id, field),
            None => edit,
        })
    }
}

impl EditStrategy {
    /// The one text that is written.
    fn field(&self) -> Option<&'static str> {
        let texts = [
            (&self.title, "title"),
            (&self.summary, "summary"),
            (&self.agreement, "agreement"),
            (&self.alignment, "alignment"),
        ];
        texts.into_iter().find(|(text, _)| text.is_some()).map(|(_, field)| field)
    }
}
