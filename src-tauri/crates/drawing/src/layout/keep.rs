//! A map that stood before: what was there stays, what is new finds a place left of what it feeds. Where there is none,
//! the cards of one column step aside, never more than a quarter of the map.

use std::collections::BTreeSet;

use super::bands::{self, TITLE};
use super::plan::{Place, Plan, Wiring};
use super::settle::{CLEAR, frame, nearest_free};
use super::{GAP_BELOW, MARGIN};
use crate::link::columns::{Column, columns};
use crate::shapes::{Frame, MapNode, MapNodeKind};

/// How far from where it would best stand a new cause may be put before others step aside for it.
const FAR: f64 = 120.0;

/// The corners, or nothing when no node stood before, or those that did do not stand in their bands.
pub(crate) fn places(nodes: &[MapNode], wiring: &Wiring, lanes: &[Option<usize>]) -> Option<Vec<Place>> {
    if nodes.iter().all(|node| node.before.is_none()) {
        return None;
    }
    let mut kept = Kept { nodes, wiring, places: vec![None; nodes.len()], aside: BTreeSet::new(), lanes };
    kept.stand();
    kept.stands_in_bands().then(|| {
        kept.take_in();
        kept.places.into_iter().map(|place| place.unwrap_or((MARGIN, MARGIN))).collect()
    })
}

struct Kept<'a> {
    nodes: &'a [MapNode],
    wiring: &'a Wiring,
    lanes: &'a [Option<usize>],
    places: Vec<Option<Place>>,
    /// Those that have stepped aside.
    aside: BTreeSet<usize>,
}

