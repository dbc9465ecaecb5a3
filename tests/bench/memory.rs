//! Memory of a program and everything that it has started, as the system shares it out among them (PSS).

use std::fs;

/// Megabytes of all these processes together.
pub fn megabytes(processes: &[String]) -> f64 {
    processes.iter().map(|id| kilobytes(id)).sum::<f64>() / 1024.0
}

/// A process and all those that it and they have started, as far as they still run.
pub fn family(process: &str) -> Vec<String> {
    let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    let mut all = vec![process.to_owned()];
    all.extend(children.split_whitespace().flat_map(family));
    all
}

fn kilobytes(id: &str) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0.0)
}
