//! From the figures that leave together to cells, and back. Cells are the same where unit, year, group, kind and number
//! are the same; a sum counts where the numbers as they are fulfil it.

use std::collections::BTreeMap;

use super::{
    super::{Comparison, Experiences, GapFigure, GapKey, Group, Measure, Method},
    Cell, Cells, Certificate, Exposed, Hiding, RoundedShare, Standing, Told, ToldFigure, protect, sums,
};

/// n: counts of 1…n−1 are small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// For students and their learning experiences.
    pub students: u32,
    /// For teachers.
    pub teachers: u32,
}

impl Thresholds {
    /// Which of them holds for the counts of a method: those of quartiles are teachers.
    pub fn of(self, method: Method) -> u32 {
        if method == Method::Quartiles { self.teachers } else { self.students }
    }
}

/// A figure that leaves with others.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// Which.
    pub key: GapKey,
    /// Its counts or rounded shares, where it has some.
    pub said: Option<Experiences>,
    /// Whether it is published; then it is told whatever it says.
    pub public: bool,
}

impl Leaving {
    /// A figure worked out from files.
    pub fn worked_out(key: GapKey, figure: &GapFigure, public: bool) -> Self {
        let counts = || {
            let (x1, n1, x2, n2) = (figure.x1?, figure.n1?, figure.x2?, figure.n2?);
            Some(Experiences::Counts { x1, n1, x2, n2 })
        };
        Self { key, said: counts(), public }
    }
}

/// Which students.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// Those of the group.
    Group(Group),
    /// Those outside it.
    Others(Group),
    /// Both.
    All,
    /// Those of all races that no figure is about.
    OtherRaces,
}

impl Who {
    /// The comparison of a group; the same students have one name.
    fn compared(group: Group, comparison: Comparison) -> Self {
        match (comparison, group) {
            (Comparison::White, _) | (_, Group::StudentsOfColor) => Self::Group(Group::White),
            (_, Group::White) => Self::Group(Group::StudentsOfColor),
            (_, group) => Self::Others(group),
        }
    }
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Which {
    /// Those with such a teacher.
    With(Measure),
    /// Those without.
    Without(Measure),
    /// With or without.
    Both,
}

/// What is counted, wherever that is.
pub(super) type Kind = (String, Method, Who, Which);

/// The places of one side of a figure in the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Side {
    x: usize,
    rest: usize,
    n: usize,
    /// The rounded share, where the counts are not told.
    share: Option<usize>,
}

/// The cells of all figures, by what they count. Counts of the same that differ are different cells.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub cells: Cells,
    /// Year, method, who and which; then unit; then number.
    pub places: BTreeMap<Kind, BTreeMap<String, BTreeMap<i64, usize>>>,
}

/// What may be told of figures that leave together.
#[derive(Debug, Clone)]
pub struct SmallCells {
    figures: Vec<Leaving>,
    sides: Vec<[Option<Side>; 2]>,
    thresholds: Thresholds,
    hiding: Hiding,
    cells: Cells,
    certificate: Certificate,
}

impl SmallCells {
    /// Decides what may be told of all of them together.
    pub fn of(figures: Vec<Leaving>, thresholds: Thresholds) -> Result<Self, Exposed> {
        let mut table = Table::default();
        let mut sides = vec![[None; 2]; figures.len()];
        // Where nothing is local nothing has to be hidden.
        if figures.iter().any(|figure| !figure.public) {
            for (figure, sides) in figures.iter().zip(&mut sides) {
                table.counts(figure, thresholds, sides);
            }
            for (figure, sides) in figures.iter().zip(&mut sides) {
                table.shares(figure, thresholds, sides);
            }
            sums::add(&mut table);
            table.cells.relations.sort();
            table.cells.relations.dedup();
        }
        let found = protect(&table.cells)?;
        let (hiding, certificate) = (found.hiding, found.certificate);
        Ok(Self { figures, sides, thresholds, hiding, cells: table.cells, certificate })
    }

    /// How it was checked.
    pub fn certificate(&self) -> Certificate {
        self.certificate
    }

    /// What may be told of the figure at this place of those given.
    pub fn told_at(&self, place: usize, figure: &GapFigure) -> ToldFigure {
        let [group, comparison] = self.sides[place];
        let leaving = &self.figures[place];
        let count = |side: Option<Side>, x: Option<f64>, n: Option<f64>| {
            side.filter(|side| side.share.is_none()).map_or([Told::all(x), Told::all(n)], |side| {
                [self.count(side.x, x, &leaving.key), self.count(side.n, n, &leaving.key)]
            })
        };
        let share = |side: Option<Side>, p: Option<f64>| match side {
            Some(side) => self.share(side, p, &leaving.key),
            None => no_more_than_rounded(leaving, p),
        };
        let shares = [share(group, figure.p1), share(comparison, figure.p2)];
        ToldFigure {
            group: count(group, figure.x1, figure.n1),
            comparison: count(comparison, figure.x2, figure.n2),
            hidden: shares.iter().any(|told| told.is_masked()),
            shares,
        }
    }

