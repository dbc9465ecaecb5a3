//! Kumu JSON as a map: what its import takes, and what its projects are saved as, with ids and `attributes`.

use std::collections::HashMap;

use serde::Deserialize;

use super::fields::Fields;
use crate::{
    Code, MapFileError, MapRead, Part, Place,
    gather::Gather,
    name_key,
    said::{End, LinkWords, NodeWords},
    terms::{self, Field},
};

#[derive(Deserialize)]
struct File {
    elements: Option<Vec<Fields>>,
    connections: Option<Vec<Fields>>,
}

/// The names by which connections may find an element: its ids as they stand, its label by its key.
#[derive(Default)]
struct Ends {
    ids: HashMap<String, End>,
    gaps: HashMap<String, String>,
}

/// Reads a file.
pub fn read(text: &str) -> Result<MapRead, MapFileError> {
    let file: File = serde_json::from_str(text)
        .map_err(|error| MapFileError::JsonUnreadable { detail: error.to_string() })?;
    let elements = file.elements.ok_or(MapFileError::JsonWithoutElements)?;
    let mut gather = Gather::default();
    let mut ends = Ends::default();
    for (at, fields) in (1_usize..).zip(&elements) {
        take_element(fields, Place::new(Part::Element, at), &mut gather, &mut ends)?;
    }
    for (at, fields) in (1_usize..).zip(file.connections.iter().flatten()) {
        take_connection(fields, &Place::new(Part::Connection, at), &mut gather, &ends)?;
    }
    Ok(gather.done())
}

impl Fields {
    fn word(&self, field: Field) -> Option<String> {
        let mut said = self.0.iter().filter(|(name, _)| terms::field(name) == Some(field));
        said.next().map(|(_, text)| text.clone()).filter(|text| !text.trim().is_empty())
    }

    fn named<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a String> {
        self.0.iter().filter(|(name, _)| names.contains(&name.as_str())).map(|(_, text)| text)
    }

    fn tell_unread(&self, place: &Place, gather: &mut Gather) {
        for (name, text) in &self.0 {
            if terms::field(name).is_none() && !text.trim().is_empty() {
                gather.unread_field(place, name);
            }
        }
    }
}

fn take_element(
    fields: &Fields,
    place: Place,
    gather: &mut Gather,
    ends: &mut Ends,
) -> Result<(), MapFileError> {
    fields.tell_unread(&place, gather);
    let words = NodeWords::of(|field| fields.word(field));
    let is_gap = words.is_gap;
    if let Some(name) = gather.node(place, words)? {
        for id in fields.named(&["_id", "id"]) {
            ends.ids.insert(id.clone(), (name.clone(), is_gap));
        }
        if is_gap {
            ends.gaps.insert(name_key(&name), name);
        }
    }
    Ok(())
}

fn take_connection(
    fields: &Fields,
    place: &Place,
    gather: &mut Gather,
    ends: &Ends,
) -> Result<(), MapFileError> {
    fields.tell_unread(place, gather);
    let end = |names: &[&str]| fields.named(names).next().cloned().unwrap_or_default();
    let said = (end(&["from", "source"]), end(&["to", "target"]));
    let to_kind = fields.word(Field::ToKind);
    let to_gap = to_kind.as_deref().is_some_and(terms::is_gap);
    let (Some(from), Some(to)) = (ends.find(&said.0, false, gather), ends.find(&said.1, to_gap, gather))
    else {
        gather.problem(place, Code::LinkEndMissing, &format!("{} → {}", said.0, said.1));
        return Ok(());
    };
    let words = |from: &End, to: &End| LinkWords::of(from.clone(), to.clone(), |field| fields.word(field));
    match end(&["direction"]).to_lowercase().as_str() {
        "undirected" => gather.problem(place, Code::LinkUndirected, &format!("{} – {}", from.0, to.0)),
        "mutual" => {
            gather.link(place.clone(), words(&from, &to))?;
            gather.link(place.clone(), words(&to, &from))?;
        }
        _ => gather.link(place.clone(), words(&from, &to))?,
    }
    Ok(())
}

impl Ends {
    /// What a connection means by an end: an id, else the name of a cause or gap.
    fn find(&self, said: &str, gap_first: bool, gather: &Gather) -> Option<End> {
        let gap = || self.gaps.get(&name_key(said)).map(|name| (name.clone(), true));
        let cause = || gather.cause_named(said).map(|name| (name, false));
        let named = || if gap_first { gap().or_else(cause) } else { cause().or_else(gap) };
        self.ids.get(said).cloned().or_else(named)
    }
}
