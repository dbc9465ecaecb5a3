//! The order of the boxes within each column: few crossings. Barycentre sweeps from both sides and swaps of
//! neighbours, the best order kept; a fixed number of passes.

use super::columns::Layered;

/// Sweeps over all columns, to and fro.
const SWEEPS: usize = 12;
/// Above this many vertices neighbours are no longer swapped one by one.
const SWAP_LIMIT: usize = 900;

/// Puts each column in an order with few crossings.
pub(crate) fn untangle(graph: &mut Layered) {
    let mut best = (crossings(graph), graph.layers.clone());
    for start in 0..2 {
        if start == 1 {
            graph.layers = by_depth(graph);
        }
        for sweep in 0..SWEEPS {
            sweep_once(graph, sweep % 2 == 0);
            if graph.layer_of.len() <= SWAP_LIMIT {
                swap_neighbours(graph);
            }
            let now = crossings(graph);
            if now < best.0 {
                best = (now, graph.layers.clone());
            }
        }
    }
    graph.layers = best.1;
}

/// Orders each column by the mean position of its neighbours in the column before (or after).
fn sweep_once(graph: &mut Layered, rightwards: bool) {
    let count = graph.layers.len();
    let columns: Vec<usize> =
        if rightwards { (1..count).collect() } else { (0..count.saturating_sub(1)).rev().collect() };
    let mut place = positions(graph);
    for column in columns {
        let sides = if rightwards { &graph.left } else { &graph.right };
        let mut keyed: Vec<(f64, usize)> = graph.layers[column]
            .iter()
            .enumerate()
            .map(|(at, &vertex)| (mean(&sides[vertex], &place).unwrap_or(at as f64), vertex))
            .collect();
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        graph.layers[column] = keyed.into_iter().map(|(_, vertex)| vertex).collect();
        graph.layers[column].iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at);
    }
}

/// The position of each vertex in its column.
fn positions(graph: &Layered) -> Vec<usize> {
    let mut place = vec![0; graph.layer_of.len()];
    for layer in &graph.layers {
        layer.iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at);
    }
    place
}

fn mean(neighbours: &[usize], place: &[usize]) -> Option<f64> {
    let sum: usize = neighbours.iter().map(|&vertex| place[vertex]).sum();
    (!neighbours.is_empty()).then(|| sum as f64 / neighbours.len() as f64)
}

/// Swaps two boxes that follow one another where that saves crossings; one pass over all columns.
fn swap_neighbours(graph: &mut Layered) {
    let mut place = positions(graph);
    for column in 0..graph.layers.len() {
        for at in 1..graph.layers[column].len() {
            let (a, b) = (graph.layers[column][at - 1], graph.layers[column][at]);
            let cost = |x: usize, y: usize| {
                pair_crossings(&graph.left[x], &graph.left[y], &place)
                    + pair_crossings(&graph.right[x], &graph.right[y], &place)
            };
            if cost(b, a) < cost(a, b) {
                graph.layers[column].swap(at - 1, at);
                place.swap(a, b);
            }
        }
    }
}

/// Crossings between the links of two vertices to one side when the first stands above the second.
fn pair_crossings(above: &[usize], below: &[usize], place: &[usize]) -> usize {
    above.iter().map(|&a| below.iter().filter(|&&b| place[b] < place[a]).count()).sum()
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

/// All crossings between neighbouring columns, counted with a Fenwick tree (Barth, Mutzel & Jünger 2004).
pub(crate) fn crossings(graph: &Layered) -> usize {
    let place = positions(graph);
    (1..graph.layers.len()).map(|column| between(graph, column, &place)).sum()
}

fn between(graph: &Layered, column: usize, place: &[usize]) -> usize {
    let size = graph.layers[column].len();
    let mut tree = vec![0_usize; size + 1];
    let (mut total, mut crossed) = (0_usize, 0_usize);
    for &vertex in &graph.layers[column - 1] {
        let mut ends: Vec<usize> = graph.right[vertex].iter().map(|&to| place[to]).collect();
        ends.sort_unstable();
        for &end in &ends {
            crossed += total - prefix(&tree, end + 1);
        }
        for &end in &ends {
            add(&mut tree, end + 1);
            total += 1;
        }
    }
    crossed
}

fn prefix(tree: &[usize], mut at: usize) -> usize {
    let mut sum = 0;
    while at > 0 {
        sum += tree[at];
        at &= at - 1;
    }
    sum
}

fn add(tree: &mut [usize], mut at: usize) {
    while at < tree.len() {
        tree[at] += 1;
        at += at & at.wrapping_neg();
    }
}
