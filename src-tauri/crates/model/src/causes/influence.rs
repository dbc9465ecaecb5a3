//! Influence and give-and-take: the total-relation matrix of the published method (Gabus & Fontela 1972; Celikbilek &
//! Ozdemir 2020). It favors what stands next to the gap; the first ranking is `headwaters`.

use super::{CauseGraph, Solver, components};

/// Above this condition number a solution cannot be trusted.
const WORST_CONDITION: f64 = 1e12;
/// The largest |T − X − XT| that a solution may leave.
const WORST_RESIDUAL: f64 = 1e-9;

/// X = K/s with s the largest row or column sum of K, T = X(I − X)⁻¹; by node. A node on which T does not exist has nulls.
#[derive(Debug, Clone, PartialEq)]
pub struct Influence {
    /// Row sums of K: strengths of the links out.
    pub active_sum: Vec<f64>,
    /// Column sums of K: strengths of the links in.
    pub passive_sum: Vec<f64>,
    /// Row sums of T.
    pub gives: Vec<Option<f64>>,
    /// Column sums of T.
    pub takes: Vec<Option<f64>>,
    /// Per focus gap (in the order of [`CauseGraph::gaps`]) its column of T.
    pub to_gaps: Vec<Vec<Option<f64>>>,
    /// Nodes kept out because a closed loop at full strength, which leads to no focus gap, makes T endless.
    pub unlinked_loop: Vec<bool>,
    /// The places on which T exists, in order, and T itself; only when asked for.
    pub matrix: Option<(Vec<usize>, Vec<Vec<f64>>)>,
}

/// Give-and-take of a graph. Where I − X is singular or nearly so, only the nodes that reach a focus gap are computed.
pub fn influence(graph: &CauseGraph, with_matrix: bool) -> Influence {
    let order = graph.nodes().len();
    let relation = Relation::of(graph);
    let everywhere: Vec<usize> = (0..order).collect();
    let mut found = Influence {
        active_sum: relation.active.clone(),
        passive_sum: relation.passive.clone(),
        gives: vec![None; order],
        takes: vec![None; order],
        to_gaps: vec![vec![None; order]; graph.gaps().len()],
        unlinked_loop: vec![false; order],
        matrix: None,
    };
    if !relation.has_closed_loop(graph) && relation.fill(graph, &everywhere, with_matrix, &mut found) {
        return found;
    }
    let reaching = graph.reaching();
    let linked: Vec<usize> = everywhere.into_iter().filter(|&place| reaching[place]).collect();
    relation.fill(graph, &linked, with_matrix, &mut found);
    found.unlinked_loop = reaching.into_iter().map(|reaches| !reaches).collect();
    found
}

/// K and its sums.
struct Relation {
    strength: Vec<Vec<f64>>,
    active: Vec<f64>,
    passive: Vec<f64>,
    largest: f64,
}

impl Relation {
    fn of(graph: &CauseGraph) -> Self {
        let order = graph.nodes().len();
        let mut strength = vec![vec![0.0; order]; order];
        for link in graph.links() {
            strength[link.from][link.to] += f64::from(link.strength);
        }
        let active: Vec<f64> = strength.iter().map(|row| row.iter().sum()).collect();
        let passive: Vec<f64> =
            (0..order).map(|column| strength.iter().map(|row| row[column]).sum()).collect();
        let largest = active.iter().chain(&passive).copied().fold(0.0, f64::max);
        Self { strength, active, passive, largest }
    }

    /// An entry of X.
    fn x(&self, from: usize, to: usize) -> f64 {
        if self.largest > 0.0 { self.strength[from][to] / self.largest } else { 0.0 }
    }

    /// Whether some loop keeps its full strength to itself, so that I − X is singular: exact, in whole numbers.
    fn has_closed_loop(&self, graph: &CauseGraph) -> bool {
        let is_full = |sum: f64| self.largest > 0.0 && sum >= self.largest;
        components(graph).iter().any(|component| {
            let within = |sum: &dyn Fn(usize, usize) -> f64, one: usize| -> f64 {
                component.iter().map(|&other| sum(one, other)).sum()
            };
            let rows_full = component.iter().all(|&one| is_full(within(&|a, b| self.strength[a][b], one)));
            let columns_full = component.iter().all(|&one| is_full(within(&|a, b| self.strength[b][a], one)));
            rows_full || columns_full
        })
    }

