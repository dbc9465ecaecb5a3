//! Measures the layout of made-up maps of four sizes and two days: milliseconds and crossings, as JSON.
//! `--fixtures` prints the maps for others to lay out; the file in which they answer, named as the argument, is added
//! with its crossings, counted in the same way. `--huge` measures a map beyond all that is asked for.
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

mod crossings;
#[path = "../../src/samples/maps.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod maps;

use std::time::Instant;

use drawing::{MapLink, MapNode, MapNodeKind, lay_out};
use serde_json::{Value, json};

/// How often each map is laid out.
const RUNS: usize = 7;

type Map = (&'static str, Vec<MapNode>, Vec<MapLink>);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let answer = match std::env::args().nth(1).as_deref() {
        Some("--fixtures") => json!(fixtures().iter().map(told).collect::<Vec<_>>()),
        Some("--huge") => json!([measured(&named("2000/6000", maps::dense(1_997, 3, 6_000)))]),
        Some(peers) => {
            let answers: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(peers)?)?;
            json!(ours().into_iter().chain(answers.iter().map(judged)).collect::<Vec<_>>())
        }
        None => json!(ours()),
    };
    println!("{answer:#}");
    Ok(())
}

fn named(name: &'static str, (nodes, links): (Vec<MapNode>, Vec<MapLink>)) -> Map {
    (name, nodes, links)
}

fn fixtures() -> Vec<Map> {
    vec![
        named("river", maps::river()),
        named("day", maps::day()),
        named("60/100", maps::dense(57, 3, 100)),
        named("100/160", maps::dense(97, 3, 160)),
        named("150/400", maps::dense(147, 3, 400)),
        named("500/800", maps::dense(497, 3, 800)),
    ]
}

/// A map as others are told of it: positions instead of ids.
fn told((name, nodes, links): &Map) -> Value {
    let at = |id| nodes.iter().position(|node| node.id == id);
    let node = |node: &MapNode| json!({ "width": node.width, "height": node.height, "gap": node.kind == MapNodeKind::Gap });
    json!({
        "fixture": name,
        "nodes": nodes.iter().map(node).collect::<Vec<_>>(),
        "links": links.iter().map(|link| [at(link.from), at(link.to)]).collect::<Vec<_>>(),
    })
}

fn ours() -> Vec<Value> {
    fixtures().iter().map(measured).collect()
}

fn measured((name, nodes, links): &Map) -> Value {
    let mut milliseconds = Vec::new();
    let mut courses = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        let map = lay_out(nodes, links);
        milliseconds.push(begun.elapsed().as_secs_f64() * 1000.0);
        courses = map.links.iter().map(|link| crossings::course(&link.path)).collect();
    }
    json!({
        "fixture": name,
        "by": "ours",
        "nodes": nodes.len(),
        "links": links.len(),
        "milliseconds": milliseconds,
        "crossings": crossings::count(&courses),
    })
}

/// An answer of another layout with its courses counted instead of told.
fn judged(answer: &Value) -> Value {
    let mut judged = answer.clone();
    let courses: Vec<crossings::Course> =
        serde_json::from_value(answer["courses"].clone()).unwrap_or_default();
    judged["crossings"] = json!(crossings::count(&courses));
    if let Some(fields) = judged.as_object_mut() {
        fields.remove("courses");
    }
    judged
}
