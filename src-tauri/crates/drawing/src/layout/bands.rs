//! The map grouped into horizontal bands, one a lane, with the same columns throughout; gaps at the right of all. Small
//! loops are not stacked here, because their causes may be in different lanes.

use super::plan::{Place, Plan, Wiring};
use super::{GAP_BELOW, MARGIN, columns, cycles, heights, ranks};
use crate::layered::order;
use crate::shapes::{LaneGeometry, MapNode, MapNodeKind};

/// Room for the title of a band above its first cause, and below its last.
pub(crate) const TITLE: f64 = 44.0;
const FOOT: f64 = 20.0;
/// Fewest columns over which causes without links are spread.
const COLUMNS: usize = 4;

/// A lane with those that are in none after all others.
pub(crate) fn key(lane: Option<usize>) -> (bool, usize) {
    (lane.is_none(), lane.unwrap_or(0))
}

/// The lanes of the causes, top to bottom; none where no node has one.
pub(crate) fn lanes(nodes: &[MapNode]) -> Vec<Option<usize>> {
    let causes = || nodes.iter().filter(|node| node.kind == MapNodeKind::Cause);
    if causes().all(|node| node.lane.is_none()) {
        return Vec::new();
    }
    let mut lanes: Vec<Option<usize>> = causes().map(|node| node.lane).collect();
    lanes.sort_by_key(|lane| key(*lane));
    lanes.dedup();
    lanes
}

/// Places in bands as if nobody had placed anything.
pub(crate) fn place(nodes: &[MapNode], wiring: &Wiring, lanes: &[Option<usize>]) -> Vec<Place> {
    let plan = plan(nodes, wiring, lanes);
    let ahead = cycles::without_cycles(plan.sizes.len(), &plan.edges);
    let mut ranks = ranks::ranks(&plan, &ahead);
    spread_loose(nodes, wiring, &plan, &mut ranks);
    let mut layered = columns::layered(&plan, &ahead, &ranks);
    order::untangle(&mut layered);
    let mut top = MARGIN;
    let mut rooms: Vec<(f64, f64)> = heights::needed(&layered, lanes.len())
        .into_iter()
        .map(|height| {
            let room = (top + TITLE, top + TITLE + height);
            // A pixel more, because places are rounded.
            top = (room.1 + FOOT).ceil() + 1.0;
            room
        })
        .collect();
    rooms.push((MARGIN, f64::INFINITY));
    let middles = heights::settle(&layered, &rooms);
    let lefts = columns::lefts(&plan, &layered, &middles);
    let corner = |node: usize| {
        ((MARGIN + lefts[ranks[node]]).round(), (middles[node] - nodes[node].height / 2.0).round())
    };
    (0..nodes.len()).map(corner).collect()
}

/// Every node as a box of its own; gaps in a band after all lanes.
fn plan(nodes: &[MapNode], wiring: &Wiring, lanes: &[Option<usize>]) -> Plan {
    let band = |node: &MapNode| match node.kind {
        MapNodeKind::Gap => lanes.len(),
        MapNodeKind::Cause => lanes.partition_point(|lane| key(*lane) < key(node.lane)),
    };
    Plan {
        sizes: nodes.iter().map(|node| (node.width, node.height)).collect(),
        last: nodes.iter().map(|node| node.kind == MapNodeKind::Gap).collect(),
        bowed: vec![false; nodes.len()],
        bands: nodes.iter().map(band).collect(),
        edges: wiring.edges.clone(),
    }
}

/// Causes without links go where their band is least full.
fn spread_loose(nodes: &[MapNode], wiring: &Wiring, plan: &Plan, ranks: &mut [usize]) {
    let loose: Vec<usize> = (0..nodes.len()).filter(|&node| wiring.is_loose(nodes, node)).collect();
    if loose.is_empty() {
        return;
    }
    let causes = (0..nodes.len()).filter(|&node| !plan.last[node]);
    let used = causes.map(|node| ranks[node] + 1).max().unwrap_or(1);
    let added = COLUMNS.min(loose.len()).saturating_sub(used);
    ranks.iter_mut().for_each(|rank| *rank += added);
    let mut filled = vec![vec![0.0; used + added]; plan.bands.iter().max().map_or(1, |last| last + 1)];
    for node in (0..nodes.len()).filter(|node| !plan.last[*node] && !loose.contains(node)) {
        filled[plan.bands[node]][ranks[node]] += nodes[node].height + GAP_BELOW;
    }
    for node in loose {
        let columns = &mut filled[plan.bands[node]];
        let least = (0..columns.len()).min_by(|&a, &b| columns[a].total_cmp(&columns[b])).unwrap_or(0);
        columns[least] += nodes[node].height + GAP_BELOW;
        ranks[node] = least;
    }
}

/// The bands around causes that stand: those the layout may place decide, in a lane without any those placed by hand.
pub(crate) fn around(nodes: &[MapNode], places: &[Place], lanes: &[Option<usize>]) -> Vec<LaneGeometry> {
    lanes
        .iter()
        .map(|&lane| {
            let (top, bottom) = reach(nodes, places, lane).unwrap_or((MARGIN + TITLE, MARGIN + TITLE));
            LaneGeometry { lane, top: top - TITLE, height: bottom - top + TITLE + FOOT }
        })
        .collect()
}

/// Top of the first and bottom of the last cause of a lane.
pub(crate) fn reach(nodes: &[MapNode], places: &[Place], lane: Option<usize>) -> Option<(f64, f64)> {
    let of = |by_hand: bool| {
        let members = nodes.iter().zip(places).filter(move |(node, _)| {
            node.kind == MapNodeKind::Cause && node.lane == lane && (by_hand || node.fixed.is_none())
        });
        members.fold(None, |reach: Option<(f64, f64)>, (node, &(_, y))| {
            let (top, bottom) = reach.unwrap_or((y, y + node.height));
            Some((top.min(y), bottom.max(y + node.height)))
        })
    };
    of(false).or_else(|| of(true))
}
