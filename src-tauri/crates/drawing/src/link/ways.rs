//! The way of each link past the columns between its two ends: in which order links go through the passes, so that few
//! cross, and at which height.

use super::columns::{Column, Pass};
use crate::layered::{Layered, Room, Wish, pooled, sift::sift};
use crate::shapes::Frame;

/// Distance between two links in one pass, where there is room.
const LANE: f64 = 8.0;
/// Work for the order of the links, in visits of two of them.
const BUDGET: usize = 3_000_000;
/// Sweeps over all columns that even the heights out.
const SWEEPS: usize = 8;
/// Between no two boxes.
const ANYWHERE: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);

/// A level piece of a link where it passes a column, left to right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Run {
    pub from: f64,
    pub to: f64,
    pub y: f64,
}

/// How a link runs from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// The right edge of the column that it leaves.
    pub leaves: f64,
    /// Its level pieces.
    pub runs: Vec<Run>,
    /// The left edge of the column that it reaches.
    pub reaches: f64,
}

/// For each pair (left box, right box, by position in `frames`) its way; nothing where an end stands in no column or both in the same.
pub(crate) fn ways(frames: &[Frame], columns: &[Column], pairs: &[(usize, usize)]) -> Vec<Option<Way>> {
    let mut column_of = vec![None; frames.len()];
    for (nth, column) in columns.iter().enumerate() {
        column.boxes.iter().for_each(|&at| column_of[at] = Some(nth));
    }
    let mut stage = Stage::of(frames, columns, &column_of);
    let dummies: Vec<Option<Vec<usize>>> = pairs
        .iter()
        .map(|&(left, right)| {
            let joined = column_of[left]? < column_of[right]?;
            joined.then(|| stage.link(left, right, frames))
        })
        .collect();
    stage.settle();
    let run = |dummy: &usize| {
        let column = &columns[stage.graph.layer_of[*dummy]];
        Run { from: column.left, to: column.right, y: stage.middles[*dummy] }
    };
    let way = |(&(left, right), dummies): (&(usize, usize), Option<Vec<usize>>)| {
        let (first, last) = (&columns[column_of[left]?], &columns[column_of[right]?]);
        Some(Way { leaves: first.right, runs: dummies?.iter().map(run).collect(), reaches: last.left })
    };
    pairs.iter().zip(dummies).map(way).collect()
}

/// The boxes where they stand and the links that pass between them.
struct Stage<'a> {
    columns: &'a [Column],
    graph: Layered,
    middles: Vec<f64>,
    /// The vertex of each box in a column.
    vertex_of: Vec<usize>,
}

impl<'a> Stage<'a> {
    fn of(frames: &[Frame], columns: &'a [Column], column_of: &[Option<usize>]) -> Self {
        let stands: Vec<usize> = (0..frames.len()).filter(|&at| column_of[at].is_some()).collect();
        let mut vertex_of = vec![0; frames.len()];
        stands.iter().enumerate().for_each(|(vertex, &at)| vertex_of[at] = vertex);
        let layer_of: Vec<usize> = stands.iter().filter_map(|&at| column_of[at]).collect();
        let heights: Vec<f64> = stands.iter().map(|&at| frames[at].bottom - frames[at].top).collect();
        let graph = Layered::of(&heights, &layer_of, &vec![0; stands.len()]);
        let middles = stands.iter().map(|&at| frames[at].centre().y).collect();
        Stage { columns, graph, middles, vertex_of }
    }

    /// Adds a link, for now along the straight line, in the pass nearest to it.
    fn link(&mut self, left: usize, right: usize, frames: &[Frame]) -> Vec<usize> {
        let dummies = self.graph.link(self.vertex_of[left], self.vertex_of[right], 0);
        let (a, b) = (&frames[left], &frames[right]);
        for &dummy in &dummies {
            let column = &self.columns[self.graph.layer_of[dummy]];
            let along = ((column.left + column.right) / 2.0 - a.right) / (b.left - a.right).max(1.0);
            let line = a.centre().y + (b.centre().y - a.centre().y) * along;
            let nearest = column.passes[pass_between(&column.passes, ANYWHERE, line)];
            self.middles.push(nearest.nearest(line));
        }
        dummies
    }

