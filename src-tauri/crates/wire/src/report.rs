//! The report of a workbook: as a PDF, and as pages to look at. What it needs is taken from the session at once, so
//! that the pages can be set beside it while the team goes on.

use std::collections::BTreeMap;

use export::{ExportError, Exported, GAP_PICTURE_WIDTH, GapPicture, Preview, ReportInput};
use library::Library;
use model::{
    Workbook,
    causes::{self, CauseGraph},
    gaps::{GapChartKind, GapFigure, GapKey, Method, small_cells::is_published},
    records::Gap,
    strategies,
};
use session::{Session, SessionError};
use uuid::Uuid;

use crate::{
    AppError,
    view::{AskChart, gap_chart},
};

/// Forms of the summary for the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgressFormat {
    /// A tagged PDF.
    Pdf,
    /// Data, by the published schema.
    Json,
}

impl ProgressFormat {
    /// How the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }
}

/// A workbook as it stood at one moment, with today's figure of each gap.
pub struct ReportMatter {
    workbook: Workbook,
    figures: BTreeMap<Uuid, GapFigure>,
    charts: BTreeMap<Uuid, Vec<GapPicture>>,
}

impl ReportMatter {
    /// Takes what a report needs.
    pub fn of(session: &Session) -> Result<Self, SessionError> {
        let mut matter = Self::of_the_map(session)?;
        for gap in session.workbook().focus_gaps() {
            matter.charts.insert(gap.id.uuid(), charts_of(session, gap)?);
        }
        Ok(matter)
    }

    /// Takes what a picture of the map needs: the same without the charts.
    pub fn of_the_map(session: &Session) -> Result<Self, SessionError> {
        let workbook = session.workbook().clone();
        let mut figures = BTreeMap::new();
        for gap in workbook.gaps.iter() {
            figures.insert(gap.id.uuid(), session.gap_figure(gap)?);
        }
        Ok(Self { workbook, figures, charts: BTreeMap::new() })
    }

    /// The plan as a tagged PDF. `made_on` is the day on its first page.
    pub fn pdf(&self, made_on: jiff::civil::Date) -> Result<Exported, AppError> {
        self.set(made_on, export::pdf)
    }

    /// The same report to look at before it is written.
    pub fn preview(&self, made_on: jiff::civil::Date) -> Result<Preview, AppError> {
        self.set(made_on, export::preview)
    }

    /// The summary for the network.
    pub fn progress(&self, format: ProgressFormat, made_on: jiff::civil::Date) -> Result<Exported, AppError> {
        match format {
            ProgressFormat::Pdf => self.set(made_on, export::progress_pdf),
            ProgressFormat::Json => self.set(made_on, export::progress_json),
        }
    }

    pub(crate) fn set<T>(
        &self,
        made_on: jiff::civil::Date,
        set: impl Fn(&ReportInput<'_>) -> Result<T, ExportError>,
    ) -> Result<T, AppError> {
        let graph = CauseGraph::of(&self.workbook);
        Ok(set(&ReportInput {
            workbook: &self.workbook,
            library: Library::embedded(),
            figures: &self.figures,
            charts: &self.charts,
            causes: &causes::analyse(&graph, false),
            coverage: &strategies::analyse(&self.workbook, &graph),
            map: None,
            made_on,
        })?)
    }
}

/// The years of a gap, and its schools by quartiles or, where there are too few, one by one. Where files that are not
/// published are loaded, only what rests on published ones is drawn: the report is checked for small cells together, and
/// these pictures would stand beside that.
fn charts_of(session: &Session, gap: &Gap) -> Result<Vec<GapPicture>, SessionError> {
    let sources = || session.workbook().sources.iter();
    let schools = GapKey { method: Method::SchoolAverages, ..gap.key() };
    let all_public = sources().all(|source| source.public);
    let mut found = Vec::new();
    let draw = |chart| {
        let ask = AskChart { key: gap.key(), chart, for_wall: true, width: Some(GAP_PICTURE_WIDTH) };
        let drawn = gap_chart(session, &ask)?;
        Ok::<_, SessionError>(drawn.picture.map(|picture| GapPicture { picture, caption: drawn.caption }))
    };
    if all_public {
        found.extend(draw(GapChartKind::Trend)?);
    }
    if all_public || is_published(sources(), &schools) {
        let of_schools = draw(GapChartKind::Quartiles)?;
        found.extend(if of_schools.is_some() { of_schools } else { draw(GapChartKind::Schools)? });
    }
    Ok(found)
}
