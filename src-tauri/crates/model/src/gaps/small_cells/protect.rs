//! Hides what must be hidden: what is small, what it would follow from, and whatever the audit still objects to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    audit::{Audit, Fault},
    cells::{Cell, Cells, Hiding, Standing},
    complementary::{complementary, told_in},
    follows::{Groups, Tie, terms},
};

/// Larger tables are hidden whole where something in them is small, rather than looked through for long.
const CELLS: usize = 20_000;

/// So many steps around a count that is too narrow are looked at for something to hide before totals are.
const NEAR: usize = 3;

/// So often is more hidden for the sake of one count before its whole table is.
const ATTEMPTS: usize = 4;
/// After so many rounds of the audit the tables that still do not pass are hidden whole.
const ROUNDS: usize = 24;

/// What was hidden, and how that was found to be enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// What is told and what is not.
    pub hiding: Hiding,
    /// How it was checked.
    pub certificate: Certificate,
}

/// What the audit looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Certificate {
    /// Counts that are small.
    pub primary: usize,
    /// Counts hidden so that those do not follow.
    pub complementary: usize,
    /// Assignments of whole numbers that fit all that is told, and show that each hidden count is open enough.
    pub assignments: usize,
    /// Tables hidden whole, because they are too large to look through.
    pub whole: usize,
}

/// Small counts would follow from what is published, whatever is hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exposed {
    /// Their places.
    pub cells: Vec<usize>,
}

/// Hides until the audit passes.
pub fn protect(of: &Cells) -> Result<Protection, Exposed> {
    let mut hiding = Hiding::primary(of);
    if !of.cells.iter().any(Cell::is_small) {
        return Ok(Protection { hiding, certificate: Certificate::default() });
    }
    let mut tables = Tables::of(of);
    for table in 0..tables.cells.len() {
        if tables.cells[table].len() > CELLS
            && tables.cells[table].iter().any(|&cell| of.cells[cell].is_small())
        {
            tables.hide(of, &mut hiding, table);
        }
    }
    let mut audit = Audit::default();
    let mut attempts: BTreeMap<usize, usize> = BTreeMap::new();
    let mut round = 0;
    loop {
        round += 1;
        let mut helpless = complementary(of, &mut hiding);
        let mut more = false;
        for fault in audit.faults(of, &mut hiding, &tables.untold(of)) {
            let spent = if round <= ROUNDS { 0 } else { ATTEMPTS };
            let tried = fault
                .narrow
                .map_or(ATTEMPTS, |cell| attempts.get(&cell).copied().unwrap_or_default().max(spent));
            let unmarked = fault.cells.iter().all(|&cell| hiding.unmarked[cell]);
            if tried < ATTEMPTS && hide_more(of, &mut hiding, &fault, tried) {
                more = true;
                attempts.extend(fault.narrow.filter(|_| unmarked).map(|cell| (cell, tried + 1)));
            } else {
                helpless.extend(fault.narrow.or(fault.cells.first().copied()));
            }
        }
        for cell in helpless {
            more |= tables.give_up(of, &mut hiding, cell)?;
        }
        if !more {
            audit.mark_again(of, &mut hiding, &tables.untold(of));
            let certificate = certificate(of, &hiding, &audit, tables.whole.len());
            return Ok(Protection { hiding, certificate });
        }
    }
}

/// The cells in tables that hang together, whatever is told of them.
struct Tables {
    cells: Vec<BTreeSet<usize>>,
    /// Those that are hidden whole.
    whole: BTreeSet<usize>,
}

impl Tables {
    fn of(of: &Cells) -> Self {
        let mut groups = Groups::of(of.cells.len());
        of.relations.iter().for_each(|relation| groups.join(relation.0.iter().map(|(cell, _)| *cell)));
        of.shares.iter().for_each(|share| groups.join([share.x, share.rest, share.n]));
        let mut tables: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for cell in 0..of.cells.len() {
            tables.entry(groups.root(cell)).or_default().insert(cell);
        }
        Self { cells: tables.into_values().collect(), whole: BTreeSet::new() }
    }

