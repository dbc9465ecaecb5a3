//! The boxes of a plan in layers (after Sugiyama, Tagawa & Toda 1981): columns by longest path from the right,
//! dummies for long links, few crossings, straight links. Every step makes a fixed number of passes and the dummies
//! are capped, so the work is bounded by the size of the map.

use super::plan::{Place, Plan};
use super::{columns, heights, shape};
use crate::layered::order;

/// A plan laid out.
pub(crate) struct Laid {
    /// A top left corner for each box, without overlaps, last boxes in the last column.
    pub corners: Vec<Place>,
    /// How often its links cross.
    pub crossings: usize,
    pub width: f64,
    pub height: f64,
}

/// Lays out the boxes in their columns; `ahead` are their links, each to a column further right.
pub(crate) fn place(plan: &Plan, ahead: &[(usize, usize)], columns: &[usize]) -> Laid {
    let mut layered = columns::layered(plan, ahead, columns);
    let crossings = order::untangle(&mut layered);
    let high = heights::needed(&layered, 1).first().copied().unwrap_or(0.0).max(most_high(plan, columns));
    let middles = heights::settle(&layered, &[(0.0, high)]);
    let lefts = columns::lefts(plan, &layered, &middles);
    let corner = |node: usize| {
        let (_, height) = plan.sizes[node];
        (lefts[layered.layer_of[node]], middles[node] - height / 2.0)
    };
    let corners: Vec<Place> = (0..plan.sizes.len()).map(corner).collect();
    let boxes = || corners.iter().zip(&plan.sizes);
    let width = boxes().map(|(corner, size)| corner.0 + size.0).fold(0.0, f64::max);
    let top = boxes().map(|(corner, _)| corner.1).fold(f64::INFINITY, f64::min);
    let bottom = boxes().map(|(corner, size)| corner.1 + size.1).fold(f64::NEG_INFINITY, f64::max);
    Laid { crossings, width, height: bottom - top, corners }
}

/// How high the map may be before it is higher than its shape asks for.
fn most_high(plan: &Plan, columns: &[usize]) -> f64 {
    let count = columns.iter().max().map_or(0, |last| last + 1) as f64;
    let widest = plan.sizes.iter().map(|size| size.0).fold(0.0, f64::max);
    count * (widest + Plan::CHANNEL) / shape::ASPECT
}
