//! The height at which each box of a column stands: as near to its neighbours as the order allows. Each column is
//! solved exactly by pooling, all columns in a fixed number of sweeps.

use super::GAP_BELOW;
use crate::layered::{Layered, Wish, pooled};

/// Free room between two links that pass a column.
const BETWEEN_LINKS: f64 = 6.0;
/// Free room between a box and a link that passes it.
const BESIDE_BOX: f64 = 16.0;
/// Sweeps to and fro; the last ones look to both sides.
const SWEEPS: usize = 14;

/// The middle of each vertex.
pub(crate) fn settle(graph: &Layered) -> Vec<f64> {
    let mut middles = vec![0.0; graph.layer_of.len()];
    for layer in &graph.layers {
        let height: f64 = layer.iter().map(|&vertex| graph.heights[vertex] + GAP_BELOW).sum();
        let mut y = -height / 2.0;
        for &vertex in layer {
            middles[vertex] = y + graph.heights[vertex] / 2.0;
            y += graph.heights[vertex] + GAP_BELOW;
        }
    }
    for sweep in 0..SWEEPS {
        let both = sweep + 4 >= SWEEPS;
        let columns: Vec<usize> = match sweep % 2 {
            0 => (0..graph.layers.len()).collect(),
            _ => (0..graph.layers.len()).rev().collect(),
        };
        for column in columns {
            settle_column(graph, column, (both || sweep % 2 == 0, both || sweep % 2 == 1), &mut middles);
        }
    }
    middles
}

/// Moves one column towards its neighbours at the left, at the right or at both sides.
fn settle_column(graph: &Layered, column: usize, (left, right): (bool, bool), middles: &mut [f64]) {
    let layer = &graph.layers[column];
    let mut wishes = Vec::with_capacity(layer.len());
    for (at, &vertex) in layer.iter().enumerate() {
        let below = if at > 0 { distance(graph, layer[at - 1], vertex) } else { 0.0 };
        let (target, weight) = wish(graph, vertex, (left, right), middles);
        wishes.push(Wish { target, weight, below });
    }
    for (&vertex, y) in layer.iter().zip(pooled(&wishes)) {
        middles[vertex] = y;
    }
}

/// Least distance between the middles of two vertices that follow one another.
fn distance(graph: &Layered, above: usize, below: usize) -> f64 {
    let free = match (graph.is_dummy(above), graph.is_dummy(below)) {
        (true, true) => BETWEEN_LINKS,
        (false, false) => GAP_BELOW,
        _ => BESIDE_BOX,
    };
    (graph.heights[above] + graph.heights[below]) / 2.0 + free
}

/// The weighted mean height of the neighbours. Long links weigh more, so that they run straight.
fn wish(graph: &Layered, vertex: usize, (left, right): (bool, bool), middles: &[f64]) -> (f64, f64) {
    let mut sum = middles[vertex] * 0.02;
    let mut weight = 0.02;
    let sides = [(left, &graph.left[vertex]), (right, &graph.right[vertex])];
    for neighbour in sides.iter().filter(|(looks, _)| *looks).flat_map(|(_, side)| side.iter()) {
        let pull = match (graph.is_dummy(vertex), graph.is_dummy(*neighbour)) {
            (true, true) => 6.0,
            (false, false) => 1.0,
            _ => 2.0,
        };
        sum += middles[*neighbour] * pull;
        weight += pull;
    }
    (sum / weight, weight)
}
