//! The rank of causes over all focus gaps, and how far it moves when a single link is one stronger or weaker.

use faer::Mat;

use super::{
    CauseGraph, GraphLink,
    headwaters::{Chain, steps, visits},
};

/// Differences below this are no difference.
const TIE: f64 = 1e-12;
/// Below this a step of the fast update would cost too many digits, and the chain is solved anew.
const SAFE_PIVOT: f64 = 1e-3;

/// How a cause stands over all focus gaps together, each by its weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Σ weight·headwater / Σ weight.
    pub headwater: f64,
    /// Σ weight·flow / Σ weight.
    pub flow: f64,
    /// By headwater, then flow: 1 + the number of causes ahead.
    pub rank: usize,
    /// Best and worst rank over the map as it is and every single link moved by +1 or −1 within 1–4.
    pub rank_range: [usize; 2],
}

/// The standing of every node; none for gaps and for causes without a path to a focus gap.
pub fn standing(graph: &CauseGraph) -> Vec<Option<Standing>> {
    let reaching = graph.reaching();
    let ranked: Vec<usize> =
        (0..graph.nodes().len()).filter(|&place| reaching[place] && !graph.is_gap(place)).collect();
    let mut standing = vec![None; graph.nodes().len()];
    if ranked.is_empty() {
        return standing;
    }
    let walk = Walk::of(graph);
    let values = walk.values();
    let ranks = ranks(&values, &ranked);
    let mut ranges: Vec<[usize; 2]> = ranks.iter().map(|&rank| [rank, rank]).collect();
    for moved in moves(graph, &reaching) {
        for (range, rank) in ranges.iter_mut().zip(self::ranks(&walk.moved(graph, moved), &ranked)) {
            *range = [range[0].min(rank), range[1].max(rank)];
        }
    }
    for (turn, &place) in ranked.iter().enumerate() {
        let (headwater, flow) = values[place];
        standing[place] = Some(Standing { headwater, flow, rank: ranks[turn], rank_range: ranges[turn] });
    }
    standing
}

/// A link and its new strength.
type Move = (usize, u8);

/// Every link one stronger and one weaker, within 1–4. Links that lead to no focus gap move nothing.
fn moves<'a>(graph: &'a CauseGraph, reaching: &'a [bool]) -> impl Iterator<Item = Move> + 'a {
    let touching = graph.links().iter().enumerate().filter(|(_, link)| reaching[link.to]);
    touching.flat_map(|(place, link)| {
        [link.strength.saturating_sub(1), link.strength + 1]
            .into_iter()
            .filter(|strength| (1..=4).contains(strength))
            .map(move |strength| (place, strength))
    })
}

/// The solved chain of a graph, seen from all focus gaps together.
struct Walk {
    chain: Chain,
    links_into: Vec<Vec<usize>>,
    visits: Mat<f64>,
    /// Expected visits to each node of a drop that begins at a focus gap drawn by weight.
    arrivals: Vec<f64>,
}

impl Walk {
    fn of(graph: &CauseGraph) -> Self {
        let chain = Chain::of(graph);
        let visits = visits(&chain);
        let arrivals = arrivals(graph, &visits);
        Self { chain, links_into: graph.links_into(), visits, arrivals }
    }

    /// Headwater and flow of every node.
    fn values(&self) -> Vec<(f64, f64)> {
        let each = self.arrivals.iter().zip(&self.chain.stay).enumerate();
        each.map(|(place, (arrivals, stay))| (arrivals * stay, arrivals / self.visits[(place, place)]))
            .collect()
    }

    /// Headwater and flow of every node once a link has another strength. One row v of I − P changes by δ, so that
    /// N′ = N − N·e_v·(δᵀN)/(1 + δᵀN·e_v) (Sherman & Morrison 1950).
    fn moved(&self, graph: &CauseGraph, (link, strength): Move) -> Vec<(f64, f64)> {
        let node = graph.links()[link].to;
        let strength_of = |other: usize, GraphLink { from, strength: old, .. }: GraphLink| {
            (from, f64::from(if other == link { strength } else { old }))
        };
        let into = self.links_into[node].iter().map(|&other| strength_of(other, graph.links()[other]));
        let (new_steps, new_stay) = steps(into, graph.unnamed());
        let order = self.chain.stay.len();
        let mut change = vec![0.0; order];
        for (&(cause, old), &(_, new)) in self.chain.steps[node].iter().zip(&new_steps) {
            for (column, change) in change.iter_mut().enumerate() {
                *change += (old - new) * self.visits[(cause, column)];
            }
        }
        let pivot = 1.0 + change[node];
        if pivot < SAFE_PIVOT {
            return self.solved_anew(graph, node, new_steps, new_stay);
        }
        let through = self.arrivals[node] / pivot;
        (0..order)
            .map(|place| {
                let arrivals = self.arrivals[place] - through * change[place];
                let returns =
                    self.visits[(place, place)] - self.visits[(place, node)] * change[place] / pivot;
                let stay = if place == node { new_stay } else { self.chain.stay[place] };
                (arrivals * stay, arrivals / returns)
            })
            .collect()
    }

