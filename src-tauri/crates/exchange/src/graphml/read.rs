//! GraphML as a map. A document type is refused before anything unfolds. A node without a label is called by its id; a
//! node with nodes inside is a group, whose label is their category.

use std::collections::HashMap;

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::fields::{Fields, Keys};
use crate::{
    Code, MapFileError, MapRead, Part, Place,
    gather::Gather,
    said::{End, LinkWords, NodeWords},
    terms::{self, Field},
};

/// Nodes of XML that a file may have: every cause and link with twenty facts, several times over.
const XML_NODE_LIMIT: u32 = 2_000_000;

/// Nodes of the graph by id: the name, and whether it is a gap.
type Ids = HashMap<String, End>;

/// Reads a document.
pub fn read(text: &str) -> Result<MapRead, MapFileError> {
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: XML_NODE_LIMIT, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        Error::DtdDetected => MapFileError::XmlWithEntities,
        error => MapFileError::XmlUnreadable { detail: error.to_string() },
    })?;
    if !document.descendants().any(|node| is(node, "graph")) {
        return Err(MapFileError::XmlWithoutGraph);
    }
    let keys = Keys::of(&document);
    let mut gather = Gather::default();
    let mut ids = Ids::new();
    for node in document.descendants().filter(|node| is(*node, "node")) {
        take_node(node, &keys, &mut gather, &mut ids)?;
    }
    let edges = document.descendants().filter(|node| is(*node, "edge") || is(*node, "hyperedge"));
    for (at, edge) in (1_usize..).zip(edges) {
        take_edge(edge, &Place::new(Part::Edge, at), &keys, &mut gather, &ids)?;
    }
    Ok(gather.done())
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn is_group(node: Node<'_, '_>) -> bool {
    is(node, "node") && node.children().any(|child| is(child, "graph"))
}

fn take_node(
    node: Node<'_, '_>,
    keys: &Keys,
    gather: &mut Gather,
    ids: &mut Ids,
) -> Result<(), MapFileError> {
    if is_group(node) {
        return Ok(());
    }
    let id = node.attribute("id").unwrap_or_default();
    let place = Place::new(Part::Node, id);
    let fields = Fields::of(node, keys, &place, gather);
    let mut words = NodeWords::of(|field| fields.word(field));
    if words.name.is_empty() {
        words.name = fields.drawn().unwrap_or_else(|| id.to_owned());
    }
    if words.category.is_none() {
        let group = node.ancestors().skip(1).find(|one| is_group(*one));
        words.category = group.and_then(|group| label(group, keys));
    }
    let is_gap = words.is_gap;
    if let Some(name) = gather.node(place, words)? {
        ids.insert(id.to_owned(), (name, is_gap));
    }
    Ok(())
}

/// The label of a group; what else is said of it has no place on the map.
fn label(group: Node<'_, '_>, keys: &Keys) -> Option<String> {
    let fields = Fields::of(group, keys, &Place::file(), &mut Gather::default());
    fields.word(Field::Name).or_else(|| fields.drawn())
}

fn take_edge(
    edge: Node<'_, '_>,
    place: &Place,
    keys: &Keys,
    gather: &mut Gather,
    ids: &Ids,
) -> Result<(), MapFileError> {
    if is(edge, "hyperedge") {
        gather.problem(place, Code::Hyperedge, "");
        return Ok(());
    }
    let end = |name| edge.attribute(name).unwrap_or_default();
    let (source, target) = (end("source"), end("target"));
    let Some((from, to)) = ids.get(source).zip(ids.get(target)) else {
        gather.problem(place, Code::LinkEndMissing, &format!("{source} → {target}"));
        return Ok(());
    };
    if !is_directed(edge) {
        gather.problem(place, Code::LinkUndirected, &format!("{} – {}", from.0, to.0));
        return Ok(());
    }
    let fields = Fields::of(edge, keys, place, gather);
    let mut words = LinkWords::of(from.clone(), to.clone(), |field| fields.word(field));
    if let Some(label) = fields.word(Field::Name).or_else(|| fields.drawn()) {
        take_label(&mut words, label);
    }
    gather.link(place.clone(), words)
}

/// A label of a link is its sign, its strength, or a remark; what is said elsewhere counts more.
fn take_label(words: &mut LinkWords, label: String) {
    let place = match () {
        () if terms::sign(&label).is_some() => &mut words.sign,
        () if terms::strength(&label).is_some() => &mut words.strength,
        () => &mut words.reason,
    };
    place.get_or_insert(label);
}

/// Whether an edge has a direction: as it says, or as its graph says of all.
fn is_directed(edge: Node<'_, '_>) -> bool {
    let own = edge.attribute("directed").map(|directed| directed != "false");
    let of_graph = || edge.ancestors().find_map(|one| one.attribute("edgedefault")) != Some("undirected");
    own.unwrap_or_else(of_graph)
}
