//! The picture of the map.

use super::*;
use crate::samples::{RIVER_NAMES, day, link, node_id, river};
use crate::shapes::{MapLink, MapNode};
use crate::{lay_out, samples};

/// A sample map with words on it, its boxes as large as the words need.
fn drawn((mut nodes, links): (Vec<MapNode>, Vec<MapLink>), names: &[&str]) -> Picture {
    let content = content(&nodes, &links, names);
    for (node, card) in nodes.iter_mut().zip(&content.cards) {
        (node.width, node.height) = card_size(card, node.kind);
    }
    map_svg(&lay_out(&nodes, &links), &content)
}

fn content(nodes: &[MapNode], links: &[MapLink], names: &[&str]) -> MapContent {
    let card = |(nth, node): (usize, &MapNode)| MapCard {
        id: node.id,
        label: names
            .get(nth)
            .map_or_else(|| format!("How often thing {nth} happens here"), |name| (*name).to_owned()),
        note: if node.kind == MapNodeKind::Gap { "1.62×, focus gap" } else { "ours · 3 evidence" }.to_owned(),
        family: Some([0, 0, 2, 1, 0, 3, 1, 3][nth % 8]),
        rank: [(3, 1), (0, 2), (7, 3)].into_iter().find(|(at, _)| *at == nth).map(|(_, rank)| rank),
        in_loop: (5..8).contains(&nth),
        set_aside: nth == 2,
        root: nth == 3,
        ..MapCard::default()
    };
    let stroke = |(nth, link): (usize, &MapLink)| MapStroke {
        id: link.id,
        strength: (nth % 4) as u8 + 1,
        opposite: nth == 4 || nth == 7,
        delay: nth == 10 || nth == 0,
        in_loop: [4, 7, 8].contains(&nth),
        ..MapStroke::default()
    };
    MapContent {
        title: "What feeds these gaps? Riverton".to_owned(),
        finding: String::new(),
        cards: nodes.iter().enumerate().map(card).collect(),
        strokes: links.iter().enumerate().map(stroke).collect(),
        families: ["Hiring", "Support", "Pay", "Workload"]
            .map(str::to_owned)
            .into_iter()
            .enumerate()
            .collect(),
        ..MapContent::default()
    }
}

#[test]
fn the_picture_is_valid_and_tells_what_it_shows() {
    let picture = drawn(river(), &RIVER_NAMES);
    samples::keep("map-river", &picture);
    let document = samples::checked(&picture);
    assert!(document.contains("8 causes and 2 gaps, joined by 11 links."), "{}", picture.description);
    assert!(
        document.contains("1 Planning time for new teachers, 2 How late we hire"),
        "{}",
        picture.description
    );
}

#[test]
fn a_whole_days_map_is_drawn() {
    let star = samples::map(24, 1, &(0..24).map(|nth| (nth, 24)).collect::<Vec<_>>());
    for (name, map) in [("map-star", star), ("map-day", day()), ("map-dense", samples::dense(60, 3, 90))] {
        let picture = drawn(map, &RIVER_NAMES[..8]);
        samples::keep(name, &picture);
        samples::checked(&picture);
    }
}

#[test]
fn markup_in_a_name_stays_a_name() {
    let (mut nodes, links) = samples::map(1, 1, &[(0, 1)]);
    let label = "<script>alert(1)</script> & \u{0}\"quoted\" \u{202e}turned";
    let card =
        MapCard { id: node_id(0), label: label.to_owned(), note: label.to_owned(), ..MapCard::default() };
    let (width, height) = card_size(&card, MapNodeKind::Cause);
    (nodes[0].width, nodes[0].height) = (width, height);
    let content = MapContent { title: label.to_owned(), cards: vec![card], ..MapContent::default() };
    let picture = map_svg(&lay_out(&nodes, &links), &content);
    assert!(!picture.svg.contains("<script"));
    samples::checked(&picture);
}

#[test]
fn opposite_and_delayed_links_are_told_apart_without_colour() {
    let looks = [(false, false), (true, false), (false, true), (true, true)];
    let dash = |(opposite, delay)| stroke::dash_for(&MapStroke { opposite, delay, ..MapStroke::default() });
    let patterns: std::collections::BTreeSet<&str> = looks.into_iter().map(dash).collect();
    assert_eq!(patterns.len(), 4);
}

#[test]
fn a_stronger_link_is_wider() {
    let widths = [1, 2, 3, 4].map(stroke::width_for);
    assert!(widths.windows(2).all(|pair| pair[1] >= pair[0] + 0.5));
    assert_eq!(link(0, 0, 1).from, node_id(0));
}
