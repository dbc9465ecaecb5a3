//! The boxes of a plan in layers (after Sugiyama, Tagawa & Toda 1981): columns by longest path from the right,
//! dummies for long links, few crossings, straight links. Every step makes a fixed number of passes and the dummies
//! are capped, so the work is bounded by the size of the map.

use super::plan::{Place, Plan};
use super::{columns, cycles, heights, ranks};
use crate::layered::order;

/// A top left corner for each box, without overlaps, last boxes in the last column.
pub(crate) fn place(plan: &Plan) -> Vec<Place> {
    if plan.sizes.is_empty() {
        return Vec::new();
    }
    let ahead = cycles::without_cycles(plan.sizes.len(), &plan.edges);
    let columns = ranks::ranks(plan, &ahead);
    let mut layered = columns::layered(plan, &ahead, &columns);
    order::untangle(&mut layered);
    let middles = heights::settle(&layered, &[]);
    let lefts = columns::lefts(plan, &layered);
    let corner = |node: usize| {
        let (_, height) = plan.sizes[node];
        (lefts[layered.layer_of[node]], middles[node] - height / 2.0)
    };
    (0..plan.sizes.len()).map(corner).collect()
}
