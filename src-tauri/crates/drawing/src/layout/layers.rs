//! Our own engine: layers by longest path from the right, dummies for long links, few crossings, straight
//! links. Each step makes a fixed number of passes, so the work is bounded by the size of the map.

use super::columns::{self, Layered};
use super::plan::{Engine, Place, Plan};
use super::{heights, order};

/// Layered drawing after Sugiyama, Tagawa & Toda 1981, for maps of any size.
#[derive(Debug, Clone, Copy, Default)]
pub struct Layers;

impl Engine for Layers {
    fn place(&self, plan: &Plan) -> Option<Vec<Place>> {
        if plan.sizes.is_empty() {
            return Some(Vec::new());
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
        Some((0..plan.sizes.len()).map(corner).collect())
    }
}
