//! What a cause leads to: everything downstream of it. The way up is left to `upstream`.

use uuid::Uuid;

use super::{CauseGraph, Reach};

/// The causes and focus gaps to which links lead from a cause, and those links.
pub fn downstream(graph: &CauseGraph, of: Uuid) -> Reach {
    let Some(place) = graph.find(of) else { return Reach::default() };
    Reach::of(graph, &graph.led_to_from(&[place]), |link| link.from)
}

#[cfg(test)]
mod tests {
    use super::super::{
        graph::tests::{any_graph, worked_map},
        upstream,
    };
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn downstream_is_all_that_a_cause_leads_to_with_the_links() {
        // budget → vacancies → G1
        let found = downstream(&worked_map(), Uuid::from_u128(2));
        assert_eq!(found.nodes, [2, 3, 9].map(Uuid::from_u128));
        assert_eq!(found.links, [102, 103].map(Uuid::from_u128));
    }

    #[test]
    fn nothing_is_downstream_of_a_gap_but_itself() {
        let found = downstream(&worked_map(), Uuid::from_u128(9));
        assert_eq!((found.nodes, found.links), (vec![Uuid::from_u128(9)], vec![]));
    }

    proptest! {
        #[test]
        fn one_is_downstream_of_another_that_is_upstream_of_it(graph in any_graph()) {
            for one in graph.nodes() {
                let below = downstream(&graph, one.id);
                for other in graph.nodes() {
                    let above = upstream(&graph, other.id);
                    prop_assert_eq!(below.nodes.contains(&other.id), above.nodes.contains(&one.id));
                }
                let ends = |id: &Uuid| graph.links().iter().find(|link| link.id == *id).unwrap();
                let has = |place: usize| below.nodes.contains(&graph.nodes()[place].id);
                prop_assert!(below.links.iter().map(ends).all(|link| has(link.from) && has(link.to)));
            }
        }
    }
}
