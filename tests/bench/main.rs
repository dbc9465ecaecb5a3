//! The figures of the program in its release build, measured from outside, in the real window beside a bare window and
//! beside peers in the same run. Prints medians and ratios; judging them is left to people, because machines differ.
#![expect(clippy::print_stdout, reason = "what a bench is for")]

mod canvas;
mod causes;
mod coverage;
mod gaps;
mod ingest;
mod layout;
mod memory;
mod programs;
mod series;
mod tell;
mod window;
mod work;

use anyhow::Result;

use crate::programs::Programs;

/// What is asked for by name; everything where nothing is.
fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wants = |section: &str| asked.is_empty() || asked.iter().any(|one| one == section);
    let programs = Programs::default();
    if wants("ingest") {
        ingest::ingest(&programs)?;
    }
    if wants("gaps") {
        gaps::gaps(&programs)?;
    }
    if wants("causes") {
        causes::causes(&programs)?;
    }
    if wants("coverage") {
        coverage::coverage(&programs)?;
    }
    if wants("layout") {
        layout::layout(&programs)?;
    }
    if wants("window") {
        window::starts(&programs.get("HEADWATERS_WINDOW")?, &programs.get("HEADWATERS_BARE")?)?;
        window::commits()?;
        window::adds_causes(&programs)?;
        window::reads_the_state(&programs)?;
        window::repaints(&programs)?;
    }
    if wants("canvas") {
        canvas::moves(&programs)?;
    }
    if wants("report") {
        window::writes_the_report()?;
    }
    Ok(())
}
