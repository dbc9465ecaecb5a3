//! A curve from left to right along a way, or where there is none, around boxes: straight on where it meets nothing, else
//! through the free passes of each column in between. Level runs are joined with horizontal tangents.

use super::ARROW;
use super::curve::Curve;
use super::ways::{Run, Way};
use crate::shapes::{Frame, MapPoint, at};

/// Free room kept around a box.
const CLEAR: f64 = 9.0;
/// Distance between two links that share a pass.
const LANE: f64 = 8.0;
/// What one more bend costs, in pixels of detour.
const BEND: f64 = 18.0;

/// Level runs already drawn, so that the next link through the same pass keeps its distance.
#[derive(Debug, Default)]
pub(crate) struct Lanes(Vec<Run>);

/// Boxes whose x-ranges touch one another, and the free ways through.
#[derive(Debug)]
struct Column {
    left: f64,
    right: f64,
    passes: Vec<(f64, f64)>,
}

/// The curve from `start` (a right side) to `end` (a left side, further right) along a way. It stays level beside wider
/// cards of its own columns.
pub(crate) fn along(start: MapPoint, end: MapPoint, way: &Way) -> Curve {
    let mut runs = vec![Run { from: start.x, to: way.leaves.max(start.x), y: start.y }];
    runs.extend(&way.runs);
    if end.x > way.reaches + 2.0 * ARROW {
        runs.push(Run { from: way.reaches, to: end.x - ARROW, y: end.y });
    }
    through(start, end, &runs)
}

/// How often a way is drawn again because it met another box.
const TRIES: usize = 14;

/// The curve from `start` (a right side) to `end` (a left side, further right) around `others`. Only boxes that a
/// way would meet are gone around: distant ones must not bend it.
pub(crate) fn around(start: MapPoint, end: MapPoint, others: &[Frame], lanes: &mut Lanes) -> Curve {
    let mut curve = Curve::level(start, end);
    let mut runs = Vec::new();
    let mut met: Vec<Frame> = Vec::new();
    for _ in 0..TRIES {
        let hit =
            others.iter().filter(|frame| !met.contains(frame) && curve.crosses(&frame.grown(CLEAR * 0.6)));
        let before = met.len();
        met.extend(hit.copied().collect::<Vec<Frame>>());
        if met.len() == before {
            break;
        }
        let columns = columns_between(start.x, end.x, &met);
        let heights = choose_runs(start, end, &columns);
        runs = heights.into_iter().zip(&columns).map(|(y, column)| lanes.find(column, y)).collect();
        curve = through(start, end, &runs);
    }
    lanes.0.extend(runs);
    curve
}

impl Lanes {
    /// The free height in the column's pass nearest to the wished one.
    fn find(&self, column: &Column, wish: f64) -> Run {
        let (low, high) = column
            .passes
            .iter()
            .copied()
            .find(|&(low, high)| wish >= low && wish <= high)
            .unwrap_or((wish, wish));
        let steps = (0..24).flat_map(|nth| [f64::from(nth) * LANE, f64::from(-nth) * LANE]);
        let y = steps
            .map(|step| wish + step)
            .filter(|y| *y >= low && *y <= high)
            .find(|y| self.is_free(column, *y))
            .unwrap_or(wish);
        Run { from: column.left, to: column.right, y }
    }

    fn is_free(&self, column: &Column, y: f64) -> bool {
        !self
            .0
            .iter()
            .any(|run| run.from < column.right && column.left < run.to && (run.y - y).abs() < LANE * 0.9)
    }
}

/// Groups what stands between `from` and `to` into columns, left to right.
fn columns_between(from: f64, to: f64, others: &[Frame]) -> Vec<Column> {
    let mut between: Vec<Frame> =
        others.iter().map(|f| f.grown(CLEAR)).filter(|f| f.right > from + 1.0 && f.left < to - 1.0).collect();
    between.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut groups: Vec<(f64, f64, Vec<Frame>)> = Vec::new();
    for frame in between {
        match groups.last_mut() {
            Some((_, right, members)) if frame.left < *right + 2.0 => {
                *right = right.max(frame.right);
                members.push(frame);
            }
            _ => groups.push((frame.left, frame.right, vec![frame])),
        }
    }
    groups
        .into_iter()
        .map(|(left, right, members)| Column {
            left: left.clamp(from, to),
            right: right.clamp(from, to),
            passes: passes_of(members),
        })
        .collect()
}

