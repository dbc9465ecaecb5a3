//! Sifting (Matuszewski, Schönfeld & Molitor 1999): each vertex tries every position of its column while all others
//! keep their order, and takes the one with fewest crossings to both sides.

use super::Layered;
use super::crossings::of_pair;

/// One round over all vertices from this one on; returns how many crossings were saved.
pub(crate) fn sift(graph: &mut Layered, place: &mut [usize], first: usize) -> usize {
    (first..graph.layer_of.len()).map(|vertex| sift_one(graph, place, vertex)).sum()
}

fn sift_one(graph: &mut Layered, place: &mut [usize], vertex: usize) -> usize {
    let layer = &graph.layers[graph.layer_of[vertex]];
    let from = place[vertex];
    // What it costs to stand above each of the others instead of below it.
    let gain = |other: usize| {
        let cost = |a: usize, b: usize| {
            (of_pair(&graph.left[a], &graph.left[b], place) + of_pair(&graph.right[a], &graph.right[b], place))
                as isize
        };
        cost(vertex, other) - cost(other, vertex)
    };
    let mut best = (0_isize, from);
    let mut now = 0;
    for at in (0..from).rev() {
        if graph.bands[layer[at]] != graph.bands[vertex] {
            break;
        }
        now += gain(layer[at]);
        if now < best.0 {
            best = (now, at);
        }
    }
    now = 0;
    for (at, &other) in layer.iter().enumerate().skip(from + 1) {
        if graph.bands[other] != graph.bands[vertex] {
            break;
        }
        now -= gain(other);
        if now < best.0 {
            best = (now, at);
        }
    }
    shift(&mut graph.layers[graph.layer_of[vertex]], place, from, best.1);
    best.0.unsigned_abs()
}

/// Moves what stands at one position of a column to another.
fn shift(layer: &mut [usize], place: &mut [usize], from: usize, to: usize) {
    if from < to {
        layer[from..=to].rotate_left(1);
    } else {
        layer[to..=from].rotate_right(1);
    }
    for (at, &vertex) in layer.iter().enumerate().take(from.max(to) + 1).skip(from.min(to)) {
        place[vertex] = at;
    }
}
