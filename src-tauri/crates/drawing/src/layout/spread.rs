//! Columns that would make the map too high: boxes step left, with what feeds them, until no column is higher than asked.

use super::GAP_BELOW;
use super::cycles::neighbours;
use super::plan::Plan;

/// Room that a link takes in a column that it passes.
const PASSING: f64 = 10.0;

/// Moves boxes left, column by column from the right, out of columns higher than `most`. First those that move fewest others
/// along and stretch fewest links, the later made before the earlier. Last boxes stay.
pub(crate) fn lower(plan: &Plan, ahead: &[(usize, usize)], columns: &[usize], most: f64) -> Vec<usize> {
    let last = columns.iter().copied().max().unwrap_or(0);
    let (gives, takes) = neighbours(columns.len(), ahead);
    // Steps left of the last column.
    let mut steps: Vec<usize> = columns.iter().map(|column| last - column).collect();
    let mut at = 0;
    while at <= steps.iter().copied().max().unwrap_or(0) && at <= columns.len() {
        let mut here: Vec<usize> = (0..steps.len()).filter(|&vertex| steps[vertex] == at).collect();
        let passing = ahead.iter().filter(|&&(from, to)| steps[from] > at && steps[to] < at).count();
        let mut high = passing as f64 * PASSING
            + here.iter().map(|&vertex| plan.sizes[vertex].1 + GAP_BELOW).sum::<f64>();
        while high > most && here.len() > 1 {
            let far = |link: &&usize, vertex: usize| steps[**link].abs_diff(steps[vertex]) > 1;
            let cost = |vertex: usize| {
                let pushed = takes[vertex].iter().filter(|link| !far(link, vertex)).count();
                let nearer = takes[vertex].iter().filter(|link| far(link, vertex)).count();
                (2 * pushed + gives[vertex].len()) as isize - nearer as isize
            };
            let movable = here.iter().copied().filter(|&vertex| !plan.last[vertex]);
            let Some(next) = movable.min_by_key(|&vertex| (cost(vertex), std::cmp::Reverse(vertex))) else {
                break;
            };
            high -= plan.sizes[next].1 + GAP_BELOW;
            here.retain(|&vertex| vertex != next);
            step_left(next, &takes, &mut steps);
        }
        at += 1;
    }
    let first = steps.iter().copied().max().unwrap_or(0);
    steps.iter().map(|step| first - step).collect()
}

/// One column to the left, and so all that feed it from no further left.
fn step_left(vertex: usize, takes: &[Vec<usize>], steps: &mut [usize]) {
    steps[vertex] += 1;
    let mut open = vec![vertex];
    while let Some(vertex) = open.pop() {
        for &from in &takes[vertex] {
            if steps[from] <= steps[vertex] {
                steps[from] = steps[vertex] + 1;
                open.push(from);
            }
        }
    }
}

/// How high the fullest column is.
pub(crate) fn highest(plan: &Plan, columns: &[usize]) -> f64 {
    let count = columns.iter().max().map_or(0, |last| last + 1);
    let mut heights = vec![0.0; count];
    columns.iter().zip(&plan.sizes).for_each(|(&column, size)| heights[column] += size.1 + GAP_BELOW);
    heights.into_iter().fold(0.0, f64::max)
}
