//! Which column each box stands in, and where the columns begin.

use super::plan::Plan;

/// A layered graph: the plan's boxes first, then one dummy per column that a long link passes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layered {
    /// Column of each vertex, 0 at the left.
    pub layer_of: Vec<usize>,
    /// Neighbours in the column to the left.
    pub left: Vec<Vec<usize>>,
    /// Neighbours in the column to the right.
    pub right: Vec<Vec<usize>>,
    /// Vertices of each column, top to bottom.
    pub layers: Vec<Vec<usize>>,
    /// Height of each vertex.
    pub heights: Vec<f64>,
    /// How many vertices are boxes; the rest are dummies.
    pub boxes: usize,
}

/// The room a link needs where it passes a column.
const DUMMY: f64 = 6.0;
/// Most dummies in a map; longer links beyond that do not take part in the layout.
const MOST_DUMMIES: usize = 12_000;

impl Layered {
    /// Cuts links that pass columns into pieces.
    pub fn of(plan: &Plan, ahead: &[(usize, usize)], layer_of: &[usize]) -> Layered {
        let boxes = plan.sizes.len();
        let mut graph = Layered {
            layer_of: layer_of.to_vec(),
            left: vec![Vec::new(); boxes],
            right: vec![Vec::new(); boxes],
            layers: vec![Vec::new(); layer_of.iter().max().map_or(0, |last| last + 1)],
            heights: plan.sizes.iter().map(|size| size.1).collect(),
            boxes,
        };
        for (vertex, &layer) in layer_of.iter().enumerate() {
            graph.layers[layer].push(vertex);
        }
        // Short links first: they are the last to go without when there are too many dummies.
        let mut by_length = ahead.to_vec();
        by_length.sort_by_key(|&(from, to)| layer_of[to] - layer_of[from]);
        for (from, to) in by_length {
            if graph.layer_of.len() + layer_of[to] - layer_of[from] > boxes + MOST_DUMMIES {
                break;
            }
            let mut before = from;
            for layer in layer_of[from] + 1..layer_of[to] {
                let dummy = graph.add_dummy(layer);
                graph.join(before, dummy);
                before = dummy;
            }
            graph.join(before, to);
        }
        graph.layers.iter_mut().for_each(|layer| interleave(layer, boxes));
        graph
    }

    fn add_dummy(&mut self, layer: usize) -> usize {
        self.layer_of.push(layer);
        self.left.push(Vec::new());
        self.right.push(Vec::new());
        self.heights.push(DUMMY);
        self.layers[layer].push(self.layer_of.len() - 1);
        self.layer_of.len() - 1
    }

    fn join(&mut self, from: usize, to: usize) {
        self.right[from].push(to);
        self.left[to].push(from);
    }

    pub fn is_dummy(&self, vertex: usize) -> bool {
        vertex >= self.boxes
    }
}

/// Spreads the dummies of a column evenly among its boxes: a first order in which long links pass between cards
/// instead of below all of them.
fn interleave(layer: &mut [usize], boxes: usize) {
    let of = |dummy: bool| layer.iter().filter(|&&vertex| (vertex >= boxes) == dummy).count() as f64;
    let (dummies, cards) = (of(true), of(false));
    let (mut dummy, mut card) = (0.5, 0.5);
    let mut keyed: Vec<(f64, usize)> = Vec::with_capacity(layer.len());
    for &vertex in layer.iter() {
        let (next, count) = if vertex >= boxes { (&mut dummy, dummies) } else { (&mut card, cards) };
        keyed.push((*next / count, vertex));
        *next += 1.0;
    }
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
    layer.iter_mut().zip(keyed).for_each(|(place, (_, vertex))| *place = vertex);
}

