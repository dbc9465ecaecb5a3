//! What the report says: sections of blocks from the workbook and its analyses. Here it is decided what is told, what is
//! hidden and what stays out; how it looks is left to the formats.

pub(crate) mod after;
mod block;
mod causes;
mod chart;
mod dots;
mod gaps;
pub(crate) mod indicator;
mod loops;
mod map;
pub(crate) mod number;
mod plan;
mod prose;
mod sharing;
mod small_cells;
mod strategies;
mod summary;
mod suppress;
mod thread;
mod timeline;
pub(crate) mod title;
mod view;

use std::collections::BTreeMap;

use drawing::MapGeometry;
use library::Library;
use model::{Workbook, causes::CauseAnalysis, gaps::GapFigure, strategies::CoverageAnalysis};
use uuid::Uuid;

pub use block::{Badged, Block, Cell, Column, Draft, Fact, Line, Prose, Report, Section, Sheet, Table, Tone};
pub use chart::{GAP_PICTURE_WIDTH, GapPicture};
pub use indicator::is_local as watches_local_file;
pub use loops::loop_sentence;
pub use number::day as day_in_words;
pub use thread::{ThreadHole, holes as thread_holes, indicator_words, picture as thread_picture};
pub use timeline::plans_over_time;

use crate::ExportError;
pub(crate) use dots::Dots;
pub(crate) use loops::loops_named;
pub(crate) use plan::dates::{check_in, check_in_columns, check_ins_of, status, told_and_planned};
pub(crate) use prose::paragraph;
pub(crate) use view::View;

/// Everything that a report is made from.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The workbook.
    pub workbook: &'a Workbook,
    /// The names of measures, groups and families.
    pub library: &'a Library,
    /// Today's figure of each gap, by its key; where one is missing, the one kept with the gap stands.
    pub figures: &'a BTreeMap<Uuid, GapFigure>,
    /// Further charts of each gap, by its key.
    pub charts: &'a BTreeMap<Uuid, Vec<GapPicture>>,
    /// What the map says.
    pub causes: &'a CauseAnalysis,
    /// What the strategies catch.
    pub coverage: &'a CoverageAnalysis,
    /// Where everything stands on the map; laid out here where left out.
    pub map: Option<&'a MapGeometry>,
    /// The day on the first page.
    pub made_on: jiff::civil::Date,
}

/// Something to know of what was made: letters that were changed, which the report tells too, or names that stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Stable code: `letters_replaced`, `people_named`.
    pub code: &'static str,
    /// What it says.
    pub text: String,
}

/// What the report says; refused where small counts would follow from it (`small_cells_exposed`).
pub fn report(input: &ReportInput<'_>) -> Result<Report, ExportError> {
    let view = View::of(input)?;
    let mut pictures = Vec::new();
    let mut sections = vec![summary::section(&view)];
    sections.extend(gaps::sections(&view, &mut pictures));
    sections.extend(causes::sections(&view, &mut pictures));
    sections.extend(strategies::sections(&view, &mut pictures));
    sections.extend(plan::over_time(&view, &mut pictures));
    sections.extend(thread::section(&view, &mut pictures));
    sections.extend(plan::sections(&view));
    sections.extend(after::section(&view));
    sections.extend(sharing::sections(&view));
    Ok(title::report(&view, sections, pictures))
}

#[cfg(test)]
mod tests;
