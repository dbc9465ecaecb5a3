//! The rank of causes over all focus gaps, and how far it moves when a single link is one stronger or weaker.

use super::{
    CauseGraph,
    headwaters::{Chain, Visits, visits},
    placing::Placing,
    watch::{Unwatched, Watch},
};

/// Below this a step of the fast update would cost too many digits, and the chain is solved anew.
const SAFE_PIVOT: f64 = 1e-3;
/// So many visits of one node mean that drops go round so long that differences of visits cost too many digits.
const SAFE_VISITS: f64 = 1e3;

/// How a cause stands over all focus gaps together, each by its weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Σ weight·headwater / Σ weight.
    pub headwater: f64,
    /// Σ weight·flow / Σ weight.
    pub flow: f64,
    /// By headwater, then flow: 1 + the number of causes ahead.
    pub rank: usize,
    /// Best and worst rank over the map as it is and every single link moved by +1 or −1 within 1–4; none when not
    /// asked for.
    pub rank_range: Option<[usize; 2]>,
}

/// The standing of every node; none for gaps and for causes without a path to a focus gap.
pub fn standing(graph: &CauseGraph) -> Vec<Option<Standing>> {
    let chain = Chain::of(graph);
    let visits = visits(&chain);
    of_visits(graph, &chain, &visits, true, &mut Unwatched).expect("BUG: nobody stops it")
}

/// The same of a chain that is solved already; none when stopped.
pub(super) fn of_visits(
    graph: &CauseGraph,
    chain: &Chain,
    visits: &Visits,
    ranges: bool,
    watch: &mut dyn Watch,
) -> Option<Vec<Option<Standing>>> {
    let view = View::of(graph, chain, visits);
    let values = view.values();
    let mut placing = Placing::default();
    let ranks = placing.ranks(&values);
    let ranges = if ranges { Some(view.ranges(&ranks, &mut placing, watch)?) } else { None };
    let mut standing = vec![None; graph.nodes().len()];
    for (turn, &place) in view.ranked.iter().enumerate() {
        let (headwater, flow) = values[turn];
        let rank_range = ranges.as_ref().map(|ranges| ranges[turn]);
        standing[visits.places[place]] = Some(Standing { headwater, flow, rank: ranks[turn], rank_range });
    }
    Some(standing)
}

/// Every link one stronger and one weaker, within 1–4: its place and new strength.
fn moves(graph: &CauseGraph, links: &[usize]) -> Vec<(usize, u8)> {
    let either = |&link: &usize| {
        let strength = graph.links()[link].strength;
        let moved = [strength.saturating_sub(1), strength + 1].into_iter();
        moved.filter(|strength| (1..=4).contains(strength)).map(move |strength| (link, strength))
    };
    links.iter().flat_map(either).collect()
}

/// The solved chain of a graph, seen from all focus gaps together. Nodes are known by their turn among those walked.
struct View<'a> {
    graph: &'a CauseGraph,
    visits: &'a Visits,
    /// The causes among the nodes walked.
    ranked: Vec<usize>,
    stay: Vec<f64>,
    /// Expected visits to each node of a drop that begins at a focus gap drawn by weight.
    arrivals: Vec<f64>,
    /// N\[c, c\].
    returns: Vec<f64>,
}

impl<'a> View<'a> {
    fn of(graph: &'a CauseGraph, chain: &'a Chain, visits: &'a Visits) -> Self {
        let places = &visits.places;
        Self {
            ranked: (0..places.len()).filter(|&turn| !graph.is_gap(places[turn])).collect(),
            stay: places.iter().map(|&place| chain.stay[place]).collect(),
            arrivals: arrivals(graph, visits),
            returns: (0..places.len()).map(|turn| visits.row(turn)[turn]).collect(),
            graph,
            visits,
        }
    }

    /// Headwater and flow of every ranked cause.
    fn values(&self) -> Vec<(f64, f64)> {
        let value =
            |&turn: &usize| (self.arrivals[turn] * self.stay[turn], self.arrivals[turn] / self.returns[turn]);
        self.ranked.iter().map(value).collect()
    }

