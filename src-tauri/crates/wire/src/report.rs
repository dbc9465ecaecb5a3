//! The plan as a PDF, from an open workbook.

use std::collections::BTreeMap;

use export::{Exported, ReportInput, pdf};
use library::Library;
use model::{
    causes::{self, CauseGraph},
    strategies,
};
use session::Session;

use crate::AppError;

/// The plan as a tagged PDF, with the figures as they stand today. `made_on` is the day on its first page.
pub fn report_pdf(session: &Session, made_on: jiff::civil::Date) -> Result<Exported, AppError> {
    let workbook = session.workbook();
    let mut figures = BTreeMap::new();
    for gap in workbook.gaps.iter() {
        figures.insert(gap.id.uuid(), session.gap_figure(gap)?);
    }
    let graph = CauseGraph::of(workbook);
    let input = ReportInput {
        workbook,
        library: Library::embedded(),
        figures: &figures,
        causes: &causes::analyse(&graph, false),
        coverage: &strategies::analyse(workbook, &graph),
        map: None,
        made_on,
    };
    Ok(pdf(&input)?)
}
