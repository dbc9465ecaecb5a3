//! The layered graph of a plan, and where its columns begin.

use super::plan::Plan;
use crate::layered::Layered;

/// Most dummies in a map; longer links beyond that do not take part in the layout.
const MOST_DUMMIES: usize = 12_000;

/// The boxes of a plan in their columns, joined by its links. Short links first: they are the last to go without when
/// there are too many dummies.
pub(crate) fn layered(plan: &Plan, ahead: &[(usize, usize)], columns: &[usize]) -> Layered {
    let heights: Vec<f64> = plan.sizes.iter().map(|size| size.1).collect();
    let mut graph = Layered::of(&heights, columns, &plan.bands);
    let length = |&(from, to): &(usize, usize)| columns[to] - columns[from];
    let mut by_length = ahead.to_vec();
    by_length.sort_by_key(length);
    for link in by_length {
        if graph.layer_of.len() + length(&link) > graph.boxes + MOST_DUMMIES {
            break;
        }
        // On the way to a gap, which stands right of all bands, a link stays in its own.
        let band = plan.bands[if plan.last[link.1] { link.0 } else { link.1 }];
        graph.link(link.0, link.1, band);
    }
    graph
}

/// Left edge of each column: as wide as its widest box, with more room between columns that many links join.
pub(crate) fn lefts(plan: &Plan, graph: &Layered) -> Vec<f64> {
    let mut x = 0.0;
    graph
        .layers
        .iter()
        .map(|layer| {
            let left = x;
            let boxes = layer.iter().filter(|&&vertex| !graph.is_dummy(vertex));
            let width = boxes.map(|&vertex| plan.sizes[vertex].0).fold(0.0, f64::max);
            let links: usize = layer.iter().map(|&vertex| graph.right[vertex].len()).sum();
            x += width + (Plan::CHANNEL + 4.0 * links as f64).min(140.0);
            left
        })
        .collect()
}
