//! One chart of a gap: the picture or why there is none, what stands under it, and the same numbers as a table.
//! Drawing is left to `drawing`.

mod quartiles;
mod schools;
mod shares;
mod trend;

use drawing::Picture;
use library::Library;
use model::gaps::{GapChartKind, GapFigure, GapKey, Measure, small_cells::is_published, wilson};
use serde::{Deserialize, Serialize};
use session::{Session, SessionError};
use ts_rs::TS;
use words::text;

use super::{Schools, number, wall};
use crate::names::{gap_name, unit_name};

/// Width of a picture in pixels where nobody asked for another.
const fn width(chart: GapChartKind) -> f64 {
    match chart {
        GapChartKind::Shares => 320.0,
        _ => 640.0,
    }
}

/// A chart of a gap.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapChart {
    /// The picture; its description tells the finding.
    pub picture: Option<Picture>,
    /// Why there is none.
    pub nothing: Option<String>,
    /// Where the figures are from, how they come about and how sure they are.
    pub caption: String,
    /// Heads of the table.
    pub columns: Vec<String>,
    /// The same numbers as in the picture.
    pub rows: Vec<Vec<String>>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct AskChart {
    /// Which gap.
    pub key: GapKey,
    /// Which chart.
    pub chart: GapChartKind,
    /// Whether it is for the room.
    #[serde(default)]
    pub for_wall: bool,
    /// Width in pixels.
    #[serde(default)]
    #[ts(optional)]
    pub width: Option<f64>,
}

/// The chart of a gap.
pub fn gap_chart(session: &Session, ask: &AskChart) -> Result<GapChart, SessionError> {
    let width = ask.width.filter(|width| width.is_finite()).unwrap_or(width(ask.chart)).clamp(240.0, 1_600.0);
    let asked = Asked { session, key: &ask.key, for_wall: ask.for_wall, width };
    match ask.chart {
        GapChartKind::Shares => shares::chart(&asked),
        GapChartKind::Quartiles => quartiles::chart(&asked),
        GapChartKind::Trend => trend::chart(&asked),
        GapChartKind::Schools => schools::chart(&asked),
    }
}

/// A chart that is asked for, with what it is drawn from; for the room without what must stay hidden there.
struct Asked<'a> {
    session: &'a Session,
    key: &'a GapKey,
    for_wall: bool,
    width: f64,
}

impl Asked<'_> {
    /// A figure as it may be drawn.
    fn figure(&self, key: &GapKey, figure: GapFigure) -> Result<GapFigure, SessionError> {
        // What is published is told whatever it says; looking at everything beside it would take long for nothing.
        let open = !self.for_wall || is_published(self.session.workbook().sources.iter(), key);
        if open { Ok(figure) } else { wall::mask(self.session, key, figure) }
    }

    /// The schools of the unit and year as they may be drawn.
    fn schools(&self) -> Result<Schools, SessionError> {
        let GapKey { unit, year, measure, group, .. } = self.key;
        let mut schools = super::schools(self.session, unit, year, *measure, *group)?;
        if self.for_wall {
            wall::mask_schools(self.session, year, *measure, *group, &mut schools);
        }
        Ok(schools)
    }

    /// `Low income × inexperienced, Boston, 2022-23`; the year is left out where it is empty.
    fn title(&self, year: &str) -> Result<String, SessionError> {
        let name = gap_name(self.key.group, self.key.measure);
        let unit = unit_name(self.session, &self.key.unit)?;
        let parts = [name.as_str(), &unit, year].into_iter().filter(|part| !part.is_empty());
        Ok(parts.collect::<Vec<_>>().join(", "))
    }
}

impl GapChart {
    fn nothing(why: String) -> Self {
        Self { picture: None, nothing: Some(why), caption: String::new(), columns: vec![], rows: vec![] }
    }

    fn drawn(picture: Picture, caption: String, columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        let columns = columns.iter().map(|key| text(key, &[])).collect();
        Self { picture: Some(picture), nothing: None, caption, columns, rows }
    }
}

/// Why there is no figure, in words.
fn undefined(figure: &GapFigure) -> String {
    let code = figure.undefined.as_deref().unwrap_or("no_schools");
    text(&format!("undefined-{}", code.replace('_', "-")), &[])
}

/// Wilson's interval of x of n.
fn interval(x: Option<f64>, n: Option<f64>) -> Option<(f64, f64)> {
    x.zip(n).filter(|(_, n)| *n > 0.0).map(|(x, n)| wilson(x, n)).map(|[low, high]| (low, high))
}

fn percent(share: f64) -> String {
    text("chart-percent", &[("figure", number(100.0 * share, 1).into())])
}

fn range(interval: Option<(f64, f64)>) -> String {
    let said =
        |(low, high)| text("chart-range", &[("low", percent(low).into()), ("high", percent(high).into())]);
    interval.map_or_else(none, said)
}

/// What stands in a table where there is no figure.
fn none() -> String {
    "–".to_owned()
}

fn count(value: Option<f64>) -> String {
    value.map_or_else(none, |value| number(value, 0))
}

/// The long name of a measure.
fn measure(measure: Measure) -> String {
    let entry = Library::embedded().find_measure(measure);
    entry.map_or_else(|| measure.id().to_owned(), |entry| entry.name.clone())
}