/// The free ranges of y in a column, top to bottom; the first and last are open ends.
fn passes_of(mut members: Vec<Frame>) -> Vec<(f64, f64)> {
    members.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut passes = Vec::new();
    let mut low = f64::NEG_INFINITY;
    for frame in members {
        if frame.top > low {
            passes.push((low, frame.top));
        }
        low = low.max(frame.bottom);
    }
    passes.push((low, f64::INFINITY));
    passes
}

/// The height for each column that makes the way shortest and calmest (dynamic programme over the passes).
fn choose_runs(start: MapPoint, end: MapPoint, columns: &[Column]) -> Vec<f64> {
    let mut table: Vec<Vec<(f64, f64, usize)>> = Vec::new();
    for (nth, column) in columns.iter().enumerate() {
        let heights = heights(start, end, column, nth == 0, nth + 1 == columns.len());
        let row = heights
            .into_iter()
            .map(|y| match table.last() {
                None => (y, step(start.y, y), 0),
                Some(before) => {
                    let (from, cost) = before
                        .iter()
                        .enumerate()
                        .map(|(at, &(earlier, cost, _))| (at, cost + step(earlier, y)))
                        .fold((0, f64::INFINITY), |best, next| if next.1 < best.1 { next } else { best });
                    (y, cost, from)
                }
            })
            .collect();
        table.push(row);
    }
    trace_back(&table, end)
}

fn trace_back(table: &[Vec<(f64, f64, usize)>], end: MapPoint) -> Vec<f64> {
    let mut runs = Vec::new();
    let mut next: Option<usize> = None;
    for row in table.iter().rev() {
        let at = next.unwrap_or_else(|| {
            let costs = row.iter().enumerate().map(|(at, &(y, cost, _))| (at, cost + step(y, end.y)));
            costs.fold((0, f64::INFINITY), |best, next| if next.1 < best.1 { next } else { best }).0
        });
        runs.push(row[at].0);
        next = Some(row[at].2);
    }
    runs.reverse();
    runs
}

fn step(from: f64, to: f64) -> f64 {
    let rise = (to - from).abs();
    if rise < 0.5 { 0.0 } else { rise + BEND }
}

/// Heights worth trying in a column: as near as each pass allows to the start, the end and the line between.
/// A column that begins at the very door can only be passed at the door's height.
fn heights(start: MapPoint, end: MapPoint, column: &Column, first: bool, last: bool) -> Vec<f64> {
    let inside = |y: f64| column.passes.iter().any(|&(low, high)| y >= low && y <= high);
    if first && column.left < start.x + 10.0 && inside(start.y) {
        return vec![start.y];
    }
    if last && column.right > end.x - 10.0 && inside(end.y) {
        return vec![end.y];
    }
    let middle = (column.left + column.right) / 2.0;
    let on_line = start.y + (end.y - start.y) * (middle - start.x) / (end.x - start.x).max(1.0);
    let mut heights = Vec::new();
    for &(low, high) in &column.passes {
        for wish in [on_line, start.y, end.y] {
            let y = wish.max(low).min(high);
            if !heights.contains(&y) {
                heights.push(y);
            }
        }
    }
    heights
}

/// Level runs joined by curves with horizontal tangents.
fn through(start: MapPoint, end: MapPoint, runs: &[Run]) -> Curve {
    let mut pieces = Vec::new();
    let mut here = start;
    for run in runs {
        if run.from > here.x + 0.5 || (run.y - here.y).abs() > 0.5 {
            pieces.extend(Curve::level(here, at(run.from.max(here.x), run.y)).0);
        }
        here = at(run.from.max(here.x), run.y);
        let after = at(run.to.max(here.x), run.y);
        if after.x > here.x + 0.5 {
            pieces.push(Curve::straight(here, after));
            here = after;
        }
    }
    pieces.extend(Curve::level(here, end).0);
    Curve(pieces)
}
