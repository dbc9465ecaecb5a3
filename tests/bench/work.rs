//! How long processors have worked for a program, as the system counts it.

use std::fs;

/// The process in which WebKit runs a page, as the system cuts its name.
pub const OF_PAGES: &str = "WebKitWebProces";
/// The system counts in hundredths of a second, whatever its clock does.
const MILLISECONDS: f64 = 10.0;

/// Of those among the processes that have this name.
pub fn milliseconds(processes: &[String], name: &str) -> f64 {
    processes.iter().filter_map(|id| counted(id, name)).sum::<f64>() * MILLISECONDS
}

fn counted(id: &str, name: &str) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (before, after) = stat.rsplit_once(") ")?;
    if !before.ends_with(name) {
        return None;
    }
    // Fields 14 and 15 of the whole line: for itself, and in the system.
    let fields: Vec<&str> = after.split(' ').collect();
    Some(fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?)
}
