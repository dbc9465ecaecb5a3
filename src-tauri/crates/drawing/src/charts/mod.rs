//! Charts drawn with plotters: from figures and names to pictures. What the figures mean is decided by the caller;
//! each picture says its finding in words.

mod calendar;
mod choice;
mod coverage;
mod ink;
mod place;
mod quartiles;
mod scale;
mod schools;
mod shares;
mod signs;
mod timeline;
mod trajectory;
mod trend;

pub use choice::{ChoiceDot, ChoiceGrid, choice_grid};
pub use coverage::{Coverage, CoverageBar, coverage_chart};
pub use quartiles::{Quarter, QuartileContrast, quartiles_chart};
pub use schools::{SchoolBubble, SchoolScatter, schools_chart};
pub use shares::{Share, ShareComparison, shares_chart};
pub use timeline::{
    Timeline, TimelineEvent, TimelineKind, TimelineLane, Timelines, timeline_chart, timelines_chart,
};
pub use trajectory::{Trajectory, trajectory_chart, trajectory_with_unread};
pub use trend::{Trend, TrendBreak, TrendPoint, trend_chart};

#[cfg(test)]
mod gap_tests;
#[cfg(test)]
mod tests;
