//! Data files in and out of the workbook. The observations travel beside the record; `session` sees to them.

use super::{Edit, Given, Label, Verb, found, removed};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Change, Source},
};

/// Adds an imported file, beside the others or in the place of one. Only an import makes it: its observations are
/// staged in the same commit.
#[derive(Debug, Clone, PartialEq)]
pub struct AddSource {
    /// The file.
    pub source: Source,
    /// The file that goes.
    pub replaces: Option<Id<Source>>,
}

impl Verb for AddSource {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let old = self.replaces.map(|id| found(workbook.sources.find(id))).transpose()?;
        let others = || workbook.sources.iter().filter(|one| Some(one.id) != self.replaces);
        if others().chain(&old).any(|one| is_same_file(one, &self.source)) {
            let label = Label::new("add-source").with("file", &self.source.file_name);
            return Ok(Edit::of(label, Vec::new()).warn("already_imported"));
        }
        let beside = others().any(|one| is_same_report(one, &self.source));
        let source = Source { made_order: workbook.next_order(), added_at: given.now.clone(), ..self.source };
        let label = match &old {
            Some(old) => Label::new("replace-source").with("old", &old.file_name),
            None => Label::new("add-source"),
        };
        let label = label.with("file", &source.file_name);
        let mut changes = old.map(|old| removed(workbook, old)).unwrap_or_default();
        changes.push(Change::add(source));
        let edit = Edit::of(label, changes);
        Ok(if beside { edit.warn("same_report_and_year") } else { edit })
    }
}

/// The same bytes, read the same way about the same years.
pub fn is_same_file(one: &Source, other: &Source) -> bool {
    one.sha256 == other.sha256 && one.report == other.report && one.years == other.years
}

/// Another file of the same report about units of the same level in the same years: the one added later counts.
pub fn is_same_report(one: &Source, other: &Source) -> bool {
    one.report == other.report && one.level == other.level && one.years == other.years
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{gaps::GapFigure, records::Level};
    use uuid::Uuid;

    fn file(id: u128, sha256: &str, years: &[&str]) -> Source {
        Source {
            id: Id::new(Uuid::from_u128(id)),
            file_name: format!("{sha256}.csv"),
            sha256: sha256.to_owned(),
            report: "teacherdata".to_owned(),
            level: Level::School,
            years: years.iter().map(|year| (*year).to_owned()).collect(),
            rows: 1,
            title: None,
            columns: Vec::new(),
            missing: Default::default(),
            warnings: Vec::new(),
            public: true,
            added_at: String::new(),
            made_order: 0,
        }
    }

    fn add(workbook: &mut Workbook, source: Source, replaces: Option<u128>) -> Result<Edit, Refusal> {
        let replaces = replaces.map(|id| Id::new(Uuid::from_u128(id)));
        let mut given = Given {
            now: "now".into(),
            next_id: &mut || Uuid::from_u128(9),
            figure: &|_| GapFigure::default(),
        };
        let edit = AddSource { source, replaces }.edit(workbook, &mut given)?;
        workbook.apply(&edit.changes);
        Ok(edit)
    }

    fn names(workbook: &Workbook) -> Vec<&str> {
        workbook.sources.iter().map(|one| one.file_name.as_str()).collect()
    }

    #[test]
    fn the_same_file_again_changes_nothing_and_says_so() {
        let mut workbook = Workbook::default();
        add(&mut workbook, file(1, "a", &["2022-23"]), None).expect("added");
        let again = add(&mut workbook, file(2, "a", &["2022-23"]), None).expect("noticed");
        assert_eq!((again.changes.len(), again.warnings), (0, vec!["already_imported".to_owned()]));
        let replaced = add(&mut workbook, file(2, "a", &["2022-23"]), Some(1)).expect("noticed");
        assert!(replaced.changes.is_empty());
    }

    #[test]
    fn the_same_bytes_said_to_be_of_another_year_are_another_source() {
        let mut workbook = Workbook::default();
        add(&mut workbook, file(1, "a", &["2021-22"]), None).expect("added");
        let corrected = add(&mut workbook, file(2, "a", &["2022-23"]), Some(1)).expect("replaced");
        assert_eq!(corrected.changes.len(), 2);
        assert_eq!(workbook.sources.iter().next().map(|one| one.years.clone()), Some(vec!["2022-23".into()]));
    }

    #[test]
    fn a_newer_file_of_a_report_and_year_stands_beside_the_old_one_or_in_its_place() {
        let mut workbook = Workbook::default();
        add(&mut workbook, file(1, "a", &["2022-23"]), None).expect("added");
        let beside = add(&mut workbook, file(2, "b", &["2022-23"]), None).expect("added");
        assert_eq!(beside.warnings, ["same_report_and_year"]);
        assert_eq!(names(&workbook), ["a.csv", "b.csv"]);
        let instead = add(&mut workbook, file(3, "c", &["2022-23"]), Some(2)).expect("replaced");
        assert_eq!((instead.changes.len(), instead.label.key.as_str()), (2, "replace-source"));
        assert_eq!(names(&workbook), ["a.csv", "c.csv"]);
        let back: Vec<Change> = instead.changes.iter().rev().map(Change::inverse).collect();
        workbook.apply(&back);
        assert_eq!(names(&workbook), ["a.csv", "b.csv"]);
    }

    #[test]
    fn what_is_not_there_cannot_be_replaced() {
        let mut workbook = Workbook::default();
        assert!(matches!(add(&mut workbook, file(1, "a", &[]), Some(7)), Err(Refusal::NotFound { .. })));
    }
}
