//! Influence and give-and-take: the total-relation matrix of the published method (Gabus & Fontela 1972; Celikbilek &
//! Ozdemir 2020). It favors what stands next to the gap; the first ranking is `headwaters`.

use super::{
    CauseGraph,
    eliminate::{Eliminated, Walk},
    watch::{Part, Unwatched, Watch},
};

/// Above this condition number I − X counts as singular.
const WORST_CONDITION: f64 = 1e12;

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
    /// The largest |T − X − XT|: of its row and column sums, or of every entry when the matrix was asked for. None
    /// where T exists nowhere.
    pub residual: Option<f64>,
    /// The places on which T exists, in order, and T itself; only when asked for.
    pub matrix: Option<(Vec<usize>, Vec<Vec<f64>>)>,
}

/// Give-and-take of a graph. Where I − X is singular or nearly so, only the nodes that reach a focus gap are computed.
pub fn influence(graph: &CauseGraph, with_matrix: bool) -> Influence {
    influence_watched(graph, with_matrix, &mut Unwatched).expect("BUG: nobody stops it")
}

/// The same; none when stopped.
pub(super) fn influence_watched(
    graph: &CauseGraph,
    with_matrix: bool,
    watch: &mut dyn Watch,
) -> Option<Influence> {
    let relation = Relation::of(graph);
    let mut found = relation.without_total(graph);
    let everywhere = Total::of(&relation, |_| true);
    let everywhere = everywhere.filter(|total| total.condition(&relation) <= WORST_CONDITION);
    watch.step(0.3).is_continue().then_some(())?;
    let total = everywhere.or_else(|| {
        let reaching = graph.reaching();
        found.unlinked_loop = reaching.iter().map(|reaches| !reaches).collect();
        Total::of(&relation, |place| reaching[place])
    });
    if let Some(total) = total {
        total.tell(graph, &mut found);
        watch.step(0.6).is_continue().then_some(())?;
        if with_matrix {
            total.tell_matrix(&mut found, watch)?;
        }
    }
    watch.step(1.0).is_continue().then_some(found)
}

/// K, by its links, and its sums.
struct Relation {
    /// For each node its effects and the strength of the links there.
    onto: Vec<Vec<(usize, f64)>>,
    active: Vec<f64>,
    passive: Vec<f64>,
    largest: f64,
}

impl Relation {
    fn of(graph: &CauseGraph) -> Self {
        let order = graph.nodes().len();
        let mut onto = vec![Vec::new(); order];
        let (mut active, mut passive) = (vec![0.0; order], vec![0.0; order]);
        for link in graph.links() {
            let strength = f64::from(link.strength);
            onto[link.from].push((link.to, strength));
            active[link.from] += strength;
            passive[link.to] += strength;
        }
        let largest = active.iter().chain(&passive).copied().fold(0.0, f64::max);
        Self { onto, active, passive, largest }
    }

    /// Everything but T.
    fn without_total(&self, graph: &CauseGraph) -> Influence {
        let order = self.onto.len();
        Influence {
            active_sum: self.active.clone(),
            passive_sum: self.passive.clone(),
            gives: vec![None; order],
            takes: vec![None; order],
            to_gaps: vec![vec![None; order]; graph.gaps().len()],
            unlinked_loop: vec![false; order],
            residual: None,
            matrix: None,
        }
    }
}

/// T on some of the nodes: (I − X)⁻¹ less the identity, with X a walk along the links that stops with what a node's
/// strengths lack of s.
struct Total {
    /// Its nodes with links.
    places: Vec<usize>,
    /// Its nodes without any: they give and take nothing, and stay out of the work.
    idle: Vec<usize>,
    walk: Walk,
    eliminated: Eliminated,
    /// Row and column sums of (I − X)⁻¹.
    rows: Vec<f64>,
    columns: Vec<f64>,
}

impl Total {
    /// None where I − X is singular, which the whole numbers of K show exactly, or where its inverse cannot be written.
    fn of(relation: &Relation, is_within: impl Fn(usize) -> bool) -> Option<Self> {
        let within = (0..relation.onto.len()).filter(|&place| is_within(place));
        let (idle, places): (Vec<usize>, Vec<usize>) =
            within.partition(|&place| relation.active[place] + relation.passive[place] == 0.0);
        let mut turns = vec![None; relation.onto.len()];
        places.iter().enumerate().for_each(|(turn, &place)| turns[place] = Some(turn));
        let within = |&place: &usize| -> Vec<(usize, f64)> {
            relation.onto[place].iter().filter_map(|&(to, strength)| Some((turns[to]?, strength))).collect()
        };
        let strengths: Vec<Vec<(usize, f64)>> = places.iter().map(within).collect();
        let rest = |row: &Vec<(usize, f64)>| relation.largest - row.iter().map(|(_, k)| k).sum::<f64>();
        let stay =
            strengths.iter().map(|row| if row.is_empty() { 1.0 } else { rest(row) / relation.largest });
        let stay = stay.collect();
        let x = |row: Vec<(usize, f64)>| row.into_iter().map(|(to, k)| (to, k / relation.largest)).collect();
        let walk = Walk { steps: strengths.into_iter().map(x).collect(), stay };
        let eliminated = Eliminated::of(&walk)?;
        let mut rows = vec![1.0; places.len()];
        eliminated.solve(&mut rows, 1);
        let columns = eliminated.solve_transposed(&vec![1.0; places.len()]);
        let finite = rows.iter().chain(&columns).all(|sum| sum.is_finite());
        finite.then_some(Self { places, idle, walk, eliminated, rows, columns })
    }

