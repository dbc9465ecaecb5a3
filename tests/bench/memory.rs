//! Memory of a program and everything that it has started, as the system shares it out among them (PSS).

use std::fs;

/// Megabytes of all these processes together.
pub fn megabytes(processes: &[String]) -> f64 {
    processes.iter().map(|id| kilobytes(id)).sum::<f64>() / 1024.0
}

fn kilobytes(id: &str) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0.0)
}