    fn settle(&mut self) {
        for layer in &mut self.graph.layers {
            layer.sort_by(|&a, &b| self.middles[a].total_cmp(&self.middles[b]).then(a.cmp(&b)));
        }
        let boxes = self.graph.boxes;
        sift(&mut self.graph, boxes, BUDGET);
        let groups: Vec<(Pass, Vec<usize>)> =
            (0..self.columns.len()).flat_map(|column| self.through_passes(column)).collect();
        for sweep in 0..SWEEPS {
            let both = sweep + 3 >= SWEEPS;
            for nth in 0..groups.len() {
                let (pass, links) =
                    if sweep % 2 == 0 { &groups[nth] } else { &groups[groups.len() - 1 - nth] };
                level(
                    &self.graph,
                    *pass,
                    links,
                    (both || sweep % 2 == 0, both || sweep % 2 == 1),
                    &mut self.middles,
                );
            }
        }
    }

    /// The links through each pass of a column, in their order.
    fn through_passes(&self, column: usize) -> Vec<(Pass, Vec<usize>)> {
        let passes = &self.columns[column].passes;
        let mut through: Vec<(Pass, Vec<usize>)> = passes.iter().map(|pass| (*pass, Vec::new())).collect();
        let layer = &self.graph.layers[column];
        let mut above = f64::NEG_INFINITY;
        for (at, &vertex) in layer.iter().enumerate() {
            if !self.graph.is_dummy(vertex) {
                above = self.middles[vertex];
                continue;
            }
            let below = layer[at..].iter().find(|&&other| !self.graph.is_dummy(other));
            let below = below.map_or(f64::INFINITY, |&other| self.middles[other]);
            let nth = pass_between(passes, (above, below), self.middles[vertex]);
            through[nth].1.push(vertex);
        }
        through.retain(|(_, links)| !links.is_empty());
        through
    }
}

/// The pass nearest to the wished height among those between two boxes, else among all.
fn pass_between(passes: &[Pass], (above, below): (f64, f64), wish: f64) -> usize {
    let far = |pass: &Pass| (pass.nearest(wish) - wish).abs();
    let nearest = |all: bool| {
        let fits = |pass: &Pass| all || (pass.low >= above && pass.high <= below);
        let fitting = passes.iter().enumerate().filter(|(_, pass)| fits(pass));
        fitting.min_by(|a, b| far(a.1).total_cmp(&far(b.1))).map(|(nth, _)| nth)
    };
    nearest(false).or_else(|| nearest(true)).unwrap_or(0)
}

/// Moves the links of one pass towards their neighbours at the left, at the right or at both sides.
fn level(graph: &Layered, pass: Pass, links: &[usize], (left, right): (bool, bool), middles: &mut [f64]) {
    let steps = links.len().saturating_sub(1) as f64;
    let lane = if steps > 0.0 { LANE.min((pass.high - pass.low) / steps) } else { 0.0 };
    let wishes: Vec<Wish> = links
        .iter()
        .enumerate()
        .map(|(nth, &link)| {
            let sides = [(left, &graph.left[link]), (right, &graph.right[link])];
            let (mut sum, mut weight) = (middles[link] * 0.02, 0.02);
            for &other in sides.iter().filter(|(looks, _)| *looks).flat_map(|(_, side)| side.iter()) {
                let pull = if graph.is_dummy(other) { 3.0 } else { 1.0 };
                sum += middles[other] * pull;
                weight += pull;
            }
            Wish { target: sum / weight, weight, below: if nth > 0 { lane } else { 0.0 } }
        })
        .collect();
    let heights = pooled(&wishes, Room { low: pass.low, high: pass.high });
    links.iter().zip(heights).for_each(|(&link, y)| middles[link] = y);
}