    /// The condition number of I − X, the larger of those by rows and by columns. No entry of the inverse is negative,
    /// so that its sums are its norms.
    fn condition(&self, relation: &Relation) -> f64 {
        let most = |sums: &[f64]| sums.iter().copied().fold(0.0, f64::max);
        let of_system = |sums: &[f64]| {
            if relation.largest > 0.0 { 1.0 + most(sums) / relation.largest } else { 1.0 }
        };
        let by_rows = of_system(&relation.active) * most(&self.rows);
        by_rows.max(of_system(&relation.passive) * most(&self.columns))
    }

    /// Fills in the sums of T, its columns for the focus gaps, and the residual.
    fn tell(&self, graph: &CauseGraph, found: &mut Influence) {
        for ((&place, row), column) in self.places.iter().zip(&self.rows).zip(&self.columns) {
            found.gives[place] = Some(row - 1.0);
            found.takes[place] = Some(column - 1.0);
        }
        for (told, gap) in found.to_gaps.iter_mut().zip(graph.gaps()) {
            let is_gap: Vec<f64> =
                self.places.iter().map(|&place| if place == gap { 1.0 } else { 0.0 }).collect();
            let mut column = is_gap.clone();
            self.eliminated.solve(&mut column, 1);
            for ((&place, total), is_gap) in self.places.iter().zip(column).zip(is_gap) {
                told[place] = Some(total - is_gap);
            }
            self.idle.iter().for_each(|&place| told[place] = Some(0.0));
        }
        for &place in &self.idle {
            (found.gives[place], found.takes[place]) = (Some(0.0), Some(0.0));
        }
        let exists = !self.places.is_empty() || !self.idle.is_empty();
        found.residual = exists.then(|| self.residual_of_sums());
    }

    /// The largest |D − X·1 − X·D| and |R − Xᵀ·1 − Xᵀ·R|: T − X − XT and T − X − TX, summed over rows and columns.
    fn residual_of_sums(&self) -> f64 {
        let mut back: Vec<f64> = self.columns.iter().map(|column| column - 1.0).collect();
        let mut worst = 0.0_f64;
        for ((steps, row), column) in self.walk.steps.iter().zip(&self.rows).zip(&self.columns) {
            let through: f64 = steps.iter().map(|&(to, x)| x * self.rows[to]).sum();
            worst = worst.max((row - 1.0 - through).abs());
            steps.iter().for_each(|&(to, x)| back[to] -= x * column);
        }
        back.into_iter().fold(worst, |worst, left| worst.max(left.abs()))
    }

    /// Fills in T and the residual of its every entry.
    fn tell_matrix(&self, found: &mut Influence, watch: &mut dyn Watch) -> Option<()> {
        let order = self.places.len();
        let mut total = self.eliminated.inverse(&mut Part::of(watch, 0.6, 0.9))?;
        (0..order).for_each(|turn| total[turn * order + turn] -= 1.0);
        let rows: Vec<&[f64]> = total.chunks_exact(order.max(1)).collect();
        found.residual = found.residual.map(|_| self.residual_of_entries(&rows));
        found.matrix = Some(self.spread(&rows));
        Some(())
    }

    /// T with the rows and columns of the nodes without links, and its places.
    fn spread(&self, total: &[&[f64]]) -> (Vec<usize>, Vec<Vec<f64>>) {
        let mut places = [&self.places[..], &self.idle].concat();
        places.sort_unstable();
        let turns: Vec<usize> =
            self.places.iter().map(|&place| places.partition_point(|&one| one < place)).collect();
        let mut spread = vec![vec![0.0; places.len()]; places.len()];
        for (&row, total) in turns.iter().zip(total) {
            turns.iter().zip(*total).for_each(|(&column, value)| spread[row][column] = *value);
        }
        (places, spread)
    }

