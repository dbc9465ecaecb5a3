//! Sets of two to four candidates that no other set beats: in each gap's coverage, in feasibility and in being few. A
//! talking aid; the team chooses.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Action, SetCoverage,
    analysis::{View, feasibility},
};
use crate::{
    Workbook,
    causes::{CauseGraph, Watch},
    records::Strategy,
};

/// No more candidates than this are combined: 15,250 sets.
pub const CANDIDATE_CAP: usize = 25;
/// Differences below this are no difference.
const TIE: f64 = 1e-12;
/// So many sets are tried before somebody is told how far it is.
const TOLD_EVERY: usize = 64;
/// How much of the work trying is; the rest is comparing.
const TRYING: f64 = 0.5;

/// The sets that no other set beats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BestSets {
    /// Those with the most coverage first.
    pub sets: Vec<SetCoverage>,
    /// How many sets were compared.
    pub compared: usize,
    /// Candidates beyond the cap, which were left out.
    pub left_out: usize,
}

/// All sets of 2–4 strategies that are not parked, down to those on the Pareto front: each gap's coverage and feasibility up,
/// number of strategies down. A set whose feasibility is not known is never better or worse than one whose is.
/// None where it was stopped.
pub fn best_sets(workbook: &Workbook, graph: &CauseGraph, watch: &mut dyn Watch) -> Option<BestSets> {
    let sets = all_sets(workbook, graph, watch)?;
    let candidates = workbook.strategies.iter().filter(|strategy| !strategy.parked).count();
    Some(BestSets {
        compared: sets.len(),
        left_out: candidates.saturating_sub(CANDIDATE_CAP),
        sets: sets.into_iter().filter(|(_, best)| *best).map(|(set, _)| set).collect(),
    })
}

/// All sets of 2–4 strategies that are not parked, those with the most coverage first, each with whether no other set
/// beats it, as in [`best_sets`]. None where it was stopped.
pub fn all_sets(
    workbook: &Workbook,
    graph: &CauseGraph,
    watch: &mut dyn Watch,
) -> Option<Vec<(SetCoverage, bool)>> {
    let view = View::of(workbook, graph);
    let candidates: Vec<&Strategy> =
        workbook.strategies.iter().filter(|strategy| !strategy.parked).take(CANDIDATE_CAP).collect();
    let actions: Vec<Vec<Action>> = candidates.iter().map(|strategy| view.actions(strategy)).collect();
    let members = |set: &[usize]| -> Vec<&Strategy> { set.iter().map(|&turn| candidates[turn]).collect() };
    let subsets = subsets(candidates.len());
    let whole = subsets.len() as f64;
    let mut tried: Vec<Tried> = Vec::with_capacity(subsets.len());
    for (at, set) in subsets.into_iter().enumerate() {
        if at.is_multiple_of(TOLD_EVERY) && watch.step(TRYING * at as f64 / whole).is_break() {
            return None;
        }
        let acting: Vec<Action> = set.iter().flat_map(|&turn| actions[turn].iter().copied()).collect();
        let feasibility = feasibility(&members(&set));
        tried.push(Tried { coverage: view.catch.coverage(&acting), feasibility, set });
    }
    let best = unbeaten(&tried.iter().map(Tried::marks).collect::<Vec<_>>(), watch)?;
    let told = |(one, best): (Tried, bool)| (view.told(&members(&one.set), one.coverage), best);
    let mut sets: Vec<(SetCoverage, bool)> = tried.into_iter().zip(best).map(told).collect();
    let overall = |set: &SetCoverage| set.coverage_overall.unwrap_or(0.0);
    sets.sort_by(|(one, _), (other, _)| overall(other).total_cmp(&overall(one)));
    Some(sets)
}

/// A set and what it catches.
#[derive(Debug, Clone)]
struct Tried {
    set: Vec<usize>,
    coverage: Vec<Option<f64>>,
    feasibility: Option<f64>,
}

