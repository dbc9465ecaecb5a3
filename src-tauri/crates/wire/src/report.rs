//! The report of an open workbook: as a PDF, and as pages to look at.

use std::collections::BTreeMap;

use export::{ExportError, Exported, ReportInput};
use library::Library;
use model::{
    causes::{self, CauseGraph},
    strategies,
};
use session::Session;

use crate::AppError;

/// The plan as a tagged PDF, with the figures as they stand today. `made_on` is the day on its first page.
pub fn report_pdf(session: &Session, made_on: jiff::civil::Date) -> Result<Exported, AppError> {
    of_report(session, made_on, export::pdf)
}

/// The pages of the same report as SVG, to look at before it is written.
pub fn report_pages(session: &Session, made_on: jiff::civil::Date) -> Result<Vec<String>, AppError> {
    of_report(session, made_on, export::preview)
}

fn of_report<T>(
    session: &Session,
    made_on: jiff::civil::Date,
    set: impl Fn(&ReportInput<'_>) -> Result<T, ExportError>,
) -> Result<T, AppError> {
    let workbook = session.workbook();
    let mut figures = BTreeMap::new();
    for gap in workbook.gaps.iter() {
        figures.insert(gap.id.uuid(), session.gap_figure(gap)?);
    }
    let graph = CauseGraph::of(workbook);
    Ok(set(&ReportInput {
        workbook,
        library: Library::embedded(),
        figures: &figures,
        causes: &causes::analyse(&graph, false),
        coverage: &strategies::analyse(workbook, &graph),
        map: None,
        made_on,
    })?)
}
