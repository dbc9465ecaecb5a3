//! Is there an assignment of whole numbers within bounds that fits all sums? Sought by `microlp`, checked here.
//!
//! The solver is the `microlp` crate: maintained, pure Rust, with a limit on the nodes of its branching, so that it
//! cannot freeze. It works with floating point, and wrong answers of earlier versions are known. That cannot do harm
//! here: an assignment counts only when it fits every bound and sum in whole numbers, and when none is found, rightly
//! or not, more is hidden.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions};

/// Branches looked at before giving up.
const NODES: u64 = 200;
/// Larger numbers are not given to the solver, whose whole numbers have 32 bits and whose steps are 1e-6 of the rest.
pub(super) const LARGEST: i64 = 500_000_000;

/// A sum of places times coefficients that must lie between two numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Between {
    /// Places and coefficients, each place once.
    pub terms: Vec<(usize, i64)>,
    /// Lowest value.
    pub low: i64,
    /// Highest value; equal to `low` for an exact sum.
    pub high: i64,
}

impl Between {
    /// The same over the places that are still open, under their new names; all others are put in as they are.
    pub fn over(&self, open: &BTreeMap<usize, usize>, count: &dyn Fn(usize) -> i64) -> Self {
        let known = self.terms.iter().filter(|(place, _)| !open.contains_key(place));
        let known: i64 = known.map(|&(place, times)| times * count(place)).sum();
        let terms = self.terms.iter().filter_map(|&(place, times)| Some((*open.get(&place)?, times)));
        Self {
            terms: terms.collect(),
            low: self.low.saturating_sub(known),
            high: self.high.saturating_sub(known),
        }
    }

    fn holds(&self, numbers: &[i64]) -> bool {
        let sum: i128 =
            self.terms.iter().map(|&(place, times)| i128::from(times) * i128::from(numbers[place])).sum();
        (i128::from(self.low)..=i128::from(self.high)).contains(&sum)
    }
}

/// Whether the numbers lie within the bounds and fit all sums; in whole numbers, without rounding.
pub(super) fn fits(bounds: &[(i64, i64)], sums: &[Between], numbers: &[i64]) -> bool {
    let within = bounds.iter().zip(numbers).all(|(&(low, high), &number)| (low..=high).contains(&number));
    within && sums.iter().all(|sum| sum.holds(numbers))
}

/// Whole numbers that fit, or nothing where none was found.
pub(super) fn find(bounds: &[(i64, i64)], sums: &[Between]) -> Option<Vec<i64>> {
    if bounds.iter().any(|&(low, high)| low > high) {
        return None;
    }
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut places = Vec::with_capacity(bounds.len());
    for &(low, high) in bounds {
        places.push(problem.add_integer_var(0.0, (i32::try_from(low).ok()?, i32::try_from(high).ok()?)));
    }
    for sum in sums {
        let terms = || sum.terms.iter().map(|&(place, times)| (places[place], times as f64));
        if sum.low == sum.high {
            problem.add_constraint(terms(), ComparisonOp::Eq, sum.low as f64);
            continue;
        }
        problem.add_constraint(terms(), ComparisonOp::Ge, sum.low as f64);
        problem.add_constraint(terms(), ComparisonOp::Le, sum.high as f64);
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(NODES);
    let outcome = problem.solve_with(options).ok()?;
    let solution = outcome.solution()?;
    let numbers: Vec<i64> = places.iter().map(|&place| solution.var_value(place).round() as i64).collect();
    fits(bounds, sums, &numbers).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[(usize, i64)], low: i64, high: i64) -> Between {
        Between { terms: terms.to_vec(), low, high }
    }

    #[test]
    fn whole_numbers_are_found_where_there_are_some() {
        let sums = [sum(&[(0, 1), (1, 1)], 7, 7), sum(&[(0, 1), (1, -1)], 1, 2)];
        assert_eq!(find(&[(0, 9), (0, 9)], &sums), Some(vec![4, 3]));
    }

    #[test]
    fn halves_are_no_answer() {
        assert_eq!(find(&[(0, 9), (0, 9)], &[sum(&[(0, 2), (1, 2)], 7, 7)]), None);
        assert_eq!(find(&[(3, 2)], &[]), None);
    }
}