    /// Hides the whole table of a cell for which nothing else helps, and tells whether that was news. Of a table that is
    /// hidden whole nothing is told that anything could follow from, but for what is published.
    fn give_up(&mut self, of: &Cells, hiding: &mut Hiding, cell: usize) -> Result<bool, Exposed> {
        let table = self.cells.iter().position(|table| table.contains(&cell));
        let table = table.expect("BUG: every cell is in a table");
        if !self.whole.contains(&table) {
            self.hide(of, hiding, table);
            return Ok(true);
        }
        if self.is_published(of, table) { Err(Exposed { cells: vec![cell] }) } else { Ok(false) }
    }

    /// Whether something of a table is published.
    fn is_published(&self, of: &Cells, table: usize) -> bool {
        self.cells[table].iter().any(|&cell| of.cells[cell].standing == Standing::Public)
    }

    /// The cells of tables of which nothing is told and nothing published.
    fn untold(&self, of: &Cells) -> BTreeSet<usize> {
        let untold = self.whole.iter().filter(|&&table| !self.is_published(of, table));
        untold.flat_map(|&table| self.cells[table].iter().copied()).collect()
    }

    fn hide(&mut self, of: &Cells, hiding: &mut Hiding, table: usize) {
        self.whole.insert(table);
        let cells = &self.cells[table];
        for &cell in cells.iter().filter(|&&cell| of.cells[cell].standing != Standing::Public) {
            hiding.hidden[cell] = true;
            hiding.unmarked[cell] = true;
        }
        for (place, _) in of.shares.iter().enumerate().filter(|(_, share)| cells.contains(&share.x)) {
            hiding.share_told[place] = false;
        }
    }
}

/// First the marks go, since they say more than the sums; then the cheapest count near the one that is too narrow. Where
/// that was of no use, one in every sum around it, and with every further attempt a step farther.
fn hide_more(of: &Cells, hiding: &mut Hiding, fault: &Fault, attempt: usize) -> bool {
    if fault.cells.iter().any(|&cell| !hiding.unmarked[cell]) {
        fault.cells.iter().for_each(|&cell| hiding.unmarked[cell] = true);
        return true;
    }
    let rings = rings(of, fault);
    let cheapest = |tie: &Tie, hiding: &Hiding| {
        told_in(of, hiding, &BTreeSet::from([*tie])).into_iter().min_by_key(|candidate| candidate.cost(of))
    };
    let near = || rings.iter().flatten().filter_map(|tie| cheapest(tie, hiding));
    let Some(first) = near().next() else { return false };
    if attempt == 0 {
        let steps = rings.iter().take(NEAR).flatten().filter_map(|tie| cheapest(tie, hiding));
        steps.min_by_key(|candidate| candidate.cost(of)).unwrap_or(first).hide(hiding);
        return true;
    }
    first.hide(hiding);
    for tie in rings.iter().take(attempt).flatten() {
        if let Some(candidate) = cheapest(tie, hiding) {
            candidate.hide(hiding);
        }
    }
    true
}

/// The ties of a group by how many steps they are away from the count that is too narrow.
fn rings(of: &Cells, fault: &Fault) -> Vec<Vec<Tie>> {
    let mut touching: BTreeMap<usize, Vec<Tie>> = BTreeMap::new();
    for &tie in &fault.ties {
        terms(of, tie).into_iter().for_each(|(cell, _)| touching.entry(cell).or_default().push(tie));
    }
    let (mut rings, mut seen) = (Vec::new(), BTreeSet::new());
    let mut edge = BTreeSet::from_iter(fault.narrow);
    while !edge.is_empty() {
        let ties = edge.iter().flat_map(|cell| touching.get(cell).into_iter().flatten());
        let ring: Vec<Tie> = ties.copied().filter(|tie| seen.insert(*tie)).collect();
        // Only what is hidden carries further: what is told stands as it is.
        edge = ring.iter().flat_map(|&tie| terms(of, tie)).map(|(cell, _)| cell).collect();
        edge.retain(|cell| fault.cells.contains(cell));
        if ring.is_empty() {
            break;
        }
        rings.push(ring);
    }
    rings
}

fn certificate(of: &Cells, hiding: &Hiding, audit: &Audit, whole: usize) -> Certificate {
    let places = || 0..of.cells.len();
    Certificate {
        primary: places().filter(|&place| of.cells[place].is_small()).count(),
        complementary: places().filter(|&place| hiding.is_complementary(of, place)).count(),
        assignments: audit.assignments(),
        whole,
    }
}
