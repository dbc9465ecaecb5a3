//! Somebody who is told how far a long analysis is, and who may stop it.

use std::ops::ControlFlow;

/// Is told from time to time how much is done.
pub trait Watch {
    /// The share that is done, 0–1, never falling; the analysis stops at `Break`.
    fn step(&mut self, done: f64) -> ControlFlow<()>;
}

impl<F: FnMut(f64) -> ControlFlow<()>> Watch for F {
    fn step(&mut self, done: f64) -> ControlFlow<()> {
        self(done)
    }
}

/// Nobody: it is never stopped.
pub struct Unwatched;

impl Watch for Unwatched {
    fn step(&mut self, _done: f64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// One part of a longer analysis: its own 0–1 lies between two shares of the whole.
pub(super) struct Part<'a> {
    whole: &'a mut dyn Watch,
    from: f64,
    to: f64,
}

impl<'a> Part<'a> {
    /// The part of the whole from one share to another.
    pub fn of(whole: &'a mut dyn Watch, from: f64, to: f64) -> Self {
        Self { whole, from, to }
    }
}

impl Watch for Part<'_> {
    fn step(&mut self, done: f64) -> ControlFlow<()> {
        self.whole.step(self.from + (self.to - self.from) * done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_tells_its_share_of_the_whole_and_is_stopped_with_it() {
        let mut told = Vec::new();
        let mut whole = |done: f64| {
            told.push(done);
            if done < 0.5 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let mut part = Part::of(&mut whole, 0.25, 0.75);
        assert!(part.step(0.0).is_continue() && part.step(0.5).is_break());
        assert_eq!(told, [0.25, 0.5]);
    }
}
