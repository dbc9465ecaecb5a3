//! How long it takes to compare every set of two to four candidates on made-up maps that are the same on every run, as JSON,
//! with the maps, the candidates and some of the sets for a peer to work out. `cargo run --release -p model --example
//! strategy_sets`
#![expect(clippy::print_stdout, reason = "an example tells what it measured")]

mod made_up;

use made_up::{Draw, middle};
use model::{
    Id, Workbook,
    causes::{CauseGraph, Unwatched},
    gaps::{Comparison, Group, Measure, Method},
    records::{
        ActsOn, Cause, CauseState, Control, Direction, Gap, Link, LinkCheck, Record, Settings, Sign, Strategy,
    },
    strategies::best_sets,
};
use serde_json::{Value, json};
use uuid::Uuid;

const RUNS: usize = 5;
const GAPS: usize = 3;
/// Name, causes, links and candidates.
const MAPS: [(&str, usize, usize, usize); 2] = [("150/400", 150, 400, 25), ("40/80", 40, 80, 25)];
/// Causes that each candidate acts on.
const ACTS: usize = 3;
/// Sets whose coverage is told for the peer.
const TOLD: usize = 40;

fn key(number: usize) -> Uuid {
    Uuid::from_u128(number as u128 + 1)
}

fn gap(number: usize, made_order: i64) -> Record {
    let measure = [Measure::Inexperienced, Measure::OutOfField, Measure::NotLicensed][number % 3];
    Record::from(Gap {
        id: Id::new(key(number)),
        statement: String::new(),
        unit: "99010000".into(),
        unit_name: "Made up".into(),
        year: "2024-25".into(),
        measure,
        group: Group::LowIncome,
        comparison: Comparison::AllOthers,
        method: Method::SchoolAverages,
        experiences: None,
        focus: true,
        weight: 1.0,
        figure: None,
        made_order,
    })
}

fn cause(number: usize, made_order: i64) -> Record {
    Record::from(Cause {
        id: Id::new(key(number)),
        label: format!("Cause {number}"),
        family: None,
        control: Control::Ours,
        state: CauseState::Possible,
        root: false,
        root_reason: String::new(),
        x: None,
        y: None,
        made_order,
    })
}

fn link(number: usize, from: usize, to: usize, is_gap: bool, strength: u8, made_order: i64) -> Record {
    Record::from(Link {
        id: Id::new(key(number)),
        from_cause: Id::new(key(from)),
        to_cause: (!is_gap).then(|| Id::new(key(to))),
        to_gap: is_gap.then(|| Id::new(key(to))),
        sign: Sign::Same,
        strength,
        delay: false,
        reason: String::new(),
        checked: LinkCheck::NotYet,
        made_order,
    })
}

fn strategy(number: usize, feasibility: u8, made_order: i64) -> Record {
    Record::from(Strategy {
        id: Id::new(key(number)),
        title: format!("Strategy {number}"),
        summary: String::new(),
        library_id: None,
        chosen: false,
        parked: false,
        feasibility: Some(feasibility),
        impact: None,
        cost: None,
        agreement: String::new(),
        alignment: String::new(),
        partnership: false,
        made_order,
    })
}

/// Causes first, then gaps, links, candidates and what they act on, each with a key of its own.
fn workbook(causes: usize, links: usize, candidates: usize) -> Workbook {
    let mut draw = Draw(11);
    let pairs = draw.pairs(causes, GAPS, links);
    let mut orders = 1_i64..;
    let mut order = || orders.next().unwrap_or_default();
    let mut records = vec![Record::from(Settings::new("Made up".into(), None, None))];
    records.extend((0..causes).map(|number| cause(number, order())));
    records.extend((causes..causes + GAPS).map(|number| gap(number, order())));
    let first = causes + GAPS;
    for (turn, (from, to)) in pairs.into_iter().enumerate() {
        let strength = [1, 2, 3, 4][draw.below(4)];
        records.push(link(first + turn, from, to, to >= causes, strength, order()));
    }
    let first = first + links;
    for turn in 0..candidates {
        let marks = [1, 2, 3, 4, 5];
        records.push(strategy(first + turn, marks[draw.below(5)], order()));
        for act in 0..ACTS {
            // Different ones, since a strategy acts on a cause once.
            let on = (draw.below(causes / ACTS) * ACTS + act) % causes;
            records.push(Record::from(ActsOn {
                id: Id::new(key(first + candidates + turn * ACTS + act)),
                strategy: Id::new(key(first + turn)),
                cause: Id::new(key(on)),
                direction: Direction::Less,
                effect: [0.25, 0.5, 0.75][draw.below(3)],
                reason: String::new(),
                made_order: order(),
            }));
        }
    }
    Workbook::of(records)
}

/// Times, and everything that a peer needs to work the same out.
fn measured((name, causes, links, candidates): (&str, usize, usize, usize)) -> (String, Value) {
    let workbook = workbook(causes, links, candidates);
    let compare = || best_sets(&workbook, &CauseGraph::of(&workbook), &mut Unwatched);
    let found = compare().expect("BUG: nobody stops it");
    let graph = CauseGraph::of(&workbook);
    let place = |id: Uuid| graph.find(id);
    let acts = workbook.acts_on.iter().map(|act| (act.strategy, place(act.cause.uuid()), act.effect));
    let links = graph.links().iter().map(|link| (link.from, link.to, link.strength));
    let told = json!({
        "time": middle(RUNS, compare),
        "compared": found.compared,
        "front": found.sets.len(),
        "nodes": graph.nodes().len(),
        "gaps": graph.gaps(),
        "gap_ids": graph.gaps().into_iter().map(|gap| graph.nodes()[gap].id).collect::<Vec<_>>(),
        "links": links.collect::<Vec<_>>(),
        "acts": acts.collect::<Vec<_>>(),
        "sets": found.sets.iter().take(TOLD).collect::<Vec<_>>(),
    });
    (name.to_owned(), told)
}

fn main() {
    println!("{}", Value::Object(MAPS.map(measured).into_iter().collect()));
}
