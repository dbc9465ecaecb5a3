//! Which hidden counts follow exactly from what is told: first where a sum has one unknown, then by elimination over
//! the sums that are left. Bounds are left to `audit`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::cells::{Cells, Hiding};

/// Arithmetic modulo a large prime keeps elimination exact and free of growing fractions. Should a wrong zero ever
/// come up (once in 10^18), the audit with whole numbers still stands behind it.
const PRIME: i128 = (1 << 61) - 1;

/// More hidden counts than these are not looked at together; the audit then hides their table whole.
pub(super) const TOGETHER: usize = 2_000;

/// What ties cells together: a sum, or a told share taken as exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// The relation at this place.
    Relation(usize),
    /// The rounded share at this place.
    Share(usize),
}

/// The cells of a tie with their coefficients.
pub(super) fn terms(of: &Cells, tie: Tie) -> Vec<(usize, i64)> {
    match tie {
        Tie::Relation(place) => of.relations[place].0.clone(),
        Tie::Share(place) => {
            let share = &of.shares[place];
            vec![(share.x, share.scale), (share.n, -share.middle)]
        }
    }
}

/// All ties that somebody who reads what is told can use.
pub(super) fn ties(of: &Cells, hiding: &Hiding) -> Vec<Tie> {
    let shares = (0..of.shares.len()).filter(|&place| hiding.share_told[place]).map(Tie::Share);
    (0..of.relations.len()).map(Tie::Relation).chain(shares).collect()
}

/// The hidden cells that follow, each with the ties that it follows from.
pub(super) struct Follows {
    /// Ties by the cell that follows from them.
    pub from: BTreeMap<usize, BTreeSet<Tie>>,
}

impl Follows {
    /// Looks over `ties` with what is hidden.
    pub fn of(of: &Cells, hiding: &Hiding, ties: &[Tie]) -> Self {
        let mut known: Vec<bool> = hiding.hidden.iter().map(|hidden| !hidden).collect();
        let mut from = one_by_one(of, ties, &mut known);
        let left = eliminate(of, ties, &known);
        from.extend(left);
        Self { from }
    }

    /// Those among them that must not.
    pub fn exposed(&self, of: &Cells, hiding: &Hiding) -> Vec<usize> {
        self.from.keys().copied().filter(|&place| hiding.is_kept(of, place)).collect()
    }
}

/// Ties with one unknown make it known, which may leave another tie with one unknown.
fn one_by_one(of: &Cells, ties: &[Tie], known: &mut [bool]) -> BTreeMap<usize, BTreeSet<Tie>> {
    let rows: Vec<Vec<(usize, i64)>> = ties.iter().map(|&tie| terms(of, tie)).collect();
    let mut touching: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut unknowns = vec![0_usize; rows.len()];
    for (row, terms) in rows.iter().enumerate() {
        for &(cell, _) in terms.iter().filter(|(cell, _)| !known[*cell]) {
            touching.entry(cell).or_default().push(row);
            unknowns[row] += 1;
        }
    }
    let mut from = BTreeMap::new();
    let mut waiting: VecDeque<usize> = (0..rows.len()).filter(|&row| unknowns[row] == 1).collect();
    while let Some(row) = waiting.pop_front() {
        let Some(&(cell, _)) = rows[row].iter().find(|(cell, _)| !known[*cell]) else { continue };
        known[cell] = true;
        from.insert(cell, BTreeSet::from([ties[row]]));
        for &other in touching.get(&cell).into_iter().flatten() {
            unknowns[other] -= 1;
            if unknowns[other] == 1 {
                waiting.push_back(other);
            }
        }
    }
    from
}

type Row = (BTreeMap<usize, i128>, BTreeSet<Tie>);

/// What is left, in groups that hang together.
fn eliminate(of: &Cells, ties: &[Tie], known: &[bool]) -> BTreeMap<usize, BTreeSet<Tie>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut groups = Groups::of(of.cells.len());
    for &tie in ties {
        let mut row = BTreeMap::new();
        for (cell, coefficient) in terms(of, tie).into_iter().filter(|(cell, _)| !known[*cell]) {
            add(&mut row, cell, i128::from(coefficient));
        }
        if !row.is_empty() {
            groups.join(row.keys().copied());
            rows.push((row, BTreeSet::from([tie])));
        }
    }
    let mut by_group: BTreeMap<usize, Vec<Row>> = BTreeMap::new();
    for row in rows {
        let first = row.0.keys().next().copied().unwrap_or_default();
        by_group.entry(groups.root(first)).or_default().push(row);
    }
    by_group.into_values().flat_map(echelon).collect()
}

/// Reduced echelon form of one group; a row with a single unknown gives that unknown away.
fn echelon(rows: Vec<Row>) -> BTreeMap<usize, BTreeSet<Tie>> {
    let unknown: BTreeSet<usize> = rows.iter().flat_map(|(row, _)| row.keys().copied()).collect();
    if unknown.len() > TOGETHER {
        return BTreeMap::new();
    }
    let mut pivots: BTreeMap<usize, Row> = BTreeMap::new();
    for mut row in rows {
        // Echelon rows hold no pivot but their own, so no new one comes in while these are taken out.
        let hits = row.0.iter().filter(|(cell, _)| pivots.contains_key(cell));
        for (pivot, coefficient) in hits.map(|(&cell, &value)| (cell, value)).collect::<Vec<_>>() {
            subtract(&mut row, &pivots[&pivot], coefficient);
        }
        let Some((&pivot, &coefficient)) = row.0.iter().next() else { continue };
        let inverse = power(coefficient, PRIME - 2);
        row.0.values_mut().for_each(|value| *value = *value * inverse % PRIME);
        for other in pivots.values_mut() {
            if let Some(&coefficient) = other.0.get(&pivot) {
                subtract(other, &row, coefficient);
            }
        }
        pivots.insert(pivot, row);
    }
    let alone = pivots.into_iter().filter(|(_, (row, _))| row.len() == 1);
    alone.map(|(pivot, (_, from))| (pivot, from)).collect()
}

/// Cells that hang together, found by joining.
pub(super) struct Groups(Vec<usize>);

impl Groups {
    /// Every cell by itself.
    pub fn of(cells: usize) -> Self {
        Self((0..cells).collect())
    }

    /// The cell that stands for the group of this one.
    pub fn root(&mut self, mut cell: usize) -> usize {
        while self.0[cell] != cell {
            self.0[cell] = self.0[self.0[cell]];
            cell = self.0[cell];
        }
        cell
    }

    /// Makes one group of the groups of these cells.
    pub fn join(&mut self, cells: impl IntoIterator<Item = usize>) {
        let mut cells = cells.into_iter();
        let Some(first) = cells.next() else { return };
        for cell in cells {
            let (one, other) = (self.root(first), self.root(cell));
            self.0[one] = other;
        }
    }
}

fn subtract(row: &mut Row, other: &Row, times: i128) {
    for (&cell, &coefficient) in &other.0 {
        add(&mut row.0, cell, -(times * coefficient % PRIME));
    }
    row.1.extend(other.1.iter().copied());
}

fn add(row: &mut BTreeMap<usize, i128>, cell: usize, value: i128) {
    let sum = (row.get(&cell).copied().unwrap_or_default() + value).rem_euclid(PRIME);
    if sum == 0 {
        row.remove(&cell)
    } else {
        row.insert(cell, sum)
    };
}

fn power(base: i128, mut exponent: i128) -> i128 {
    let (mut square, mut result) = (base.rem_euclid(PRIME), 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * square % PRIME;
        }
        square = square * square % PRIME;
        exponent >>= 1;
    }
    result
}
