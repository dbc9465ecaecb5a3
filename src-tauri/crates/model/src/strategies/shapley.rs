//! What each member of a set adds, so that the parts sum to the whole (Shapley 1953).

/// Above this many members the subsets are too many to look at.
pub(super) const MEMBER_CAP: usize = 12;

/// Each member's Shapley value, from the value of every subset; bit i of a subset's place says whether member i is in it.
pub(super) fn shapley(members: usize, value: &[f64]) -> Vec<f64> {
    let weights = weights(members);
    let adds = |member: usize| {
        let without = (0..value.len()).filter(|subset| subset & (1 << member) == 0);
        without
            .map(|subset| {
                weights[subset.count_ones() as usize] * (value[subset | 1 << member] - value[subset])
            })
            .sum()
    };
    (0..members).map(adds).collect()
}

/// The share of orders in which exactly a given subset of each size comes before a member: size!·(n − size − 1)!/n!.
fn weights(members: usize) -> Vec<f64> {
    let mut weights = Vec::with_capacity(members);
    let mut ways = 1.0;
    for size in 0..members {
        weights.push(1.0 / (count(members) * ways));
        ways *= count(members - 1 - size) / count(size + 1);
    }
    weights
}

#[expect(clippy::cast_precision_loss, reason = "never more than the cap of members")]
fn count(members: usize) -> f64 {
    members as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_members_share_what_they_catch_together() {
        let found = shapley(2, &[0.0, 0.2, 0.4, 0.5]);
        assert!((found[0] - 0.15).abs() < 1e-12 && (found[1] - 0.35).abs() < 1e-12);
    }

    #[test]
    fn a_member_that_adds_nothing_gets_nothing() {
        let found = shapley(3, &[0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]);
        assert!((found[0] - 1.0).abs() < 1e-12 && found[1].abs() < 1e-12 && found[2].abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn the_parts_sum_to_the_whole(members in 1usize..6, values in prop::collection::vec(0.0f64..1.0, 32)) {
            let values = &values[..1 << members];
            let whole = values[values.len() - 1] - values[0];
            prop_assert!((shapley(members, values).iter().sum::<f64>() - whole).abs() < 1e-9);
        }
    }
}
