//! The plain fallback for maps beyond all measure: lane under lane, rows of causes, gaps in a column at the right.

use super::bands::{TITLE, key};
use super::plan::{Place, Plan};
use super::{GAP_BELOW, MARGIN};
use crate::shapes::{MapNode, MapNodeKind};

/// Corners in rows about as wide as high, in the order of the nodes.
pub(crate) fn place(nodes: &[MapNode], lanes: &[Option<usize>]) -> Vec<Place> {
    let cell = nodes.iter().map(|node| node.width).fold(0.0, f64::max) + Plan::CHANNEL;
    let of =
        |kind: MapNodeKind| (0..nodes.len()).filter(|&at| nodes[at].kind == kind).collect::<Vec<usize>>();
    let mut causes = of(MapNodeKind::Cause);
    causes.sort_by_key(|&at| key(nodes[at].lane));
    let across = ((causes.len() as f64).sqrt() * 0.7).ceil().max(1.0) as usize;
    let mut places = vec![(MARGIN, MARGIN); nodes.len()];
    let mut top = MARGIN;
    for lane in causes.chunk_by(|&a, &b| nodes[a].lane == nodes[b].lane) {
        top += if lanes.is_empty() { 0.0 } else { TITLE };
        for row in lane.chunks(across) {
            for (nth, &at) in row.iter().enumerate() {
                places[at] = (MARGIN + cell * nth as f64, top);
            }
            top += row.iter().map(|&at| nodes[at].height).fold(0.0, f64::max) + GAP_BELOW;
        }
    }
    let mut y = MARGIN;
    for at in of(MapNodeKind::Gap) {
        places[at] = (MARGIN + cell * across as f64, y);
        y += nodes[at].height + GAP_BELOW;
    }
    places
}