    fn count(&self, cell: usize, count: Option<f64>, key: &GapKey) -> Told {
        match count {
            Some(_) if self.says_small(cell) => Told::Below(self.thresholds.of(key.method)),
            Some(_) if self.hiding.hidden[cell] => Told::Hidden,
            count => Told::all(count),
        }
    }

    fn says_small(&self, cell: usize) -> bool {
        self.hiding.hidden[cell] && self.cells.cells[cell].is_small() && !self.hiding.unmarked[cell]
    }

    /// A bound where all of them are told and the count, or the rest, is marked as small.
    fn share(&self, side: Side, p: Option<f64>, key: &GapKey) -> Told {
        let hidden = &self.hiding.hidden;
        let told =
            side.share.map_or(!hidden[side.x] && !hidden[side.n], |share| self.hiding.share_told[share]);
        if told || p.is_none() {
            return Told::all(p);
        }
        let most = f64::from(self.thresholds.of(key.method) - 1) / self.cells.cells[side.n].count as f64;
        match (hidden[side.n], self.says_small(side.x), self.says_small(side.rest)) {
            (false, true, _) if most < 1.0 => Told::AtMost(most),
            (false, _, true) if most < 1.0 => Told::AtLeast(1.0 - most),
            _ => Told::Hidden,
        }
    }
}

/// A typed share of nothing or all is told as a bound of its rounding, since nobody knows how few it stands for.
fn no_more_than_rounded(leaving: &Leaving, share: Option<f64>) -> Told {
    let Some(Experiences::Shares { decimals, .. }) = leaving.said else { return Told::all(share) };
    let step = 10_f64.powi(-2 - i32::from(decimals));
    match share {
        _ if leaving.public => Told::all(share),
        Some(p) if p <= 0.0 => Told::AtMost(step),
        Some(p) if p >= 1.0 => Told::AtLeast(1.0 - step),
        other => Told::all(other),
    }
}

impl Table {
    /// The place of a count; one that is there already is the same cell, known as well as the better known of the two.
    pub fn place(&mut self, unit: &str, kind: &Kind, cell: Cell) -> usize {
        let units = self.places.entry(kind.clone()).or_default();
        let numbers = units.entry(unit.to_owned()).or_default();
        match numbers.get(&cell.count) {
            Some(&place) => {
                let there = &mut self.cells.cells[place];
                there.standing = there.standing.max(cell.standing);
                there.none_is_small |= cell.none_is_small;
                place
            }
            None => {
                let count = cell.count;
                let place = self.cells.add(cell);
                numbers.insert(count, place);
                place
            }
        }
    }

    fn counts(&mut self, figure: &Leaving, thresholds: Thresholds, sides: &mut [Option<Side>; 2]) {
        let Some(Experiences::Counts { x1, n1, x2, n2 }) = figure.said else { return };
        if [x1, n1, x2, n2].into_iter().any(|count| !(0.0..1e12).contains(&count)) {
            return;
        }
        // Estimates from school averages are not whole; their sums are rounded first, so that they stay sums.
        let (x, n) = ((x1 + x2).round() as i64, (n1 + n2).round() as i64);
        let (n1, x1) = (n1.round() as i64, x1.round() as i64);
        let n2 = (n - n1).max(0);
        let (x1, x2) = (x1.min(n1), (x - x1).clamp(0, n2));
        let standing = if figure.public { Standing::Public } else { Standing::Told };
        self.both(figure, thresholds, standing, [(x1, n1), (x2, n2)], sides);
    }

    /// Both sides, and their sums where they make up all students.
    fn both(
        &mut self,
        figure: &Leaving,
        thresholds: Thresholds,
        standing: Standing,
        counts: [(i64, i64); 2],
        sides: &mut [Option<Side>; 2],
    ) {
        let key = &figure.key;
        let who = [Who::Group(key.group), Who::compared(key.group, key.comparison)];
        for (place, who) in who.into_iter().enumerate() {
            sides[place] = Some(self.side(key, who, thresholds, standing, counts[place]));
        }
        let [Some(one), Some(other)] = *sides else { return };
        if key.comparison == Comparison::White || key.method == Method::Quartiles {
            return;
        }
        let [(x1, n1), (x2, n2)] = counts;
        let unsaid = if figure.public { Standing::Public } else { Standing::Unsaid };
        let all = self.side(key, Who::All, thresholds, unsaid, (x1 + x2, n1 + n2));
        self.cells.sum(all.x, &[one.x, other.x]);
        self.cells.sum(all.rest, &[one.rest, other.rest]);
        self.cells.sum(all.n, &[one.n, other.n]);
    }

