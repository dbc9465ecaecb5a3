//! Hides what must be hidden: what is small, what it would follow from, and whatever the audit still objects to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    audit::{Audit, Fault},
    cells::{Cells, Hiding, Standing},
    complementary::{cheapest_in, complementary},
    follows::Groups,
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
    let tables = tables(of);
    let mut whole = BTreeSet::new();
    for (number, table) in tables.iter().enumerate() {
        if table.len() > CELLS && table.iter().any(|&cell| of.cells[cell].is_small()) {
            hide_whole(of, &mut hiding, table);
            whole.insert(number);
        }
    }
    let mut audit = Audit::default();
    loop {
        let stuck = complementary(of, &mut hiding);
        if !stuck.is_empty() {
            return Err(Exposed { cells: stuck });
        }
        let is_whole = |fault: &Fault| {
            whole.iter().any(|&number: &usize| tables[number].intersection(&fault.cells).next().is_some())
        };
        let faults: Vec<Fault> = audit
            .faults(of, &mut hiding)
            .into_iter()
            .filter(|fault| !(fault.too_large && is_whole(fault)))
            .collect();
        if faults.is_empty() {
            audit.mark_again(of, &mut hiding);
            let certificate = certificate(of, &hiding, &audit, whole.len());
            return Ok(Protection { hiding, certificate });
        }
        for fault in faults {
            if fault.too_large {
                let here = tables.iter().position(|table| !table.is_disjoint(&fault.cells));
                let here = here.expect("BUG: every cell is in a table");
                hide_whole(of, &mut hiding, &tables[here]);
                whole.insert(here);
            } else if !hide_more(of, &mut hiding, &fault) {
                return Err(Exposed { cells: fault.cells.into_iter().collect() });
            }
        }
    }
}

/// First the marks go, since they say more than the sums; then the next count.
fn hide_more(of: &Cells, hiding: &mut Hiding, fault: &Fault) -> bool {
    if fault.cells.iter().any(|&cell| !hiding.unmarked[cell]) {
        fault.cells.iter().for_each(|&cell| hiding.unmarked[cell] = true);
        return true;
    }
    match cheapest_in(of, hiding, &fault.ties) {
        Some(candidate) => candidate.hide(hiding),
        None => return false,
    }
    true
}

fn hide_whole(of: &Cells, hiding: &mut Hiding, table: &BTreeSet<usize>) {
    for &cell in table.iter().filter(|&&cell| of.cells[cell].standing != Standing::Public) {
        hiding.hidden[cell] = true;
        hiding.unmarked[cell] = true;
    }
    for (place, share) in of.shares.iter().enumerate() {
        if table.contains(&share.x) {
            hiding.share_told[place] = false;
        }
    }
}

/// The cells in tables that hang together, whatever is told of them.
fn tables(of: &Cells) -> Vec<BTreeSet<usize>> {
    let mut groups = Groups::of(of.cells.len());
    of.relations.iter().for_each(|relation| groups.join(relation.0.iter().map(|(cell, _)| *cell)));
    of.shares.iter().for_each(|share| groups.join([share.x, share.rest, share.n]));
    let mut tables: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for cell in 0..of.cells.len() {
        tables.entry(groups.root(cell)).or_default().insert(cell);
    }
    tables.into_values().collect()
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
