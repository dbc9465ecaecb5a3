//! Layout and link geometry of the cause map, and the charts, as SVG. Pure: no files, no clock, no random.
//! What is drawn is decided by the caller; the words come from `words`.

mod charts;
mod colour;
mod layered;
mod layout;
mod link;
mod map;
mod picture;
#[cfg(test)]
mod samples;
mod shapes;
mod text;
mod trace;

pub use charts::{
    ChoiceDot, ChoiceGrid, Coverage, CoverageBar, Quarter, QuartileContrast, SchoolBubble, SchoolScatter,
    Share, ShareComparison, Timeline, TimelineEvent, TimelineKind, TimelineLane, Timelines, Trajectory,
    Trend, TrendBreak, TrendPoint, choice_grid, coverage_chart, quartiles_chart, schools_chart, shares_chart,
    timeline_chart, timelines_chart, trajectory_chart, trajectory_with_unread, trend_chart,
};
pub use layout::{MARGIN, geometry_of, lay_out};
pub use link::{ARROW, link_geometry};
pub use map::{
    LitPart, LoopLine, LoopList, MapCard, MapContent, MapLane, MapLook, MapSide, MapStroke, RankLine,
    Ranking, card_size, map_sheet, map_svg,
};
pub use picture::Picture;
pub use shapes::{
    LaneGeometry, LinkGeometry, MapGeometry, MapLink, MapNode, MapNodeKind, MapPoint, NodeGeometry,
};
pub use text::FONTS;
pub use trace::{Trace, trace_picture};
