//! The boxes of a plan in layers (after Sugiyama, Tagawa & Toda 1981): columns by longest path from the right,
//! dummies for long links, few crossings, straight links. Every step makes a fixed number of passes and the dummies
//! are capped, so the work is bounded by the size of the map.

use super::columns::{self, Layered};
use super::plan::{Place, Plan};
use super::{heights, order};

/// A top left corner for each box, without overlaps, last boxes in the last column.
pub(crate) fn place(plan: &Plan) -> Vec<Place> {
    if plan.sizes.is_empty() {
        return Vec::new();
    }
    let ahead = columns::without_cycles(plan.sizes.len(), &plan.edges);
    let ranks = columns::ranks(plan, &ahead);
    let mut layered = Layered::of(plan, &ahead, &ranks);
    order::untangle(&mut layered);
    let middles = heights::settle(&layered);
    let lefts = columns::lefts(plan, &layered);
    let corner = |node: usize| {
        let (_, height) = plan.sizes[node];
        (lefts[layered.layer_of[node]], middles[node] - height / 2.0)
    };
    (0..plan.sizes.len()).map(corner).collect()
}