impl Tried {
    /// A gap that nothing feeds has no coverage in any set, and so tells none apart.
    fn marks(&self) -> Marks {
        let coverage = self.coverage.iter().map(|one| one.unwrap_or(0.0));
        let rest = [self.feasibility.unwrap_or(0.0), -(self.set.len() as f64)];
        Marks { feasible: self.feasibility.is_some(), marks: coverage.chain(rest).collect() }
    }
}

/// What sets are compared by: more is better in each mark.
#[derive(Debug, Clone, PartialEq)]
struct Marks {
    /// Its feasibility is known.
    feasible: bool,
    marks: Vec<f64>,
}

impl Marks {
    /// Whether this set is at least as good in everything and better in something.
    fn beats(&self, other: &Self) -> bool {
        let mut better = false;
        for (one, other) in self.marks.iter().zip(&other.marks) {
            if *one < other - TIE {
                return false;
            }
            better |= *one > other + TIE;
        }
        better && self.feasible == other.feasible
    }

    fn order(&self, other: &Self) -> Ordering {
        let marks = self.marks.iter().zip(&other.marks).map(|(one, other)| one.total_cmp(other));
        self.feasible.cmp(&other.feasible).then(marks.fold(Ordering::Equal, Ordering::then))
    }

    fn sum(&self) -> f64 {
        self.marks.iter().sum()
    }
}

/// Of each whether no other beats it; none where it was stopped. Equal ones are compared once, and the best by their sum
/// first, so that most are beaten early: of candidates that are all alike every set stays, and there are thousands.
fn unbeaten(all: &[Marks], watch: &mut dyn Watch) -> Option<Vec<bool>> {
    let mut by_marks: Vec<usize> = (0..all.len()).collect();
    by_marks.sort_by(|&one, &other| all[one].order(&all[other]));
    let mut alike: Vec<&[usize]> = by_marks.chunk_by(|&one, &other| all[one] == all[other]).collect();
    alike.sort_by(|one, other| all[other[0]].sum().total_cmp(&all[one[0]].sum()));
    let mut front: Vec<&[usize]> = Vec::new();
    for (at, group) in alike.iter().enumerate() {
        let done = TRYING + (1.0 - TRYING) * at as f64 / alike.len() as f64;
        if at.is_multiple_of(TOLD_EVERY) && watch.step(done).is_break() {
            return None;
        }
        let one = &all[group[0]];
        if !front.iter().any(|other| all[other[0]].beats(one)) {
            front.retain(|other| !one.beats(&all[other[0]]));
            front.push(group);
        }
    }
    let mut best = vec![false; all.len()];
    front.into_iter().flatten().for_each(|&at| best[at] = true);
    Some(best)
}