    fn side(
        &mut self,
        key: &GapKey,
        who: Who,
        thresholds: Thresholds,
        standing: Standing,
        (x, n): (i64, i64),
    ) -> Side {
        let cell = |count: i64, standing: Standing, total: bool| Cell {
            count,
            threshold: i64::from(thresholds.of(key.method)),
            standing,
            none_is_small: !total && n > 0 && who != Who::All && thresholds.of(key.method) > 1,
            total,
        };
        let kind = |which: Which| (key.year.clone(), key.method, who, which);
        // What is left is not told, but shows as a bound of the share.
        let left = if standing == Standing::Told { Standing::Marked } else { standing };
        let x_place = self.place(&key.unit, &kind(Which::With(key.measure)), cell(x, standing, false));
        let rest = self.place(&key.unit, &kind(Which::Without(key.measure)), cell(n - x, left, false));
        let all = if standing == Standing::Marked { Standing::Unsaid } else { standing };
        let n_place = self.place(&key.unit, &kind(Which::Both), cell(n, all, true));
        self.cells.sum(n_place, &[x_place, rest]);
        Side { x: x_place, rest, n: n_place, share: None }
    }

    /// Rounded shares tell of counts where the students of both sides are counted in another figure.
    fn shares(&mut self, figure: &Leaving, thresholds: Thresholds, sides: &mut [Option<Side>; 2]) {
        let Some(Experiences::Shares { p1, p2, decimals, .. }) = figure.said else { return };
        let key = &figure.key;
        if figure.public || !(0.0..=1.0).contains(&p1) || !(0.0..=1.0).contains(&p2) || decimals > 6 {
            return;
        }
        let who = [Who::Group(key.group), Who::compared(key.group, key.comparison)];
        let [Some(n1), Some(n2)] = who.map(|who| self.all_of(key, who)) else { return };
        let steps = 10_i64.pow(2 + u32::from(decimals));
        let rounded = |p: f64, n: i64| Rounded::of((p * steps as f64).round() as i64, steps, n);
        let (Some(one), Some(other)) = (rounded(p1, n1), rounded(p2, n2)) else { return };
        let counts = self.fitting(key, &one, &other, thresholds);
        self.both(figure, thresholds, Standing::Marked, [(counts[0], n1), (counts[1], n2)], sides);
        for (side, rounded) in sides.iter_mut().zip([&one, &other]) {
            if let Some(side) = side {
                side.share = Some(self.cells.shares.len());
                self.cells.shares.push(RoundedShare {
                    x: side.x,
                    rest: side.rest,
                    n: side.n,
                    middle: rounded.middle,
                    scale: rounded.scale,
                });
            }
        }
    }

    /// How many they are all in all, from any figure about them.
    fn all_of(&self, key: &GapKey, who: Who) -> Option<i64> {
        let kind = (key.year.clone(), key.method, who, Which::Both);
        self.places.get(&kind)?.get(&key.unit)?.keys().next().copied()
    }

    /// Counts that the shares were rounded from: with the sum known from another group, where that fits; else the
    /// smallest, where they may be small, so that they are taken for small.
    fn fitting(&self, key: &GapKey, one: &Rounded, other: &Rounded, thresholds: Thresholds) -> [i64; 2] {
        let small = i64::from(thresholds.of(key.method));
        let kind = (key.year.clone(), key.method, Who::All, Which::With(key.measure));
        let sums = self.places.get(&kind).and_then(|units| units.get(&key.unit));
        for sum in sums.into_iter().flatten().map(|(&sum, _)| sum) {
            let (low, high) = (one.low.max(sum - other.high), one.high.min(sum - other.low));
            if low <= high {
                let x1 = if low < small { low } else { one.nearest.clamp(low, high) };
                return [x1, sum - x1];
            }
        }
        [one.or_low(small), other.or_low(small)]
    }
}

/// The counts that round to a printed share.
#[derive(Debug, Clone, Copy)]
struct Rounded {
    low: i64,
    nearest: i64,
    high: i64,
    middle: i64,
    scale: i64,
    n: i64,
}

impl Rounded {
    /// Of so many steps out of all of them, of n; nothing where no whole count rounds to that.
    fn of(step: i64, steps: i64, n: i64) -> Option<Self> {
        let (middle, scale) = (2 * step, 2 * steps);
        let wide = |edge: i64| i128::from(edge) * i128::from(n);
        let (least, most) = (wide(middle - 1).max(0), wide(middle + 1));
        let low = i64::try_from((least + i128::from(scale) - 1) / i128::from(scale)).ok()?;
        let high = i64::try_from(most / i128::from(scale)).ok()?.min(n);
        let nearest = ((2 * wide(middle) / i128::from(scale) + 1) / 2) as i64;
        (low <= high).then(|| Self { low, nearest: nearest.clamp(low, high), high, middle, scale, n })
    }

    fn or_low(&self, small: i64) -> i64 {
        if self.low < small {
            self.low
        } else if self.n - self.high < small {
            self.high
        } else {
            self.nearest
        }
    }
}
