//! The report of a workbook: as a PDF, and as pages to look at. What it needs is taken from the session at once, so
//! that the pages can be set beside it while the team goes on.

use std::collections::BTreeMap;

use export::{ExportError, Exported, ReportInput};
use library::Library;
use model::{
    Workbook,
    causes::{self, CauseGraph},
    gaps::GapFigure,
    strategies,
};
use session::{Session, SessionError};
use uuid::Uuid;

use crate::AppError;

/// A workbook as it stood at one moment, with today's figure of each gap.
pub struct ReportMatter {
    workbook: Workbook,
    figures: BTreeMap<Uuid, GapFigure>,
}

impl ReportMatter {
    /// Takes what a report needs.
    pub fn of(session: &Session) -> Result<Self, SessionError> {
        let workbook = session.workbook().clone();
        let mut figures = BTreeMap::new();
        for gap in workbook.gaps.iter() {
            figures.insert(gap.id.uuid(), session.gap_figure(gap)?);
        }
        Ok(Self { workbook, figures })
    }

    /// The plan as a tagged PDF. `made_on` is the day on its first page.
    pub fn pdf(&self, made_on: jiff::civil::Date) -> Result<Exported, AppError> {
        self.set(made_on, export::pdf)
    }

    /// The pages of the same report as SVG, to look at before it is written.
    pub fn pages(&self, made_on: jiff::civil::Date) -> Result<Vec<String>, AppError> {
        self.set(made_on, export::preview)
    }

    fn set<T>(
        &self,
        made_on: jiff::civil::Date,
        set: impl Fn(&ReportInput<'_>) -> Result<T, ExportError>,
    ) -> Result<T, AppError> {
        let graph = CauseGraph::of(&self.workbook);
        Ok(set(&ReportInput {
            workbook: &self.workbook,
            library: Library::embedded(),
            figures: &self.figures,
            causes: &causes::analyse(&graph, false),
            coverage: &strategies::analyse(&self.workbook, &graph),
            map: None,
            made_on,
        })?)
    }
}
