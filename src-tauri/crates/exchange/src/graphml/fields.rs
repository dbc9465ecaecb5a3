//! What is said of a node or an edge: the texts below its `data`, by the names of their keys. Programs that draw keep
//! the label inside of their drawing.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use crate::{
    Place,
    gather::Gather,
    terms::{self, Field},
};

/// The keys of a document: what each id is called.
pub struct Keys(HashMap<String, String>);

impl Keys {
    /// The keys that a document declares.
    pub fn of(document: &Document<'_>) -> Self {
        let keys = document.descendants().filter(|node| node.tag_name().name() == "key");
        let named = keys.filter_map(|key| {
            let name = key.attribute("attr.name").or_else(|| key.attribute("id"))?;
            Some((key.attribute("id")?.to_owned(), name.to_owned()))
        });
        Self(named.collect())
    }

    fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.0.get(id).map_or(id, String::as_str)
    }
}

/// What is said of one node or edge.
#[derive(Default)]
pub struct Fields {
    said: Vec<(Field, String)>,
    drawn: Option<String>,
}

impl Fields {
    /// Collects what is said, and notes keys that mean nothing here.
    pub fn of(node: Node<'_, '_>, keys: &Keys, place: &Place, gather: &mut Gather) -> Self {
        let mut fields = Self::default();
        // Gephi keeps the label and weight of some versions as attributes.
        for attribute in node.attributes() {
            if let Some(field @ (Field::Name | Field::Weight)) = terms::field(attribute.name()) {
                fields.said.push((field, attribute.value().to_owned()));
            }
        }
        for fact in node.children().filter(|child| child.tag_name().name() == "data") {
            if fact.children().any(|child| child.is_element()) {
                fields.drawn = fields.drawn.or_else(|| drawn_label(fact));
                continue;
            }
            let text: String = fact.children().filter_map(|child| child.text()).collect();
            let name = keys.name(fact.attribute("key").unwrap_or_default());
            match terms::field(name) {
                _ if text.trim().is_empty() => {}
                Some(field) => fields.said.push((field, text)),
                None => gather.unread_field(place, name),
            }
        }
        fields
    }

    /// What is said of a field.
    pub fn word(&self, field: Field) -> Option<String> {
        let mut said = self.said.iter().filter(|(known, _)| *known == field);
        said.next().map(|(_, text)| text.clone())
    }

    /// The label that a drawing shows.
    pub fn drawn(&self) -> Option<String> {
        self.drawn.clone()
    }
}

fn drawn_label(fact: Node<'_, '_>) -> Option<String> {
    let labels =
        fact.descendants().filter(|node| matches!(node.tag_name().name(), "NodeLabel" | "EdgeLabel"));
    let texts = labels.map(|label| label.children().filter_map(|child| child.text()).collect::<String>());
    texts.map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}
