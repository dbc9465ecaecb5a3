//! A file as a whole: sniffed, read, recognised, and turned into units and observations for one `Source`.

use std::collections::BTreeSet;

use library::reports::ReportRole;
use model::records::{Batch, Level, MappedColumn};
use sha2::{Digest, Sha256};

use crate::{
    IngestError, Preview,
    batch::{batch, count_unread, first_unread},
    doubts::{ASKS, doubts},
    layout::Layout,
    read_page::read_page,
    read_sheet::{read_xls, read_xlsx},
    read_text::read_text,
    recognise::Known,
    rows::{Rows, read_rows},
    said::Said,
    sniff::{Format, sniff},
    table::Table,
    watch::{Watch, quietly},
    year::Year,
};

/// Cells without a figure that a preview shows.
const SHOWN_UNREAD: usize = 200;

/// A file read to the end.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it brings in.
    pub preview: Preview,
    /// Its units, its figures, and the cells without a figure.
    pub batch: Batch,
    /// Its name without folder.
    pub file_name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// A file that was looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum Looked {
    /// Everything is known of it.
    Whole(Reading),
    /// Somebody has to say its year first; what it would bring in, and the SHA-256 of its bytes.
    YearOpen(Preview, String),
}

impl Looked {
    /// What it would bring in.
    pub fn preview(&self) -> &Preview {
        match self {
            Self::Whole(reading) => &reading.preview,
            Self::YearOpen(preview, _) => preview,
        }
    }

    /// SHA-256 of its bytes, in hexadecimal.
    pub fn sha256(&self) -> &str {
        match self {
            Self::Whole(reading) => &reading.sha256,
            Self::YearOpen(_, sha256) => sha256,
        }
    }
}

/// Tells what a file would bring in. `file_name` is used in messages and to suggest a year, nothing else.
pub fn preview(file_name: &str, bytes: &[u8]) -> Result<Preview, IngestError> {
    preview_as(file_name, bytes, &Said::default())
}

/// Tells what a file would bring in, read as people have said. Their year is not asked for yet.
pub fn preview_as(file_name: &str, bytes: &[u8], said: &Said) -> Result<Preview, IngestError> {
    quietly(|watch| Ok(Opened::new(file_name, bytes, said, watch)?.preview()))
}

/// Looks at a file within limits: reads it where everything is known of it.
pub fn look_within(
    file_name: &str,
    bytes: &[u8],
    said: &Said,
    watch: &mut Watch<'_>,
) -> Result<Looked, IngestError> {
    let opened = Opened::new(file_name, bytes, said, watch)?;
    match opened.settle_year(said.year.as_deref()) {
        Ok(year) => Ok(Looked::Whole(opened.reading(year, bytes))),
        Err(IngestError::YearMissing { .. }) => Ok(Looked::YearOpen(opened.preview(), sha256(bytes))),
        Err(error) => Err(error),
    }
}

/// Reads a file. `year` is what a person said; it is needed where the file does not say its year,
/// and must not contradict the file where it does.
pub fn read(file_name: &str, bytes: &[u8], year: Option<&str>) -> Result<Reading, IngestError> {
    read_as(file_name, bytes, &Said { year: year.map(str::to_owned), ..Said::default() })
}

/// Reads a file as people have said.
pub fn read_as(file_name: &str, bytes: &[u8], said: &Said) -> Result<Reading, IngestError> {
    quietly(|watch| read_within(file_name, bytes, said, watch))
}

/// The same within limits.
pub fn read_within(
    file_name: &str,
    bytes: &[u8],
    said: &Said,
    watch: &mut Watch<'_>,
) -> Result<Reading, IngestError> {
    let opened = Opened::new(file_name, bytes, said, watch)?;
    let year = opened.settle_year(said.year.as_deref())?;
    Ok(opened.reading(year, bytes))
}

/// SHA-256 of a file's bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The tables of a file, whatever its container.
pub fn read_tables(file: &str, bytes: &[u8], watch: &mut Watch<'_>) -> Result<Vec<Table>, IngestError> {
    match sniff(file, bytes, watch.limits.unfolded)? {
        Format::Text => Ok(vec![read_text(file, bytes, watch)?]),
        Format::Xlsx => read_xlsx(file, bytes, watch),
        Format::Xls => read_xls(file, bytes, watch),
        Format::Page => Ok(vec![read_page(file, bytes, watch)?]),
    }
}

/// A recognised file with its rows read.
struct Opened {
    file_name: String,
    tables: Vec<Table>,
    chosen: usize,
    layout: Layout,
    rows: Rows,
}

