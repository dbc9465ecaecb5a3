//! What passes along each link: the picture of the drops. What starts at and passes through causes is left to `headwaters`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    CauseGraph, GraphLink,
    headwaters::{Chain, Visits, visits},
};

/// What passes along one link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LinkFigures {
    /// The link's key.
    pub id: Uuid,
    /// The cause.
    pub from: Uuid,
    /// The effect: a cause or a focus gap.
    pub to: Uuid,
    /// Per focus gap the share of its drops that pass along here at least once, which is what would no longer arrive if
    /// the link went and its drops stayed behind.
    pub share: BTreeMap<Uuid, f64>,
    /// The share over all focus gaps by their weights; null where the link leads to none.
    pub share_overall: Option<f64>,
}

/// What passes along each link of the graph, in their order.
pub fn links(graph: &CauseGraph) -> Vec<LinkFigures> {
    let chain = Chain::of(graph);
    of_visits(graph, &chain, &visits(&chain))
}

/// The same of a chain that is solved already.
pub(super) fn of_visits(graph: &CauseGraph, chain: &Chain, visits: &Visits) -> Vec<LinkFigures> {
    let gaps = graph.gaps();
    let whole: f64 = gaps.iter().map(|&gap| graph.nodes()[gap].weight).sum();
    let id = |place: usize| graph.nodes()[place].id;
    let told = |link: &GraphLink| {
        let shares: Vec<f64> = gaps.iter().map(|&gap| share(graph, chain, visits, link, gap)).collect();
        let weighed = gaps.iter().zip(&shares).map(|(&gap, share)| graph.nodes()[gap].weight * share);
        LinkFigures {
            id: link.id,
            from: id(link.from),
            to: id(link.to),
            share_overall: chain.reaching[link.to].then(|| weighed.sum::<f64>() / whole),
            share: gaps.iter().map(|&gap| id(gap)).zip(shares).collect(),
        }
    };
    graph.links().iter().map(told).collect()
}

/// The share of a gap's drops that step from the link's effect up to its cause at least once. With p the probability of
/// that step, a drop of the gap takes it N\[gap, effect\]·p times. Once it has, it stands at the cause as if it began there,
/// and takes it N\[cause, effect\]·p times more, whatever came before. So often-in-all = share·(1 + often-again).
fn share(graph: &CauseGraph, chain: &Chain, visits: &Visits, link: &GraphLink, gap: usize) -> f64 {
    if !chain.reaching[link.to] {
        return 0.0;
    }
    // stay is u/(u + Σk) and p is k/(u + Σk).
    let step = f64::from(link.strength) * chain.stay[link.to] / graph.unnamed();
    visits.get(gap, link.to) * step / (1.0 + visits.get(link.from, link.to) * step)
}

#[cfg(test)]
mod tests {
    use super::super::{
        Solver,
        graph::tests::{any_graph, graph, worked_map},
        headwaters,
    };
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn on_the_worked_map_what_passes_is_what_was_worked_out_by_hand() {
        let found = links(&worked_map());
        let [first, second] = [9, 10].map(Uuid::from_u128);
        // hire → vacancies: half of the drops of G1 come to vacancies, four in seven go on to hire; none of G2.
        assert!((found[0].share[&first] - 0.5 * 4.0 / 7.0).abs() < 1e-12);
        assert_eq!(found[0].share[&second], 0.0);
        assert!((found[0].share_overall.unwrap() - 1.0 / 7.0).abs() < 1e-12);
        // Along a last link goes what the gap draws from it: 3 of 6.
        assert!((found[2].share[&first] - 0.5).abs() < 1e-12);
    }

    #[test]
    fn drops_that_go_round_are_counted_once() {
        // Of the drops at b four in eight go to a, and of these three in four come back, and so on.
        let found = links(&graph(&["a", "b", "G"], &[("a", "b", 4), ("b", "a", 3), ("b", "G", 4)]));
        let gap = Uuid::from_u128(3);
        assert!((found[2].share[&gap] - 0.8).abs() < 1e-12);
        assert!((found[0].share[&gap] - 0.8 * 0.8).abs() < 1e-12);
        assert!((found[1].share[&gap] - 0.8 * 0.8 * 0.75).abs() < 1e-12);
    }

    #[test]
    fn a_link_that_leads_to_no_gap_carries_nothing() {
        let found = links(&graph(&["a", "b", "c", "G"], &[("a", "b", 4), ("c", "G", 1)]));
        assert_eq!((found[0].share_overall, found[0].share[&Uuid::from_u128(4)]), (None, 0.0));
        assert_eq!(found[1].share_overall, Some(0.5));
        assert!(links(&graph(&["a", "b"], &[("a", "b", 4)]))[0].share.is_empty());
    }

    proptest! {
        #[test]
        fn the_share_is_what_no_longer_ends_anywhere_once_the_link_is_cut(graph in any_graph(), pick in 0usize..100) {
            prop_assume!(!graph.links().is_empty());
            let cut = graph.links()[pick % graph.links().len()];
            let chain = Chain::of(&graph);
            let system = |row: usize, column: usize| {
                let is_cut = row == cut.to && column == cut.from;
                let steps = chain.steps[row].iter().filter(|(to, _)| *to == column && !is_cut);
                f64::from(u8::from(row == column)) - steps.map(|(_, probability)| probability).sum::<f64>()
            };
            let arriving = Solver::new(chain.stay.len(), system).solve(&chain.stay);
            let found = links(&graph);
            let figures = found.iter().find(|one| one.id == cut.id).unwrap();
            for gap in graph.gaps() {
                let share = figures.share[&graph.nodes()[gap].id];
                prop_assert!((1.0 - arriving[gap] - share).abs() < 1e-9);
            }
        }

        #[test]
        fn along_all_links_out_of_a_cause_passes_at_least_what_passes_through_it(graph in any_graph()) {
            let (links, through) = (links(&graph), headwaters(&graph));
            for (row, gap) in graph.gaps().into_iter().enumerate() {
                for (place, node) in graph.nodes().iter().enumerate().filter(|(place, _)| !graph.is_gap(*place)) {
                    let out = links.iter().filter(|link| link.from == node.id);
                    let shares: Vec<f64> = out.map(|link| link.share[&graph.nodes()[gap].id]).collect();
                    let flow = through.flow[row][place];
                    prop_assert!(shares.iter().all(|share| *share <= flow + 1e-12));
                    prop_assert!(shares.iter().sum::<f64>() >= flow - 1e-12);
                }
            }
        }
    }
}
