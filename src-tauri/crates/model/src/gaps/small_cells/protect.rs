//! Hides what must be hidden: what is small, what it would follow from, and whatever the audit still objects to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    audit::{Audit, Fault},
    cells::{Cells, Hiding, Standing},
    complementary::{cheapest_in, complementary},
    follows::{Groups, Tie, terms},
};

/// Larger tables are hidden whole where something in them is small, rather than looked through for long.
const CELLS: usize = 20_000;

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
    let mut tables = Tables::of(of);
    for table in 0..tables.cells.len() {
        if tables.cells[table].len() > CELLS
            && tables.cells[table].iter().any(|&cell| of.cells[cell].is_small())
        {
            tables.hide(of, &mut hiding, table);
        }
    }
    let mut audit = Audit::default();
    loop {
        let mut helpless = complementary(of, &mut hiding);
        let mut more = false;
        for fault in audit.faults(of, &mut hiding) {
            if fault.narrow.is_some() && hide_more(of, &mut hiding, &fault) {
                more = true;
            } else {
                helpless.extend(fault.narrow.or(fault.cells.first().copied()));
            }
        }
        for cell in helpless {
            more |= tables.give_up(of, &mut hiding, cell)?;
        }
        if !more {
            audit.mark_again(of, &mut hiding);
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
        let published = self.cells[table].iter().any(|&cell| of.cells[cell].standing == Standing::Public);
        if published { Err(Exposed { cells: vec![cell] }) } else { Ok(false) }
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

/// First the marks go, since they say more than the sums; then the cheapest count near the one that is too narrow.
fn hide_more(of: &Cells, hiding: &mut Hiding, fault: &Fault) -> bool {
    if fault.cells.iter().any(|&cell| !hiding.unmarked[cell]) {
        fault.cells.iter().for_each(|&cell| hiding.unmarked[cell] = true);
        return true;
    }
    let (mut seen, mut edge) = (BTreeSet::new(), BTreeSet::from_iter(fault.narrow));
    while !edge.is_empty() {
        let near =
            |tie: &&Tie| !seen.contains(*tie) && terms(of, **tie).iter().any(|(cell, _)| edge.contains(cell));
        let ties: BTreeSet<Tie> = fault.ties.iter().filter(near).copied().collect();
        if let Some(candidate) = cheapest_in(of, hiding, &ties) {
            candidate.hide(hiding);
            return true;
        }
        edge = ties.iter().flat_map(|&tie| terms(of, tie)).map(|(cell, _)| cell).collect();
        seen.extend(ties);
    }
    false
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
