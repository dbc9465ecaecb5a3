//! Solves a walk by taking its nodes out one after another (Grassmann, Taksar & Heyman 1985): whoever would step to a node
//! that is gone steps on to where it would have gone. Nothing is ever subtracted, so that every result is right to its last
//! digits, however long drops go round; and what is not linked costs nothing. What a walk means is left to `headwaters` and
//! `influence`.

use fixedbitset::FixedBitSet;

use super::{order::order, watch::Watch};

/// Where each of the nodes 0…n−1 steps to with which probability, and with which it steps nowhere; together 1.
#[derive(Debug, Clone)]
pub(super) struct Walk {
    /// Nodes and probabilities, above 0.
    pub steps: Vec<Vec<(usize, f64)>>,
    /// The rest, as it is known and not as 1 less the others.
    pub stay: Vec<f64>,
}

/// A walk whose nodes were taken out: I − P = L·U, with P the steps.
pub(super) struct Eliminated {
    /// The node at each turn.
    order: Vec<usize>,
    /// For each turn the earlier turns, ascending, and how often it goes on from there for each step of theirs.
    before: Vec<Vec<(usize, f64)>>,
    /// For each turn the later turns, ascending, and the probability of stepping there.
    after: Vec<Steps>,
    /// For each turn the probability of going elsewhere or staying.
    leaving: Vec<f64>,
}

#[derive(Default)]
struct Steps {
    turns: Vec<usize>,
    shares: Vec<f64>,
}

impl Eliminated {
    /// None when some nodes keep all steps to themselves, so that a drop among them never ends: I − P is singular.
    pub fn of(walk: &Walk) -> Option<Self> {
        let order = order(&walk.steps);
        let mut turn_of = vec![0; order.len()];
        order.iter().enumerate().for_each(|(turn, &node)| turn_of[node] = turn);
        let mut found = Self { before: Vec::new(), after: Vec::new(), leaving: Vec::new(), order };
        let mut row = Row::new(turn_of.len());
        let mut stay = Vec::with_capacity(turn_of.len());
        for turn in 0..turn_of.len() {
            let node = found.order[turn];
            row.begin(walk.steps[node].iter().map(|&(next, share)| (turn_of[next], share)));
            let mut stays = walk.stay[node];
            let mut before = Vec::new();
            while let Some(gone) = row.seen.minimum().filter(|gone| *gone < turn) {
                let often = row.take(gone) / found.leaving[gone];
                stays += often * stay[gone];
                row.add(often, &found.after[gone]);
                before.push((gone, often));
            }
            row.take(turn);
            let after = row.rest();
            let leaving = stays + after.shares.iter().sum::<f64>();
            if leaving <= 0.0 {
                return None;
            }
            stay.push(stays);
            found.before.push(before);
            found.after.push(after);
            found.leaving.push(leaving);
        }
        Some(found)
    }

    /// X with (I − P)·X = B, where B has this many columns and stands in `block`, row after row; X replaces it.
    pub fn solve(&self, block: &mut [f64], columns: usize) {
        let mut sorted = self.by_turn(block, columns);
        self.forward(&mut sorted, columns, 0);
        self.backward(&mut sorted, columns);
        self.back_to_nodes(&sorted, block, columns);
    }

    /// x with (I − P)ᵀ·x = b.
    pub fn solve_transposed(&self, right: &[f64]) -> Vec<f64> {
        let mut x: Vec<f64> = self.order.iter().map(|&node| right[node]).collect();
        for (turn, steps) in self.after.iter().enumerate() {
            x[turn] /= self.leaving[turn];
            for (&later, share) in steps.turns.iter().zip(&steps.shares) {
                x[later] += x[turn] * share;
            }
        }
        for (turn, earlier) in self.before.iter().enumerate().rev() {
            for &(gone, often) in earlier {
                x[gone] += x[turn] * often;
            }
        }
        let mut found = vec![0.0; x.len()];
        self.order.iter().zip(x).for_each(|(&node, x)| found[node] = x);
        found
    }

    fn by_turn(&self, block: &[f64], columns: usize) -> Vec<f64> {
        self.order.iter().flat_map(|&node| &block[node * columns..][..columns]).copied().collect()
    }

    fn back_to_nodes(&self, sorted: &[f64], block: &mut [f64], columns: usize) {
        for (&node, row) in self.order.iter().zip(sorted.chunks_exact(columns)) {
            block[node * columns..][..columns].copy_from_slice(row);
        }
    }

