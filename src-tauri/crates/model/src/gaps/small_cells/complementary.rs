//! The complementary choice: what else is hidden so that no small count, and none hidden for its sake, follows exactly. The smallest count that helps
//! is hidden first and totals last; at the end whatever need not be hidden after all is told again.

use std::collections::BTreeSet;

use super::{
    cells::{Cells, Hiding, Standing},
    follows::{Follows, Tie, terms, ties},
};

/// Above so many hidden counts the look back for what can be told again is left out.
const LOOK_BACK: usize = 200;

/// Something that can still be hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Candidate {
    /// A count.
    Cell(usize),
    /// A rounded share.
    Share(usize),
}

impl Candidate {
    /// Hides it.
    pub fn hide(self, hiding: &mut Hiding) {
        match self {
            Self::Cell(place) => hiding.hidden[place] = true,
            Self::Share(place) => hiding.share_told[place] = false,
        }
    }

    /// Totals last, then the largest count last.
    pub fn cost(self, of: &Cells) -> (bool, i64, Self) {
        match self {
            Self::Cell(place) => (of.cells[place].total, of.cells[place].count, self),
            Self::Share(place) => (false, of.cells[of.shares[place].x].count, self),
        }
    }
}

/// Hides more until no hidden count follows exactly. Those that still follow, because there was nothing left
/// to hide, come back.
pub fn complementary(of: &Cells, hiding: &mut Hiding) -> Vec<usize> {
    let mut touching: Vec<Vec<usize>> = vec![Vec::new(); of.cells.len()];
    for (number, relation) in of.relations.iter().enumerate() {
        relation.0.iter().for_each(|(cell, _)| touching[*cell].push(number));
    }
    let mut chosen: Vec<Candidate> = Vec::new();
    let stuck = loop {
        let ties = ties(of, hiding);
        let follows = Follows::of(of, hiding, &ties);
        let exposed = follows.exposed(of, hiding);
        let mut found = BTreeSet::new();
        for &place in &exposed {
            found.extend(cheapest(of, hiding, &follows, place));
        }
        if found.is_empty() {
            break exposed;
        }
        // Hiding one may spare the next: only those that do not share a tie are hidden at once.
        let mut touched = BTreeSet::new();
        for candidate in found {
            let near = near(of, &touching, candidate);
            if touched.is_disjoint(&near) {
                candidate.hide(hiding);
                chosen.push(candidate);
            }
            touched.extend(near);
        }
    };
    if chosen.len() <= LOOK_BACK {
        tell_again(of, hiding, chosen, stuck.len());
    }
    stuck
}

/// The cells that share a sum with a candidate.
fn near(of: &Cells, touching: &[Vec<usize>], candidate: Candidate) -> BTreeSet<usize> {
    let places = match candidate {
        Candidate::Cell(place) => vec![place],
        Candidate::Share(place) => vec![of.shares[place].x, of.shares[place].n],
    };
    let sums = places.iter().flat_map(|&place| &touching[place]);
    let cells = sums.flat_map(|&sum| of.relations[sum].0.iter().map(|(cell, _)| *cell));
    cells.chain(places.iter().copied()).collect()
}

/// The cheapest thing told in the ties that a cell follows from; where nothing is told there, in the ties behind them.
fn cheapest(of: &Cells, hiding: &Hiding, follows: &Follows, place: usize) -> Option<Candidate> {
    let mut seen: BTreeSet<Tie> = follows.from.get(&place)?.clone();
    let mut edge = seen.clone();
    while !edge.is_empty() {
        if let Some(found) = cheapest_in(of, hiding, &edge) {
            return Some(found);
        }
        let cells = edge.iter().flat_map(|&tie| terms(of, tie)).map(|(cell, _)| cell);
        let behind: BTreeSet<Tie> =
            cells.filter_map(|cell| follows.from.get(&cell)).flatten().copied().collect();
        edge = behind.difference(&seen).copied().collect();
        seen.extend(edge.iter().copied());
    }
    None
}

/// The cheapest thing still told in these ties.
fn cheapest_in(of: &Cells, hiding: &Hiding, ties: &BTreeSet<Tie>) -> Option<Candidate> {
    told_in(of, hiding, ties).into_iter().min_by_key(|candidate| candidate.cost(of))
}

/// Everything still told in these ties.
pub(super) fn told_in(of: &Cells, hiding: &Hiding, ties: &BTreeSet<Tie>) -> Vec<Candidate> {
    let told = |cell: usize| !hiding.hidden[cell] && of.cells[cell].standing == Standing::Told;
    let cells = ties.iter().flat_map(|&tie| terms(of, tie)).map(|(cell, _)| cell);
    let cells = cells.filter(|&cell| told(cell)).map(Candidate::Cell);
    let shares = ties.iter().filter_map(|tie| match tie {
        Tie::Share(place) if hiding.share_told[*place] => Some(Candidate::Share(*place)),
        _ => None,
    });
    cells.chain(shares).collect()
}

/// Tells again, largest first, what turned out not to be needed.
fn tell_again(of: &Cells, hiding: &mut Hiding, mut chosen: Vec<Candidate>, stuck: usize) {
    chosen.sort_by_key(|candidate| std::cmp::Reverse(candidate.cost(of)));
    for candidate in chosen {
        let mut fewer = hiding.clone();
        match candidate {
            Candidate::Cell(place) => fewer.hidden[place] = false,
            Candidate::Share(place) => fewer.share_told[place] = true,
        }
        if Follows::of(of, &fewer, &ties(of, &fewer)).exposed(of, &fewer).len() <= stuck {
            *hiding = fewer;
        }
    }
}
