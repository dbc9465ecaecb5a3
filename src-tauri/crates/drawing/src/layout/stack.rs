//! Small loops as one box: two to four causes that feed each other stand above one another in one column, so
//! that the loop can be seen as a loop. Larger ones are left to the layers.

use std::collections::{BTreeMap, BTreeSet};

use super::GAP_BELOW;
use super::plan::{Place, Plan, Wiring};
use crate::shapes::{MapNode, MapNodeKind};

/// Largest loop that is stacked.
const TALLEST: usize = 4;
/// Free room between the causes of a stack: a short link with its arrowhead.
const BETWEEN: f64 = GAP_BELOW + 18.0;
/// What it costs that two links cross or that one cuts through a loop's bow, in pixels of way.
const CUT: f64 = 300.0;

/// Groups of nodes that the engine places as one box: a stacked loop or a single node.
pub(crate) type Stacks = Vec<Vec<usize>>;

/// One group per linked node or small loop; loose causes are in none.
pub(crate) fn find(nodes: &[MapNode], wiring: &Wiring) -> Stacks {
    let mut stacks = Vec::new();
    let of = components(nodes.len(), &wiring.edges);
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (node, &component) in of.iter().enumerate() {
        members.entry(component).or_default().push(node);
    }
    for node in 0..nodes.len() {
        if wiring.is_loose(nodes, node) {
            continue;
        }
        let group = &members[&of[node]];
        if group.len() > TALLEST {
            stacks.push(vec![node]);
        } else if group[0] == node {
            stacks.push(group.clone());
        }
    }
    stacks
}

/// The map with each group as one box.
pub(crate) fn plan(nodes: &[MapNode], wiring: &Wiring, stacks: &Stacks) -> Plan {
    let mut home = vec![usize::MAX; nodes.len()];
    for (at, stack) in stacks.iter().enumerate() {
        stack.iter().for_each(|&node| home[node] = at);
    }
    let mut seen = BTreeSet::new();
    let homes = wiring.edges.iter().map(|&(from, to)| (home[from], home[to]));
    let edges = homes.filter(|edge| edge.0 != edge.1 && seen.insert(*edge)).collect();
    Plan {
        sizes: stacks.iter().map(|stack| size(nodes, stack)).collect(),
        last: stacks.iter().map(|stack| nodes[stack[0]].kind == MapNodeKind::Gap).collect(),
        bowed: stacks.iter().map(|stack| is_loop(wiring, stack)).collect(),
        bands: vec![0; stacks.len()],
        edges,
    }
}

/// Whether links lead round within the stack, and not only down.
fn is_loop(wiring: &Wiring, stack: &[usize]) -> bool {
    let inside = |(from, to): &&(usize, usize)| stack.contains(from) && stack.contains(to);
    stack.len() > 1 && wiring.edges.iter().filter(inside).count() >= stack.len()
}

fn size(nodes: &[MapNode], stack: &[usize]) -> (f64, f64) {
    let width = stack.iter().map(|&node| nodes[node].width).fold(0.0, f64::max);
    let height: f64 = stack.iter().map(|&node| nodes[node].height).sum();
    (width, height + BETWEEN * (stack.len() - 1) as f64)
}

/// Each node's own corner from the corners of the groups; loose causes get none yet.
pub(crate) fn unfold(
    nodes: &[MapNode],
    wiring: &Wiring,
    stacks: &Stacks,
    placed: &[Place],
) -> Vec<Option<Place>> {
    let mut places = vec![None; nodes.len()];
    for (stack, &(x, y)) in stacks.iter().zip(placed) {
        fill(nodes, stack, (x, y), &mut places);
    }
    for (stack, &corner) in stacks.iter().zip(placed) {
        if stack.len() > 1 {
            let best = best_order(nodes, wiring, stack, corner, &places);
            fill(nodes, &best, corner, &mut places);
        }
    }
    places
}

fn fill(nodes: &[MapNode], stack: &[usize], (x, mut y): Place, places: &mut [Option<Place>]) {
    for &node in stack {
        places[node] = Some((x, y));
        y += nodes[node].height + BETWEEN;
    }
}

/// The order with most links straight down to the next, then with the least way to the neighbours outside.
fn best_order(
    nodes: &[MapNode],
    wiring: &Wiring,
    stack: &[usize],
    corner: Place,
    places: &[Option<Place>],
) -> Vec<usize> {
    let mut best: Option<(usize, f64, Vec<usize>)> = None;
    for order in permutations(stack) {
        let down = order.windows(2).filter(|pair| wiring.edges.contains(&(pair[0], pair[1]))).count();
        let mut trial = places.to_vec();
        fill(nodes, &order, corner, &mut trial);
        let crossed = cuts(nodes, wiring, &order, &trial) + crossings(nodes, wiring, stack, &trial);
        let way = way_outside(nodes, wiring, stack, &trial) + CUT * crossed as f64;
        let better = best
            .as_ref()
            .is_none_or(|(most, least, _)| down > *most || (down == *most && way < *least - 1e-9));
        if better {
            best = Some((down, way, order));
        }
    }
    best.map_or_else(|| stack.to_vec(), |(_, _, order)| order)
}

