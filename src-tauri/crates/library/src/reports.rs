//! The signatures of the reports that can be read: by which headers each is known and which field each column is.
//! Matching files against them is left to `ingest`.

use std::sync::OnceLock;

use serde::Deserialize;

/// What the figures of a report are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportRole {
    /// Gaps are computed from them.
    Measures,
    /// They stand beside the gaps, as evidence or as indicators.
    Context,
    /// Names and codes of units, no figures.
    Names,
}

/// Whose codes name the units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeScheme {
    /// The state's 8 digits: four for the district, four for the school.
    #[default]
    Dese,
    /// The 12 digits of the Civil Rights Data Collection.
    Crdc,
    /// The 12 digits of the national school list.
    Nces,
}

/// What a cell of a column must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellKind {
    /// A number from 0 up.
    Count,
    /// Points from 0 to 100.
    Percent,
    /// `12.4 to 1`.
    Ratio,
}

/// One column of a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportColumn {
    /// Field id of its observations.
    pub field: String,
    /// What its cells must look like.
    pub kind: CellKind,
    /// Without it the report is not recognised.
    #[serde(default)]
    pub required: bool,
    /// Its headers over the years, any of which will do.
    pub headers: Vec<String>,
    /// Headers that mean this column where they stand for the second time.
    #[serde(default)]
    pub repeated: Vec<String>,
}

/// The columns that say which unit and which year a row is about; any header of a list will do, earlier ones first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportKeys {
    /// The unit's code.
    #[serde(default)]
    pub code: Vec<String>,
    /// The unit's name.
    #[serde(default)]
    pub name: Vec<String>,
    /// The school year.
    #[serde(default)]
    pub year: Vec<String>,
    /// The name of a school's district.
    #[serde(default)]
    pub district_name: Vec<String>,
    /// What a row is about, in words such as `State`.
    #[serde(default)]
    pub level: Vec<String>,
}

/// Rows of one kind among others: a row counts where its cell under `header` is `is`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRows {
    /// The header of the column.
    pub header: String,
    /// What its cell must say.
    pub is: String,
}

/// A report by its headers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Stable id, after the name of the file that the state site gives out.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// What its figures are for.
    pub role: ReportRole,
    /// Who publishes it.
    pub source: String,
    /// Whose codes name its units.
    #[serde(default)]
    pub codes: CodeScheme,
    /// Key columns that come before the usual ones.
    #[serde(default)]
    pub keys: ReportKeys,
    /// Which rows count, where a file mixes several kinds.
    #[serde(default)]
    pub keep: Vec<KeptRows>,
    /// Headers of columns whose values split each unit into several rows; they are added to the field ids.
    #[serde(default)]
    pub split: Vec<String>,
    /// Headers without a figure that the report must have as well.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its columns with figures.
    #[serde(default)]
    pub columns: Vec<ReportColumn>,
}

/// Reports by their headers, with the key columns that most of them share.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reports {
    /// The key columns that most reports share.
    pub keys: ReportKeys,
    /// The reports.
    #[serde(rename = "report")]
    pub reports: Vec<Report>,
}

impl Reports {
    /// Reads a text like `seeds/reports.toml`; otherwise what is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }
}

/// The reports that the program ships with.
pub fn shipped() -> &'static Reports {
    static SHIPPED: OnceLock<Reports> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        Reports::read(include_str!("../../../../seeds/reports.toml"))
            .expect("BUG: seeds/reports.toml is checked by a test of this crate")
    })
}

/// All reports that can be recognised.
pub fn reports() -> &'static [Report] {
    &shipped().reports
}

/// The key columns that most reports share.
pub fn report_keys() -> &'static ReportKeys {
    &shipped().keys
}

/// What the cells of a field look like, wherever it is published.
pub fn kind_of(field: &str) -> Option<CellKind> {
    let mut columns = reports().iter().flat_map(|report| &report.columns);
    columns.find(|column| column.field == field).map(|column| column.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_report_has_its_own_id_a_name_and_a_source() {
        let ids: BTreeSet<_> = reports().iter().map(|report| &report.id).collect();
        assert_eq!(ids.len(), reports().len());
        assert!(reports().iter().all(|report| !report.name.is_empty() && !report.source.is_empty()));
    }

    #[test]
    fn every_report_with_figures_has_a_required_column_and_no_field_twice() {
        for report in reports().iter().filter(|report| report.role != ReportRole::Names) {
            let fields: BTreeSet<_> = report.columns.iter().map(|column| &column.field).collect();
            assert_eq!(fields.len(), report.columns.len(), "a field stands twice in {}", report.id);
            assert!(report.columns.iter().any(|column| column.required), "{} requires nothing", report.id);
        }
    }

    #[test]
    fn a_field_looks_the_same_in_every_report() {
        for column in reports().iter().flat_map(|report| &report.columns) {
            assert_eq!(kind_of(&column.field), Some(column.kind), "{}", column.field);
        }
    }

    #[test]
    fn a_text_that_says_something_else_is_told() {
        let error = Reports::read("[keys]\n[[report]]\nid = \"a\"\nheadings = 3\n").expect_err("not so");
        assert!(error.contains("headings"), "{error}");
    }

    #[test]
    fn the_seven_reports_that_gaps_need_are_there() {
        let measures: Vec<_> = reports()
            .iter()
            .filter(|report| report.role == ReportRole::Measures)
            .map(|report| report.id.as_str())
            .collect();
        for id in [
            "teacherdata",
            "staffingretention",
            "ClassSizebyGenPopulation",
            "selectedpopulations",
            "enrollmentbyracegender",
            "enrollmentbygrade",
            "EducatorEvalPerf",
        ] {
            assert!(measures.contains(&id), "{id}");
        }
    }
}
