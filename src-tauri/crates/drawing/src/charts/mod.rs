//! Charts drawn with plotters: from figures and names to pictures. What the figures mean is decided by the caller;
//! each picture says its finding in words.

mod coverage;
mod ink;
mod place;
mod quartiles;
mod scale;
mod schools;
mod shares;
mod timeline;
mod trajectory;
mod trend;

pub use coverage::{Coverage, CoverageBar, coverage_chart};
pub use quartiles::{Quarter, QuartileContrast, quartiles_chart};
pub use schools::{SchoolBubble, SchoolScatter, schools_chart};
pub use shares::{Share, ShareComparison, shares_chart};
pub use timeline::{Timeline, TimelineEvent, TimelineKind, timeline_chart};
pub use trajectory::{Trajectory, trajectory_chart};
pub use trend::{Trend, TrendBreak, TrendPoint, trend_chart};

#[cfg(test)]
mod gap_tests;
#[cfg(test)]
mod tests;
