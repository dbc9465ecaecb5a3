//! Counts that stand in sums but that nobody typed. Each is one cell in all of its sums. How many they are is not
//! known, so numbers are sought that fit all sums at once; where there are none, every sum is left over by itself.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Cell, Cells, Standing,
    follows::Groups,
    whole_numbers::{Between, LARGEST, find},
};

/// More counts that nobody typed are not looked for together.
const TOGETHER: usize = 400;
/// So many of them are looked at for whether they must be small.
const LOOKED_AT: usize = 40;

/// A count in a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Count {
    /// The cell at this place.
    Typed(usize),
    /// A count that nobody typed, by a number of its own.
    Untyped(usize),
}

/// Parts that make up a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    /// The whole.
    pub whole: Count,
    /// What it is made up of.
    pub parts: Vec<Count>,
}

impl Sum {
    fn counts(&self) -> impl Iterator<Item = (Count, i64)> + '_ {
        self.parts.iter().map(|&part| (part, 1)).chain([(self.whole, -1)])
    }

    fn typed(&self) -> impl Iterator<Item = usize> + '_ {
        self.counts().filter_map(|(count, _)| match count {
            Count::Typed(cell) => Some(cell),
            Count::Untyped(_) => None,
        })
    }

    fn untyped(&self) -> impl Iterator<Item = usize> + '_ {
        self.counts().filter_map(|(count, _)| match count {
            Count::Typed(_) => None,
            Count::Untyped(number) => Some(number),
        })
    }

    /// Whole less parts, of those that are typed.
    fn left(&self, cells: &Cells) -> i64 {
        self.counts().fold(0, |left, (count, times)| match count {
            Count::Typed(cell) => left - times * cells.cells[cell].count,
            Count::Untyped(_) => left,
        })
    }

    fn is_published(&self, cells: &Cells) -> bool {
        let mut typed = self.typed().peekable();
        typed.peek().is_some() && typed.all(|cell| cells.cells[cell].standing == Standing::Public)
    }
}

/// Adds the sums, with a cell for each count that nobody typed.
pub(super) fn add(cells: &mut Cells, sums: Vec<Sum>) {
    let sums = fewer(sums);
    let most = sums.iter().flat_map(Sum::untyped).max().map_or(0, |most| most + 1);
    let mut groups = Groups::of(most);
    sums.iter().for_each(|sum| groups.join(sum.untyped()));
    let mut together: BTreeMap<usize, Vec<Sum>> = BTreeMap::new();
    for sum in sums {
        let first = sum.untyped().next();
        match first {
            Some(first) => together.entry(groups.root(first)).or_default().push(sum),
            None if sum.left(cells) == 0 => add_sum(cells, &sum, &BTreeMap::new()),
            None => {}
        }
    }
    for sums in together.into_values() {
        match Fitting::of(cells, &sums) {
            Some(fitting) => fitting.add(cells, &sums),
            None => sums.iter().for_each(|sum| add_apart(cells, sum)),
        }
    }
}

fn add_sum(cells: &mut Cells, sum: &Sum, places: &BTreeMap<usize, usize>) {
    let place = |count: Count| match count {
        Count::Typed(cell) => cell,
        Count::Untyped(number) => places[&number],
    };
    let parts: Vec<usize> = sum.parts.iter().map(|&part| place(part)).collect();
    cells.sum(place(sum.whole), &parts);
}

/// What is left of one sum is a cell of its own.
fn add_apart(cells: &mut Cells, sum: &Sum) {
    let left = sum.left(cells);
    let Count::Typed(whole) = sum.whole else { return };
    if left < 0 || sum.typed().count() < 2 {
        return;
    }
    let threshold = if sum.is_published(cells) { 1 } else { cells.cells[whole].threshold };
    let rest = cells.add(unsaid(left, threshold));
    let parts: Vec<usize> = sum.typed().filter(|&cell| cell != whole).chain([rest]).collect();
    cells.sum(whole, &parts);
}

fn unsaid(count: i64, threshold: i64) -> Cell {
    Cell { count, threshold, standing: Standing::Unsaid, none_is_small: false, total: false }
}

/// Without sums that say nothing, since nobody typed their whole and it is in no other; and with one count for those
/// that are in the same sums.
fn fewer(mut sums: Vec<Sum>) -> Vec<Sum> {
    loop {
        let mut within: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, sum) in sums.iter().enumerate() {
            sum.untyped().for_each(|number| within.entry(number).or_default().push(place));
        }
        let before = sums.len();
        let wholes: BTreeSet<Count> = sums.iter().map(|sum| sum.whole).collect();
        sums.retain(|sum| match sum.whole {
            Count::Typed(_) => true,
            Count::Untyped(number) => within[&number].len() > 1,
        });
        if sums.len() < before {
            continue;
        }
        let mut first = BTreeMap::new();
        let again: BTreeSet<Count> = within
            .into_iter()
            .filter(|(number, _)| !wholes.contains(&Count::Untyped(*number)))
            .filter(|(number, places)| *first.entry(places.clone()).or_insert(*number) != *number)
            .map(|(number, _)| Count::Untyped(number))
            .collect();
        if again.is_empty() {
            return sums;
        }
        sums.iter_mut().for_each(|sum| sum.parts.retain(|part| !again.contains(part)));
    }
}

