//! How the map stands in a window, so that a picture of it can show the same.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// How the map stands: lengths in CSS pixels, as in [`crate::MapGeometry`]. The default is the whole map, laid out anew.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct MapLook {
    /// Top left corner of each node that is shown; laid out anew where empty.
    pub places: BTreeMap<Uuid, (f64, f64)>,
    /// Width and height of each node as it is drawn; as its words need where missing.
    pub sizes: BTreeMap<Uuid, (f64, f64)>,
    /// Causes and gaps that are not shown: folded away.
    pub hidden: BTreeSet<Uuid>,
    /// Causes and gaps that a filter fades.
    pub dim: BTreeSet<Uuid>,
    /// How many causes upstream of a node are folded away.
    pub folded: BTreeMap<Uuid, usize>,
    /// Dots and ticks on the cards, in words.
    pub dots: BTreeMap<Uuid, String>,
    /// What is lit; with nothing lit and without places, all loops are.
    pub lit: Option<LitPart>,
    /// Links as wide as the drops that pass, in place of their strength.
    pub by_drops: bool,
    /// The focus gap whose drops these are; of all of them where null.
    pub gap: Option<Uuid>,
    /// Bands across the map, one for each category.
    pub lanes: Vec<MapLane>,
}

/// A part of the map that is lit: a loop, a path, all that lies upstream.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct LitPart {
    /// `R1` for a loop; empty for what has no name.
    pub badge: String,
    /// Its causes and gaps.
    pub nodes: BTreeSet<Uuid>,
    /// Its links.
    pub links: BTreeSet<Uuid>,
}

/// A band across the map.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct MapLane {
    /// The category.
    pub label: String,
    /// Its upper edge.
    pub top: f64,
    /// How high it is.
    pub height: f64,
}

impl MapLook {
    /// Whether the picture shows this cause or gap.
    pub fn shows(&self, node: Uuid) -> bool {
        !self.hidden.contains(&node) && (self.places.is_empty() || self.places.contains_key(&node))
    }
}