    /// Fills in the figures of these places; false, and nothing filled in, when they cannot be trusted.
    fn fill(&self, graph: &CauseGraph, places: &[usize], with_matrix: bool, found: &mut Influence) -> bool {
        let order = places.len();
        let identity = |row: usize, column: usize| if row == column { 1.0 } else { 0.0 };
        let system = |row: usize, column: usize| identity(row, column) - self.x(places[row], places[column]);
        let solver = Solver::new(order, system);
        let ones = vec![1.0; order];
        // I − X is an M-matrix: its inverse has no negative entry, so that the row sums of the inverse are its norm.
        let (rows, columns) = (solver.solve(&ones), solver.solve_transposed(&ones));
        if !is_trustworthy(&rows)
            || !is_trustworthy(&columns)
            || self.residual(places, &rows) > WORST_RESIDUAL
        {
            return false;
        }
        for (turn, &place) in places.iter().enumerate() {
            found.gives[place] = Some(rows[turn] - 1.0);
            found.takes[place] = Some(columns[turn] - 1.0);
        }
        for (column, gap) in found.to_gaps.iter_mut().zip(graph.gaps()) {
            let unit: Vec<f64> = places.iter().map(|&place| identity(place, gap)).collect();
            for ((&place, total), unit) in places.iter().zip(solver.solve(&unit)).zip(&unit) {
                column[place] = Some(total - unit);
            }
        }
        if with_matrix {
            let total = solver.solve_all(|row, column| self.x(places[row], places[column]));
            let row = |row: usize| (0..order).map(|column| total[(row, column)]).collect();
            found.matrix = Some((places.to_vec(), (0..order).map(row).collect()));
        }
        true
    }

    /// The largest |D − X·1 − X·D| with D the row sums of T: the published residual |T − X − XT|, summed over rows.
    fn residual(&self, places: &[usize], rows: &[f64]) -> f64 {
        let left = places.iter().zip(rows).map(|(&from, row)| {
            let through: f64 = places.iter().zip(rows).map(|(&to, row)| self.x(from, to) * row).sum();
            (row - 1.0 - through).abs()
        });
        left.fold(0.0, f64::max)
    }
}

/// Whether (I − X)⁻¹·1 is finite, positive and small enough; ‖I − X‖ is at most 2.
fn is_trustworthy(sums: &[f64]) -> bool {
    sums.iter().all(|sum| sum.is_finite() && *sum > 0.0 && 2.0 * sum <= WORST_CONDITION)
}

#[cfg(test)]
mod tests {
    use super::super::graph::tests::{any_graph, graph, worked_map};
    use super::super::graph::{GraphLink, GraphNode, NodeKind};
    use super::*;
    use crate::records::Sign;
    use proptest::prelude::*;

    const PUBLISHED: [[u8; 5]; 5] =
        [[0, 2, 4, 3, 4], [3, 0, 2, 0, 0], [3, 3, 0, 0, 0], [3, 0, 4, 0, 2], [4, 0, 2, 0, 0]];

    fn of_strengths(strengths: &[Vec<u8>]) -> CauseGraph {
        let node = |place: usize| GraphNode {
            id: uuid::Uuid::from_u128(place as u128 + 1),
            label: String::new(),
            kind: NodeKind::Cause,
            weight: 1.0,
        };
        let order = strengths.len();
        let link = |cell: usize| GraphLink {
            from: cell / order,
            to: cell % order,
            strength: strengths[cell / order][cell % order],
            sign: Sign::Same,
        };
        let links = (0..order * order).map(link).filter(|link| link.strength > 0);
        CauseGraph::new((0..order).map(node).collect(), links.collect(), 1.0)
    }

