//! What goes into a drawing of the cause map and what comes out: boxes, links and their geometry.
//! Lengths are in CSS pixels, y grows downwards. Colours and words are left to `map`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A place on the map, in pixels from its origin.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MapPoint {
    /// Rightwards.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// Shorthand for a place.
pub(crate) fn at(x: f64, y: f64) -> MapPoint {
    MapPoint { x, y }
}

/// What stands on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MapNodeKind {
    /// A cause: a card.
    Cause,
    /// A gap: a pill, at the right.
    Gap,
}

/// A cause or gap to be laid out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MapNode {
    /// The cause's or gap's own id.
    pub id: Uuid,
    /// Width of its box.
    pub width: f64,
    /// Height of its box.
    pub height: f64,
    /// Card or pill.
    pub kind: MapNodeKind,
    /// Top left corner where a person placed it, or nothing when the layout may choose.
    pub fixed: Option<(f64, f64)>,
    /// Top left corner that the layout gave it last time. When any node has one, those that have stay and the others
    /// find a place among them.
    pub before: Option<(f64, f64)>,
    /// Its group, when the map is grouped: a band of its own, smaller numbers above larger ones, none last. Gaps stand
    /// right of all bands.
    pub lane: Option<usize>,
}

/// A link from a cause to what it feeds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MapLink {
    /// The link's own id.
    pub id: Uuid,
    /// The cause.
    pub from: Uuid,
    /// The cause or gap that it feeds.
    pub to: Uuid,
}

/// Where a node stands: its top left corner and its size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NodeGeometry {
    /// The cause's or gap's id.
    pub id: Uuid,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width of its box.
    pub width: f64,
    /// Height of its box.
    pub height: f64,
    /// Card or pill.
    pub kind: MapNodeKind,
}

/// How a link runs. `path` stops [`crate::ARROW`] pixels before `end`: the arrowhead fills the rest,
/// so that a wide stroke never shows beside the tip.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LinkGeometry {
    /// The link's id.
    pub id: Uuid,
    /// SVG path, `M…C…`.
    pub path: String,
    /// Where it leaves the border of its cause.
    pub start: MapPoint,
    /// Where the tip of its arrowhead touches the border of what it feeds.
    pub end: MapPoint,
    /// Direction of the arrowhead in degrees: 0 points right, 90 down.
    pub angle: f64,
    /// Where its sign and marks are written.
    pub label_at: MapPoint,
}

/// The band of one group across the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LaneGeometry {
    /// The group, or nothing for the causes that are in none.
    pub lane: Option<usize>,
    /// Top edge.
    pub top: f64,
    /// Height, with room for a title at the top.
    pub height: f64,
}

/// The map as drawn. Everything lies within `left..left + width` and `top..top + height`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MapGeometry {
    /// In the order they were given.
    pub nodes: Vec<NodeGeometry>,
    /// In the order they were given; a link with an unknown end is left out.
    pub links: Vec<LinkGeometry>,
    /// The bands of a grouped map, top to bottom; empty when no node has a lane.
    pub lanes: Vec<LaneGeometry>,
    /// 0, or less when something was placed left of the origin.
    pub left: f64,
    /// 0, or less when something was placed above the origin.
    pub top: f64,
    /// Width with margins.
    pub width: f64,
    /// Height with margins.
    pub height: f64,
}

impl NodeGeometry {
    /// The box itself.
    pub(crate) fn frame(&self) -> Frame {
        Frame { left: self.x, top: self.y, right: self.x + self.width, bottom: self.y + self.height }
    }
}

/// A box by its four edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Frame {
    pub fn centre(&self) -> MapPoint {
        at((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    pub fn grown(&self, by: f64) -> Frame {
        Frame { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// Whether the insides meet; touching edges do not count.
    pub fn meets(&self, other: &Frame) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// The smallest box around both.
    pub fn with(&self, other: &Frame) -> Frame {
        Frame {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub fn holds(&self, p: MapPoint) -> bool {
        p.x > self.left && p.x < self.right && p.y > self.top && p.y < self.bottom
    }
}
