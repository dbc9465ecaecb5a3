//! The figures of made-up cause maps, beside numpy's inverse and networkx's loops of the same maps in the same run; and whether
//! they agree.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{programs::Programs, series::Series, tell};

/// Each map with what is asked of headwaters, give and take and loops together, and of the ranges.
const MAPS: [(&str, &str, &str); 3] =
    [("150/400", "≤ 20", "≤ 150"), ("500/1,500", "≤ 100", "≤ 2000"), ("2,000/6,000", "", "")];
const MOST_APART: f64 = 1e-9;

/// Ours by itself, then beside the peers where there are any.
pub fn causes(programs: &Programs) -> Result<()> {
    let ours: Value = serde_json::from_slice(&run(programs, &[])?)?;
    tell::head("the cause map, causes/links", "");
    for (map, quick, ranges) in MAPS {
        let time = |name: &str| number(&ours["maps"][map], name);
        tell::alone(&format!("{map}: headwaters, give and take, loops, ms"), time("quick")?, quick);
        tell::alone(&format!("{map}: rank ranges over every link, ms"), time("ranges")?, ranges);
        tell::alone(&format!("{map}: everything without ranges, ms"), time("first_answer")?, "");
    }
    tell::alone("5,000 causes without a link: everything, ms", number(&ours["pasted"], "whole_answer")?, "");
    let Some(theirs) = programs.peers("causes", &run(programs, &["--graphs"])?)? else {
        tell::left_out("numpy and networkx", "no Python with them on this machine");
        return Ok(());
    };
    beside(&ours, &theirs)
}

fn run(programs: &Programs, words: &[&str]) -> Result<Vec<u8>> {
    let ended = Command::new(programs.get("HEADWATERS_CAUSE_FIGURES")?).args(words).output()?;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    Ok(ended.stdout)
}

fn beside(ours: &Value, theirs: &Value) -> Result<()> {
    tell::head("the same maps", "peer");
    for (map, ..) in MAPS {
        let (one, other) = (&ours["maps"][map], &theirs["maps"][map]);
        let what = format!("{map}: influence, numpy's inverse, ms");
        let asked = if map == "2,000/6,000" { "≤ 1" } else { "" };
        tell::beside(&what, &once(one, "influence")?, &once(other, "inverse")?, asked);
        for figure in ["gives", "takes", "headwater", "flow"] {
            agree(one, other, figure).with_context(|| format!("{map}, {figure}"))?;
        }
    }
    let loops = ours["loops"].as_object().context("no loops")?;
    for (graph, one) in loops {
        let other = &theirs["loops"][graph];
        ensure!(one["found"] == other["found"], "{graph}: networkx finds another number of loops");
        let what = format!("loops, {graph}, networkx, ms");
        tell::beside(&what, &once(one, "time")?, &once(other, "time")?, "≤ 200, ≤ 0.05");
    }
    Ok(())
}

fn number(of: &Value, name: &str) -> Result<f64> {
    of[name].as_f64().with_context(|| format!("no {name}"))
}

fn once(of: &Value, name: &str) -> Result<Series> {
    Ok(Series::from_iter([number(of, name)?]))
}

fn agree(one: &Value, other: &Value, figure: &str) -> Result<()> {
    let numbers =
        |of: &Value| -> Option<Vec<f64>> { of[figure].as_array()?.iter().map(Value::as_f64).collect() };
    let (one, other) =
        (numbers(one).context("no figures")?, numbers(other).context("no figures of the peer")?);
    ensure!(one.len() == other.len() && !one.is_empty(), "not the same nodes");
    let apart = one.iter().zip(&other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max);
    ensure!(apart <= MOST_APART, "{apart} apart from numpy");
    Ok(())
}
