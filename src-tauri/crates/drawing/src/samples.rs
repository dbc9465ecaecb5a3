//! Made-up maps for the tests of this crate.

use proptest::prelude::*;
use uuid::Uuid;

use crate::picture::Picture;
use crate::shapes::{MapLink, MapNode, MapNodeKind};

/// The id of the nth node of a sample.
pub(crate) fn node_id(nth: usize) -> Uuid {
    Uuid::from_u128(1_000 + nth as u128)
}

/// A node of the size that the window draws.
pub(crate) fn node(nth: usize, kind: MapNodeKind) -> MapNode {
    MapNode {
        id: node_id(nth),
        width: 176.0,
        height: if nth.is_multiple_of(3) { 58.0 } else { 74.0 },
        kind,
        fixed: None,
    }
}

/// A link between two nodes of a sample.
pub(crate) fn link(nth: usize, from: usize, to: usize) -> MapLink {
    MapLink { id: Uuid::from_u128(900_000 + nth as u128), from: node_id(from), to: node_id(to) }
}

/// `causes` causes, then `gaps` gaps, linked as told.
pub(crate) fn map(causes: usize, gaps: usize, pairs: &[(usize, usize)]) -> (Vec<MapNode>, Vec<MapLink>) {
    let kind = |nth| if nth < causes { MapNodeKind::Cause } else { MapNodeKind::Gap };
    let nodes = (0..causes + gaps).map(|nth| node(nth, kind(nth))).collect();
    (nodes, pairs.iter().enumerate().map(|(nth, &(from, to))| link(nth, from, to)).collect())
}

/// Names of the sample map, in order.
pub(crate) const RIVER_NAMES: [&str; 10] = [
    "How late we hire",
    "How late the budget is settled",
    "Pay compared with neighbors",
    "Planning time for new teachers",
    "Vacancies left in fall",
    "Load on experienced staff",
    "Mentors per new teacher",
    "Turnover in first three years",
    "Low income × inexperienced",
    "Students of color × out of field",
];

/// Eight causes with one loop of three, two gaps.
pub(crate) fn river() -> (Vec<MapNode>, Vec<MapLink>) {
    map(8, 2, &[(0, 4), (1, 4), (4, 8), (5, 8), (5, 6), (3, 6), (2, 6), (6, 7), (7, 5), (6, 9), (7, 9)])
}

/// A made-up day's map: 30 causes, 3 gaps, 46 links, loops of two, three and six.
pub(crate) fn day() -> (Vec<MapNode>, Vec<MapLink>) {
    let pairs = [
        (0, 4),
        (1, 4),
        (4, 30),
        (5, 30),
        (5, 6),
        (3, 6),
        (2, 6),
        (6, 7),
        (7, 5),
        (6, 31),
        (7, 31),
        (8, 9),
        (9, 10),
        (10, 11),
        (11, 12),
        (12, 13),
        (13, 8),
        (13, 32),
        (10, 30),
        (14, 8),
        (15, 9),
        (16, 0),
        (17, 1),
        (18, 17),
        (19, 3),
        (20, 19),
        (21, 22),
        (22, 21),
        (22, 31),
        (23, 22),
        (24, 12),
        (25, 24),
        (26, 25),
        (26, 14),
        (27, 2),
        (28, 27),
        (28, 16),
        (29, 32),
        (29, 30),
        (16, 20),
        (18, 15),
        (23, 29),
        (4, 7),
        (12, 31),
        (24, 29),
        (2, 7),
    ];
    map(30, 3, &pairs)
}

/// A repeatable dense map, made from a small congruential sequence.
pub(crate) fn dense(causes: usize, gaps: usize, links: usize) -> (Vec<MapNode>, Vec<MapLink>) {
    let mut state = 88_172_645_463_325_252_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let mut pairs = Vec::new();
    while pairs.len() < links {
        let pair = (next(causes), next(causes + gaps));
        // Mostly downstream, one in eight back, as on real maps.
        let forward = pair.1 > pair.0 || next(8) == 0;
        if pair.0 != pair.1 && forward && !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    map(causes, gaps, &pairs)
}

prop_compose! {
    /// Any map: cycles, links out of gaps, links to itself, doubled links, sizes from tiny to huge.
    pub(crate) fn any_map()(causes in 0_usize..24, gaps in 0_usize..4)(
        pairs in proptest::collection::vec((0..(causes + gaps).max(1), 0..(causes + gaps).max(1)), 0..60),
        sizes in proptest::collection::vec((20.0_f64..320.0, 20.0_f64..200.0), causes + gaps),
        causes in Just(causes), gaps in Just(gaps),
    ) -> (Vec<MapNode>, Vec<MapLink>) {
        let (mut nodes, links) = map(causes, gaps, &pairs);
        for (node, (width, height)) in nodes.iter_mut().zip(sizes) {
            (node.width, node.height) = (width, height);
        }
        (nodes, links)
    }
}

/// Writes a picture into the folder named by `HEADWATERS_PICTURES`, for looking at; else does nothing.
pub(crate) fn keep(name: &str, picture: &Picture) {
    if let Some(folder) = std::env::var_os("HEADWATERS_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.svg"));
        std::fs::write(path, &picture.svg).expect("the folder for pictures can be written");
    }
}

/// Parses a picture, checks its role, title and text, and returns all of its text.
pub(crate) fn checked(picture: &Picture) -> String {
    let document = roxmltree::Document::parse(&picture.svg).expect("the picture is valid XML");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let first: Vec<&str> =
        root.children().filter(|child| child.is_element()).map(|child| child.tag_name().name()).collect();
    assert_eq!(&first[..2], ["title", "desc"]);
    assert!(!picture.title.is_empty() && !picture.description.is_empty());
    let allowed = [
        "svg", "title", "desc", "g", "path", "rect", "circle", "line", "polyline", "polygon", "text", "tspan",
    ];
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        assert!(allowed.contains(&element.tag_name().name()), "{element:?}");
    }
    document
        .descendants()
        .filter(roxmltree::Node::is_text)
        .filter_map(|node| node.text())
        .collect::<Vec<_>>()
        .join(" ")
}
