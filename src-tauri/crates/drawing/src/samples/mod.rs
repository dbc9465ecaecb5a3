//! What the tests of this crate are made from: any map, pictures kept for looking at and checked for their form.

mod maps;

use proptest::prelude::*;

use crate::picture::Picture;
use crate::shapes::{MapLink, MapNode};
pub(crate) use maps::{RIVER_NAMES, day, dense, link, map, node, node_id, river};

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
