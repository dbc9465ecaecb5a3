//! Which report a table is, by its header. What each of its columns means is left to `signature`, reading the rows to
//! `rows`.

use std::sync::OnceLock;

use library::reports::{Reports, shipped};
use model::records::Mapping;

use crate::{
    IngestError, hand,
    header::Headers,
    layout::Layout,
    people::{self, HEADER_ROWS},
    signature::Signature,
    table::Table,
};

/// The reports that a file may be.
pub struct Known<'a> {
    reports: &'a Reports,
    signatures: Vec<Signature<'a>>,
}

impl<'a> Known<'a> {
    /// These reports.
    pub fn new(reports: &'a Reports) -> Self {
        let signatures = reports.reports.iter().map(|report| Signature::new(report, &reports.keys)).collect();
        Self { reports, signatures }
    }

    /// The reports that the program ships with.
    pub fn shipped() -> &'static Known<'static> {
        static KNOWN: OnceLock<Known<'static>> = OnceLock::new();
        KNOWN.get_or_init(|| Known::new(shipped()))
    }

    /// Finds the table of a file that can be read, and how: as somebody said for this file, else as a known report, else
    /// as somebody said of the same headers before.
    pub fn recognise(
        &self,
        file: &str,
        tables: &[Table],
        said: Option<&Mapping>,
        remembered: &[Mapping],
    ) -> Result<(usize, Layout), IngestError> {
        people::check(file, tables)?;
        if let Some(said) = said {
            let found = hand::find(file, tables, &Mapping { signature: String::new(), ..said.clone() })?;
            return found.ok_or_else(|| self.say_why_not(file, tables));
        }
        if let Some(found) = self.best(tables) {
            return Ok(found);
        }
        for mapping in remembered {
            if let Some(found) = hand::find(file, tables, mapping)? {
                return Ok(found);
            }
        }
        Err(self.say_why_not(file, tables))
    }

    fn best(&self, tables: &[Table]) -> Option<(usize, Layout)> {
        let mut best: Option<(usize, Layout)> = None;
        for (at, table) in tables.iter().enumerate() {
            for row in 0..table.len().min(HEADER_ROWS) {
                let Some(layout) = self.layout_at(table, row) else { continue };
                if best.as_ref().is_none_or(|(_, before)| layout.mapped.len() > before.mapped.len()) {
                    best = Some((at, layout));
                }
            }
        }
        best
    }

    /// The best reading of one row as a header.
    fn layout_at(&self, table: &Table, row: usize) -> Option<Layout> {
        if table.row(row).filled().count() < 3 {
            return None;
        }
        let headers = Headers::at(table, row);
        let layouts = self.signatures.iter().filter_map(|signature| signature.layout(table, row, &headers));
        layouts.max_by_key(|layout| layout.mapped.len())
    }

    /// No report was found: says whether one was nearly there, and otherwise what the file's header looks like.
    fn say_why_not(&self, file: &str, tables: &[Table]) -> IngestError {
        let file = file.to_owned();
        let rows =
            || tables.iter().flat_map(|table| (0..table.len().min(HEADER_ROWS)).map(move |row| (table, row)));
        let fullest = rows().max_by_key(|&(table, row)| (table.row(row).filled().count(), usize::MAX - row));
        let Some((table, row)) = fullest.filter(|&(table, row)| table.row(row).filled().next().is_some())
        else {
            return IngestError::FileEmpty { file };
        };
        if let Some((report, columns)) = rows().find_map(|(table, row)| self.nearly(&Headers::at(table, row)))
        {
            return IngestError::ColumnsMissing { file, report, columns };
        }
        let headers: Vec<&str> = table.row(row).filled().take(6).collect();
        IngestError::HeaderUnknown { file, headers: shorten(&headers.join(", ")) }
    }

    /// A report of which at least half of the required columns are there, and the headers that are not.
    fn nearly(&self, headers: &Headers) -> Option<(String, String)> {
        let figures = self.signatures.iter().filter(|signature| !signature.report.columns.is_empty());
        let scored = figures.filter_map(|signature| {
            let required = signature.report.columns.iter().filter(|column| column.required).count();
            let missing: Vec<_> = signature.missing(headers).collect();
            (required > 1 && missing.len() * 2 <= required).then_some((missing.len(), signature, missing))
        });
        let (_, signature, missing) = scored.min_by_key(|(count, ..)| *count)?;
        let code = missing.is_empty().then(|| self.reports.keys.code.first().cloned()).flatten();
        let columns: Vec<String> =
            missing.iter().map(|column| column.headers[0].clone()).chain(code).collect();
        Some((signature.report.name.clone(), columns.join(", ")))
    }
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= 160 {
        text.to_owned()
    } else {
        text.chars().take(159).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read_text::read_text;

    const MEALS: &str = r##"
[keys]
code = ["School Code"]
name = ["School Name"]

[[report]]
id = "meals"
name = "School meals"
role = "context"
source = "A made-up office"
columns = [
  { field = "meals", kind = "count", required = true, headers = ["Meals served", "# of Meals"] },
  { field = "free_meals_share", kind = "percent", headers = ["% Free"] },
]
"##;

    const FILE: &str = "School Meals 2022-23\nSchool Name,School Code,# of meals,% free,Cook\n\
        Riverton - North,99010005,\"1,200\",44.5,Avery\n";

    fn recognise(reports: &Reports, file: &str) -> Result<(usize, Layout), IngestError> {
        let table = crate::quietly(|watch| read_text("a.csv", file.as_bytes(), watch))?;
        Known::new(reports).recognise("a.csv", &[table], None, &[])
    }

    #[test]
    fn a_report_added_to_the_text_is_recognised() {
        let code = recognise(shipped(), FILE).map(|_| ()).expect_err("not shipped").code();
        assert_eq!(code, "header_unknown");
        let reports = Reports::read(MEALS).expect("a text as in seeds");
        let (_, layout) = recognise(&reports, FILE).expect("recognised");
        assert_eq!(
            (layout.report.as_str(), layout.stated_year().map(|year| year.to_string())),
            ("meals", Some("2022-23".into()))
        );
        let fields: Vec<(usize, &str)> =
            layout.mapped.iter().map(|one| (one.at, one.field.as_str())).collect();
        assert_eq!(fields, [(2, "meals"), (3, "free_meals_share")]);
    }

    #[test]
    fn a_new_name_of_a_column_is_an_edit_of_the_text() {
        let renamed = FILE.replace("# of meals", "Plates");
        let reports = Reports::read(MEALS).expect("a text as in seeds");
        assert!(recognise(&reports, &renamed).is_err());
        let reports = Reports::read(&MEALS.replace("\"# of Meals\"", "\"# of Meals\", \"Plates\""));
        assert!(recognise(&reports.expect("a text as in seeds"), &renamed).is_ok());
    }
}