    fn solved_anew(
        &self,
        graph: &CauseGraph,
        node: usize,
        new_steps: Vec<(usize, f64)>,
        new_stay: f64,
    ) -> Vec<(f64, f64)> {
        let mut chain = self.chain.clone();
        chain.steps[node] = new_steps;
        chain.stay[node] = new_stay;
        let visits = visits(&chain);
        let arrivals = arrivals(graph, &visits);
        let walk = Self { links_into: Vec::new(), chain, visits, arrivals };
        walk.values()
    }
}

fn arrivals(graph: &CauseGraph, visits: &Mat<f64>) -> Vec<f64> {
    let gaps: Vec<(usize, f64)> =
        graph.gaps().into_iter().map(|gap| (gap, graph.nodes()[gap].weight)).collect();
    let whole: f64 = gaps.iter().map(|(_, weight)| weight).sum();
    (0..graph.nodes().len())
        .map(|place| gaps.iter().map(|(gap, weight)| weight * visits[(*gap, place)]).sum::<f64>() / whole)
        .collect()
}

fn ranks(values: &[(f64, f64)], ranked: &[usize]) -> Vec<usize> {
    let is_ahead = |(one_starts, one_flows): (f64, f64), (other_starts, other_flows): (f64, f64)| {
        one_starts > other_starts + TIE
            || ((one_starts - other_starts).abs() <= TIE && one_flows > other_flows + TIE)
    };
    let ahead_of =
        |place: usize| ranked.iter().filter(|&&other| is_ahead(values[other], values[place])).count();
    ranked.iter().map(|&place| 1 + ahead_of(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{any_graph, graph, worked_map};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_worked_map_ranks_as_worked_out_by_hand() {
        let found = standing(&worked_map());
        // hire, budget, vacancies, load, planning, pay, mentors, turnover
        let expected = [
            (2, [2, 3]),
            (5, [4, 8]),
            (8, [7, 8]),
            (4, [3, 5]),
            (1, [1, 1]),
            (7, [3, 7]),
            (6, [5, 7]),
            (3, [2, 4]),
        ];
        for (place, expected) in expected.into_iter().enumerate() {
            let standing = found[place].unwrap();
            assert_eq!((standing.rank, standing.rank_range), expected, "at {place}");
        }
        assert_eq!(found[8], None);
    }

    #[test]
    fn causes_without_a_path_are_not_ranked() {
        let found = standing(&graph(&["a", "b", "G"], &[("a", "G", 1)]));
        assert_eq!(found[0].unwrap().rank, 1);
        assert_eq!(found[1], None);
        assert!(standing(&graph(&["a", "b"], &[("a", "b", 1)])).iter().all(Option::is_none));
    }

    #[test]
    fn equal_causes_share_their_rank() {
        let found = standing(&graph(&["a", "b", "c", "G"], &[("a", "G", 2), ("b", "G", 2), ("c", "G", 1)]));
        assert_eq!([0, 1, 2].map(|place| found[place].unwrap().rank), [1, 1, 3]);
    }

    #[test]
    fn a_weight_moves_the_rank() {
        let mut nodes = worked_map().nodes().to_vec();
        nodes[8].weight = 9.0;
        let found = standing(&CauseGraph::new(nodes, worked_map().links().to_vec(), 1.0));
        assert_eq!(found[0].unwrap().rank, 1);
    }

    proptest! {
        #[test]
        fn the_fast_update_agrees_with_solving_anew(graph in any_graph()) {
            let walk = Walk::of(&graph);
            let reaching = graph.reaching();
            prop_assume!(!graph.gaps().is_empty());
            for (link, strength) in moves(&graph, &reaching).collect::<Vec<_>>() {
                let mut links = graph.links().to_vec();
                links[link].strength = strength;
                let anew = CauseGraph::new(graph.nodes().to_vec(), links, graph.unnamed());
                let anew = Walk::of(&anew);
                let values = anew.values();
                for (fast, slow) in walk.moved(&graph, (link, strength)).into_iter().zip(values) {
                    prop_assert!((fast.0 - slow.0).abs() < 1e-12 && (fast.1 - slow.1).abs() < 1e-12);
                }
            }
        }

        #[test]
        fn the_rank_lies_in_its_range(graph in any_graph()) {
            for standing in standing(&graph).into_iter().flatten() {
                let [best, worst] = standing.rank_range;
                prop_assert!(1 <= best && best <= standing.rank && standing.rank <= worst);
            }
        }
    }
}
