//! Linear systems, factored once and solved for many right sides; a thin door to the linear algebra crate.

use faer::{Mat, linalg::solvers::PartialPivLu, prelude::Solve};

/// A factored square matrix.
pub(crate) struct Solver {
    order: usize,
    factors: PartialPivLu<f64>,
}

impl Solver {
    /// Factors the matrix with these entries (row, column).
    pub fn new(order: usize, entry: impl FnMut(usize, usize) -> f64) -> Self {
        Self { order, factors: Mat::from_fn(order, order, entry).partial_piv_lu() }
    }

    /// x with A·x = right.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let mut x = Mat::from_fn(self.order, 1, |row, _| right[row]);
        self.factors.solve_in_place(x.as_mut());
        (0..self.order).map(|row| x[(row, 0)]).collect()
    }
}
