//! Sifting (Matuszewski, Schönfeld & Molitor 1999): each vertex tries every position of its column while all others
//! keep their order, and takes the one with fewest crossings. Looking to one side only, column after column, carries
//! whole links to a new place; looking to both sides then mends the rest.

use super::Layered;
use super::crossings::all;

/// Rounds to both sides after those to one.
const ROUNDS: usize = 8;
/// Rounds to one side, to and fro.
const SIDED: usize = 4;

/// What a vertex looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Left,
    Right,
    Both,
}

/// Sifts all vertices from `first` on, the others keep their order. Visits at most about `budget` pairs of vertices;
/// never leaves more crossings than it finds. Returns how many are left.
pub(crate) fn sift(graph: &mut Layered, first: usize, budget: usize) -> usize {
    let mut place = graph.positions();
    let mut best = (all(graph, &place), graph.layers.clone());
    let mut rounds = budget / round_of(graph, first).max(1);
    for nth in 0..SIDED.min(rounds * 2 / 3) {
        sift_columns(graph, &mut place, first, if nth % 2 == 0 { Look::Left } else { Look::Right });
        rounds -= 1;
        keep(graph, &place, &mut best);
    }
    for _ in 0..ROUNDS.min(rounds) {
        let saved = sift_columns(graph, &mut place, first, Look::Both);
        let left = keep(graph, &place, &mut best);
        if saved * 200 <= left {
            break;
        }
    }
    graph.layers = best.1;
    best.0
}

/// Pairs of vertices that one round visits.
pub(crate) fn round_of(graph: &Layered, first: usize) -> usize {
    let visits = |layer: &Vec<usize>| layer.len() * layer.iter().filter(|&&vertex| vertex >= first).count();
    graph.layers.iter().map(visits).sum()
}

fn keep(graph: &Layered, place: &[usize], best: &mut (usize, Vec<Vec<usize>>)) -> usize {
    let now = all(graph, place);
    if now < best.0 {
        *best = (now, graph.layers.clone());
    }
    now
}

/// One round over all columns in the direction away from the side that is looked at; returns what was saved.
fn sift_columns(graph: &mut Layered, place: &mut [usize], first: usize, look: Look) -> usize {
    let count = graph.layers.len();
    let mut saved = 0;
    let mut vertices: Vec<usize> = Vec::new();
    for nth in 0..count {
        let column = if look == Look::Right { count - 1 - nth } else { nth };
        vertices.clear();
        vertices.extend(graph.layers[column].iter().filter(|&&vertex| vertex >= first));
        saved += vertices.iter().map(|&vertex| sift_one(graph, place, vertex, look)).sum::<usize>();
    }
    saved
}

fn sift_one(graph: &mut Layered, place: &mut [usize], vertex: usize, look: Look) -> usize {
    let layer = &graph.layers[graph.layer_of[vertex]];
    let from = place[vertex];
    // Crossings more when it stands above the other instead of below.
    let above = |other: usize| {
        let left =
            if look == Look::Right { 0 } else { lower(&graph.left[vertex], &graph.left[other], place) };
        let right =
            if look == Look::Left { 0 } else { lower(&graph.right[vertex], &graph.right[other], place) };
        left + right
    };
    let mut best = (0_isize, from);
    let mut now = 0;
    for (at, &other) in layer.iter().enumerate().take(from).rev() {
        if graph.bands[other] != graph.bands[vertex] {
            break;
        }
        now += above(other);
        if now < best.0 {
            best = (now, at);
        }
    }
    now = 0;
    for (at, &other) in layer.iter().enumerate().skip(from + 1) {
        if graph.bands[other] != graph.bands[vertex] {
            break;
        }
        now -= above(other);
        if now < best.0 {
            best = (now, at);
        }
    }
    shift(&mut graph.layers[graph.layer_of[vertex]], place, from, best.1);
    best.0.unsigned_abs()
}

/// Pairs in which the first stands lower than the second, less those in which it stands higher.
fn lower(ours: &[usize], others: &[usize], place: &[usize]) -> isize {
    let mut sum = 0;
    for &ours in ours {
        for &other in others {
            sum += isize::from(place[ours] > place[other]) - isize::from(place[ours] < place[other]);
        }
    }
    sum
}

/// Moves what stands at one position of a column to another.
fn shift(layer: &mut [usize], place: &mut [usize], from: usize, to: usize) {
    if from < to {
        layer[from..=to].rotate_left(1);
    } else {
        layer[to..=from].rotate_right(1);
    }
    for (at, &vertex) in layer.iter().enumerate().take(from.max(to) + 1).skip(from.min(to)) {
        place[vertex] = at;
    }
}
