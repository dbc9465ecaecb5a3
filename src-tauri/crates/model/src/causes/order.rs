//! In which order to take the nodes out of a walk so that few steps have to be made up: what has the fewest ways in and out
//! goes first (Markowitz 1957). The numbers are left to `eliminate`.

use fixedbitset::FixedBitSet;

/// All nodes 0…n−1, given the nodes that each steps to, in the order in which to take them out.
pub(super) fn order(steps: &[Vec<(usize, f64)>]) -> Vec<usize> {
    let mut ways = Ways::of(steps);
    let mut open: Vec<usize> = (0..steps.len()).collect();
    let mut order = Vec::with_capacity(steps.len());
    while let Some(turn) = (0..open.len()).min_by_key(|&turn| (ways.crossing(open[turn]), open[turn])) {
        let others = open.len() - 1;
        if ways.crossing(open[turn]) == others * others {
            // Everybody that is left steps to everybody: no order is better than another.
            open.sort_unstable();
            order.append(&mut open);
        } else {
            let node = open.swap_remove(turn);
            ways.take_out(node);
            order.push(node);
        }
    }
    order
}

/// Who steps to whom among the nodes that are left.
struct Ways {
    onto: Vec<FixedBitSet>,
    from: Vec<FixedBitSet>,
    counts: Vec<[usize; 2]>,
}

impl Ways {
    fn of(steps: &[Vec<(usize, f64)>]) -> Self {
        let none = vec![FixedBitSet::with_capacity(steps.len()); steps.len()];
        let (mut onto, mut from) = (none.clone(), none);
        for (node, steps) in steps.iter().enumerate() {
            for &(next, _) in steps.iter().filter(|(next, _)| *next != node) {
                onto[node].insert(next);
                from[next].insert(node);
            }
        }
        let counts = onto.iter().zip(&from).map(|(onto, from)| [onto, from].map(|set| set.count_ones(..)));
        Self { counts: counts.collect(), onto, from }
    }

    /// How many pairs of others a node lies between.
    fn crossing(&self, node: usize) -> usize {
        self.counts[node][0] * self.counts[node][1]
    }

    /// Takes a node out: everybody that stepped to it steps on to wherever it would have gone.
    fn take_out(&mut self, node: usize) {
        let onto = std::mem::take(&mut self.onto[node]);
        let from = std::mem::take(&mut self.from[node]);
        for before in from.ones() {
            self.counts[before][0] = join(&mut self.onto[before], &onto, [node, before]);
        }
        for after in onto.ones() {
            self.counts[after][1] = join(&mut self.from[after], &from, [node, after]);
        }
    }
}

/// Adds the others to a set, but not these two; how many it then has.
fn join(set: &mut FixedBitSet, others: &FixedBitSet, without: [usize; 2]) -> usize {
    set.union_with(others);
    without.into_iter().for_each(|node| set.remove(node));
    set.count_ones(..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(of: &[&[usize]]) -> Vec<Vec<(usize, f64)>> {
        of.iter().map(|steps| steps.iter().map(|&next| (next, 0.1)).collect()).collect()
    }

    #[test]
    fn ends_go_before_the_node_between_them() {
        // 0 is a hub between 1, 2, 3 and 4: taken out first it would tie everybody to everybody.
        let order = order(&steps(&[&[1, 2], &[], &[], &[0], &[0]]));
        assert!(order[..2].iter().all(|node| *node != 0), "{order:?}");
    }

    #[test]
    fn every_node_is_taken_out_once() {
        let mut all = order(&steps(&[&[1, 2, 3], &[0, 2, 3], &[0, 1, 3], &[0, 1, 2], &[4], &[]]));
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5]);
    }
}