    /// Best and worst rank of every ranked cause; none when stopped.
    fn ranges(
        &self,
        ranks: &[usize],
        placing: &mut Placing,
        watch: &mut dyn Watch,
    ) -> Option<Vec<[usize; 2]>> {
        let links_into = self.graph.links_into();
        let mut ranges: Vec<[usize; 2]> = ranks.iter().map(|&rank| [rank, rank]).collect();
        for (node, &place) in self.visits.places.iter().enumerate() {
            let moves = moves(self.graph, &links_into[place]);
            if !moves.is_empty() {
                let column: Vec<f64> = (0..self.stay.len()).map(|turn| self.visits.row(turn)[node]).collect();
                for moved in moves {
                    let values = self.moved(node, &column, moved);
                    widen(&mut ranges, &placing.ranks(&values));
                }
            }
            watch.step((node + 1) as f64 / self.stay.len() as f64).is_continue().then_some(())?;
        }
        Some(ranges)
    }

    /// Headwater and flow of every ranked cause once a link into a node has another strength; `column` has the visits to
    /// that node. With Σ what flows into node v and u, and e the change of link l, row v of P changes by
    /// e/(Σ + e)·(1_l − P_v), and of N = 1 + PN follows δᵀN = e/(Σ + e)·(N_v − 1_v − N_l) for what row v of I − P changes
    /// by; then N′ = N − N·1_v·(δᵀN)/(1 + δᵀN·1_v) (Sherman & Morrison 1950).
    fn moved(&self, node: usize, column: &[f64], (link, strength): (usize, u8)) -> Vec<(f64, f64)> {
        let link_now = self.graph.links()[link];
        let by = f64::from(strength) - f64::from(link_now.strength);
        // u/stay = u + Σk.
        let whole = self.graph.unnamed() / self.stay[node];
        let share = by / (whole + by);
        let from =
            self.visits.turn(link_now.from).expect("BUG: what leads to a node that is walked is walked");
        let (own, other) = (self.visits.row(node), self.visits.row(from));
        let change = |turn: usize| share * (own[turn] - if turn == node { 1.0 } else { 0.0 } - other[turn]);
        let pivot = 1.0 + change(node);
        if pivot < SAFE_PIVOT || self.returns[node] > SAFE_VISITS || self.returns[from] > SAFE_VISITS {
            return self.solved_anew(link, strength);
        }
        let through = self.arrivals[node] / pivot;
        let value = |&turn: &usize| {
            let change = change(turn);
            let arrivals = self.arrivals[turn] - through * change;
            let returns = self.returns[turn] - column[turn] * change / pivot;
            let stay = if turn == node { self.graph.unnamed() / (whole + by) } else { self.stay[turn] };
            (arrivals * stay, arrivals / returns)
        };
        self.ranked.iter().map(value).collect()
    }

    fn solved_anew(&self, link: usize, strength: u8) -> Vec<(f64, f64)> {
        let mut links = self.graph.links().to_vec();
        links[link].strength = strength;
        let graph = CauseGraph::new(self.graph.nodes().to_vec(), links, self.graph.unnamed());
        let chain = Chain::of(&graph);
        let visits = visits(&chain);
        View::of(&graph, &chain, &visits).values()
    }
}

fn widen(ranges: &mut [[usize; 2]], ranks: &[usize]) {
    for (range, &rank) in ranges.iter_mut().zip(ranks) {
        *range = [range[0].min(rank), range[1].max(rank)];
    }
}

fn arrivals(graph: &CauseGraph, visits: &Visits) -> Vec<f64> {
    let gaps: Vec<(usize, f64)> =
        graph.gaps().into_iter().map(|gap| (gap, graph.nodes()[gap].weight)).collect();
    let whole: f64 = gaps.iter().map(|(_, weight)| weight).sum();
    let mut arrivals = vec![0.0; visits.places.len()];
    for (gap, weight) in gaps {
        let turn = visits.turn(gap).expect("BUG: a focus gap leads to itself");
        arrivals.iter_mut().zip(visits.row(turn)).for_each(|(sum, visits)| *sum += weight / whole * visits);
    }
    arrivals
}

#[cfg(test)]
mod tests {
    use super::super::{
        GraphLink,
        graph::tests::{any_graph, graph, worked_map},
        headwaters,
    };
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
            assert_eq!((standing.rank, standing.rank_range.unwrap()), expected, "at {place}");
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

