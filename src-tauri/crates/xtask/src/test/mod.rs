//! `cargo xtask test`: everything that must hold before a change goes in, step by step. A step that fails does not
//! keep the later ones from running, so that one run tells all.

mod exports;
mod figures;
mod steps;
mod window;

use std::time::Instant;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::{call::say, setup};

/// One step, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// Formatting of Rust and of the pages.
    Format,
    /// Clippy, ESLint and svelte-check; warnings count.
    Lint,
    /// Rules, journeys and architecture in Rust.
    Unit,
    /// The generated TypeScript types are the ones that stand in the project.
    Types,
    /// The pages' own tests.
    Pages,
    /// Gaps of real districts against an independent recomputation.
    Figures,
    /// Exported files before independent judges.
    Export,
    /// The real window, driven through a day.
    Window,
}

/// How a step ended, where it did not fail.
pub enum Ended {
    Well,
    Skipped(&'static str),
}

/// Runs the named steps, or all of them.
pub fn test(only: &[Step]) -> Result<()> {
    let chosen: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| only.is_empty() || only.contains(step))
        .collect();
    prepare(&chosen)?;
    let ended: Vec<(Step, Result<Ended>, u64)> = chosen.into_iter().map(timed).collect();
    report(&ended);
    let failed = ended.iter().filter(|(_, result, _)| result.is_err()).count();
    if failed > 0 {
        bail!("{failed} of {} steps failed", ended.len());
    }
    Ok(())
}

fn prepare(chosen: &[Step]) -> Result<()> {
    setup::packages(&setup::WINDOW)?;
    setup::packages(&setup::TESTS)?;
    // Even a lint of the shell reads the built pages.
    if chosen == [Step::Format] { setup::installed() } else { setup::pages() }
}

fn timed(step: Step) -> (Step, Result<Ended>, u64) {
    let begun = Instant::now();
    let result = run(step);
    if let Err(error) = &result {
        say(&format!("Step {} failed: {error:#}", name(step)));
    }
    (step, result, begun.elapsed().as_secs())
}

fn run(step: Step) -> Result<Ended> {
    match step {
        Step::Format => steps::format(),
        Step::Lint => steps::lint(),
        Step::Unit => steps::unit(),
        Step::Types => steps::types(),
        Step::Pages => steps::pages(),
        Step::Figures => figures::recompute(),
        Step::Export => exports::judge(),
        Step::Window => window::drive(),
    }
}

fn report(ended: &[(Step, Result<Ended>, u64)]) {
    eprintln!();
    for (step, result, seconds) in ended {
        let how = match result {
            Ok(Ended::Well) => "passed".to_owned(),
            Ok(Ended::Skipped(why)) => format!("skipped: {why}"),
            Err(error) => format!("FAILED: {error:#}"),
        };
        eprintln!("{:>8}  {seconds:>4} s  {how}", name(*step));
    }
}

fn name(step: Step) -> String {
    step.to_possible_value().expect("BUG: no step is hidden").get_name().to_owned()
}
