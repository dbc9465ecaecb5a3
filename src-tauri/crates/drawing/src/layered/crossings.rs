//! How often the links of a layered graph cross: all of them, or those of two vertices.

use super::Layered;

/// All crossings between neighbouring columns, counted with a Fenwick tree (Barth, Mutzel & Jünger 2004).
pub(crate) fn all(graph: &Layered, place: &[usize]) -> usize {
    (1..graph.layers.len()).map(|column| between(graph, column, place)).sum()
}

/// Crossings between the links of two vertices to one side when the first stands above the second.
pub(crate) fn of_pair(above: &[usize], below: &[usize], place: &[usize]) -> usize {
    above.iter().map(|&a| below.iter().filter(|&&b| place[b] < place[a]).count()).sum()
}

fn between(graph: &Layered, column: usize, place: &[usize]) -> usize {
    let size = graph.layers[column].len();
    let mut tree = vec![0_usize; size + 1];
    let (mut total, mut crossed) = (0_usize, 0_usize);
    let mut ends: Vec<usize> = Vec::new();
    for &vertex in &graph.layers[column - 1] {
        ends.clear();
        ends.extend(graph.right[vertex].iter().map(|&to| place[to]));
        for &end in &ends {
            crossed += total - prefix(&tree, end + 1);
        }
        for &end in &ends {
            add(&mut tree, end + 1);
        }
        total += ends.len();
    }
    crossed
}

fn prefix(tree: &[usize], mut at: usize) -> usize {
    let mut sum = 0;
    while at > 0 {
        sum += tree[at];
        at &= at - 1;
    }
    sum
}

fn add(tree: &mut [usize], mut at: usize) {
    while at < tree.len() {
        tree[at] += 1;
        at += at & at.wrapping_neg();
    }
}