    #[test]
    fn a_map_with_hardly_anything_left_unnamed_is_ranked_and_ranged() {
        let map = graph(&["a", "b", "c", "G"], &[("a", "b", 4), ("b", "a", 2), ("b", "G", 1), ("c", "a", 1)]);
        let found = standing(&CauseGraph::new(map.nodes().to_vec(), map.links().to_vec(), 1e-9));
        let of = |place: usize| found[place].map(|one| (one.rank, one.rank_range.unwrap())).unwrap();
        // Everything that leaves the loop leaves it at c, however the links are moved.
        assert_eq!((of(2), found[2].map(|one| one.headwater > 1.0 - 1e-6)), ((1, [1, 1]), Some(true)));
    }

    /// Ranks and ranges by solving every map anew and comparing everybody with everybody.
    fn by_trying(graph: &CauseGraph) -> Vec<Option<(usize, [usize; 2])>> {
        let reaching = graph.reaching();
        let ranked = |place: &usize| reaching[*place] && !graph.is_gap(*place);
        let ranked: Vec<usize> = (0..graph.nodes().len()).filter(ranked).collect();
        let ranks = |links: &[GraphLink]| -> Vec<usize> {
            let graph = CauseGraph::new(graph.nodes().to_vec(), links.to_vec(), graph.unnamed());
            let found = headwaters(&graph);
            let over = |rows: &[Vec<f64>], place: usize| {
                let gaps = graph.gaps().into_iter().map(|gap| graph.nodes()[gap].weight);
                let sum: f64 = gaps.clone().zip(rows).map(|(weight, row)| weight * row[place]).sum();
                sum / gaps.sum::<f64>()
            };
            let value = |place: usize| (over(&found.headwater, place), over(&found.flow, place));
            let ahead = |one: usize, other: usize| {
                let ((first, second), (other_first, other_second)) = (value(one), value(other));
                first > other_first + 1e-12
                    || ((first - other_first).abs() <= 1e-12 && second > other_second + 1e-12)
            };
            let count = |place: usize| ranked.iter().filter(|&&other| ahead(other, place)).count();
            ranked.iter().map(|&place| 1 + count(place)).collect()
        };
        let now = ranks(graph.links());
        let mut ranges: Vec<[usize; 2]> = now.iter().map(|&rank| [rank, rank]).collect();
        for (place, link) in graph.links().iter().enumerate() {
            for strength in
                [link.strength - 1, link.strength + 1].into_iter().filter(|one| (1..=4).contains(one))
            {
                let mut links = graph.links().to_vec();
                links[place].strength = strength;
                widen(&mut ranges, &ranks(&links));
            }
        }
        let mut found = vec![None; graph.nodes().len()];
        ranked
            .iter()
            .zip(now)
            .zip(ranges)
            .for_each(|((&place, rank), range)| found[place] = Some((rank, range)));
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn ranks_and_ranges_are_those_of_solving_every_map_anew(graph in any_graph()) {
            let found: Vec<_> =
                standing(&graph).iter().map(|one| one.map(|one| (one.rank, one.rank_range.unwrap()))).collect();
            prop_assert_eq!(found, by_trying(&graph));
        }
    }

    proptest! {
        #[test]
        fn the_fast_update_agrees_with_solving_anew(graph in any_graph()) {
            let chain = Chain::of(&graph);
            let visits = visits(&chain);
            let view = View::of(&graph, &chain, &visits);
            for (node, &place) in visits.places.iter().enumerate() {
                let column: Vec<f64> = (0..visits.places.len()).map(|turn| visits.row(turn)[node]).collect();
                for (link, strength) in moves(&graph, &graph.links_into()[place]) {
                    let slow = view.solved_anew(link, strength);
                    for (fast, slow) in view.moved(node, &column, (link, strength)).into_iter().zip(slow) {
                        prop_assert!((fast.0 - slow.0).abs() < 1e-13 && (fast.1 - slow.1).abs() < 1e-13);
                    }
                }
            }
        }

        #[test]
        fn the_rank_lies_in_its_range(graph in any_graph()) {
            for standing in standing(&graph).into_iter().flatten() {
                let [best, worst] = standing.rank_range.unwrap();
                prop_assert!(1 <= best && best <= standing.rank && standing.rank <= worst);
            }
        }
    }
}
