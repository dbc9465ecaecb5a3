//! The audit: can somebody who reads all that is told, with the marks, narrow a hidden count down too far? Each small
//! one must still be able to be anything in 1…n−1, each complementary one at least two values (NCES 2011-603).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    cells::{Cells, Hiding, Standing},
    follows::{Follows, Groups, TOGETHER, Tie, terms, ties},
    whole_numbers::{Between, LARGEST, find, fits},
};

/// More assignments are not sought for one group of counts.
const ASSIGNMENTS: usize = 3_000;

/// When so much was tried over all groups, as the squares of the counts that were moved, what has not passed yet is hidden
/// whole: some seconds of work, and never a standstill.
const EFFORT: u64 = 6_000_000;

/// Hidden counts that hang together, and how they fared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The cells that hang together.
    pub cells: BTreeSet<usize>,
    /// The ties between them.
    pub ties: BTreeSet<Tie>,
    /// The cell that is not open enough; nothing where there was too much to look through.
    pub narrow: Option<usize>,
}

/// What has passed so far, so that nothing is looked through twice.
#[derive(Debug, Default)]
pub(super) struct Audit {
    passed: BTreeMap<(BTreeSet<usize>, BTreeSet<Tie>, bool), usize>,
    /// Cells that were too narrow before; they are looked at first.
    narrow: BTreeSet<usize>,
    /// What was tried so far; see [`EFFORT`].
    effort: u64,
}

impl Audit {
    /// The groups of hidden counts that do not pass; none when all is well. Cells of which nothing at all is told need
    /// not be looked at.
    pub fn faults(&mut self, of: &Cells, hiding: &mut Hiding, untold: &BTreeSet<usize>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (cells, ties) in groups(of, hiding, untold) {
            let unmarked = cells.iter().any(|&cell| hiding.unmarked[cell]);
            cells.iter().for_each(|&cell| hiding.unmarked[cell] = unmarked);
            let group = (cells, ties, unmarked);
            if self.passed.contains_key(&group) || !group.0.iter().any(|&cell| hiding.is_kept(of, cell)) {
                continue;
            }
            let first = self.first(&group.0);
            let narrow = match self.check(Group::of(of, hiding, &group.0, &group.1), &first) {
                Some(Ok(assignments)) => {
                    self.passed.insert(group, assignments);
                    continue;
                }
                Some(Err(Shown::TooNarrow(place))) => group.0.iter().nth(place).copied(),
                Some(Err(Shown::TooMuch)) | None => None,
            };
            self.narrow.extend(narrow);
            faults.push(Fault { cells: group.0, ties: group.1, narrow });
        }
        faults
    }

    fn check(&mut self, group: Option<Group>, first: &[usize]) -> Option<Result<usize, Shown>> {
        let mut group = group?;
        group.effort = self.effort;
        let checked = group.check(first);
        self.effort = group.effort;
        Some(checked)
    }

    /// The places in a group that were too narrow before.
    fn first(&self, cells: &BTreeSet<usize>) -> Vec<usize> {
        cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| self.narrow.contains(cell))
            .map(|(place, _)| place)
            .collect()
    }

    /// Says again which counts are small, wherever the audit passes with that: hiding more may have made room for it.
    pub fn mark_again(&mut self, of: &Cells, hiding: &mut Hiding, untold: &BTreeSet<usize>) {
        for (cells, ties) in groups(of, hiding, untold) {
            if !cells.iter().any(|&cell| hiding.unmarked[cell]) {
                continue;
            }
            cells.iter().for_each(|&cell| hiding.unmarked[cell] = false);
            match self.check(Group::of(of, hiding, &cells, &ties), &[]) {
                Some(Ok(assignments)) => {
                    self.passed.insert((cells, ties, false), assignments);
                }
                _ => cells.iter().for_each(|&cell| hiding.unmarked[cell] = true),
            }
        }
    }

    /// How many assignments the passed groups were checked with.
    pub fn assignments(&self) -> usize {
        self.passed.values().sum()
    }
}

