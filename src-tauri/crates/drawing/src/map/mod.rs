//! The cause map as a picture: cards, pills, links and a key to read them by. Where things stand is given; what stands
//! beside the map on a sheet of its own is left to `sheet`.

mod card;
mod column;
mod content;
mod key;
mod lane;
mod look;
mod mark;
mod sheet;
mod side;
mod stroke;

use std::collections::HashMap;

use uuid::Uuid;
use words::text;

use crate::picture::{Canvas, Picture};
use crate::shapes::{LinkGeometry, MapGeometry, MapNodeKind};

pub use card::card_size;
pub use content::{MapCard, MapContent, MapStroke};
pub use look::{LitPart, MapLane, MapLook};
pub use sheet::map_sheet;
pub use side::{LoopLine, LoopList, MapSide, RankLine, Ranking};

/// How pale something is that was set aside, and that a filter fades.
pub(crate) const ASIDE: f64 = 0.55;
pub(crate) const DIM: f64 = 0.28;

/// Draws the map for report, file and print, with its key below.
pub fn map_svg(map: &MapGeometry, content: &MapContent) -> Picture {
    let mut canvas = Canvas::default();
    draw(&mut canvas, map, content);
    let (left, top, width, height) = reach(map);
    let (key_width, key_height) = key::draw(&mut canvas, (left, top + height), width, content);
    let reach = (left, top, width.max(key_width), height + key_height);
    canvas.finish(reach, &content.title, &description(map, content))
}

/// Left, top, width and height of all that is drawn: links that bow around cards may reach beyond the margin.
fn reach(map: &MapGeometry) -> (f64, f64, f64, f64) {
    const AROUND: f64 = 22.0;
    let (mut left, mut top) = (map.left, map.top);
    let (mut right, mut bottom) = (map.left + map.width, map.top + map.height);
    // A bow is widest in its middle, where its marks stand.
    for at in map.links.iter().map(|link| link.label_at) {
        (left, right) = (left.min(at.x - AROUND), right.max(at.x + AROUND));
        (top, bottom) = (top.min(at.y - AROUND), bottom.max(at.y + AROUND));
    }
    (left, top, right - left, bottom - top)
}

/// The map alone, at its own places.
fn draw(canvas: &mut Canvas, map: &MapGeometry, content: &MapContent) {
    let cards: HashMap<Uuid, &MapCard> = content.cards.iter().map(|card| (card.id, card)).collect();
    let strokes: HashMap<Uuid, &MapStroke> =
        content.strokes.iter().map(|stroke| (stroke.id, stroke)).collect();
    let (plain_card, plain_stroke) = (MapCard::default(), MapStroke::default());
    let look_of = |link: &LinkGeometry| strokes.get(&link.id).copied().unwrap_or(&plain_stroke);
    let (left, _, width, _) = reach(map);
    lane::draw(canvas, (left, width), &content.lanes);
    // Loops are drawn last, so that they lie above the rest.
    for on_top in [false, true] {
        for link in map.links.iter().filter(|link| look_of(link).in_loop == on_top) {
            stroke::draw(canvas, link, look_of(link));
        }
    }
    for node in &map.nodes {
        let look = cards.get(&node.id).copied().unwrap_or(&plain_card);
        match node.kind {
            MapNodeKind::Cause => card::draw_cause(canvas, node, look),
            MapNodeKind::Gap => card::draw_gap(canvas, node, look),
        }
    }
    // Arrowheads and marks lie above the cards, whose halo would swallow the tips.
    for link in &map.links {
        stroke::head(canvas, link, look_of(link));
        stroke::mark(canvas, link, look_of(link));
    }
    lane::names(canvas, left, &content.lanes);
    if let Some(badge) = content.lit.as_deref().filter(|badge| !badge.is_empty()) {
        let lit = map.links.iter().filter(|link| look_of(link).in_loop);
        stroke::badge(canvas, lit, badge);
    }
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
