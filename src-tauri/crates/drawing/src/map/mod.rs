//! The cause map as a picture: cards, pills, links and a key to read them by. Where things stand is given.

mod card;
mod key;
mod stroke;

use std::collections::HashMap;

use uuid::Uuid;
use words::text;

use crate::picture::{Canvas, Picture};
use crate::shapes::{MapGeometry, MapNodeKind};

pub use card::card_size;

/// What a node shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapCard {
    /// The cause's or gap's id.
    pub id: Uuid,
    /// Its name.
    pub label: String,
    /// The small line below: control and evidence, or the ratio of a gap. May be empty.
    pub note: String,
    /// Number of its family's colour, from 0.
    pub family: Option<usize>,
    /// Its rank by where the gaps start, shown as a badge.
    pub rank: Option<usize>,
    /// Whether it stands in a loop.
    pub in_loop: bool,
    /// Whether it was set aside: kept, but pale.
    pub set_aside: bool,
}

/// What a link shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapStroke {
    /// The link's id.
    pub id: Uuid,
    /// 1 to 4, shown by width.
    pub strength: u8,
    /// Whether more of the cause makes less of what it feeds.
    pub opposite: bool,
    /// Whether it takes time.
    pub delay: bool,
    /// Whether it is part of a loop.
    pub in_loop: bool,
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
    /// Names of the families by colour number, for the key.
    pub families: Vec<String>,
}

/// Draws the map for report, file and print.
pub fn map_svg(map: &MapGeometry, content: &MapContent) -> Picture {
    let cards: HashMap<Uuid, &MapCard> = content.cards.iter().map(|card| (card.id, card)).collect();
    let strokes: HashMap<Uuid, &MapStroke> =
        content.strokes.iter().map(|stroke| (stroke.id, stroke)).collect();
    let mut canvas = Canvas::default();
    let (plain_card, plain_stroke) = (MapCard::default(), MapStroke::default());
    // Loops are drawn last, so that they lie above the rest.
    for on_top in [false, true] {
        for link in &map.links {
            let look = strokes.get(&link.id).copied().unwrap_or(&plain_stroke);
            if look.in_loop == on_top {
                stroke::draw(&mut canvas, link, look);
            }
        }
    }
    for node in &map.nodes {
        let look = cards.get(&node.id).copied().unwrap_or(&plain_card);
        match node.kind {
            MapNodeKind::Cause => card::draw_cause(&mut canvas, node, look),
            MapNodeKind::Gap => card::draw_gap(&mut canvas, node, look),
        }
    }
    // Arrowheads and marks lie above the cards, whose halo would swallow the tips.
    for link in &map.links {
        let look = strokes.get(&link.id).copied().unwrap_or(&plain_stroke);
        stroke::head(&mut canvas, link, look);
        stroke::mark(&mut canvas, link, look);
    }
    let bottom = map.top + map.height;
    let (key_width, key_height) = key::draw(&mut canvas, (map.left, bottom), map.width, content);
    let reach = (map.left, map.top, map.width.max(key_width), map.height + key_height);
    canvas.finish(reach, &content.title, &description(map, content))
}

/// How much is on the map, where it starts, and what the caller found.
fn description(map: &MapGeometry, content: &MapContent) -> String {
    let count = |kind| map.nodes.iter().filter(|node| node.kind == kind).count();
    let mut said = vec![text(
        "map-counts",
        &[
            ("causes", count(MapNodeKind::Cause).into()),
            ("gaps", count(MapNodeKind::Gap).into()),
            ("links", map.links.len().into()),
        ],
    )];
    let mut ranked: Vec<(usize, &str)> =
        content.cards.iter().filter_map(|card| Some((card.rank?, card.label.as_str()))).collect();
    ranked.sort();
    if !ranked.is_empty() {
        let first: Vec<String> =
            ranked.iter().take(3).map(|(rank, label)| format!("{rank} {label}")).collect();
        said.push(text("map-starts", &[("causes", first.join(", ").into())]));
    }
    if !content.finding.is_empty() {
        said.push(content.finding.clone());
    }
    said.join(" ")
}

#[cfg(test)]
mod tests;
