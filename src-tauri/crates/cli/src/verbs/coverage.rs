//! `headwaters coverage`: how much of what feeds each gap the strategies would catch.

use std::{collections::BTreeMap, path::Path};

use model::{
    causes::{CauseGraph, Unwatched},
    strategies::{CANDIDATE_CAP, CoverageAnalysis, SetCoverage, all_sets, analyse},
};
use serde::Serialize;
use session::Session;
use uuid::Uuid;
use wire::AppError;

use crate::say::{Say, table};

type ByGap = BTreeMap<Uuid, Option<f64>>;

#[derive(Serialize)]
struct Coverage {
    candidates: Vec<Uuid>,
    /// Candidates beyond those that are combined.
    left_out: usize,
    sets: Vec<Set>,
    chosen: Chosen,
}

#[derive(Serialize)]
struct Set {
    #[serde(flatten)]
    set: SetCoverage,
    pareto: bool,
}

#[derive(Serialize)]
struct Chosen {
    strategies: Vec<Uuid>,
    coverage: ByGap,
    feasibility: Option<f64>,
    adds: BTreeMap<Uuid, ByGap>,
}

/// The chosen set, what each strategy adds, and all sets of two to four; as text only those that no other beats.
pub fn run(file: &Path, say: &Say) -> Result<(), AppError> {
    let session = Session::open_to_view(file)?;
    let workbook = session.workbook();
    let graph = CauseGraph::of(workbook);
    let analysis = analyse(workbook, &graph);
    let sets = all_sets(workbook, &graph, &mut Unwatched).expect("BUG: nobody stops it");
    let sets = sets.into_iter().map(|(set, pareto)| Set { set, pareto }).collect();
    let title = |id: &Uuid| workbook.strategies.find(*id).map(|one| one.title.clone()).unwrap_or_default();
    let left_out = analysis.strategies.len().saturating_sub(CANDIDATE_CAP);
    let told = told(analysis, left_out, sets);
    say.answer(&told, || {
        let percent =
            |value: &Option<f64>| value.map_or("–".to_owned(), |value| format!("{:.1} %", 100.0 * value));
        let row = |strategies: &[Uuid], coverage: &ByGap, feasibility: Option<f64>| {
            let names: Vec<String> = strategies.iter().map(title).collect();
            let shares: Vec<String> = coverage.values().map(percent).collect();
            vec![
                names.join(" + "),
                shares.join(", "),
                feasibility.map_or(String::new(), |mean| format!("{mean:.2}")),
            ]
        };
        let mut rows = vec![row(&told.chosen.strategies, &told.chosen.coverage, told.chosen.feasibility)];
        rows.extend(
            told.sets
                .iter()
                .filter(|one| one.pareto)
                .map(|one| row(&one.set.strategies, &one.set.coverage, one.set.feasibility)),
        );
        table(&["set (the chosen one first)", "coverage by gap", "feasible"], &rows)
    });
    Ok(())
}

fn told(analysis: CoverageAnalysis, left_out: usize, sets: Vec<Set>) -> Coverage {
    let adds = analysis.strategies.iter().filter_map(|one| Some((one.strategy, one.adds.clone()?))).collect();
    Coverage {
        candidates: analysis.strategies.iter().map(|one| one.strategy).collect(),
        left_out,
        sets,
        chosen: Chosen {
            strategies: analysis.chosen.strategies,
            coverage: analysis.chosen.coverage,
            feasibility: analysis.chosen.feasibility,
            adds,
        },
    }
}
