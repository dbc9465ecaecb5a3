//! Strategies as numbers: how much of what feeds each gap a set would catch, what each one adds, which sets are best, and
//! which strategy would widen a gap. Choosing is left to the team.

mod analysis;
mod best_sets;
mod coverage;
mod shapley;
mod standing;
mod trace;
mod would_widen;

pub use analysis::{CoverageAnalysis, SetCoverage, StrategyCoverage, analyse};
pub use best_sets::{BestSets, CANDIDATE_CAP, all_sets, best_sets};
pub use coverage::{Action, Catch};
pub use standing::{Standing, expected_on, standing};
pub use trace::{Trace, TracedCause, TracedGap, TracedStrategy, trace};
pub use would_widen::{WouldWiden, would_widen};

/// Workbooks with strategies for the tests of this folder.
#[cfg(test)]
mod testing {
    use crate::{
        Workbook,
        causes::testing::{key, workbook},
        records::{ActsOn, CauseState, Change, Direction, Record, Strategy},
    };

    /// A strategy by name: chosen, feasibility, the cause acted on, direction and effect.
    type Named<'a> = (&'a str, bool, Option<u8>, &'a str, Direction, f64);

    /// hire → vacancies → G1, and G2 without causes, with these strategies.
    pub(super) fn with_strategies(strategies: &[Named]) -> Workbook {
        let mut workbook = workbook(
            &[("hire", CauseState::Possible), ("vacancies", CauseState::Confirmed)],
            &[("G1", true), ("G2", true)],
            &[("hire", "vacancies"), ("vacancies", "G1")],
        );
        for (&(name, chosen, feasibility, cause, direction, effect), made_order) in
            strategies.iter().zip(301..)
        {
            let strategy = Record::from(Strategy {
                id: key(name).into(),
                title: name.into(),
                summary: String::new(),
                library_id: None,
                chosen,
                parked: name.starts_with("parked"),
                feasibility,
                impact: None,
                cost: None,
                agreement: String::new(),
                alignment: String::new(),
                partnership: false,
                made_order,
            });
            let acts_on = Record::from(ActsOn {
                id: key(&format!("{name}>{cause}")).into(),
                strategy: key(name).into(),
                cause: key(cause).into(),
                direction,
                effect,
                reason: String::new(),
                made_order: made_order + 100,
            });
            workbook.apply(&[Change::add(strategy), Change::add(acts_on)]);
        }
        workbook
    }
}