/// The hidden counts that do not follow, in groups that hang together by the ties. A small count that follows is a group
/// of its own, which will not pass.
fn groups(of: &Cells, hiding: &Hiding, untold: &BTreeSet<usize>) -> Vec<(BTreeSet<usize>, BTreeSet<Tie>)> {
    let ties = ties(of, hiding);
    let exact: Vec<Tie> = ties.iter().copied().filter(|tie| matches!(tie, Tie::Relation(_))).collect();
    let follows = Follows::of(of, hiding, &exact);
    let open = |cell: &usize| {
        let follows = follows.from.contains_key(cell) && !hiding.is_kept(of, *cell);
        hiding.hidden[*cell] && !follows && !untold.contains(cell)
    };
    let mut joined = Groups::of(of.cells.len());
    let mut over: Vec<(Tie, Vec<usize>)> = Vec::new();
    for tie in ties {
        let cells: Vec<usize> = terms(of, tie).into_iter().map(|(cell, _)| cell).filter(open).collect();
        joined.join(cells.iter().copied());
        over.push((tie, cells));
    }
    let mut groups: BTreeMap<usize, (BTreeSet<usize>, BTreeSet<Tie>)> = BTreeMap::new();
    for (tie, cells) in over {
        if let Some(&first) = cells.first() {
            let group = groups.entry(joined.root(first)).or_default();
            group.0.extend(cells);
            group.1.insert(tie);
        }
    }
    groups.into_values().collect()
}

/// Why a group does not pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// By the cell at this place of the group.
    TooNarrow(usize),
    TooMuch,
}

/// Hidden counts that hang together, with all that is known of them.
struct Group {
    bounds: Vec<(i64, i64)>,
    sums: Vec<Between>,
    /// The sums that each count is part of.
    touching: Vec<Vec<usize>>,
    truth: Vec<i64>,
    /// What each count must still be able to be.
    wanted: Vec<Wanted>,
    /// Values seen of each.
    seen: Vec<BTreeSet<i64>>,
    assignments: usize,
    /// What was tried so far, in other groups too.
    effort: u64,
}

#[derive(Debug, Clone, Copy)]
enum Wanted {
    Nothing,
    UpTo(i64),
    TwoValues,
}

impl Group {
    /// Nothing where there is too much of it.
    fn of(of: &Cells, hiding: &Hiding, cells: &BTreeSet<usize>, ties: &BTreeSet<Tie>) -> Option<Self> {
        let largest = ties.iter().flat_map(|&tie| terms(of, tie)).map(|(cell, _)| of.cells[cell].count).max();
        let highest = 2 * largest.unwrap_or_default() + 1_000;
        if cells.len() > TOGETHER || highest > LARGEST {
            return None;
        }
        let place: BTreeMap<usize, usize> =
            cells.iter().enumerate().map(|(place, &cell)| (cell, place)).collect();
        let wanted = |&cell: &usize| match &of.cells[cell] {
            small if small.is_small() => Wanted::UpTo(small.threshold - 1),
            _ if hiding.is_complementary(of, cell) => Wanted::TwoValues,
            _ => Wanted::Nothing,
        };
        let sums: Vec<Between> = ties.iter().flat_map(|&tie| sums(of, tie, &place)).collect();
        let mut touching = vec![Vec::new(); cells.len()];
        for (number, sum) in sums.iter().enumerate() {
            sum.terms.iter().for_each(|(place, _)| touching[*place].push(number));
        }
        Some(Self {
            bounds: cells.iter().map(|&cell| bounds(of, hiding, cell, highest)).collect(),
            sums,
            touching,
            truth: cells.iter().map(|&cell| of.cells[cell].count).collect(),
            wanted: cells.iter().map(wanted).collect(),
            seen: vec![BTreeSet::new(); cells.len()],
            assignments: 0,
            effort: 0,
        })
    }

    /// How many assignments showed that every count is open enough.
    fn check(&mut self, first: &[usize]) -> Result<usize, Shown> {
        if !fits(&self.bounds, &self.sums, &self.truth) {
            let off = (0..self.truth.len())
                .find(|&place| !fits(&self.bounds[place..=place], &[], &self.truth[place..=place]));
            return Err(Shown::TooNarrow(off.unwrap_or_default()));
        }
        let truth = self.truth.clone();
        self.look_at(&truth);
        for place in first.iter().copied().chain(0..self.truth.len()) {
            match self.wanted[place] {
                Wanted::Nothing => {}
                // From the far end inwards: what fits there tends to fit between.
                Wanted::UpTo(most) => {
                    (1..=most).rev().try_for_each(|number| self.try_value(place, number))?
                }
                Wanted::TwoValues => self.try_another(place)?,
            }
        }
        Ok(self.assignments)
    }

    fn look_at(&mut self, numbers: &[i64]) {
        self.assignments += 1;
        self.seen.iter_mut().zip(numbers).for_each(|(seen, &number)| {
            seen.insert(number);
        });
    }

