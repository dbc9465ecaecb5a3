//! Places among many by two figures, one after the other; again and again with values that change little. What the figures are
//! is left to `rank`.

/// Differences up to this are no difference.
const TIE: f64 = 1e-12;

/// Gives places, and remembers the order of last time to begin from.
#[derive(Default)]
pub(super) struct Placing {
    order: Vec<usize>,
}

impl Placing {
    /// For each pair 1 + the number of pairs ahead of it: by the first figure, or by the second where the first is the
    /// same. As being the same is not handed on from pair to pair, it is counted and not sorted.
    pub fn ranks(&mut self, values: &[(f64, f64)]) -> Vec<usize> {
        if self.order.len() != values.len() {
            self.order = (0..values.len()).collect();
        }
        self.order.sort_by(|&one, &other| values[other].0.total_cmp(&values[one].0));
        let mut ranks = vec![0; values.len()];
        let mut ahead = 0;
        for alike in self.order.chunk_by(|&one, &next| !is_more(values[one].0, values[next].0)) {
            within(values, alike, ahead, &mut ranks);
            ahead += alike.len();
        }
        ranks
    }
}

/// Ranks a run of pairs in which each is the same as the next by the first figure; so many others are ahead of all.
fn within(values: &[(f64, f64)], run: &[usize], ahead: usize, ranks: &mut [usize]) {
    let (Some(&first), Some(&last)) = (run.first(), run.last()) else { return };
    if is_more(values[first].0, values[last].0) {
        for &place in run {
            let before = run.iter().filter(|&&other| is_ahead(values[other], values[place])).count();
            ranks[place] = 1 + ahead + before;
        }
        return;
    }
    let mut by_second = run.to_vec();
    by_second.sort_by(|&one, &other| values[other].1.total_cmp(&values[one].1));
    let mut before = 0;
    for &place in &by_second {
        while is_more(values[by_second[before]].1, values[place].1) {
            before += 1;
        }
        ranks[place] = 1 + ahead + before;
    }
}

fn is_ahead(one: (f64, f64), other: (f64, f64)) -> bool {
    is_more(one.0, other.0) || (!is_more(other.0, one.0) && is_more(one.1, other.1))
}

fn is_more(one: f64, other: f64) -> bool {
    one > other + TIE
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_pairs_share_their_rank_and_the_next_comes_after_all_of_them() {
        assert_eq!(Placing::default().ranks(&[(0.2, 0.5), (0.3, 0.3), (0.2, 0.5), (0.2, 0.6)]), [3, 1, 3, 2]);
    }

    #[test]
    fn a_chain_of_pairs_each_like_the_next_is_counted_pair_by_pair() {
        // The first is ahead of the third by the first figure, both are the same as the second, which has the most of the second figure.
        let values = [(0.5 + 1.6e-12, 0.1), (0.5 + 0.8e-12, 0.9), (0.5, 0.5)];
        assert_eq!(Placing::default().ranks(&values), [2, 1, 3]);
    }

    proptest! {
        #[test]
        fn a_rank_is_one_more_than_the_number_of_pairs_ahead(
            rounds in prop::collection::vec(prop::collection::vec((0u8..6, 0u8..6, 0u8..4), 0..12), 1..4),
        ) {
            let mut placing = Placing::default();
            for values in rounds {
                let value = |&(first, second, little): &(u8, u8, u8)| {
                    (f64::from(first) / 7.0 + f64::from(little) * 0.7e-12, f64::from(second) / 7.0)
                };
                let values: Vec<(f64, f64)> = values.iter().map(value).collect();
                let ahead = |one: &(f64, f64)| values.iter().filter(|other| is_ahead(**other, *one)).count();
                let expected: Vec<usize> = values.iter().map(|one| 1 + ahead(one)).collect();
                prop_assert_eq!(placing.ranks(&values), expected);
            }
        }
    }
}
