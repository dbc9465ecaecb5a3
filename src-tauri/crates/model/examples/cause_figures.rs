//! How long the figures of the cause map take on made-up maps that are the same on every run, as JSON; with `--graphs` those maps
//! themselves, for peers. `cargo run --release -p model --example cause_figures`
#![expect(clippy::print_stdout, reason = "an example tells what it measured")]

mod made_up;

use made_up::{Draw, middle};
use model::{
    causes::{
        CauseGraph, GraphLink, GraphNode, NodeKind, Options, Unwatched, analyse_watched, circuits,
        headwaters, influence, links, loops, standing,
    },
    records::Sign,
};
use serde_json::{Value, json};
use uuid::Uuid;

const RUNS: usize = 7;
const LOOP_CAP: usize = 10_000;
const GAPS: usize = 3;
/// Causes and links.
const MAPS: [(&str, usize, usize); 3] =
    [("150/400", 150, 400), ("500/1,500", 500, 1_500), ("2,000/6,000", 2_000, 6_000)];
/// Nodes whose give and take are held against the peer's.
const HELD: usize = 8;

fn map(causes: usize, gaps: usize, links: usize) -> CauseGraph {
    let mut draw = Draw(7);
    let pairs = draw.pairs(causes, gaps, links);
    let key = |number: usize| Uuid::from_u128(number as u128 + 1);
    let node = |place: usize| GraphNode {
        id: key(place),
        label: format!("node {place}"),
        kind: if place < causes { NodeKind::Cause } else { NodeKind::Gap },
        weight: 1.0,
    };
    let mut link = |(turn, (from, to)): (usize, (usize, usize))| GraphLink {
        id: key(causes + gaps + turn),
        from,
        to,
        strength: [1, 2, 3, 4][draw.below(4)],
        sign: Sign::Same,
        delay: false,
    };
    let links = pairs.into_iter().enumerate().map(&mut link).collect();
    CauseGraph::new((0..causes + gaps).map(node).collect(), links, 1.0)
}

/// Graphs whose loops are many or hard to find, by their successors.
fn knotty() -> Vec<(&'static str, Vec<Vec<usize>>)> {
    let complete = |order: usize| -> Vec<Vec<usize>> {
        (0..order).map(|node| (0..order).filter(|other| *other != node).collect()).collect()
    };
    // Ten sets of fifteen, in each of which everybody leads to everybody, and one of each to the next set.
    let knots = (0..150).map(|node| {
        let set = node / 15 * 15;
        let onward = (node == set).then_some((set + 15) % 150);
        (set..set + 15).filter(|other| *other != node).chain(onward).collect()
    });
    // Two layers of forty, each of which leads to all of the other.
    let layers = (0..80).map(|node| if node < 40 { (40..80).collect() } else { (0..40).collect() });
    let ladder = (0..81).map(|node: usize| match node {
        0 => vec![1, 2],
        79 | 80 => vec![0],
        _ => vec![2 * node.div_ceil(2) + 1, 2 * node.div_ceil(2) + 2],
    });
    vec![
        ("complete, 7", complete(7)),
        ("complete, 12", complete(12)),
        ("complete, 150", complete(150)),
        ("ten knots of 15", knots.collect()),
        ("two layers of 40", layers.collect()),
        ("ladder of 40 rungs", ladder.collect()),
        ("150/400", map(150, GAPS, 400).successors()),
        ("500/1,500", map(500, GAPS, 1_500).successors()),
        ("2,000/6,000", map(2_000, GAPS, 6_000).successors()),
    ]
}

fn measured(graph: &CauseGraph) -> Value {
    let quick = Options { matrix: false, ranges: false };
    let whole = Options { matrix: false, ranges: true };
    let starts = headwaters(graph);
    let sums = influence(graph, false);
    json!({
        "quick": middle(RUNS, || (headwaters(graph), influence(graph, false), loops(graph))),
        "headwaters": middle(RUNS, || headwaters(graph)),
        "influence": middle(RUNS, || influence(graph, false)),
        "links": middle(RUNS, || links(graph)),
        "loops": middle(RUNS, || loops(graph)),
        "ranges": middle(RUNS, || standing(graph)),
        "first_answer": middle(RUNS, || analyse_watched(graph, quick, &mut Unwatched)),
        "whole_answer": middle(RUNS, || analyse_watched(graph, whole, &mut Unwatched)),
        "gives": sums.gives[..HELD],
        "takes": sums.takes[..HELD],
        "headwater": starts.headwater[0][..HELD],
        "flow": starts.flow[0][..HELD],
        "residual": sums.residual,
    })
}

fn main() {
    let maps = MAPS.map(|(name, causes, links)| (name, map(causes, GAPS, links)));
    if std::env::args().any(|word| word == "--graphs") {
        let told = |(name, graph): &(&str, CauseGraph)| {
            let links: Vec<_> =
                graph.links().iter().map(|link| (link.from, link.to, link.strength)).collect();
            json!({ "name": name, "nodes": graph.nodes().len(), "gaps": graph.gaps(), "links": links, "held": HELD })
        };
        let maps: Vec<Value> = maps.iter().map(told).collect();
        let loops: Vec<Value> = knotty()
            .into_iter()
            .map(|(name, successors)| {
                let found = circuits(&successors, LOOP_CAP);
                let longest = found.capped.then(|| found.found.last().map(Vec::len)).flatten();
                json!({ "name": name, "successors": successors, "cap": LOOP_CAP, "longest": longest })
            })
            .collect();
        println!("{}", json!({ "maps": maps, "loops": loops }));
        return;
    }
    let figures: serde_json::Map<String, Value> =
        maps.iter().map(|(name, graph)| ((*name).to_owned(), measured(graph))).collect();
    let loops: serde_json::Map<String, Value> = knotty()
        .into_iter()
        .map(|(name, successors)| {
            let found = circuits(&successors, LOOP_CAP);
            let time = middle(RUNS, || circuits(&successors, LOOP_CAP));
            (name.to_owned(), json!({ "found": found.found.len(), "capped": found.capped, "time": time }))
        })
        .collect();
    let pasted = map(5_000, 1, 0);
    println!("{}", json!({ "maps": figures, "loops": loops, "pasted": measured(&pasted) }));
}
