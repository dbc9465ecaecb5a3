//! Where everything stands on the map.

use std::collections::{BTreeMap, BTreeSet};

use drawing::{MapGeometry, MapLink, MapNode, MapNodeKind, lay_out};
use model::Workbook;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// What a node measures when the window has not said.
const USUAL_SIZE: (f64, f64) = (176.0, 64.0);

/// Which map, and how.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, TS)]
#[ts(export)]
pub struct AskMap {
    /// Width and height of each node as the window draws it.
    pub sizes: BTreeMap<Uuid, (f64, f64)>,
    /// Top left corners from last time: what stood there stays near it. A new map where empty.
    #[serde(default)]
    pub before: BTreeMap<Uuid, (f64, f64)>,
    /// Causes that are not shown.
    #[serde(default)]
    pub hidden: BTreeSet<Uuid>,
    /// One band for each category.
    #[serde(default)]
    pub by_category: bool,
}

/// The map as it stands: causes, focus gaps and whatever gap a link leads to, without what is hidden.
pub fn map(workbook: &Workbook, ask: &AskMap) -> MapGeometry {
    let node = |id: Uuid, kind, fixed| {
        let (width, height) = ask.sizes.get(&id).copied().unwrap_or(USUAL_SIZE);
        let before = ask.before.get(&id).copied();
        MapNode { id, width, height, kind, fixed, before, lane: None }
    };
    let causes =
        workbook.causes.iter().map(|cause| node(cause.id.uuid(), MapNodeKind::Cause, cause.x.zip(cause.y)));
    let is_fed = |gap: Uuid| workbook.links.iter().any(|link| link.to() == gap);
    let gaps = workbook.gaps.iter().filter(|gap| gap.focus || is_fed(gap.id.uuid()));
    let gaps = gaps.map(|gap| node(gap.id.uuid(), MapNodeKind::Gap, None));
    let nodes: Vec<MapNode> =
        causes.chain(gaps).filter(|node: &MapNode| !ask.hidden.contains(&node.id)).collect();
    let links = workbook.links.iter();
    let links: Vec<MapLink> = links
        .map(|link| MapLink { id: link.id.uuid(), from: link.from_cause.uuid(), to: link.to() })
        .collect();
    lay_out(&nodes, &links)
}