/// All sets of 2–4 of so many, the smaller first.
fn subsets(count: usize) -> Vec<Vec<usize>> {
    let mut last: Vec<Vec<usize>> = (0..count).map(|one| vec![one]).collect();
    let mut all = Vec::new();
    for _ in 2..=4 {
        last = last
            .iter()
            .flat_map(|set| {
                let after = set[set.len() - 1] + 1;
                (after..count).map(|one| [set.as_slice(), &[one]].concat())
            })
            .collect();
        all.extend(last.iter().cloned());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::testing::with_strategies;
    use super::*;
    use crate::{
        causes::{Unwatched, testing::key},
        records::Direction::Less,
    };
    use proptest::prelude::*;
    use std::ops::ControlFlow;

    #[test]
    fn of_three_candidates_the_pairs_and_the_three_that_nothing_beats_are_listed() {
        let workbook = with_strategies(&[
            ("early", false, Some(5), "hire", Less, 0.75),
            ("fill", false, Some(5), "vacancies", Less, 0.75),
            ("talk", false, Some(1), "hire", Less, 0.25),
        ]);
        let found = best_sets(&workbook, &CauseGraph::of(&workbook), &mut Unwatched).unwrap();
        assert_eq!((found.compared, found.left_out), (4, 0));
        assert_eq!(all_sets(&workbook, &CauseGraph::of(&workbook), &mut Unwatched).unwrap().len(), 4);
        let names: Vec<&[uuid::Uuid]> = found.sets.iter().map(|set| &*set.strategies).collect();
        assert_eq!(names, [&[key("early"), key("fill"), key("talk")][..], &[key("early"), key("fill")]]);
    }

    #[test]
    fn whoever_stops_it_gets_no_half_answer() {
        let workbook = with_strategies(&[
            ("early", false, Some(5), "hire", Less, 0.75),
            ("fill", false, Some(5), "vacancies", Less, 0.75),
        ]);
        let mut stopping = |_: f64| ControlFlow::Break(());
        assert_eq!(best_sets(&workbook, &CauseGraph::of(&workbook), &mut stopping), None);
    }

    #[test]
    fn whoever_stops_the_comparing_is_heard_too() {
        let all = vec![tried(2, &[0.5], None); 3];
        let mut stopping = |_: f64| ControlFlow::Break(());
        assert_eq!(unbeaten(&all, &mut stopping), None);
    }

    #[test]
    fn of_sets_that_are_all_alike_every_one_stays() {
        assert_eq!(
            unbeaten(&vec![tried(2, &[0.5, 0.25], Some(3.0)); 5], &mut Unwatched),
            Some(vec![true; 5])
        );
    }

    fn tried(strategies: usize, coverage: &[f64], feasibility: Option<f64>) -> Marks {
        let coverage = coverage.iter().copied().map(Some).collect();
        Tried { set: (0..strategies).collect(), coverage, feasibility }.marks()
    }

    fn front(all: &[Marks]) -> Vec<&Marks> {
        let best = unbeaten(all, &mut Unwatched).unwrap();
        all.iter().zip(best).filter(|(_, best)| *best).map(|(one, _)| one).collect()
    }

    #[test]
    fn twenty_five_candidates_make_15250_sets() {
        assert_eq!(subsets(CANDIDATE_CAP).len(), 15_250);
        assert_eq!(subsets(2), [vec![0, 1]]);
        assert!(subsets(1).is_empty());
    }

    #[test]
    fn a_set_that_is_worse_in_one_gap_and_better_in_another_stays() {
        let sets = vec![tried(2, &[0.5, 0.1], Some(3.0)), tried(2, &[0.1, 0.5], Some(3.0))];
        assert_eq!(front(&sets).len(), 2);
    }

    #[test]
    fn a_larger_set_with_the_same_coverage_goes() {
        let sets = vec![tried(3, &[0.5], Some(3.0)), tried(2, &[0.5], Some(3.0))];
        assert_eq!(front(&sets), [&sets[1]]);
    }

    #[test]
    fn a_set_of_unknown_feasibility_is_not_beaten_by_one_of_known() {
        let sets = vec![tried(2, &[0.9], Some(5.0)), tried(2, &[0.5], None), tried(2, &[0.4], None)];
        assert_eq!(front(&sets), [&sets[0], &sets[1]]);
    }

    proptest! {
        #[test]
        fn whatever_is_left_out_is_beaten_by_something_left_in(rows in prop::collection::vec((2usize..5, 0u8..5, 0u8..5, prop::option::of(1u8..6)), 1..20)) {
            let all: Vec<Marks> = rows.into_iter()
                .map(|(size, one, other, ease)| tried(size, &[f64::from(one), f64::from(other)], ease.map(f64::from)))
                .collect();
            let left = front(&all);
            for one in &left {
                prop_assert!(!all.iter().any(|other| other.beats(one)));
            }
            let beaten = all.iter().filter(|one| all.iter().any(|other| other.beats(one))).count();
            prop_assert_eq!(left.len() + beaten, all.len());
        }
    }
}
