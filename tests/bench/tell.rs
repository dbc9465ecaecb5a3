//! The lines of the table: what was measured, beside what, and what is asked of it.

use crate::series::Series;

/// Begins a table whose second column is this.
pub fn head(what: &str, peer: &str) {
    println!("\n{what:<62} {:>9} {peer:>9} {:>7}   asked", "ours", "ratio");
}

/// A measurement beside that of somebody else in the same run, by their medians.
pub fn beside(what: &str, ours: &Series, other: &Series, asked: &str) {
    let (ours, other) = (ours.median(), other.median());
    println!("{what:<62} {ours:>9.1} {other:>9.1} {:>7.2}   {asked}", ours / other);
}

/// A measurement by itself.
pub fn alone(what: &str, ours: f64, asked: &str) {
    println!("{what:<62} {ours:>9.1} {:>9} {:>7}   {asked}", "", "");
}

/// A measurement that was not taken, and why.
pub fn left_out(what: &str, why: &str) {
    println!("{what}: left out, {why}");
}
