//! Johnson's search for elementary circuits (1975) with a bound on the length (Gupta & Suzumura 2021), so that the time from one
//! circuit to the next stays polynomial on any graph; its work is counted. Which bound and which circuits to keep is
//! left to `circuits`.

use std::ops::ControlFlow;

use super::watch::Watch;

/// The arcs of a graph of nodes 0…n−1, in both directions.
pub(super) struct Arcs {
    onto: Vec<Vec<usize>>,
    from: Vec<Vec<usize>>,
}

impl Arcs {
    /// From the successors of each node.
    pub fn of(onto: Vec<Vec<usize>>) -> Self {
        let mut from = vec![Vec::new(); onto.len()];
        for (node, effects) in onto.iter().enumerate() {
            effects.iter().for_each(|&effect| from[effect].push(node));
        }
        Self { onto, from }
    }

    /// How many nodes there are.
    pub fn order(&self) -> usize {
        self.onto.len()
    }

    /// Arcs for each node, in the mean.
    pub fn degree(&self) -> f64 {
        self.onto.iter().map(Vec::len).sum::<usize>() as f64 / self.order().max(1) as f64
    }
}

/// Why a search ended before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// The work that may be done is done.
    Exhausted,
    /// Who watches wants no more.
    Stopped,
}

/// How much work may be done, in arcs looked at, and who watches.
pub(super) struct Work<'a> {
    whole: usize,
    left: usize,
    watch: &'a mut dyn Watch,
}

/// After so much work who watches is told.
const TOLD_EVERY: usize = 1 << 17;

impl<'a> Work<'a> {
    /// So much work at most.
    pub fn of(whole: usize, watch: &'a mut dyn Watch) -> Self {
        Self { whole, left: whole, watch }
    }

    fn spend(&mut self, arcs: usize) -> ControlFlow<Stop> {
        let before = self.left / TOLD_EVERY;
        self.left = self.left.saturating_sub(arcs);
        if self.left == 0 {
            return ControlFlow::Break(Stop::Exhausted);
        }
        if self.left / TOLD_EVERY < before {
            let done = (self.whole - self.left) as f64 / self.whole as f64;
            return self.watch.step(done).map_break(|()| Stop::Stopped);
        }
        ControlFlow::Continue(())
    }
}

/// Is shown a circuit, from its lowest node on, and says up to which length others are still of interest.
pub(super) type Visit<'a> = &'a mut dyn FnMut(&[usize]) -> usize;

/// Shows every circuit of at most `longest` nodes whose lowest node is one of the first `starts`.
pub(super) fn each_circuit(
    arcs: &Arcs,
    starts: usize,
    longest: usize,
    work: &mut Work,
    visit: Visit,
) -> ControlFlow<Stop> {
    let mut search = Search::new(arcs, longest);
    for start in 0..starts {
        search.begin(start, work)?;
        search.run(work, visit)?;
    }
    ControlFlow::Continue(())
}

/// The search for circuits through `start` and nodes above it.
struct Search<'a> {
    arcs: &'a Arcs,
    longest: usize,
    start: usize,
    /// The nodes from which the start can be reached soon enough.
    near: Vec<usize>,
    /// Arcs from each of them back to the start; `usize::MAX` for the others.
    home: Vec<usize>,
    path: Vec<usize>,
    on_path: Vec<bool>,
    /// A node found barren behind a path of this many nodes is barren behind any path as long or longer, until
    /// something that it waits for is released.
    barren_behind: Vec<usize>,
    /// For each node those to release with it.
    waiting: Vec<Vec<usize>>,
    releasing: Vec<usize>,
}

/// A node of the path: which successor is next, and whether a circuit was closed beyond it.
struct Step {
    next: usize,
    closed: bool,
}

impl<'a> Search<'a> {
    fn new(arcs: &'a Arcs, longest: usize) -> Self {
        let order = arcs.order();
        Self {
            arcs,
            longest,
            start: 0,
            near: Vec::new(),
            home: vec![usize::MAX; order],
            path: Vec::new(),
            on_path: vec![false; order],
            barren_behind: vec![usize::MAX; order],
            waiting: vec![Vec::new(); order],
            releasing: Vec::new(),
        }
    }

    /// Forgets the last start and measures the ways home to this one, by way of nodes above it only.
    fn begin(&mut self, start: usize, work: &mut Work) -> ControlFlow<Stop> {
        for node in self.near.drain(..) {
            self.home[node] = usize::MAX;
            self.barren_behind[node] = usize::MAX;
            self.waiting[node].clear();
        }
        self.start = start;
        self.home[start] = 0;
        self.near.push(start);
        let (mut turn, mut arcs) = (0, 1);
        while let Some(&node) = self.near.get(turn) {
            turn += 1;
            let far = self.home[node] + 1;
            if far >= self.longest {
                break;
            }
            arcs += self.arcs.from[node].len();
            for &before in &self.arcs.from[node] {
                if before > start && self.home[before] == usize::MAX {
                    self.home[before] = far;
                    self.near.push(before);
                }
            }
        }
        work.spend(arcs)
    }

    fn run(&mut self, work: &mut Work, visit: Visit) -> ControlFlow<Stop> {
        let arcs = self.arcs;
        let mut steps = vec![self.enter(self.start)];
        while let (Some(step), Some(&node)) = (steps.last_mut(), self.path.last()) {
            let next = arcs.onto[node].get(step.next).copied();
            step.next += 1;
            work.spend(SEARCHED)?;
            match next {
                Some(effect) if effect == self.start && self.path.len() <= self.longest => {
                    step.closed = true;
                    self.longest = visit(&self.path).min(self.longest);
                }
                Some(effect) if !self.may_enter(effect) => {}
                // As long as it may be, and one arc from home: it closes there, and nothing else can come of it.
                Some(effect) if self.path.len() + 1 == self.longest => {
                    step.closed = true;
                    self.path.push(effect);
                    self.longest = visit(&self.path).min(self.longest);
                    self.path.pop();
                }
                Some(effect) => steps.push(self.enter(effect)),
                None => {
                    let closed = step.closed;
                    steps.pop();
                    self.leave(node, closed);
                    if let Some(before) = steps.last_mut() {
                        before.closed |= closed;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn may_enter(&self, node: usize) -> bool {
        let (behind, home) = (self.path.len(), self.home[node]);
        home != usize::MAX
            && behind + home <= self.longest
            && node != self.start
            && !self.on_path[node]
            && behind < self.barren_behind[node]
    }

    fn enter(&mut self, node: usize) -> Step {
        self.barren_behind[node] = self.path.len();
        self.on_path[node] = true;
        self.path.push(node);
        Step { next: 0, closed: false }
    }

    fn leave(&mut self, node: usize, closed: bool) {
        self.path.pop();
        self.on_path[node] = false;
        if closed {
            self.release(node);
            return;
        }
        for &effect in &self.arcs.onto[node] {
            let is_near = self.home[effect] != usize::MAX && effect != self.start;
            if is_near && !self.waiting[effect].contains(&node) {
                self.waiting[effect].push(node);
            }
        }
    }

    fn release(&mut self, node: usize) {
        self.releasing.push(node);
        while let Some(node) = self.releasing.pop() {
            self.barren_behind[node] = usize::MAX;
            self.releasing.append(&mut self.waiting[node]);
        }
    }
}

/// An arc looked at on a path costs as much as so many on the way home.
const SEARCHED: usize = 3;