impl Opened {
    fn new(file_name: &str, bytes: &[u8], said: &Said, watch: &mut Watch<'_>) -> Result<Self, IngestError> {
        let tables = read_tables(file_name, bytes, watch)?;
        let (chosen, layout) =
            Known::shipped().recognise(file_name, &tables, said.mapping.as_ref(), &said.remembered)?;
        let rows = read_rows(&tables[chosen], &layout);
        let file = file_name.to_owned();
        if rows.lines.is_empty() {
            return Err(IngestError::NoRows { file, report: layout.report_name });
        }
        // Totals have one row a unit; a table read by hand with many holds people, or parts that cannot be told apart.
        if layout.signature.is_some() && rows.conflicting * 2 > rows.lines.len() {
            return Err(IngestError::RowsNotTotals { file, rows: rows.conflicting });
        }
        Ok(Self { file_name: file_name.to_owned(), tables, chosen, layout, rows })
    }

    fn reading(&self, year: Option<Year>, bytes: &[u8]) -> Reading {
        let mut preview = self.preview();
        if let Some(year) = year.filter(|_| preview.years.is_empty()) {
            preview.years = vec![year.to_string()];
            preview.year = Some(year.to_string());
        }
        Reading {
            preview,
            batch: batch(&self.tables[self.chosen], &self.layout, &self.rows, year),
            file_name: self.file_name.clone(),
            sha256: sha256(bytes),
        }
    }

    fn preview(&self) -> Preview {
        let figures = self.rows.cells.iter().filter(|cell| cell.value().is_some()).count();
        let years = self.years();
        let level = self.level();
        let warnings = doubts(&self.tables, &self.tables[self.chosen], &self.layout, &self.rows, level);
        let one_year = years.first().filter(|_| years.len() == 1).map(Year::to_string);
        let suggested = Year::hinted_by(&self.file_name).filter(|_| years.is_empty());
        Preview {
            report: self.layout.report.clone(),
            level,
            year: one_year,
            rows: count(self.rows.lines.len()),
            columns: self.columns(),
            missing: count_unread(&self.layout, &self.rows),
            asks: warnings
                .iter()
                .map(|one| one.code.clone())
                .filter(|code| ASKS.contains(&code.as_str()))
                .collect(),
            unread: first_unread(&self.tables[self.chosen], &self.layout, &self.rows, SHOWN_UNREAD),
            warnings,
            public: self.layout.public,
            signature: self.layout.signature.clone(),
            years: years.iter().map(Year::to_string).collect(),
            year_suggested: suggested.map(|year| year.to_string()),
            title: self.layout.title(),
            figures: count(figures),
            summary_rows: count(self.rows.summary),
            file_name: self.file_name.clone(),
        }
    }

    /// The years of the rows, or the year of the title.
    fn years(&self) -> BTreeSet<Year> {
        let of_rows: BTreeSet<Year> = self.rows.lines.iter().filter_map(|line| line.year).collect();
        if of_rows.is_empty() { self.layout.stated_year().into_iter().collect() } else { of_rows }
    }

    fn level(&self) -> Level {
        let levels: BTreeSet<u8> = self.rows.units.iter().map(|unit| unit.level as u8).collect();
        match (levels.len(), self.rows.units.first()) {
            (1, Some(unit)) => unit.level,
            _ => Level::Mixed,
        }
    }

    fn columns(&self) -> Vec<MappedColumn> {
        let field = |at| self.layout.mapped.iter().find(|one| one.at == at).map(|one| one.field.clone());
        let headers = self.layout.headers.iter().enumerate().filter(|(_, header)| !header.is_empty());
        headers.map(|(at, header)| MappedColumn { header: header.clone(), field: field(at) }).collect()
    }

    /// The year for rows that do not say theirs.
    fn settle_year(&self, given: Option<&str>) -> Result<Option<Year>, IngestError> {
        let given = given.map(|text| {
            Year::read(text).ok_or_else(|| IngestError::YearNotUnderstood { year: text.to_owned() })
        });
        let (given, years) = (given.transpose()?, self.years());
        let file = || self.file_name.clone();
        match given {
            Some(given) if years.is_empty() || years.contains(&given) => Ok(Some(given)),
            Some(given) => {
                let stated: Vec<String> = years.iter().map(Year::to_string).collect();
                Err(IngestError::YearDiffers {
                    file: file(),
                    stated: stated.join(", "),
                    given: given.to_string(),
                })
            }
            None if years.is_empty() && self.layout.role != ReportRole::Names => {
                let suggested =
                    Year::hinted_by(&self.file_name).map(|year| year.to_string()).unwrap_or_default();
                Err(IngestError::YearMissing { file: file(), suggested })
            }
            None => Ok(years.first().copied()),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
