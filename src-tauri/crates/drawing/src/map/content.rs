//! What is said on the picture of a map, besides where things stand.

use uuid::Uuid;

use super::MapLane;

/// What a node shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapCard {
    /// The cause's or gap's id.
    pub id: Uuid,
    /// Its name.
    pub label: String,
    /// The small line below: control and evidence, or the ratio of a gap. May be empty.
    pub note: String,
    /// Stands after the note in amber: what is still open. May be empty.
    pub flag: String,
    /// Number of its family's colour, from 0.
    pub family: Option<usize>,
    /// Its rank by where the gaps start, shown as a badge.
    pub rank: Option<usize>,
    /// Whether the team calls it a root cause: a drop before its name.
    pub root: bool,
    /// Dots that the team gave it, in words, at the lower right corner. May be empty.
    pub dots: String,
    /// How many causes upstream of it are folded away; 0 for none.
    pub folded: usize,
    /// Whether it is lit: part of a loop or a path that is shown.
    pub in_loop: bool,
    /// Whether it was set aside: kept, but pale.
    pub set_aside: bool,
    /// Whether a filter fades it.
    pub dim: bool,
}

/// What a link shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapStroke {
    /// The link's id.
    pub id: Uuid,
    /// 1 to 4, shown by width.
    pub strength: u8,
    /// How many of the drops of a gap run along it, 0 to 1 and more on loops; then the width shows these in place of the
    /// strength.
    pub drops: Option<f64>,
    /// Whether more of the cause makes less of what it feeds.
    pub opposite: bool,
    /// Whether it takes time.
    pub delay: bool,
    /// Whether it is lit: part of a loop or a path that is shown.
    pub in_loop: bool,
    /// Whether one of its ends was set aside.
    pub set_aside: bool,
    /// Whether a filter fades it.
    pub dim: bool,
}

/// Everything that is said on the picture besides where things stand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapContent {
    /// What the picture is of, e.g. the district.
    pub title: String,
    /// Sentences for the text alternative after the count of causes and links, e.g. loops. May be empty.
    pub finding: String,
    /// One per node; a node without one is drawn empty.
    pub cards: Vec<MapCard>,
    /// One per link; a link without one is drawn as of strength 1.
    pub strokes: Vec<MapStroke>,
    /// Colour number and name of each family that occurs, for the key.
    pub families: Vec<(usize, String)>,
    /// Bands of categories, where the map stands in such.
    pub lanes: Vec<MapLane>,
    /// Where something chosen is lit, and not all loops: its badge, on its longest link. May be empty.
    pub lit: Option<String>,
}
