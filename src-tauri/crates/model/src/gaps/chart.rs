//! The charts that a gap can be looked at in. Drawing them is left to others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A chart of a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum GapChartKind {
    /// The two shares with their intervals.
    Shares,
    /// The schools with the largest share of the group against those with the smallest.
    Quartiles,
    /// The two shares over the years.
    Trend,
    /// Every school with its share of the group and its rate.
    Schools,
}

impl GapChartKind {
    /// All charts.
    pub const ALL: [Self; 4] = [Self::Shares, Self::Quartiles, Self::Trend, Self::Schools];

    /// The id used in JSON and in the names of files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Shares => "shares",
            Self::Quartiles => "quartiles",
            Self::Trend => "trend",
            Self::Schools => "schools",
        }
    }

    /// Whether it shows schools, whatever the method of the gap.
    pub const fn is_of_schools(self) -> bool {
        matches!(self, Self::Quartiles | Self::Schools)
    }
}