    /// (I − P)⁻¹, row after row; none when stopped.
    pub fn inverse(&self, watch: &mut dyn Watch) -> Option<Vec<f64>> {
        let order = self.order.len();
        let mut inverse = vec![0.0; order * order];
        for first in (0..order).step_by(COLUMNS) {
            let columns = COLUMNS.min(order - first);
            let mut block = vec![0.0; order * columns];
            (0..columns).for_each(|column| block[(first + column) * columns + column] = 1.0);
            self.forward(&mut block, columns, first);
            self.backward(&mut block, columns);
            for (&node, row) in self.order.iter().zip(block.chunks_exact(columns)) {
                for (&column, value) in self.order[first..].iter().zip(row) {
                    inverse[node * order + column] = *value;
                }
            }
            watch.step((first + columns) as f64 / order as f64).is_continue().then_some(())?;
        }
        Some(inverse)
    }

    /// L⁻¹ times a block whose rows before `first` are 0.
    fn forward(&self, block: &mut [f64], columns: usize, first: usize) {
        for (turn, earlier) in self.before.iter().enumerate().skip(first) {
            let (done, rest) = block.split_at_mut(turn * columns);
            for &(gone, often) in &earlier[earlier.partition_point(|(gone, _)| *gone < first)..] {
                add(&mut rest[..columns], often, &done[gone * columns..][..columns]);
            }
        }
    }

    /// U⁻¹ times a block.
    fn backward(&self, block: &mut [f64], columns: usize) {
        for (turn, steps) in self.after.iter().enumerate().rev() {
            let (rest, done) = block.split_at_mut((turn + 1) * columns);
            let row = &mut rest[turn * columns..];
            for (&later, share) in steps.turns.iter().zip(&steps.shares) {
                add(row, *share, &done[(later - turn - 1) * columns..][..columns]);
            }
            row.iter_mut().for_each(|value| *value /= self.leaving[turn]);
        }
    }
}

/// So many columns of an inverse at once stay close to the processor.
const COLUMNS: usize = 64;

fn add(to: &mut [f64], times: f64, row: &[f64]) {
    to.iter_mut().zip(row).for_each(|(to, value)| *to += times * value);
}

/// The steps of the node at hand, by turn, while those before it are taken out.
struct Row {
    shares: Vec<f64>,
    seen: FixedBitSet,
}

impl Row {
    fn new(order: usize) -> Self {
        Self { shares: vec![0.0; order], seen: FixedBitSet::with_capacity(order) }
    }

    fn begin(&mut self, steps: impl Iterator<Item = (usize, f64)>) {
        for (turn, share) in steps {
            self.seen.insert(turn);
            self.shares[turn] += share;
        }
    }

    /// The probability of this step, which is then gone.
    fn take(&mut self, turn: usize) -> f64 {
        self.seen.remove(turn);
        std::mem::take(&mut self.shares[turn])
    }

    fn add(&mut self, often: f64, steps: &Steps) {
        let Some(&first) = steps.turns.first() else { return };
        if steps.turns.len() == self.shares.len() - first {
            self.seen.insert_range(first..);
            add(&mut self.shares[first..], often, &steps.shares);
            return;
        }
        for (&turn, share) in steps.turns.iter().zip(&steps.shares) {
            self.seen.insert(turn);
            self.shares[turn] += often * share;
        }
    }

    /// Everything that is left, which is then gone.
    fn rest(&mut self) -> Steps {
        let turns: Vec<usize> = self.seen.ones().collect();
        let shares = turns.iter().map(|&turn| self.take(turn)).collect();
        Steps { turns, shares }
    }
}

#[cfg(test)]
mod tests {
    use super::super::watch::Unwatched;
    use super::*;
    use proptest::prelude::*;

    /// Walks of 1–8 nodes that may step to themselves, some of them without an end.
    fn any_walk() -> impl Strategy<Value = Walk> {
        (1usize..9).prop_flat_map(|order| {
            let weights = prop::collection::vec(prop::collection::vec(0u8..6, order), order);
            (weights, prop::collection::vec(0u8..4, order)).prop_map(|(weights, stays)| {
                let row = |(weights, stay): (Vec<u8>, u8)| {
                    let weights: Vec<u8> =
                        weights.into_iter().map(|weight| weight.saturating_sub(2)).collect();
                    let whole = f64::from(weights.iter().sum::<u8>() + stay).max(1.0);
                    let steps = weights.iter().enumerate().filter(|(_, weight)| **weight > 0);
                    let steps = steps.map(|(next, weight)| (next, f64::from(*weight) / whole)).collect();
                    (
                        steps,
                        if weights.iter().all(|weight| *weight == 0) { 1.0 } else { f64::from(stay) / whole },
                    )
                };
                let (steps, stay) = weights.into_iter().zip(stays).map(row).unzip();
                Walk { steps, stay }
            })
        })
    }

