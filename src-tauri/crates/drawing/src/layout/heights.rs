//! The height at which each box of a column stands: as near to its neighbours as the order allows. Each column is
//! solved exactly by pooling, all columns in a fixed number of sweeps.

use super::GAP_BELOW;
use crate::layered::{Layered, Room, Wish, pooled};

/// Free room between two links that pass a column.
const BETWEEN_LINKS: f64 = 6.0;
/// Free room between a box and a link that passes it.
const BESIDE_BOX: f64 = 16.0;
/// Sweeps to and fro; the last ones look to both sides.
const SWEEPS: usize = 14;

/// The middle of each vertex; `bands` are the top and bottom of each band, none where there are no bounds.
pub(crate) fn settle(graph: &Layered, bands: &[(f64, f64)]) -> Vec<f64> {
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
            let looks = (both || sweep % 2 == 0, both || sweep % 2 == 1);
            for group in graph.layers[column].chunk_by(|&a, &b| graph.bands[a] == graph.bands[b]) {
                settle_group(graph, group, bands, looks, &mut middles);
            }
        }
    }
    middles
}

/// Moves what stands in one column and band towards its neighbours at the left, at the right or at both sides.
fn settle_group(
    graph: &Layered,
    group: &[usize],
    bands: &[(f64, f64)],
    looks: (bool, bool),
    middles: &mut [f64],
) {
    let wishes: Vec<Wish> = group
        .iter()
        .enumerate()
        .map(|(at, &vertex)| {
            let below = if at > 0 { distance(graph, group[at - 1], vertex) } else { 0.0 };
            let (target, weight) = wish(graph, vertex, looks, middles);
            Wish { target, weight, below }
        })
        .collect();
    for (&vertex, y) in group.iter().zip(pooled(&wishes, room(graph, group, bands))) {
        middles[vertex] = y;
    }
}

/// Where the middles of the first and last of a group may be.
fn room(graph: &Layered, group: &[usize], bands: &[(f64, f64)]) -> Room {
    let (Some(&first), Some(&last)) = (group.first(), group.last()) else { return Room::OPEN };
    bands.get(graph.bands[first]).map_or(Room::OPEN, |&(top, bottom)| Room {
        low: top + graph.heights[first] / 2.0,
        high: bottom - graph.heights[last] / 2.0,
    })
}

/// Height that each band needs: that of its fullest column.
pub(crate) fn needed(graph: &Layered, bands: usize) -> Vec<f64> {
    let mut needed = vec![0.0_f64; bands];
    for group in
        graph.layers.iter().flat_map(|layer| layer.chunk_by(|&a, &b| graph.bands[a] == graph.bands[b]))
    {
        let ends = (graph.heights[group[0]] + graph.heights[group[group.len() - 1]]) / 2.0;
        let height = group.windows(2).map(|pair| distance(graph, pair[0], pair[1])).sum::<f64>() + ends;
        if let Some(most) = needed.get_mut(graph.bands[group[0]]) {
            *most = most.max(height);
        }
    }
    needed
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