fn way_outside(nodes: &[MapNode], wiring: &Wiring, stack: &[usize], places: &[Option<Place>]) -> f64 {
    let middle = |node: usize| places[node].map_or(0.0, |(_, y)| y + nodes[node].height / 2.0);
    wiring
        .edges
        .iter()
        .filter(|(from, to)| stack.contains(from) != stack.contains(to))
        .map(|&(from, to)| (middle(from) - middle(to)).abs())
        .sum()
}

/// How often the links that lead out of a stack at one side cross one another.
fn crossings(nodes: &[MapNode], wiring: &Wiring, stack: &[usize], places: &[Option<Place>]) -> usize {
    let middle = |node: usize| places[node].map_or(0.0, |(_, y)| y + nodes[node].height / 2.0);
    let left = |node: usize| places[node].map_or(0.0, |(x, _)| x);
    // Side, height at the stack, height at the other end.
    let ends = wiring.edges.iter().filter_map(|&(from, to)| {
        let (inside, outside) = match (stack.contains(&from), stack.contains(&to)) {
            (true, false) => (from, to),
            (false, true) => (to, from),
            _ => return None,
        };
        Some((left(outside) < left(inside), middle(inside), middle(outside)))
    });
    let ends: Vec<(bool, f64, f64)> = ends.collect();
    let cross = |a: &(bool, f64, f64), b: &(bool, f64, f64)| a.0 == b.0 && (a.1 - b.1) * (a.2 - b.2) < 0.0;
    let pairs = ends.iter().enumerate().map(|(nth, a)| ends[..nth].iter().filter(|b| cross(a, b)).count());
    pairs.sum()
}

/// Links from the left that end between the two ends of a bow, or come to one of its ends from inside.
fn cuts(nodes: &[MapNode], wiring: &Wiring, order: &[usize], places: &[Option<Place>]) -> usize {
    let middle = |node: usize| places[node].map_or(0.0, |(_, y)| y + nodes[node].height / 2.0);
    let rank = |node: usize| order.iter().position(|&member| member == node);
    let bows = wiring.edges.iter().filter_map(|&(from, to)| {
        let (from, to) = (rank(from)?, rank(to)?);
        (to != from + 1).then_some((from.min(to), from.max(to)))
    });
    let cut = |(top, bottom): (usize, usize)| {
        let inside = |&&(from, to): &&(usize, usize)| match (rank(from), rank(to)) {
            (None, Some(at)) if at == top => middle(from) > middle(to),
            (None, Some(at)) if at == bottom => middle(from) < middle(to),
            (None, Some(at)) => at > top && at < bottom,
            _ => false,
        };
        wiring.edges.iter().filter(inside).count()
    };
    bows.map(cut).sum()
}

/// All orders of these, the given one first.
pub(crate) fn permutations(of: &[usize]) -> Vec<Vec<usize>> {
    if of.len() <= 1 {
        return vec![of.to_vec()];
    }
    let mut all = Vec::new();
    for nth in 0..of.len() {
        let mut rest = of.to_vec();
        let first = rest.remove(nth);
        for mut tail in permutations(&rest) {
            tail.insert(0, first);
            all.push(tail);
        }
    }
    all
}

/// The strongly connected component of each node, numbered by its first member
/// (Kosaraju's two passes, without recursion).
pub(crate) fn components(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let (mut ahead, mut back) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for &(from, to) in edges {
        ahead[from].push(to);
        back[to].push(from);
    }
    let mut of = vec![usize::MAX; count];
    for &root in finishing_order(&ahead).iter().rev() {
        if of[root] != usize::MAX {
            continue;
        }
        let mut open = vec![root];
        of[root] = root;
        while let Some(node) = open.pop() {
            for &before in &back[node] {
                if of[before] == usize::MAX {
                    of[before] = root;
                    open.push(before);
                }
            }
        }
    }
    of
}

fn finishing_order(ahead: &[Vec<usize>]) -> Vec<usize> {
    let mut done = Vec::new();
    let mut seen = vec![false; ahead.len()];
    for root in 0..ahead.len() {
        if seen[root] {
            continue;
        }
        seen[root] = true;
        let mut path = vec![(root, 0)];
        while let Some((node, next)) = path.last_mut() {
            match ahead[*node].get(*next) {
                Some(&to) => {
                    *next += 1;
                    if !seen[to] {
                        seen[to] = true;
                        path.push((to, 0));
                    }
                }
                None => {
                    done.push(*node);
                    path.pop();
                }
            }
        }
    }
    done
}