    fn residual_of_entries(&self, total: &[&[f64]]) -> f64 {
        let mut worst = 0.0_f64;
        for (row, steps) in total.iter().zip(&self.walk.steps) {
            let mut left = row.to_vec();
            for &(to, x) in steps {
                left[to] -= x;
                left.iter_mut().zip(total[to]).for_each(|(left, through)| *left -= x * through);
            }
            worst = left.into_iter().fold(worst, |worst, left| worst.max(left.abs()));
        }
        worst
    }
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
            id: uuid::Uuid::from_u128(101 + cell as u128),
            from: cell / order,
            to: cell % order,
            strength: strengths[cell / order][cell % order],
            sign: Sign::Same,
            delay: false,
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

    fn x(relation: &Relation, from: usize, to: usize) -> f64 {
        let strengths = relation.onto[from].iter().filter(|(effect, _)| *effect == to);
        strengths.map(|(_, strength)| strength / relation.largest).sum()
    }

    #[test]
    fn a_self_feeding_pair_that_leads_to_a_gap_is_kept_in() {
        // Every link out of the pair goes round or to the gap, and the pair has the largest sums.
        let found = influence(&graph(&["a", "b", "G"], &[("a", "b", 4), ("b", "a", 3), ("b", "G", 1)]), true);
        // X: a→b 1, b→a 3/4, b→G 1/4. One turn in four leaves the loop, and it leaves to G.
        assert_eq!(found.unlinked_loop, [false; 3]);
        assert!(near(&found.to_gaps[0], &[Some(1.0), Some(1.0), Some(0.0)]));
        assert!(near(&found.gives, &[Some(8.0), Some(7.0), Some(0.0)]));
        assert!(near(&found.takes, &[Some(6.0), Some(7.0), Some(2.0)]));
        assert!(found.residual.unwrap() <= 1e-12);
    }

    #[test]
    fn a_loop_that_loses_a_little_on_its_way_round_is_kept_in() {
        let names: Vec<String> = (0..40).map(|turn| format!("c{turn}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let around = |last: u8| -> CauseGraph {
            let strength = |turn: usize| if turn == 39 { last } else { 4 };
            let links = (0..40).map(|turn| (names[turn], names[(turn + 1) % 40], strength(turn)));
            graph(&names, &links.collect::<Vec<_>>())
        };
        // Forty nodes a time round, and three times in four once more: 160, less the node itself.
        assert!((influence(&around(3), false).gives[0].unwrap() - 159.0).abs() < 1e-10);
        assert_eq!(influence(&around(4), false).unlinked_loop, [true; 40]);
    }

    #[test]
    fn a_closed_loop_without_the_largest_sum_is_kept_in() {
        let map =
            graph(&["a", "b", "c", "d", "G"], &[("a", "b", 3), ("b", "a", 3), ("c", "G", 4), ("d", "G", 1)]);
        let found = influence(&map, false);
        assert_eq!(found.unlinked_loop, [false; 5]);
        // X = 3/5 each way: D = 0.6 / (1 − 0.6).
        assert!((found.gives[0].unwrap() - 1.5).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn the_residual_told_is_that_of_the_matrix(graph in any_graph()) {
            let (sums, entries) = (influence(&graph, false), influence(&graph, true));
            prop_assert!(sums.residual.is_none_or(|residual| residual <= 1e-9));
            prop_assert!(entries.residual.is_none_or(|residual| residual <= 1e-9));
            prop_assert_eq!(sums.residual.is_some(), entries.residual.is_some());
            prop_assert!(near(&sums.gives, &entries.gives));
        }

        #[test]
        fn the_sums_and_the_gaps_are_those_of_the_matrix(graph in any_graph()) {
            let found = influence(&graph, true);
            let Some((order, total)) = &found.matrix else { return Ok(()) };
            for (row, &place) in order.iter().enumerate() {
                let size = 1.0 + found.gives[place].unwrap() + found.takes[place].unwrap();
                let (gives, takes) = (total[row].iter().sum::<f64>(), total.iter().map(|all| all[row]).sum::<f64>());
                prop_assert!((gives - found.gives[place].unwrap()).abs() <= 1e-11 * size);
                prop_assert!((takes - found.takes[place].unwrap()).abs() <= 1e-11 * size);
                for (told, gap) in found.to_gaps.iter().zip(graph.gaps()) {
                    let column = order.iter().position(|&place| place == gap).unwrap();
                    prop_assert!((told[place].unwrap() - total[row][column]).abs() <= 1e-11 * size);
                }
            }
        }

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
                            .map(|(turn, &place)| x(&relation, from, place) * total[turn][column]).sum();
                        prop_assert!((total[row][column] - x(&relation, from, to) - through).abs() <= 1e-9);
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
        let longer = (from + 1..to).map(|next| x(relation, from, next) * over_paths(relation, next, to));
        if from < to { x(relation, from, to) + longer.sum::<f64>() } else { 0.0 }
    }
}