    /// (I − P) times a column.
    fn times(walk: &Walk, x: &[f64]) -> Vec<f64> {
        let through =
            |steps: &[(usize, f64)]| steps.iter().map(|&(next, share)| share * x[next]).sum::<f64>();
        walk.steps.iter().zip(x).map(|(steps, x)| x - through(steps)).collect()
    }

    fn near(found: &[f64], expected: &[f64]) -> bool {
        let size = found.iter().chain(expected).fold(1.0, |most: f64, one| most.max(one.abs()));
        found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() <= 1e-12 * size)
    }

    #[test]
    fn a_drop_that_never_ends_cannot_be_solved() {
        let endless = Walk { steps: vec![vec![(1, 1.0)], vec![(0, 1.0)]], stay: vec![0.0, 0.0] };
        assert!(Eliminated::of(&endless).is_none());
    }

    #[test]
    fn a_drop_that_hardly_ever_ends_is_counted_to_the_last_digits() {
        // Two nodes that keep all but 1e-30 to themselves: subtracting from 1 would find nothing left.
        let walk = Walk { steps: vec![vec![(1, 1.0)], vec![(0, 1.0)]], stay: vec![1e-30, 1e-30] };
        let inverse = Eliminated::of(&walk).unwrap().inverse(&mut Unwatched).unwrap();
        assert!(inverse.iter().all(|visits| (visits / 5e29 - 1.0).abs() < 1e-12), "{inverse:?}");
    }

    #[test]
    fn a_watch_can_stop_it() {
        let walk = Walk { steps: vec![Vec::new(); 200], stay: vec![1.0; 200] };
        let mut seen = 0;
        let stop = &mut |_: f64| {
            seen += 1;
            std::ops::ControlFlow::Break(())
        };
        assert_eq!((Eliminated::of(&walk).unwrap().inverse(stop), seen), (None, 1));
    }

    proptest! {
        #[test]
        fn what_is_solved_solves(walk in any_walk(), right in prop::collection::vec(0.0f64..5.0, 8)) {
            let order = walk.stay.len();
            let Some(eliminated) = Eliminated::of(&walk) else { return Ok(()) };
            let mut x = right[..order].to_vec();
            eliminated.solve(&mut x, 1);
            let size = x.iter().fold(1.0, |most: f64, one| most.max(*one));
            for (found, expected) in times(&walk, &x).iter().zip(&right) {
                prop_assert!((found - expected).abs() <= 1e-12 * size);
            }
        }

        #[test]
        fn solving_either_way_round_is_multiplying_by_the_inverse(
            walk in any_walk(),
            right in prop::collection::vec(0.0f64..5.0, 8),
        ) {
            let order = walk.stay.len();
            let Some(eliminated) = Eliminated::of(&walk) else { return Ok(()) };
            let inverse = eliminated.inverse(&mut Unwatched).unwrap();
            let right = &right[..order];
            let mut x = right.to_vec();
            eliminated.solve(&mut x, 1);
            let dot = |entry: &dyn Fn(usize) -> f64| (0..order).map(|turn| entry(turn) * right[turn]).sum();
            let rows: Vec<f64> = (0..order).map(|row| dot(&|turn| inverse[row * order + turn])).collect();
            let columns: Vec<f64> = (0..order).map(|column| dot(&|turn| inverse[turn * order + column])).collect();
            prop_assert!(near(&x, &rows) && near(&eliminated.solve_transposed(right), &columns));
        }

        #[test]
        fn it_cannot_be_solved_exactly_where_some_node_leads_to_no_end(walk in any_walk()) {
            let ends = |node: usize| {
                let (mut seen, mut open) = (vec![false; walk.stay.len()], vec![node]);
                while let Some(node) = open.pop() {
                    if walk.stay[node] > 0.0 {
                        return true;
                    }
                    let next = walk.steps[node].iter().map(|(next, _)| *next);
                    open.extend(next.filter(|&next| !std::mem::replace(&mut seen[next], true)));
                }
                false
            };
            prop_assert_eq!(Eliminated::of(&walk).is_some(), (0..walk.stay.len()).all(ends));
        }
    }
}
