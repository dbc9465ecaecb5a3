//! Charts drawn with plotters: from figures and names to pictures. What the figures mean is decided by the caller;
//! each picture says its finding in words.

mod coverage;
mod ink;
mod shares;
mod timeline;

pub use coverage::{Coverage, CoverageBar, coverage_chart};
pub use shares::{Share, ShareComparison, shares_chart};
pub use timeline::{Timeline, TimelineEvent, TimelineKind, timeline_chart};

#[cfg(test)]
mod tests;
