//! Strategies as numbers: how much of what feeds each gap a set would catch, what each one adds, which sets are best, and
//! which strategy would widen a gap. Choosing is left to the team.

mod analysis;
mod best_sets;
mod coverage;
mod shapley;
mod would_widen;

pub use analysis::{CoverageAnalysis, SetCoverage, StrategyCoverage, analyse};
pub use best_sets::{BestSets, CANDIDATE_CAP, best_sets};
pub use coverage::{Action, Catch};
pub use would_widen::{WouldWiden, would_widen};
