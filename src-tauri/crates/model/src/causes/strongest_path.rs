//! The strongest path from each cause to a gap, for the sign along it: the route that a drop from the gap most likely
//! takes. Whether a strategy then helps is left to the strategies.

use super::{CauseGraph, Chain};
use crate::records::Sign;

/// For each node the product of the signs along its strongest path to the gap; none where no path leads there. Strongest is
/// the largest product of step probabilities k/(u + Σk); of equals the one found first, by order of making.
pub fn strongest_signs(graph: &CauseGraph, gap: usize) -> Vec<Option<Sign>> {
    let chain = Chain::of(graph);
    let links_into = graph.links_into();
    let order = graph.nodes().len();
    let mut best = vec![0.0; order];
    let mut sign = vec![None; order];
    let mut settled = vec![false; order];
    best[gap] = 1.0;
    sign[gap] = Some(Sign::Same);
    while let Some(node) = most_likely(&best, &settled) {
        settled[node] = true;
        for (&(cause, probability), &link) in chain.steps[node].iter().zip(&links_into[node]) {
            if !settled[cause] && best[node] * probability > best[cause] {
                best[cause] = best[node] * probability;
                sign[cause] = sign[node].map(|sign| times(sign, graph.links()[link].sign));
            }
        }
    }
    sign
}

fn most_likely(best: &[f64], settled: &[bool]) -> Option<usize> {
    let open = (0..best.len()).filter(|&place| !settled[place] && best[place] > 0.0);
    open.reduce(|one, other| if best[other] > best[one] { other } else { one })
}

fn times(one: Sign, other: Sign) -> Sign {
    if one == other { Sign::Same } else { Sign::Opposite }
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::graph;
    use super::*;

    fn with_opposite(map: &CauseGraph, opposite: &[usize]) -> CauseGraph {
        let mut links = map.links().to_vec();
        opposite.iter().for_each(|&link| links[link].sign = Sign::Opposite);
        CauseGraph::new(map.nodes().to_vec(), links, 1.0)
    }

    #[test]
    fn the_sign_is_that_of_the_strongest_path() {
        let map = graph(&["a", "b", "G"], &[("a", "G", 1), ("a", "b", 4), ("b", "G", 4)]);
        assert_eq!(strongest_signs(&with_opposite(&map, &[0]), 2)[0], Some(Sign::Same));
        assert_eq!(strongest_signs(&with_opposite(&map, &[2]), 2)[0], Some(Sign::Opposite));
        assert_eq!(strongest_signs(&with_opposite(&map, &[1, 2]), 2)[0], Some(Sign::Same));
    }

    #[test]
    fn a_cause_without_a_path_has_no_sign() {
        let map = graph(&["a", "b", "G"], &[("a", "G", 1)]);
        assert_eq!(strongest_signs(&map, 2), [Some(Sign::Same), None, Some(Sign::Same)]);
    }
}
