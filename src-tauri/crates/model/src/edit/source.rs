//! Data files in and out of the workbook. The observations travel beside the record; `session` sees to them.

use super::{Edit, Given, Label, Verb, found, removed};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Source},
};

/// Adds an imported file. Only an import makes one: its observations are staged in the same commit.
#[derive(Debug, Clone, PartialEq)]
pub struct AddSource(pub Source);

impl Verb for AddSource {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        if let Some(twin) =
            workbook.sources.iter().find(|one| one.sha256 == self.0.sha256 && one.years == self.0.years)
        {
            return Err(Refusal::SourceExists { file_name: twin.file_name.clone() });
        }
        let source = Source { made_order: workbook.next_order(), added_at: given.now.clone(), ..self.0 };
        let label = Label::new("add-source").with("file", &source.file_name);
        Ok(Edit::of(label, vec![Change::add(source)]))
    }
}

verb! {
    /// Takes a data file out of the workbook, figures and all.
    RemoveSource {
        /// The source.
        id: Id<Source>,
    }
}

impl Verb for RemoveSource {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let source = found(workbook.sources.find(self.id))?;
        let label = Label::new("remove-source").with("file", &source.file_name);
        Ok(Edit::of(label, removed(workbook, source)))
    }
}
