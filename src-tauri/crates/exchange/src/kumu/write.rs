//! The map as Kumu JSON. Connections name their ends by label, as Kumu expects it; type is `+` or `-`, as its template
//! for loops has it.

use model::records::Sign;
use serde_json::{Map, Value, json};

use crate::{CauseRow, LinkRow, MapTable, terms};

/// The text of the file.
pub fn write(table: &MapTable) -> String {
    let causes = table.causes.iter().map(element);
    let gaps = table.gaps.iter().map(|gap| {
        let facts = [("label", json!(gap.name)), ("type", json!(terms::GAP)), ("focus", json!(gap.focus))];
        object(facts)
    });
    let elements: Vec<Value> = causes.chain(gaps).collect();
    let connections: Vec<Value> = table.links.iter().map(connection).collect();
    let file = json!({ "elements": elements, "connections": connections });
    serde_json::to_string_pretty(&file).expect("BUG: plain values are JSON")
}

fn element(cause: &CauseRow) -> Value {
    let figures = cause.figures;
    object([
        ("label", json!(cause.name)),
        ("type", json!(terms::CAUSE)),
        ("category", json!(cause.category)),
        ("control", json!(cause.control.map(terms::control_word))),
        ("state", json!(cause.state.map(terms::state_word))),
        ("root cause", json!(cause.root.map(terms::yes_word))),
        ("description", json!(cause.root_reason)),
        ("evidence", json!(figures.map(|figures| figures.evidence))),
        ("rank", json!(figures.and_then(|figures| figures.rank))),
        ("headwater", json!(figures.and_then(|figures| figures.headwater))),
        ("flow", json!(figures.and_then(|figures| figures.flow))),
        ("votes", json!(figures.and_then(|figures| figures.votes))),
    ])
}

fn connection(link: &LinkRow) -> Value {
    let sign = link.sign.map(|sign| if sign == Sign::Opposite { "-" } else { "+" });
    let to_kind = if link.to_gap { terms::GAP } else { terms::CAUSE };
    object([
        ("from", json!(link.from)),
        ("to", json!(link.to)),
        ("direction", json!("directed")),
        ("type", json!(sign)),
        ("strength", json!(link.strength)),
        ("delayed", json!(link.delay.map(terms::yes_word))),
        ("description", json!(link.reason)),
        ("to is", json!(to_kind)),
    ])
}

/// An object of what is known.
fn object<const N: usize>(facts: [(&str, Value); N]) -> Value {
    let known = facts.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(known.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}
