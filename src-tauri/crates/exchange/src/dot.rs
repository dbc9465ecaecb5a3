//! Graphviz DOT: the map for drawing by other programs. Only written: DOT says how things look, not what they are.

use std::{collections::HashMap, fmt::Write};

use model::records::{CauseState, Sign};

use crate::{CauseRow, LinkRow, MapTable, name_key};

/// The map as DOT text. Width of a line is strength, a tee at its end and a dash are the opposite direction, two bars
/// before its end a delay.
pub fn write(table: &MapTable) -> String {
    let mut out =
        String::from("digraph causes {\n  charset=\"UTF-8\";\n  rankdir=LR;\n  node [shape=box];\n");
    let mut ids = HashMap::new();
    for (at, cause) in table.causes.iter().enumerate() {
        ids.insert((name_key(&cause.name), false), format!("c{}", at + 1));
        line(&mut out, &format!("c{}", at + 1), &cause_look(cause));
    }
    for (at, gap) in table.gaps.iter().enumerate() {
        ids.insert((name_key(&gap.name), true), format!("g{}", at + 1));
        line(
            &mut out,
            &format!("g{}", at + 1),
            &[("label", escaped(&gap.name)), ("peripheries", "2".into())],
        );
    }
    for link in &table.links {
        let id = |name: &str, gap| ids.get(&(name_key(name), gap));
        if let (Some(from), Some(to)) = (id(&link.from, false), id(&link.to, link.to_gap)) {
            line(&mut out, &format!("{from} -> {to}"), &link_look(link));
        }
    }
    out.push_str("}\n");
    out
}

fn line(out: &mut String, what: &str, look: &[(&str, String)]) {
    let look: Vec<String> = look.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
    // Writing into a text cannot fail.
    let _ = writeln!(out, "  {what} [{}];", look.join(", "));
}

fn cause_look(cause: &CauseRow) -> Vec<(&'static str, String)> {
    let mut look = vec![("label", escaped(&cause.name))];
    if let Some(category) = &cause.category {
        look.push(("comment", escaped(category)));
    }
    let mut style = vec!["rounded"];
    if cause.root == Some(true) {
        style.push("bold");
    }
    if cause.state == Some(CauseState::SetAside) {
        style.push("dashed");
        look.push(("fontcolor", "gray40".to_owned()));
    }
    look.push(("style", style.join(",")));
    look
}

fn link_look(link: &LinkRow) -> Vec<(&'static str, String)> {
    let mut look = Vec::new();
    if let Some(strength) = link.strength {
        look.extend([("penwidth", strength.to_string()), ("weight", strength.to_string())]);
    }
    let opposite = link.sign == Some(Sign::Opposite);
    let sign = if opposite { "−" } else { "+" };
    let strength = link.strength.map(|strength| strength.to_string()).unwrap_or_default();
    let delay = if link.delay == Some(true) { " ||" } else { "" };
    look.push(("label", format!("{sign}{strength}{delay}")));
    if opposite {
        look.extend([("arrowhead", "tee".to_owned()), ("style", "dashed".to_owned())]);
    }
    look
}

/// A text as it may stand between quotation marks: Graphviz reads backslashes and HTML entities inside of labels.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn names_cannot_break_out_of_their_quotation_marks() {
        assert_eq!(escaped(r#"a "b" \N & <i>"#), r#"a \"b\" \\N &amp; <i>"#);
    }

    #[test]
    fn every_cause_gap_and_link_has_a_line() {
        let table = sample();
        let dot = write(&table);
        assert_eq!(dot.matches(" -> ").count(), table.links.len());
        assert_eq!(dot.matches("\n  c").count() - table.links.len() - 1, table.causes.len());
        assert!(dot.contains("−2") && dot.contains("arrowhead=\"tee\"") && dot.contains("||"), "{dot}");
    }
}