    fn try_value(&mut self, place: usize, number: i64) -> Result<(), Shown> {
        if self.seen[place].contains(&number) {
            return Ok(());
        }
        self.try_within(place, (number, number))?.then_some(()).ok_or(Shown::TooNarrow(place))
    }

    fn try_another(&mut self, place: usize) -> Result<(), Shown> {
        if self.seen[place].len() > 1 {
            return Ok(());
        }
        let (low, high) = self.bounds[place];
        let truth = self.truth[place];
        let other = self.try_within(place, (truth + 1, high))? || self.try_within(place, (low, truth - 1))?;
        other.then_some(()).ok_or(Shown::TooNarrow(place))
    }

    /// Whether there is an assignment with this count between these numbers, its own mark aside.
    fn try_within(&mut self, place: usize, within: (i64, i64)) -> Result<bool, Shown> {
        // Most often a few counts nearby can make up for it; only then is all of the group moved.
        for steps in [2, 4, 8, usize::MAX] {
            let moved = self.near(place, steps);
            self.effort += (moved.len() as u64).pow(2);
            if self.assignments >= ASSIGNMENTS || self.effort > EFFORT {
                return Err(Shown::TooMuch);
            }
            if let Some(numbers) = self.moving(&moved, place, within) {
                self.look_at(&numbers);
                return Ok(true);
            }
            if moved.len() == self.truth.len() {
                break;
            }
        }
        Ok(false)
    }

    /// The counts so many sums away at most.
    fn near(&self, place: usize, steps: usize) -> BTreeSet<usize> {
        let (mut near, mut edge) = (BTreeSet::from([place]), vec![place]);
        for _ in 0..steps {
            let sums: BTreeSet<usize> =
                edge.iter().flat_map(|&place| self.touching[place].iter().copied()).collect();
            let reached = sums.iter().flat_map(|&sum| self.sums[sum].terms.iter().map(|(place, _)| *place));
            edge = reached.filter(|&place| near.insert(place)).collect();
            if edge.is_empty() {
                break;
            }
        }
        near
    }

    /// An assignment in which only these counts differ from what they are, and this one lies within these numbers.
    fn moving(&self, moved: &BTreeSet<usize>, place: usize, within: (i64, i64)) -> Option<Vec<i64>> {
        let at: BTreeMap<usize, usize> = moved.iter().enumerate().map(|(at, &place)| (place, at)).collect();
        let bounds: Vec<(i64, i64)> =
            moved.iter().map(|&one| if one == place { within } else { self.bounds[one] }).collect();
        let sums: BTreeSet<usize> =
            moved.iter().flat_map(|&place| self.touching[place].iter().copied()).collect();
        let sums: Vec<Between> =
            sums.iter().map(|&sum| self.sums[sum].over(&at, &|place: usize| self.truth[place])).collect();
        let found = find(&bounds, &sums)?;
        let mut numbers = self.truth.clone();
        moved.iter().zip(found).for_each(|(&place, number)| numbers[place] = number);
        let mut all = self.bounds.clone();
        all[place] = within;
        fits(&all, &self.sums, &numbers).then_some(numbers)
    }
}

/// What the marks say of a hidden count.
fn bounds(of: &Cells, hiding: &Hiding, place: usize, highest: i64) -> (i64, i64) {
    let cell = &of.cells[place];
    let least = i64::from(!cell.none_is_small);
    match cell.standing {
        Standing::Unsaid | Standing::Public => (0, highest),
        _ if hiding.unmarked[place] => (0, highest),
        _ if cell.is_small() => (least, cell.threshold - 1),
        // Not marked as small, so it is not.
        _ if cell.count >= cell.threshold => (cell.threshold, highest),
        _ => (cell.count, cell.count),
    }
}

/// A tie over the hidden counts of a group; all others are put in as they are.
fn sums(of: &Cells, tie: Tie, place: &BTreeMap<usize, usize>) -> Vec<Between> {
    let over = |all: &[(usize, i64)], low: i64, high: i64| {
        Between { terms: all.to_vec(), low, high }.over(place, &|cell: usize| of.cells[cell].count)
    };
    match tie {
        Tie::Relation(relation) => vec![over(&of.relations[relation].0, 0, 0)],
        Tie::Share(share) => {
            let share = &of.shares[share];
            let side = |step: i64| [(share.x, share.scale), (share.n, -(share.middle + step))];
            let far = LARGEST * share.scale;
            vec![over(&side(-1), 0, far), over(&side(1), -far, 0)]
        }
    }
}
