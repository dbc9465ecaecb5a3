//! The order of the vertices within each column: few crossings. From several starts, barycentre sweeps from both sides
//! and swaps of neighbours, then sifting; the best is kept. As many starts as the budget allows, never more.

use super::Layered;
use super::crossings::{all, of_pair};
use super::sift::{round_of, sift};

/// Sweeps over all columns from one start, to and fro.
const SWEEPS: usize = 10;
/// Sweeps without a better order after which a start is given up.
const PATIENCE: usize = 3;
/// Starts that are tried where there is time.
const MOST_STARTS: usize = 16;
/// Rounds of sifting for each.
const ROUNDS: usize = 12;
/// Work for all starts together, in visits of a vertex, a piece of a link or a pair of vertices.
const BUDGET: usize = 8_000_000;

/// Puts each column in an order with few crossings; returns how many are left.
pub(crate) fn untangle(graph: &mut Layered) -> usize {
    let mut chance = Chance(88_172_645_463_325_252);
    by_band(graph);
    let given = graph.layers.clone();
    let mut best = (all(graph, &graph.positions()), graph.layers.clone());
    let work = graph.size() * SWEEPS * 4 + round_of(graph, 0) * ROUNDS;
    let starts = (BUDGET / work.max(1)).clamp(2, MOST_STARTS);
    for start in 0..starts {
        match start {
            0 => interleave_all(graph),
            1 => graph.layers = by_depth(graph),
            _ => {
                graph.layers.clone_from(&given);
                graph.layers.iter_mut().for_each(|layer| chance.shuffle(layer));
            }
        }
        by_band(graph);
        improve(graph, start % 2 == 0);
        let crossed = sift(graph, 0, BUDGET / starts);
        if crossed < best.0 {
            best = (crossed, graph.layers.clone());
        }
        if best.0 == 0 {
            break;
        }
    }
    graph.layers = best.1;
    best.0
}

/// Sweeps and swaps from one start; ends with the best order it met.
fn improve(graph: &mut Layered, rightwards: bool) {
    let mut best = (usize::MAX, Vec::new());
    let mut since = 0;
    for sweep in 0..SWEEPS {
        let mut place = graph.positions();
        sweep_once(graph, &mut place, (sweep % 2 == 0) == rightwards);
        swap_neighbours(graph, &mut place);
        let now = all(graph, &place);
        since += 1;
        if now < best.0 {
            best = (now, graph.layers.clone());
            since = 0;
        }
        if since >= PATIENCE || now == 0 {
            break;
        }
    }
    graph.layers = best.1;
}

/// Keeps bands apart; within one the order stays.
fn by_band(graph: &mut Layered) {
    for layer in &mut graph.layers {
        layer.sort_by_key(|&vertex| graph.bands[vertex]);
    }
}

/// Orders each column by the mean position of its neighbours in the column before (or after).
fn sweep_once(graph: &mut Layered, place: &mut [usize], rightwards: bool) {
    let count = graph.layers.len();
    let mut keyed: Vec<(usize, f64, usize)> = Vec::new();
    for nth in 1..count {
        let column = if rightwards { nth } else { count - 1 - nth };
        let sides = if rightwards { &graph.left } else { &graph.right };
        keyed.clear();
        keyed.extend(graph.layers[column].iter().enumerate().map(|(at, &vertex)| {
            (graph.bands[vertex], mean(&sides[vertex], place).unwrap_or(at as f64), vertex)
        }));
        keyed.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        for (at, &(_, _, vertex)) in keyed.iter().enumerate() {
            graph.layers[column][at] = vertex;
            place[vertex] = at;
        }
    }
}

fn mean(neighbours: &[usize], place: &[usize]) -> Option<f64> {
    let sum: usize = neighbours.iter().map(|&vertex| place[vertex]).sum();
    (!neighbours.is_empty()).then(|| sum as f64 / neighbours.len() as f64)
}

/// Swaps two boxes that follow one another where that saves crossings; one pass over all columns.
fn swap_neighbours(graph: &mut Layered, place: &mut [usize]) {
    for column in 0..graph.layers.len() {
        for at in 1..graph.layers[column].len() {
            let (a, b) = (graph.layers[column][at - 1], graph.layers[column][at]);
            let cost = |x: usize, y: usize| {
                of_pair(&graph.left[x], &graph.left[y], place)
                    + of_pair(&graph.right[x], &graph.right[y], place)
            };
            if graph.bands[a] == graph.bands[b] && cost(b, a) < cost(a, b) {
                graph.layers[column].swap(at - 1, at);
                place.swap(a, b);
            }
        }
    }
}

/// A first start: the dummies of each column spread evenly among its boxes, so that long links pass between cards
/// instead of below all of them.
fn interleave_all(graph: &mut Layered) {
    let boxes = graph.boxes;
    for layer in &mut graph.layers {
        let of = |dummy: bool| layer.iter().filter(|&&vertex| (vertex >= boxes) == dummy).count() as f64;
        let counts = [of(false), of(true)];
        let mut next = [0.5, 0.5];
        let mut keyed: Vec<(f64, usize)> = Vec::with_capacity(layer.len());
        for &vertex in layer.iter() {
            let kind = usize::from(vertex >= boxes);
            keyed.push((next[kind] / counts[kind], vertex));
            next[kind] += 1.0;
        }
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        layer.iter_mut().zip(keyed).for_each(|(place, (_, vertex))| *place = vertex);
    }
}

/// A second start: vertices in the order of a walk upstream from the last column.
fn by_depth(graph: &Layered) -> Vec<Vec<usize>> {
    let mut layers = vec![Vec::new(); graph.layers.len()];
    let mut seen = vec![false; graph.layer_of.len()];
    let roots: Vec<usize> = graph.layers.iter().rev().flatten().copied().collect();
    for root in roots {
        let mut open = vec![root];
        while let Some(vertex) = open.pop() {
            if !std::mem::replace(&mut seen[vertex], true) {
                layers[graph.layer_of[vertex]].push(vertex);
                open.extend(graph.left[vertex].iter().rev());
            }
        }
    }
    layers
}

/// A sequence that looks like chance and is the same every time (Marsaglia 2003, xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count.max(1) as u64) as usize
    }

    fn shuffle(&mut self, of: &mut [usize]) {
        for at in (1..of.len()).rev() {
            of.swap(at, self.below(at + 1));
        }
    }
}