    fn strengths(order: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Vec<u8>>> {
        order.prop_flat_map(|order| {
            prop::collection::vec(prop::collection::vec(0u8..5, order), order).prop_map(|mut rows| {
                for (place, row) in rows.iter_mut().enumerate() {
                    row[place] = 0;
                }
                rows
            })
        })
    }

    fn near(found: &[Option<f64>], expected: &[Option<f64>]) -> bool {
        found.iter().zip(expected).all(|pair| match pair {
            (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
            (found, expected) => found == expected,
        })
    }

    #[test]
    fn the_published_case_comes_out_as_published() {
        let found = influence(&of_strengths(&PUBLISHED.map(Vec::from)), true);
        let prominence = [4.860978, 2.437040, 3.603359, 2.658148, 2.738514];
        let relation = [0.013999, -0.146378, -1.026664, 1.078071, 0.080972];
        for place in 0..5 {
            let (gives, takes) = (found.gives[place].unwrap(), found.takes[place].unwrap());
            assert!((gives + takes - prominence[place]).abs() < 5e-5);
            assert!((gives - takes - relation[place]).abs() < 5e-5);
        }
        let (order, matrix) = found.matrix.unwrap();
        assert_eq!(order, [0, 1, 2, 3, 4]);
        for (found, expected) in
            matrix[0].iter().zip([0.4889668, 0.3912337, 0.7026745, 0.34360886, 0.5110044])
        {
            assert!((found - expected).abs() < 5e-5);
        }
        assert_eq!((found.active_sum[0], found.passive_sum[0]), (13.0, 13.0));
    }

    #[test]
    fn on_the_worked_map_influence_adds_up_the_products_along_paths() {
        // Largest sum: 7 into mentors. hire → vacancies → G1 is the only path from hire.
        let found = influence(&worked_map(), false);
        assert!((found.to_gaps[0][0].unwrap() - 4.0 / 7.0 * 3.0 / 7.0).abs() < 1e-12);
        assert_eq!(found.to_gaps[1][0], Some(0.0));
    }

    #[test]
    fn a_closed_loop_at_full_strength_is_kept_out() {
        let map = graph(&["a", "b", "c", "G"], &[("a", "b", 4), ("b", "a", 4), ("c", "G", 2)]);
        let found = influence(&map, true);
        assert_eq!(found.unlinked_loop, [true, true, false, false]);
        assert_eq!((found.gives[0], found.takes[1], found.to_gaps[0][0]), (None, None, None));
        assert_eq!(found.gives[2], Some(0.5));
        assert_eq!(found.to_gaps[0][2], Some(0.5));
        assert_eq!(found.matrix.unwrap().0, [2, 3]);
    }

    #[test]
    fn a_closed_loop_on_a_map_without_gaps_leaves_nothing_to_compute() {
        let found = influence(&graph(&["a", "b"], &[("a", "b", 4), ("b", "a", 4)]), false);
        assert_eq!((found.gives, found.unlinked_loop), (vec![None, None], vec![true, true]));
    }

    #[test]
    fn a_map_without_links_gives_and_takes_nothing() {
        let found = influence(&graph(&["a", "G"], &[]), true);
        assert_eq!((found.gives[0], found.takes[1], found.unlinked_loop[0]), (Some(0.0), Some(0.0), false));
        assert_eq!(influence(&graph(&[], &[]), true).matrix.unwrap().0, [0usize; 0]);
    }

    proptest! {
        #[test]
        fn what_is_given_is_taken(graph in any_graph()) {
            let found = influence(&graph, false);
            let sum = |side: &[Option<f64>]| side.iter().flatten().sum::<f64>();
            prop_assert!((sum(&found.gives) - sum(&found.takes)).abs() <= 1e-9 * (1.0 + sum(&found.gives)));
        }

        #[test]
        fn where_every_node_reaches_a_gap_everything_exists(graph in any_graph()) {
            prop_assume!(graph.reaching().iter().all(|reaches| *reaches));
            let found = influence(&graph, false);
            prop_assert!(found.gives.iter().all(Option::is_some));
            prop_assert!(found.unlinked_loop.iter().all(|unlinked| !unlinked));
        }

        #[test]
        fn the_residual_is_nothing(graph in any_graph()) {
            if let Some((order, total)) = influence(&graph, true).matrix {
                let relation = Relation::of(&graph);
                for (row, &from) in order.iter().enumerate() {
                    for (column, &to) in order.iter().enumerate() {
                        let through: f64 = order.iter().enumerate()
                            .map(|(turn, &place)| relation.x(from, place) * total[turn][column]).sum();
                        prop_assert!((total[row][column] - relation.x(from, to) - through).abs() <= 1e-9);
                    }
                }
            }
        }

        #[test]
        fn scaling_all_strengths_changes_nothing(rows in prop::collection::vec(prop::collection::vec(0u8..3, 5), 5)) {
            let one = influence(&of_strengths(&rows), false);
            let doubled: Vec<Vec<u8>> = rows.iter().map(|row| row.iter().map(|k| k * 2).collect()).collect();
            let other = influence(&of_strengths(&doubled), false);
            prop_assert!(near(&one.gives, &other.gives) && near(&one.takes, &other.takes));
        }

        #[test]
        fn turning_all_links_around_swaps_giving_and_taking(rows in strengths(2..7)) {
            let turned: Vec<Vec<u8>> =
                (0..rows.len()).map(|column| rows.iter().map(|row| row[column]).collect()).collect();
            let (one, other) = (influence(&of_strengths(&rows), false), influence(&of_strengths(&turned), false));
            prop_assert!(near(&one.gives, &other.takes) && near(&one.takes, &other.gives));
        }

        #[test]
        fn the_order_of_nodes_does_not_matter(rows in strengths(2..7), turn in 1usize..6) {
            let order = rows.len();
            let to = |place: usize| (place + turn) % order;
            let mut moved = vec![vec![0u8; order]; order];
            for from in 0..order {
                for into in 0..order {
                    moved[to(from)][to(into)] = rows[from][into];
                }
            }
            let (one, other) = (influence(&of_strengths(&rows), false), influence(&of_strengths(&moved), false));
            let back: Vec<Option<f64>> = (0..order).map(|place| other.gives[to(place)]).collect();
            prop_assert!(near(&one.gives, &back));
        }

        #[test]
        fn without_loops_it_is_the_sum_over_paths(rows in strengths(2..7)) {
            let mut rows = rows;
            for (place, row) in rows.iter_mut().enumerate() {
                row[..=place].fill(0);
            }
            let graph = of_strengths(&rows);
            let relation = Relation::of(&graph);
            let (_, total) = influence(&graph, true).matrix.unwrap();
            for (from, row) in total.iter().enumerate() {
                for (to, found) in row.iter().enumerate() {
                    prop_assert!((found - over_paths(&relation, from, to)).abs() < 1e-12);
                }
            }
        }
    }

    fn over_paths(relation: &Relation, from: usize, to: usize) -> f64 {
        let longer = (from + 1..to).map(|next| relation.x(from, next) * over_paths(relation, next, to));
        if from < to { relation.x(from, to) + longer.sum::<f64>() } else { 0.0 }
    }
}
