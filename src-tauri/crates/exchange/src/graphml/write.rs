//! The map as GraphML. Signs that XML cannot hold are replaced, because one of them would make the whole file
//! unreadable.

use std::collections::HashMap;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{CauseRow, LinkRow, MapTable, name_key, terms};

/// Keys, what they are of, and their type. Their ids are their names.
const KEYS: [(&str, &str, &str); 18] = [
    ("label", "node", "string"),
    ("kind", "node", "string"),
    ("category", "node", "string"),
    ("control", "node", "string"),
    ("state", "node", "string"),
    ("root", "node", "boolean"),
    ("root_reason", "node", "string"),
    ("focus", "node", "boolean"),
    ("evidence", "node", "int"),
    ("rank", "node", "int"),
    ("headwater", "node", "double"),
    ("flow", "node", "double"),
    ("votes", "node", "int"),
    ("sign", "edge", "string"),
    ("strength", "edge", "int"),
    ("delay", "edge", "boolean"),
    ("reason", "edge", "string"),
    // For programs that look for nothing else.
    ("weight", "edge", "double"),
];

type Written = std::io::Result<()>;
type Out = Writer<Vec<u8>>;

/// The bytes of the file.
pub fn write(table: &MapTable) -> Vec<u8> {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(&mut out, table).expect("BUG: memory takes everything");
    out.into_inner()
}

fn document(out: &mut Out, table: &MapTable) -> Written {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root =
        out.create_element("graphml").with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"));
    root.write_inner_content(|out| {
        for (name, of, kind) in KEYS {
            let key = out.create_element("key").with_attributes([("id", name), ("for", of)]);
            key.with_attributes([("attr.name", name), ("attr.type", kind)]).write_empty()?;
        }
        let graph =
            out.create_element("graph").with_attributes([("id", "causes"), ("edgedefault", "directed")]);
        graph.write_inner_content(|out| graph_content(out, table))?;
        Ok(())
    })?;
    Ok(())
}

fn graph_content(out: &mut Out, table: &MapTable) -> Written {
    let mut ids = HashMap::new();
    for (at, cause) in (1..).zip(&table.causes) {
        let id = format!("c{at}");
        node(out, &id, cause_facts(cause))?;
        ids.insert((name_key(&cause.name), false), id);
    }
    for (at, gap) in (1..).zip(&table.gaps) {
        let id = format!("g{at}");
        let focus = gap.focus.map(|focus| focus.to_string());
        node(
            out,
            &id,
            vec![("label", Some(gap.name.clone())), ("kind", word(terms::GAP)), ("focus", focus)],
        )?;
        ids.insert((name_key(&gap.name), true), id);
    }
    for link in &table.links {
        let id = |name: &str, gap| ids.get(&(name_key(name), gap));
        if let (Some(from), Some(to)) = (id(&link.from, false), id(&link.to, link.to_gap)) {
            let edge = out.create_element("edge");
            let edge = edge.with_attributes([("source", from.as_str()), ("target", to.as_str())]);
            edge.write_inner_content(|out| facts(out, link_facts(link)))?;
        }
    }
    Ok(())
}

type Facts = Vec<(&'static str, Option<String>)>;

fn word(word: &str) -> Option<String> {
    Some(word.to_owned())
}

fn cause_facts(cause: &CauseRow) -> Facts {
    let figures = cause.figures;
    vec![
        ("label", Some(cause.name.clone())),
        ("kind", word(terms::CAUSE)),
        ("category", cause.category.clone()),
        ("control", cause.control.and_then(|one| word(terms::control_word(one)))),
        ("state", cause.state.and_then(|one| word(terms::state_word(one)))),
        ("root", cause.root.map(|root| root.to_string())),
        ("root_reason", cause.root_reason.clone()),
        ("evidence", figures.map(|figures| figures.evidence.to_string())),
        ("rank", figures.and_then(|figures| figures.rank).map(|rank| rank.to_string())),
        ("headwater", figures.and_then(|figures| figures.headwater).map(|share| share.to_string())),
        ("flow", figures.and_then(|figures| figures.flow).map(|share| share.to_string())),
        ("votes", figures.and_then(|figures| figures.votes).map(|votes| votes.to_string())),
    ]
}

fn link_facts(link: &LinkRow) -> Facts {
    let strength = link.strength.map(|strength| strength.to_string());
    vec![
        ("sign", link.sign.and_then(|sign| word(terms::sign_word(sign)))),
        ("strength", strength.clone()),
        ("delay", link.delay.map(|delay| delay.to_string())),
        ("reason", link.reason.clone()),
        ("weight", strength),
    ]
}

fn node(out: &mut Out, id: &str, said: Facts) -> Written {
    out.create_element("node").with_attribute(("id", id)).write_inner_content(|out| facts(out, said))?;
    Ok(())
}

fn facts(out: &mut Out, said: Facts) -> Written {
    for (key, value) in said {
        if let Some(value) = value {
            let text = speakable(&value);
            out.create_element("data")
                .with_attribute(("key", key))
                .write_text_content(BytesText::new(&text))?;
        }
    }
    Ok(())
}

/// A text without what XML 1.0 has no way to write.
fn speakable(text: &str) -> String {
    let unspeakable =
        |c: char| matches!(c, '\u{FFFE}' | '\u{FFFF}') || (c.is_control() && !matches!(c, '\n' | '\t'));
    text.replace(unspeakable, "\u{FFFD}")
}
