//! Which links are turned round so that none leads back: as few as possible, because each is long.

use std::collections::BTreeSet;

/// Rounds in which boxes look for a better place in the line.
const ROUNDS: usize = 4;

/// The links with as few as possible turned round, sorted, none twice.
pub(crate) fn without_cycles(count: usize, edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let (gives, takes) = neighbours(count, edges);
    let mut line = peeled(&gives, &takes);
    for _ in 0..ROUNDS {
        if !improve(&mut line, &gives, &takes) {
            break;
        }
    }
    let mut place = vec![0; count];
    line.iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at);
    let mut ahead: Vec<(usize, usize)> =
        edges.iter().map(|&(a, b)| if place[a] < place[b] { (a, b) } else { (b, a) }).collect();
    ahead.sort_unstable();
    ahead.dedup();
    ahead
}

/// What each box gives to and takes from.
pub(crate) fn neighbours(count: usize, edges: &[(usize, usize)]) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let (mut gives, mut takes) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for &(from, to) in edges {
        gives[from].push(to);
        takes[to].push(from);
    }
    (gives, takes)
}

/// All boxes in a line with few links back (Eades, Lin & Smyth 1993: peel off sinks and sources, else the box that gives
/// most over what it takes).
fn peeled(gives: &[Vec<usize>], takes: &[Vec<usize>]) -> Vec<usize> {
    let mut out: Vec<usize> = gives.iter().map(Vec::len).collect();
    let mut into: Vec<usize> = takes.iter().map(Vec::len).collect();
    // The next to peel first: sinks, then sources, then by surplus.
    let key = |out: usize, into: usize, vertex: usize| match (out, into) {
        (0, _) => (0, 0, vertex),
        (_, 0) => (1, 0, vertex),
        _ => (2, into as isize - out as isize, vertex),
    };
    let mut open: BTreeSet<(u8, isize, usize)> =
        (0..gives.len()).map(|vertex| key(out[vertex], into[vertex], vertex)).collect();
    let (mut first, mut last) = (Vec::new(), Vec::new());
    while let Some((class, _, vertex)) = open.pop_first() {
        for (neighbours, counts) in [(&gives[vertex], true), (&takes[vertex], false)] {
            for &other in neighbours {
                if open.remove(&key(out[other], into[other], other)) {
                    let count = if counts { &mut into[other] } else { &mut out[other] };
                    *count -= 1;
                    open.insert(key(out[other], into[other], other));
                }
            }
        }
        if class == 0 { last.push(vertex) } else { first.push(vertex) }
    }
    first.extend(last.into_iter().rev());
    first
}

/// Moves each box to where in the line fewest of its links lead back. Whether any moved.
fn improve(line: &mut [usize], gives: &[Vec<usize>], takes: &[Vec<usize>]) -> bool {
    // Positions with room between them, so that a box can be put between two others without moving all.
    let mut place = vec![0.0; line.len()];
    line.iter().enumerate().for_each(|(at, &vertex)| place[vertex] = at as f64);
    let mut moved = false;
    for vertex in 0..line.len() {
        if let Some(better) = better_place(vertex, gives, takes, &place) {
            place[vertex] = better;
            moved = true;
        }
    }
    line.sort_by(|&a, &b| place[a].total_cmp(&place[b]).then(a.cmp(&b)));
    moved
}

/// A place just beside one of its neighbours with fewer links back than now.
fn better_place(vertex: usize, gives: &[Vec<usize>], takes: &[Vec<usize>], place: &[f64]) -> Option<f64> {
    // Passing a box that it feeds on the way right turns a link round; passing one that feeds it mends one.
    let mut steps: Vec<(f64, isize)> = gives[vertex].iter().map(|&to| (place[to], 1)).collect();
    steps.extend(takes[vertex].iter().map(|&from| (place[from], -1)));
    steps.sort_by(|a, b| a.0.total_cmp(&b.0));
    let here: isize = steps.iter().filter(|(at, _)| *at < place[vertex]).map(|(_, step)| step).sum();
    let mut best = (here, None);
    let mut now = 0;
    for (nth, &(at, step)) in steps.iter().enumerate() {
        now += step;
        let next = steps.get(nth + 1).map_or(at + 1.0, |next| next.0);
        if now < best.0 && next > at {
            best = (now, Some(at + (next - at) * 1e-3));
        }
    }
    if 0 < best.0 {
        best = (0, steps.first().map(|(at, _)| at - 1e-3));
    }
    best.1
}
