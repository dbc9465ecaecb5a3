//! What the strategies would catch: the chosen set, the sets worth a look, and what pushes the wrong way.

use std::collections::BTreeMap;

use drawing::{CoverageBar, Picture, coverage_chart};
use model::{
    Workbook,
    causes::{CauseGraph, Watch},
    records::Strategy,
    strategies::{CoverageAnalysis, SetCoverage, analyse, best_sets},
};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::text;

use crate::names::{name_of, node_name};

/// What the strategies would catch.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Coverage {
    /// Each focus gap and what the chosen set catches of it.
    pub gaps: Vec<GapCoverage>,
    /// The chosen set first, then the sets that no other beats.
    pub sets: Vec<SetView>,
    /// How many sets of two to four were compared.
    pub compared: usize,
    /// Candidates beyond the cap, which were left out of the sets.
    pub left_out: usize,
    /// Where a strategy would widen a gap.
    pub warnings: Vec<StrategyWarning>,
    /// The chosen set as bars; null when nothing is chosen or no gap is in focus.
    pub picture: Option<Picture>,
}

/// What the chosen set catches of one gap.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapCoverage {
    /// The gap.
    pub gap: Uuid,
    /// Its name.
    pub label: String,
    /// The share of its drops that the set catches; null for a gap without causes.
    pub coverage: Option<f64>,
    /// The share that the map does not explain, which no set can catch; null for a gap without causes.
    pub untraced: Option<f64>,
    /// What each chosen strategy adds; together the whole.
    pub parts: Vec<PartAdded>,
}

/// What one strategy adds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PartAdded {
    /// The strategy.
    pub strategy: Uuid,
    /// Its part of the share.
    pub adds: f64,
}

/// A set of strategies.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SetView {
    /// Its strategies.
    pub strategies: Vec<Uuid>,
    /// Per focus gap.
    pub coverage: BTreeMap<Uuid, Option<f64>>,
    /// Mean feasibility; null if one is unset.
    pub feasibility: Option<f64>,
    /// No other set beats it in all at once.
    pub on_front: bool,
    /// It is the chosen set.
    pub yours: bool,
}

/// A strategy that pushes the wrong way.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct StrategyWarning {
    /// The strategy.
    pub strategy: Uuid,
    /// The cause.
    pub cause: Uuid,
    /// What is wrong.
    pub text: String,
}

/// How many sets are worth a look at once.
const SETS_SHOWN: usize = 6;

/// What the strategies of this workbook would catch; none where it was stopped.
pub fn coverage(workbook: &Workbook, watch: &mut dyn Watch) -> Option<Coverage> {
    let graph = CauseGraph::of(workbook);
    let analysis = analyse(workbook, &graph);
    let best = best_sets(workbook, &graph, watch)?;
    let gaps = gaps(workbook, &analysis);
    Some(Coverage {
        picture: picture(workbook, &analysis, &gaps),
        gaps,
        compared: best.compared,
        left_out: best.left_out,
        sets: sets(&analysis.chosen, best.sets),
        warnings: warnings(workbook, &analysis),
    })
}

fn gaps(workbook: &Workbook, analysis: &CoverageAnalysis) -> Vec<GapCoverage> {
    let parts = |gap: Uuid| {
        let added = analysis.strategies.iter();
        let part = |strategy: Uuid, adds: &BTreeMap<Uuid, Option<f64>>| {
            Some(PartAdded { strategy, adds: adds.get(&gap).copied().flatten()? })
        };
        added.filter_map(|one| part(one.strategy, one.adds.as_ref()?)).collect()
    };
    let of_gap = |gap: &model::records::Gap| GapCoverage {
        gap: gap.id.uuid(),
        label: name_of(gap),
        coverage: analysis.chosen.coverage.get(&gap.id.uuid()).copied().flatten(),
        untraced: analysis.untraced.get(&gap.id.uuid()).copied().flatten(),
        parts: parts(gap.id.uuid()),
    };
    workbook.focus_gaps().map(of_gap).collect()
}

fn sets(chosen: &SetCoverage, best: Vec<SetCoverage>) -> Vec<SetView> {
    let sorted = |set: &SetCoverage| {
        let mut ids = set.strategies.clone();
        ids.sort();
        ids
    };
    let yours = sorted(chosen);
    let view = |set: SetCoverage, on_front: bool, yours: bool| SetView {
        strategies: set.strategies,
        coverage: set.coverage,
        feasibility: set.feasibility,
        on_front,
        yours,
    };
    let mut all = Vec::new();
    if !chosen.strategies.is_empty() {
        let on_front = best.iter().any(|set| sorted(set) == yours);
        all.push(view(chosen.clone(), on_front, true));
    }
    let others = best.into_iter().filter(|set| sorted(set) != yours).take(SETS_SHOWN - all.len());
    all.extend(others.map(|set| view(set, true, false)).collect::<Vec<_>>());
    all
}

fn warnings(workbook: &Workbook, analysis: &CoverageAnalysis) -> Vec<StrategyWarning> {
    let title = |id: Uuid| workbook.strategies.find(id).map(|one| one.title.clone()).unwrap_or_default();
    let warning = |one: &model::strategies::WouldWiden| StrategyWarning {
        strategy: one.strategy,
        cause: one.cause,
        text: text(
            "warning-would-widen",
            &[
                ("strategy", title(one.strategy).into()),
                ("cause", node_name(workbook, one.cause).into()),
                ("gap", node_name(workbook, one.gap).into()),
            ],
        ),
    };
    analysis.would_widen.iter().map(warning).collect()
}

fn picture(workbook: &Workbook, analysis: &CoverageAnalysis, gaps: &[GapCoverage]) -> Option<Picture> {
    let chosen: Vec<&Strategy> = workbook.chosen_strategies().collect();
    if chosen.is_empty() || gaps.is_empty() || analysis.chosen.strategies.len() > SHAPLEY_SHOWN {
        return None;
    }
    let adds = |gap: &GapCoverage, strategy: &Strategy| {
        gap.parts.iter().find(|part| part.strategy == strategy.id.uuid()).map_or(0.0, |part| part.adds)
    };
    let bars = gaps.iter().map(|gap| CoverageBar {
        name: gap.label.clone(),
        parts: chosen.iter().map(|strategy| adds(gap, strategy)).collect(),
    });
    Some(coverage_chart(&drawing::Coverage {
        title: text("coverage-title", &[("count", chosen.len().into())]),
        strategies: chosen.iter().map(|strategy| strategy.title.clone()).collect(),
        bars: bars.collect(),
        width: 340.0,
    }))
}

/// With more strategies than this their parts are not worked out, and bars could not be told apart.
const SHAPLEY_SHOWN: usize = 8;
