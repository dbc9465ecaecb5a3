//! Gaps: how often a student group meets a kind of teacher, against whom, and how sure the figure is.
//! Pure statistics over figures that are given; where those come from is left to the file and the importer.

mod chart;
mod counts;
mod dese;
mod experiences;
mod field;
mod figure;
mod interval;
mod jackknife;
mod keys;
mod quartiles;
mod school;
mod school_averages;
mod school_rows;
pub mod small_cells;
mod trend;

pub use chart::GapChartKind;
pub use counts::counts;
pub use dese::{SHARE_FOR_NOBODY, THRESHOLD as DESE_RATIO};
pub use experiences::experiences;
pub use field::{Field, Figures};
pub use figure::{GapFigure, QuartileCut, SchoolLeftOut};
pub use interval::{Z, wilson};
pub use jackknife::t_975;
pub use keys::*;
pub use quartiles::quartiles;
pub use school::School;
pub use school_averages::school_averages;
pub use school_rows::{SchoolRow, pooled_rate, school_rows};
pub use trend::{BreakReason, LowIncomeMeaning, Trend, TrendBreak, TrendPoint, breaks_between, trend};

/// The figure of the schools of one unit and year, by school averages or by quartiles. `None` for learning
/// experiences, which no school file holds.
pub fn of_schools(
    schools: &[School],
    method: Method,
    measure: Measure,
    group: Group,
    comparison: Comparison,
) -> Option<GapFigure> {
    match method {
        Method::SchoolAverages => Some(school_averages(schools, measure, group, comparison)),
        Method::Quartiles => Some(quartiles(schools, measure, group, comparison)),
        Method::Experiences => None,
    }
}
