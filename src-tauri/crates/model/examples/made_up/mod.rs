//! What the examples on made-up maps share: numbers that are the same on every run, and the middle time of some runs.

use std::{collections::BTreeSet, time::Instant};

/// Numbers that look drawn by chance and are the same each time (Knuth's linear congruential generator).
pub struct Draw(pub u64);

impl Draw {
    /// A number from 0 to below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most
    }

    /// So many pairs of a cause and another cause or gap that it leads to, in order; gaps come after the causes.
    pub fn pairs(&mut self, causes: usize, gaps: usize, links: usize) -> BTreeSet<(usize, usize)> {
        let mut pairs = BTreeSet::new();
        while pairs.len() < links {
            let (from, to) = (self.below(causes), self.below(causes + gaps));
            if from != to {
                pairs.insert((from, to));
            }
        }
        pairs
    }
}

/// The middle of so many runs, in milliseconds.
pub fn middle<T>(runs: usize, mut run: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            let found = run();
            let time = begun.elapsed().as_secs_f64() * 1e3;
            drop(found);
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}