impl Kept<'_> {
    /// What is placed by hand stands there, what stood before where it stood, or clear of what came or grew above it.
    fn stand(&mut self) {
        let mut standing: Vec<Frame> = Vec::new();
        for (at, node) in self.nodes.iter().enumerate() {
            if let Some(fixed) = node.fixed {
                self.places[at] = Some(fixed);
                standing.push(frame(node, fixed));
            }
        }
        let mut before: Vec<(usize, Place)> = (0..self.nodes.len())
            .filter(|&at| self.nodes[at].fixed.is_none())
            .filter_map(|at| Some((at, self.nodes[at].before?)))
            .collect();
        before.sort_by(|a, b| a.1.1.total_cmp(&b.1.1).then(a.1.0.total_cmp(&b.1.0)));
        for (at, wish) in before {
            let node = &self.nodes[at];
            let free = |clear| nearest_free(node, wish, ANYWHERE, clear, &standing);
            let place = if meets(&frame(node, wish), &standing) { free(CLEAR).unwrap_or(wish) } else { wish };
            self.places[at] = Some(place);
            standing.push(frame(node, place));
        }
    }

    /// Whether the bands of a grouped map follow one another without overlap.
    fn stands_in_bands(&self) -> bool {
        let reaches: Vec<(f64, f64)> = self.lanes.iter().filter_map(|&lane| self.reach(lane)).collect();
        reaches.windows(2).all(|pair| pair[0].1 <= pair[1].0)
    }

    /// Top and bottom of the causes of a lane that stand.
    fn reach(&self, lane: Option<usize>) -> Option<(f64, f64)> {
        let standing =
            (0..self.nodes.len()).filter_map(|at| Some((self.nodes[at].clone(), self.places[at]?)));
        let (nodes, places): (Vec<MapNode>, Vec<Place>) = standing.unzip();
        bands::reach(&nodes, &places, lane)
    }

    /// Gives a place to each new node, first to those that a standing one is linked to.
    fn take_in(&mut self) {
        let mut waiting: Vec<usize> = (0..self.nodes.len()).filter(|&at| self.places[at].is_none()).collect();
        while !waiting.is_empty() {
            let linked = |&at: &usize| !self.beside(at).is_empty();
            let next = waiting.iter().position(linked).unwrap_or(0);
            let at = waiting.remove(next);
            let wish = self.wish(at);
            let place = self.room_for(at, wish);
            self.places[at] = Some((place.0.round(), place.1.round()));
        }
    }

    /// Standing nodes that a node is linked to, and whether it feeds them.
    fn beside(&self, node: usize) -> Vec<(usize, bool)> {
        let other = |&(from, to): &(usize, usize)| match (from == node, to == node) {
            (true, _) => Some((to, true)),
            (_, true) => Some((from, false)),
            _ => None,
        };
        let all = self.wiring.edges.iter().filter_map(other);
        all.filter(|(other, _)| self.places[*other].is_some()).collect()
    }

    fn frame_of(&self, at: usize) -> Option<Frame> {
        self.places[at].map(|place| frame(&self.nodes[at], place))
    }

    fn standing(&self) -> Vec<Frame> {
        (0..self.nodes.len()).filter_map(|at| self.frame_of(at)).collect()
    }

    /// Where a new node would best stand.
    fn wish(&self, at: usize) -> Place {
        let node = &self.nodes[at];
        let beside = self.beside(at);
        if beside.is_empty() && node.kind == MapNodeKind::Cause {
            let (x, y) = self.on_the_shelf(node);
            return (x.min(self.rightmost(node)), y);
        }
        let middles: Vec<f64> = beside
            .iter()
            .filter_map(|&(other, _)| self.frame_of(other))
            .map(|frame| frame.centre().y)
            .collect();
        let middle = middles.iter().sum::<f64>() / middles.len().max(1) as f64;
        let x = match node.kind {
            MapNodeKind::Cause => self.column_for(node, &beside),
            MapNodeKind::Gap => self.left_of_gaps().unwrap_or(self.right_of_causes() + Plan::CHANNEL),
        };
        (x, middle - node.height / 2.0)
    }

    /// The left edge of the column left of the leftmost that it feeds, else right of the rightmost that feeds it.
    fn column_for(&self, node: &MapNode, beside: &[(usize, bool)]) -> f64 {
        let columns = self.columns();
        let column_of = |at: usize| columns.iter().position(|column| column.boxes.contains(&at));
        let fed = beside.iter().filter(|(_, feeds)| *feeds).filter_map(|&(other, _)| column_of(other)).min();
        let feeding =
            beside.iter().filter(|(_, feeds)| !feeds).filter_map(|&(other, _)| column_of(other)).max();
        let x = match (fed, feeding) {
            (Some(0), _) => columns[0].left - Plan::CHANNEL - node.width,
            (Some(fed), _) => columns[fed - 1].left,
            (None, Some(feeding)) => columns.get(feeding + 1).map_or_else(
                || columns[feeding].right + Plan::CHANNEL,
                |next| if self.is_of_gaps(next) { columns[feeding].left } else { next.left },
            ),
            // Whatever it is linked to was dragged between the columns.
            (None, None) => beside
                .iter()
                .filter_map(|&(other, _)| self.frame_of(other))
                .map(|frame| frame.left - Plan::CHANNEL - node.width)
                .fold(f64::INFINITY, f64::min),
        };
        x.min(self.rightmost(node))
    }

    /// How far right a cause may stand: gaps stay right of every cause.
    fn rightmost(&self, node: &MapNode) -> f64 {
        self.left_of_gaps().map_or(f64::INFINITY, |left| left - CLEAR - node.width)
    }

    /// The columns of what stands and is linked, by position.
    fn columns(&self) -> Vec<Column> {
        let linked: Vec<bool> = (0..self.nodes.len())
            .map(|at| self.places[at].is_some() && !self.wiring.is_loose(self.nodes, at))
            .collect();
        let nowhere = Frame { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
        let frames: Vec<Frame> =
            (0..self.nodes.len()).map(|at| self.frame_of(at).unwrap_or(nowhere)).collect();
        columns(&frames, &linked)
    }

    fn is_of_gaps(&self, column: &Column) -> bool {
        column.boxes.iter().all(|&at| self.nodes[at].kind == MapNodeKind::Gap)
    }

    fn left_of_gaps(&self) -> Option<f64> {
        let gaps = (0..self.nodes.len()).filter(|&at| self.nodes[at].kind == MapNodeKind::Gap);
        gaps.filter_map(|at| self.places[at]).map(|place| place.0).reduce(f64::min)
    }

    fn right_of_causes(&self) -> f64 {
        let causes = (0..self.nodes.len()).filter(|&at| self.nodes[at].kind == MapNodeKind::Cause);
        causes.filter_map(|at| self.frame_of(at)).map(|frame| frame.right).fold(MARGIN, f64::max)
    }

    /// Beside the last cause of the shelf, or in a new row below everything.
    fn on_the_shelf(&self, node: &MapNode) -> Place {
        let standing = self.standing();
        let left = standing.iter().map(|frame| frame.left).reduce(f64::min).unwrap_or(MARGIN);
        let bottom = standing.iter().map(|frame| frame.bottom).reduce(f64::max);
        let loose = (0..self.nodes.len()).filter(|&at| self.wiring.is_loose(self.nodes, at));
        let last = loose
            .filter_map(|at| self.frame_of(at))
            .max_by(|a, b| a.top.total_cmp(&b.top).then(a.left.total_cmp(&b.left)));
        let edge = self.left_of_gaps().map_or(f64::INFINITY, |left| left - Plan::CHANNEL);
        let edge = edge.min(self.right_of_causes().max(left + 4.0 * (node.width + GAP_BELOW)));
        match (last, bottom) {
            (Some(last), _) if last.right + GAP_BELOW + node.width <= edge => {
                (last.right + GAP_BELOW, last.top)
            }
            (Some(_), Some(bottom)) => (left, bottom + GAP_BELOW),
            (None, Some(bottom)) => (left, bottom + 2.0 * GAP_BELOW),
            _ => (MARGIN, MARGIN),
        }
    }

    /// A free place near the wish, others stepping aside if it would be far.
    fn room_for(&mut self, at: usize, wish: Place) -> Place {
        let node = &self.nodes[at];
        if !self.lanes.is_empty() && node.kind == MapNodeKind::Cause {
            return self.room_in_band(at, wish);
        }
        let standing = self.standing();
        let free = nearest_free(node, wish, ANYWHERE, GAP_BELOW, &standing).unwrap_or(wish);
        if (free.1 - wish.1).abs() <= FAR { free } else { self.step_aside(at, wish).unwrap_or(free) }
    }

    /// Puts the node where it wishes, moving what stands below it in its column just as far down as it must.
    fn step_aside(&mut self, at: usize, wish: Place) -> Option<Place> {
        let own = frame(&self.nodes[at], wish).grown(CLEAR);
        let mut column: Vec<(usize, Frame)> = (0..self.nodes.len())
            .filter_map(|other| Some((other, self.frame_of(other)?)))
            .filter(|(_, frame)| frame.left < own.right && own.left < frame.right)
            .collect();
        column.sort_by(|a, b| a.1.top.total_cmp(&b.1.top));
        let first = column.partition_point(|(_, frame)| frame.centre().y < own.centre().y);
        let above = column[..first].iter().map(|(_, frame)| frame.bottom + GAP_BELOW).fold(wish.1, f64::max);
        let mut next = above + self.nodes[at].height + GAP_BELOW;
        let mut moved = self.places.clone();
        let mut aside = self.aside.clone();
        for &(other, frame) in &column[first..] {
            if frame.top >= next {
                break;
            }
            if self.nodes[other].fixed.is_some() {
                return None;
            }
            moved[other] = Some((frame.left, next));
            aside.insert(other);
            next += frame.bottom - frame.top + GAP_BELOW;
        }
        let few = aside.len() * 4 <= self.nodes.iter().filter(|node| node.before.is_some()).count();
        moved[at] = Some((wish.0, above));
        let clear = !overlap(self.nodes, &moved, aside.iter().copied().chain([at]));
        (few && clear).then(|| {
            self.places = moved;
            self.aside = aside;
            (wish.0, above)
        })
    }

    /// A free place in the band of its lane, in its column or the nearest other; else the band grows, and those below it
    /// make way together.
    fn room_in_band(&mut self, at: usize, wish: Place) -> Place {
        let node = &self.nodes[at];
        let standing = self.standing();
        let Some(band) = self.reach(node.lane) else { return self.new_band(at, wish) };
        let mut lefts: Vec<f64> = self
            .columns()
            .iter()
            .filter(|c| !self.is_of_gaps(c))
            .map(|c| c.left.min(self.rightmost(node)))
            .collect();
        lefts.sort_by(|a, b| (a - wish.0).abs().total_cmp(&(b - wish.0).abs()));
        lefts.insert(0, wish.0);
        let free = lefts.iter().find_map(|&x| nearest_free(node, (x, wish.1), band, CLEAR, &standing));
        free.unwrap_or_else(|| {
            self.make_way(node.lane, node.height + GAP_BELOW);
            (wish.0, band.1 + GAP_BELOW)
        })
    }

    /// A band for a lane that had none, between the lanes above and below it.
    fn new_band(&mut self, at: usize, wish: Place) -> Place {
        let (lane, height) = (self.nodes[at].lane, self.nodes[at].height);
        let above = self.lanes.iter().take_while(|other| **other != lane);
        let top = above.filter_map(|&other| self.reach(other)).map(|(_, bottom)| bottom + 2.0 * TITLE);
        let top = top.fold(MARGIN + TITLE, f64::max);
        self.make_way(lane, height + 3.0 * TITLE);
        (wish.0, top)
    }

    /// Moves the lanes below this one down.
    fn make_way(&mut self, lane: Option<usize>, by: f64) {
        for (node, place) in self.nodes.iter().zip(&mut self.places) {
            let below = node.kind == MapNodeKind::Cause && bands::key(node.lane) > bands::key(lane);
            if let (true, None, Some((_, y))) = (below, node.fixed, place) {
                *y += by;
            }
        }
    }
}

/// No bounds.
const ANYWHERE: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);

fn meets(frame: &Frame, standing: &[Frame]) -> bool {
    standing.iter().any(|other| other.meets(frame))
}

/// Whether any of these stands on another.
fn overlap(nodes: &[MapNode], places: &[Option<Place>], mut of: impl Iterator<Item = usize>) -> bool {
    let frame_of = |at: usize| places[at].map(|place| frame(&nodes[at], place));
    of.any(|at| {
        let own = frame_of(at);
        (0..nodes.len()).any(|other| {
            other != at && own.zip(frame_of(other)).is_some_and(|(own, other)| own.meets(&other))
        })
    })
}
