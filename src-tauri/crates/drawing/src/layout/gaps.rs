//! The column of gaps at the right: its order once everything else stands, and that nothing stands right of it.

use super::GAP_BELOW;
use super::plan::{Place, Plan, Wiring};
use super::stack::permutations;
use crate::shapes::{MapNode, MapNodeKind};

/// Most gaps whose order is tried in every way.
const MOST: usize = 6;

/// Puts the gaps in the order in which fewest of the links to them cross. Boxes of several causes were one thing when the
/// columns were ordered; now each cause has its own height.
pub(crate) fn untangle(nodes: &[MapNode], wiring: &Wiring, places: &mut [Option<Place>]) {
    let top = |node: usize| places[node].map_or(0.0, |place| place.1);
    let mut gaps: Vec<usize> = (0..nodes.len())
        .filter(|&node| nodes[node].kind == MapNodeKind::Gap && wiring.degree[node] > 0)
        .collect();
    gaps.sort_by(|&a, &b| top(a).total_cmp(&top(b)));
    let heights = || gaps.iter().map(|&gap| nodes[gap].height);
    let alike = heights().fold(0.0, f64::max) - heights().fold(f64::INFINITY, f64::min) < GAP_BELOW;
    if gaps.len() < 2 || gaps.len() > MOST || !alike {
        return;
    }
    let from = |gap: usize| -> Vec<f64> {
        let links = wiring.edges.iter().filter(|link| link.1 == gap);
        links.map(|link| top(link.0) + nodes[link.0].height / 2.0).collect()
    };
    let links: Vec<Vec<f64>> = gaps.iter().map(|&gap| from(gap)).collect();
    let crossed = |above: usize, below: usize| -> usize {
        links[above].iter().map(|a| links[below].iter().filter(|b| *b < a).count()).sum()
    };
    let pairs: Vec<Vec<usize>> =
        (0..gaps.len()).map(|a| (0..gaps.len()).map(|b| crossed(a, b)).collect()).collect();
    let all = |order: &Vec<usize>| -> usize {
        (0..order.len()).map(|a| (a + 1..order.len()).map(|b| pairs[order[a]][order[b]]).sum::<usize>()).sum()
    };
    let now: Vec<usize> = (0..gaps.len()).collect();
    let best = permutations(&now).into_iter().min_by_key(all).unwrap_or(now);
    let stood: Vec<Option<Place>> = gaps.iter().map(|&gap| places[gap]).collect();
    best.into_iter().zip(stood).for_each(|(gap, place)| places[gaps[gap]] = place);
}

/// Moves the column of gaps beyond the last cause, should the layers have left it among them.
pub(crate) fn to_the_right(nodes: &[MapNode], places: &mut [Option<Place>]) {
    let edge = |kind: MapNodeKind| {
        nodes.iter().zip(places.iter()).filter(move |(node, _)| node.kind == kind).filter_map(
            move |(node, place)| {
                place.map(|(x, _)| match kind {
                    MapNodeKind::Cause => x + node.width,
                    MapNodeKind::Gap => x,
                })
            },
        )
    };
    let last_cause = edge(MapNodeKind::Cause).fold(f64::NEG_INFINITY, f64::max);
    let first_gap = edge(MapNodeKind::Gap).fold(f64::INFINITY, f64::min);
    let short_by = last_cause + Plan::CHANNEL - first_gap;
    if short_by.is_finite() && short_by > 0.0 {
        for (node, place) in nodes.iter().zip(places.iter_mut()) {
            if let (MapNodeKind::Gap, Some((x, _))) = (node.kind, place) {
                *x += short_by;
            }
        }
    }
}