/// The links with as few as possible turned round so that none leads back
/// (Eades, Lin & Smyth 1993: peel off sinks and sources, else the box that gives most over what it takes).
pub(crate) fn without_cycles(count: usize, edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let (mut gives, mut takes) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for &(from, to) in edges {
        gives[from].push(to);
        takes[to].push(from);
    }
    let mut out: Vec<usize> = gives.iter().map(Vec::len).collect();
    let mut into: Vec<usize> = takes.iter().map(Vec::len).collect();
    let mut open: Vec<usize> = (0..count).collect();
    let (mut first, mut last) = (Vec::new(), Vec::new());
    while !open.is_empty() {
        let (at, to_end) = next_to_peel(&open, &out, &into);
        let vertex = open.remove(at);
        gives[vertex].iter().for_each(|&to| into[to] = into[to].saturating_sub(1));
        takes[vertex].iter().for_each(|&from| out[from] = out[from].saturating_sub(1));
        if to_end { last.push(vertex) } else { first.push(vertex) }
    }
    first.extend(last.into_iter().rev());
    let mut place = vec![0; count];
    first.iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at);
    let mut ahead: Vec<(usize, usize)> =
        edges.iter().map(|&(a, b)| if place[a] < place[b] { (a, b) } else { (b, a) }).collect();
    ahead.sort_unstable();
    ahead.dedup();
    ahead
}

/// Position in `open` of the box to take next, and whether it goes to the end.
fn next_to_peel(open: &[usize], out: &[usize], into: &[usize]) -> (usize, bool) {
    if let Some(sink) = open.iter().position(|&v| out[v] == 0) {
        return (sink, true);
    }
    let surplus = |v: usize| if into[v] == 0 { isize::MAX } else { out[v] as isize - into[v] as isize };
    let best = (0..open.len()).rev().max_by_key(|&at| surplus(open[at])).unwrap_or(0);
    (best, false)
}

/// The column of each box: as far right as what it feeds allows, last boxes alone in the last column; then boxes
/// with more links in than out step left to shorten them.
pub(crate) fn ranks(plan: &Plan, ahead: &[(usize, usize)]) -> Vec<usize> {
    let count = plan.sizes.len();
    let (mut gives, mut takes) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for &(from, to) in ahead {
        gives[from].push(to);
        takes[to].push(from);
    }
    let has_last = usize::from(plan.last.iter().any(|last| *last));
    let order = upstream_order(&gives, &takes);
    let mut back = vec![0_usize; count];
    for &vertex in &order {
        let floor = if plan.last[vertex] { 0 } else { has_last };
        back[vertex] = gives[vertex].iter().map(|&to| back[to] + 1).fold(floor, usize::max);
    }
    for _ in 0..3 {
        for &vertex in order.iter().rev() {
            if takes[vertex].len() > gives[vertex].len() && !plan.last[vertex] {
                let ceiling = takes[vertex].iter().map(|&from| back[from] - 1).min();
                back[vertex] = ceiling.unwrap_or(back[vertex]).max(back[vertex]);
            }
        }
    }
    spread_towers(plan, &takes, &mut back);
    let farthest = back.iter().copied().max().unwrap_or(0);
    back.into_iter().map(|steps| farthest - steps).collect()
}

/// Where a column would be a tower, causes that nothing feeds step left, the later made first: a wall is wide.
fn spread_towers(plan: &Plan, takes: &[Vec<usize>], back: &mut [usize]) {
    let most = ((plan.sizes.len() as f64).sqrt() * 1.4).ceil().max(7.0) as usize;
    for column in 0..plan.sizes.len() {
        let boxes: Vec<usize> = (0..back.len()).filter(|&vertex| back[vertex] == column).collect();
        let extra = boxes.len().saturating_sub(most);
        let free = boxes.into_iter().rev().filter(|&vertex| takes[vertex].is_empty() && !plan.last[vertex]);
        free.take(extra).for_each(|vertex| back[vertex] += 1);
        if !back.iter().any(|steps| *steps > column) {
            break;
        }
    }
}

/// Every box after all that it feeds.
fn upstream_order(gives: &[Vec<usize>], takes: &[Vec<usize>]) -> Vec<usize> {
    let mut waiting: Vec<usize> = gives.iter().map(Vec::len).collect();
    let mut order: Vec<usize> = (0..gives.len()).filter(|&v| waiting[v] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        for &from in &takes[order[next]] {
            waiting[from] -= 1;
            if waiting[from] == 0 {
                order.push(from);
            }
        }
        next += 1;
    }
    order
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
