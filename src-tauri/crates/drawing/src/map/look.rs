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
    /// Causes and gaps that are not shown: filtered out or folded away.
    pub hidden: BTreeSet<Uuid>,
    /// Causes and gaps that a filter fades.
    pub dim: BTreeSet<Uuid>,
    /// How many causes upstream of a node are folded away.
    pub folded: BTreeMap<Uuid, usize>,
    /// The loop that is shown; without one and without places, all of them are.
    pub lit: Option<LitLoop>,
    /// Links as wide as the drops that pass, in place of their strength.
    pub by_drops: bool,
    /// One band for each category.
    pub by_category: bool,
    /// The dots of the last closed ballot on the cards.
    pub with_dots: bool,
}

/// The loop that is shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct LitLoop {
    /// `R1`, as the list of loops calls it.
    pub name: String,
    /// Its causes.
    pub nodes: BTreeSet<Uuid>,
    /// Its links.
    pub links: BTreeSet<Uuid>,
}

impl MapLook {
    /// Whether the picture shows this cause or gap.
    pub fn shows(&self, node: Uuid) -> bool {
        !self.hidden.contains(&node) && (self.places.is_empty() || self.places.contains_key(&node))
    }
}
