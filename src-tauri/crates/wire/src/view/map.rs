//! Where everything stands on the map.

use std::collections::{BTreeMap, BTreeSet};

use drawing::{MapGeometry, MapLink, MapNode, MapNodeKind, lay_out};
use library::Library;
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

/// The bands of a map grouped by category: the library's families in their order, then the team's own categories.
struct Lanes(Vec<String>);

impl Lanes {
    /// None where the map is not grouped.
    fn of(workbook: &Workbook, by_category: bool) -> Self {
        if !by_category {
            return Self(Vec::new());
        }
        let families = Library::embedded().families.iter().map(|family| family.id.clone());
        let own = workbook.categories.iter().filter(|one| one.family.is_none());
        Self(families.chain(own.map(|one| one.id.to_string())).collect())
    }

    fn lane_of(&self, family: Option<&str>) -> Option<usize> {
        self.0.iter().position(|lane| Some(lane.as_str()) == family)
    }
}

/// The map as it stands: causes, focus gaps and whatever gap a link leads to, without what is hidden.
pub fn map(workbook: &Workbook, ask: &AskMap) -> MapGeometry {
    let lanes = Lanes::of(workbook, ask.by_category);
    let node = |id: Uuid, kind, fixed, lane| {
        let (width, height) = ask.sizes.get(&id).copied().unwrap_or(USUAL_SIZE);
        let before = ask.before.get(&id).copied();
        MapNode { id, width, height, kind, fixed, before, lane }
    };
    let causes = workbook.causes.iter().map(|cause| {
        node(
            cause.id.uuid(),
            MapNodeKind::Cause,
            cause.x.zip(cause.y),
            lanes.lane_of(cause.family.as_deref()),
        )
    });
    let is_fed = |gap: Uuid| workbook.links.iter().any(|link| link.to() == gap);
    let gaps = workbook.gaps.iter().filter(|gap| gap.focus || is_fed(gap.id.uuid()));
    let gaps = gaps.map(|gap| node(gap.id.uuid(), MapNodeKind::Gap, None, None));
    let nodes: Vec<MapNode> =
        causes.chain(gaps).filter(|node: &MapNode| !ask.hidden.contains(&node.id)).collect();
    let links = workbook.links.iter();
    let links: Vec<MapLink> = links
        .map(|link| MapLink { id: link.id.uuid(), from: link.from_cause.uuid(), to: link.to() })
        .collect();
    lay_out(&nodes, &links)
}