/// Numbers that fit all sums that hang together, and which of them must not be told.
struct Fitting {
    numbers: BTreeMap<usize, i64>,
    thresholds: BTreeMap<usize, i64>,
}

impl Fitting {
    /// Nothing where no numbers fit, or where there are too many to look for.
    fn of(cells: &Cells, sums: &[Sum]) -> Option<Self> {
        let threshold = sums.iter().flat_map(Sum::typed).map(|cell| cells.cells[cell].threshold).max()?;
        let mut numbers = follow(cells, sums)?;
        let open: BTreeSet<usize> =
            sums.iter().flat_map(Sum::untyped).filter(|number| !numbers.contains_key(number)).collect();
        let mut thresholds: BTreeMap<usize, i64> =
            numbers.keys().map(|&number| (number, threshold)).collect();
        if !open.is_empty() {
            let open = Open::of(cells, sums, &numbers, &open)?;
            let found = find(&open.bounds, &open.sums)?;
            let small = |place: &usize| (1..threshold).contains(&found[*place]);
            let looked_at: Vec<usize> = (0..found.len()).filter(small).take(LOOKED_AT).collect();
            for (place, &number) in open.numbers.iter().enumerate() {
                let must = looked_at.contains(&place) && !open.can_reach(place, threshold);
                thresholds.insert(number, if must { threshold } else { 1 });
                numbers.insert(number, found[place]);
            }
        }
        // What follows from published figures alone is published with them.
        for number in sums.iter().filter(|sum| sum.is_published(cells)).flat_map(Sum::untyped) {
            thresholds.insert(number, 1);
        }
        Some(Self { numbers, thresholds })
    }

    fn add(self, cells: &mut Cells, sums: &[Sum]) {
        let place = |(number, count)| (number, cells.add(unsaid(count, self.thresholds[&number])));
        let places: BTreeMap<usize, usize> = self.numbers.into_iter().map(place).collect();
        sums.iter().for_each(|sum| add_sum(cells, sum, &places));
    }
}

/// The numbers that follow one by one; nothing where they cannot be.
fn follow(cells: &Cells, sums: &[Sum]) -> Option<BTreeMap<usize, i64>> {
    let mut numbers: BTreeMap<usize, i64> = BTreeMap::new();
    loop {
        let mut more = false;
        for sum in sums {
            let (mut left, mut open) = (sum.left(cells), Vec::new());
            for (count, times) in sum.counts() {
                let Count::Untyped(number) = count else { continue };
                match numbers.get(&number) {
                    Some(known) => left -= times * known,
                    None => open.push((number, times)),
                }
            }
            match open[..] {
                [] if left != 0 => return None,
                [(_, times)] if left * times < 0 => return None,
                [(number, times)] => more |= numbers.insert(number, left * times).is_none(),
                _ => {}
            }
        }
        if !more {
            return Some(numbers);
        }
    }
}

/// What does not follow one by one.
struct Open {
    numbers: Vec<usize>,
    bounds: Vec<(i64, i64)>,
    sums: Vec<Between>,
}

impl Open {
    fn of(cells: &Cells, sums: &[Sum], known: &BTreeMap<usize, i64>, open: &BTreeSet<usize>) -> Option<Self> {
        let typed = sums.iter().flat_map(Sum::typed).map(|cell| cells.cells[cell].count);
        let highest = typed.max().unwrap_or_default().saturating_mul(2) + 1_000;
        if open.len() > TOGETHER || highest > LARGEST {
            return None;
        }
        let places: BTreeMap<usize, usize> =
            open.iter().enumerate().map(|(place, &number)| (number, place)).collect();
        let between = |sum: &Sum| {
            let untyped = sum.counts().filter_map(|(count, times)| match count {
                Count::Untyped(number) => Some((number, times)),
                Count::Typed(_) => None,
            });
            let left = sum.left(cells);
            Between { terms: untyped.collect(), low: left, high: left }
                .over(&places, &|number| known[&number])
        };
        let sums = sums.iter().map(between).filter(|sum| !sum.terms.is_empty()).collect();
        Some(Self { numbers: open.iter().copied().collect(), bounds: vec![(0, highest); open.len()], sums })
    }

    fn can_reach(&self, place: usize, least: i64) -> bool {
        let mut bounds = self.bounds.clone();
        bounds[place].0 = least;
        find(&bounds, &self.sums).is_some()
    }
}
