//! What several gaps have in common upstream.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::CauseGraph;

/// Which causes lead to which of some gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Shared {
    /// Causes that lead to every one of the gaps, in the order in which they were made; none where there is no gap.
    pub by_all: Vec<Uuid>,
    /// For every cause the gaps that it leads to, in the order asked for.
    pub reaches: BTreeMap<Uuid, Vec<Uuid>>,
}

/// Which causes lead to which of these gaps. What is not in the graph is led to by nobody.
pub fn shared(graph: &CauseGraph, gaps: &[Uuid]) -> Shared {
    let nobody = vec![false; graph.nodes().len()];
    let leading: Vec<(Uuid, Vec<bool>)> = gaps
        .iter()
        .map(|&gap| (gap, graph.find(gap).map_or_else(|| nobody.clone(), |place| graph.leading_to(&[place]))))
        .collect();
    let mut found = Shared { by_all: Vec::new(), reaches: BTreeMap::new() };
    for (place, cause) in graph.nodes().iter().enumerate().filter(|(place, _)| !graph.is_gap(*place)) {
        let reached = leading.iter().filter(|(_, leading)| leading[place]).map(|(gap, _)| *gap);
        let reached: Vec<Uuid> = reached.collect();
        if !gaps.is_empty() && reached.len() == gaps.len() {
            found.by_all.push(cause.id);
        }
        found.reaches.insert(cause.id, reached);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::worked_map;
    use super::*;

    #[test]
    fn shared_are_the_causes_that_lead_to_every_gap() {
        let gaps = [9, 10].map(Uuid::from_u128);
        let found = shared(&worked_map(), &gaps);
        // load, planning, pay, mentors, turnover
        assert_eq!(found.by_all, [4, 5, 6, 7, 8].map(Uuid::from_u128));
        assert_eq!(found.reaches[&Uuid::from_u128(1)], [gaps[0]]);
        assert_eq!(found.reaches[&Uuid::from_u128(7)], gaps);
        assert_eq!(found.reaches.len(), 8);
    }

    #[test]
    fn without_a_gap_or_with_an_unknown_one_nothing_is_shared() {
        assert!(shared(&worked_map(), &[]).by_all.is_empty());
        let found = shared(&worked_map(), &[9, 77].map(Uuid::from_u128));
        assert!(found.by_all.is_empty());
        assert_eq!(found.reaches[&Uuid::from_u128(1)], [Uuid::from_u128(9)]);
    }
}
