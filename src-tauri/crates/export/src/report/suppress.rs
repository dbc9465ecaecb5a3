//! Small cells: which typed figures may be told. Figures of published files keep the publisher's own blanks and are
//! told as they are; figures typed by the team are hidden where they would tell of fewer people than the threshold.
//! Where one figure of a kind is small, all of that kind are hidden, so that none follows from the others
//! (NCES 2011-603).

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Workbook,
    gaps::{Experiences, GapFigure, Group, Measure},
    records::Gap,
};
use uuid::Uuid;

/// A count or share as it may be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Told {
    /// As it is.
    Is(f64),
    /// Below the threshold.
    Below(u32),
    /// No more than this share.
    AtMost(f64),
    /// No less than this share.
    AtLeast(f64),
    /// Hidden, because another figure would follow from it.
    Hidden,
    /// There is none.
    Nothing,
}

/// The figures of a gap as they may be told.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ToldFigure {
    /// Counts of the group: with such a teacher, and all.
    pub group: [Told; 2],
    /// Counts of the comparison.
    pub comparison: [Told; 2],
    /// The two shares.
    pub shares: [Told; 2],
    /// Whether ratio, gap, intervals, rule and chart must be left out.
    pub hidden: bool,
}

/// The gaps of which something must stay hidden.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Suppression {
    threshold: u32,
    hidden: BTreeSet<Uuid>,
    /// Gaps whose totals must stay hidden too.
    totals: BTreeSet<Uuid>,
}

/// Gaps of one kind add up to one another over units, or, for races, over groups.
type Kind = (String, Option<Measure>, &'static str);

impl Suppression {
    /// Looks at every gap of the workbook, told or not: what is left out today may be in another export. `figure` gives
    /// the figure of a gap that rests on files.
    pub fn of(workbook: &Workbook, figure: &dyn Fn(&Gap) -> GapFigure) -> Self {
        let threshold = workbook.settings().student_threshold;
        let counts: Vec<(&Gap, [f64; 4])> =
            workbook.gaps.iter().filter_map(|gap| Some((gap, counts(workbook, gap, figure)?))).collect();
        let small = |count: f64| count < f64::from(threshold);
        let risky: BTreeSet<Kind> = counts
            .iter()
            .filter(|(_, [x1, n1, x2, n2])| [*x1, n1 - x1, *x2, n2 - x2].into_iter().any(small))
            .map(|(gap, _)| kind(gap, Some(gap.measure)))
            .collect();
        let risky_totals: BTreeSet<Kind> = counts
            .iter()
            .filter(|(_, [_, n1, _, n2])| small(*n1) || small(*n2))
            .map(|(gap, _)| kind(gap, None))
            .collect();
        let those = |kinds: &BTreeSet<Kind>, by_measure: bool| -> BTreeSet<Uuid> {
            let local = workbook.gaps.iter().filter(|gap| is_local(workbook, gap));
            let risky = local.filter(|gap| kinds.contains(&kind(gap, by_measure.then_some(gap.measure))));
            risky.map(|gap| gap.id.uuid()).collect()
        };
        let (hidden, totals) = (those(&risky, true), those(&risky_totals, false));
        Self { threshold, hidden: hidden.union(&totals).copied().collect(), totals }
    }

    /// Whether anything of this gap is hidden.
    pub fn hides(&self, gap: &Gap) -> bool {
        self.hidden.contains(&gap.id.uuid())
    }

    /// The threshold below which counts are hidden.
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// The figure of a gap as it may be told.
    pub fn told(&self, gap: &Gap, figure: &GapFigure) -> ToldFigure {
        let hidden = self.hides(gap);
        let totals = self.totals.contains(&gap.id.uuid());
        let side = |x: Option<f64>, n: Option<f64>| {
            if hidden { self.side(x, n, totals) } else { [told(x), told(n)] }
        };
        let share = |p: Option<f64>, x: Option<f64>, n: Option<f64>| {
            if hidden { self.share(x, n, totals) } else { zero_or_all(gap, p) }
        };
        ToldFigure {
            group: side(figure.x1, figure.n1),
            comparison: side(figure.x2, figure.n2),
            shares: [share(figure.p1, figure.x1, figure.n1), share(figure.p2, figure.x2, figure.n2)],
            hidden,
        }
    }

    fn side(&self, x: Option<f64>, n: Option<f64>, totals: bool) -> [Told; 2] {
        let below = |count: f64| count < f64::from(self.threshold);
        let count =
            x.map_or(Told::Nothing, |x| if below(x) { Told::Below(self.threshold) } else { Told::Hidden });
        let total = n.map_or(Told::Nothing, |n| match (below(n), totals) {
            (true, _) => Told::Below(self.threshold),
            (false, true) => Told::Hidden,
            (false, false) => Told::Is(n),
        });
        [count, total]
    }

    /// A bound where the total is told and the count, or its rest, is small; else nothing.
    fn share(&self, x: Option<f64>, n: Option<f64>, totals: bool) -> Told {
        let threshold = f64::from(self.threshold);
        match (x, n) {
            (Some(x), Some(n)) if !totals && n >= threshold && x < threshold => {
                Told::AtMost((threshold - 1.0) / n)
            }
            (Some(x), Some(n)) if !totals && n >= threshold && n - x < threshold => {
                Told::AtLeast(1.0 - (threshold - 1.0) / n)
            }
            _ => Told::Hidden,
        }
    }
}

/// Whether the team typed the figure, or a file that is not published may be behind it.
fn is_local(workbook: &Workbook, gap: &Gap) -> bool {
    gap.experiences.is_some()
        || workbook.sources.iter().any(|source| !source.public && source.years.contains(&gap.year))
}

/// The counts behind a local figure; for typed shares those that follow where the totals stand in another gap of the
/// same group.
fn counts(workbook: &Workbook, gap: &Gap, figure: &dyn Fn(&Gap) -> GapFigure) -> Option<[f64; 4]> {
    let Some(typed) = &gap.experiences else {
        let figure = Some(figure(gap)).filter(|_| is_local(workbook, gap))?;
        return Some([figure.x1?, figure.n1?, figure.x2?, figure.n2?]);
    };
    match typed {
        Experiences::Counts { x1, n1, x2, n2 } => Some([*x1, *n1, *x2, *n2]),
        Experiences::Shares { p1, p2, .. } => {
            workbook.gaps.iter().find_map(|other| match other.experiences {
                Some(Experiences::Counts { n1, n2, .. }) if same_students(gap, other) => {
                    Some([p1 * n1, n1, p2 * n2, n2])
                }
                _ => None,
            })
        }
    }
}

fn same_students(one: &Gap, other: &Gap) -> bool {
    (&one.unit, &one.year, one.group, one.comparison)
        == (&other.unit, &other.year, other.group, other.comparison)
}

fn kind(gap: &Gap, measure: Option<Measure>) -> Kind {
    let family = match gap.group {
        Group::LowIncome | Group::EnglishLearners | Group::StudentsWithDisabilities => gap.group.id(),
        _ => "race",
    };
    (gap.year.clone(), measure, family)
}

fn told(count: Option<f64>) -> Told {
    count.map_or(Told::Nothing, Told::Is)
}

/// A typed share of nothing or all is told as a bound of half its rounding, since nobody knows how few it stands for.
fn zero_or_all(gap: &Gap, share: Option<f64>) -> Told {
    let decimals = match gap.experiences {
        Some(Experiences::Shares { decimals, .. }) => decimals,
        _ => return told(share),
    };
    let step = 10_f64.powi(-2 - i32::from(decimals));
    match share {
        Some(p) if p <= 0.0 => Told::AtMost(step),
        Some(p) if p >= 1.0 => Told::AtLeast(1.0 - step),
        other => told(other),
    }
}

/// A statement without its figures, where these must stay hidden: every number but the school year becomes a mark.
pub(super) fn masked(statement: &str, year: &str, mark: &str) -> String {
    let mut parts = BTreeMap::new();
    for (start, found) in statement.match_indices(year).filter(|_| !year.is_empty()) {
        parts.insert(start, start + found.len());
    }
    let mut out = String::with_capacity(statement.len());
    let (mut place, mut in_number) = (0, false);
    while let Some(letter) = statement[place..].chars().next() {
        if let Some(&end) = parts.get(&place) {
            out.push_str(&statement[place..end]);
            (place, in_number) = (end, false);
            continue;
        }
        let joins = in_number && matches!(letter, '.' | ',') && starts_with_digit(&statement[place + 1..]);
        if letter.is_numeric() || joins {
            if !in_number {
                out.push_str(mark);
            }
            in_number = true;
        } else {
            out.push(letter);
            in_number = false;
        }
        place += letter.len_utf8();
    }
    out
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use model::gaps::experiences;

    use super::*;
    use crate::samples::{counts, workbook_of_gaps};

    fn told_of(gaps: &[(Group, &str, Experiences)]) -> Vec<ToldFigure> {
        let workbook = workbook_of_gaps(gaps);
        let figure = |gap: &Gap| experiences(gap.experiences.as_ref().unwrap());
        let suppression = Suppression::of(&workbook, &figure);
        workbook.gaps.iter().map(|gap| suppression.told(gap, &figure(gap))).collect()
    }

    #[test]
    fn large_counts_are_told() {
        let told = told_of(&[(Group::LowIncome, "01890000", counts(30, 100, 20, 100))]);
        assert_eq!(told[0].group, [Told::Is(30.0), Told::Is(100.0)]);
        assert!(!told[0].hidden);
    }

    #[test]
    fn a_small_count_takes_its_share_ratio_and_the_other_side_with_it() {
        let told = &told_of(&[(Group::LowIncome, "01890000", counts(9, 100, 20, 100))])[0];
        assert_eq!(told.group, [Told::Below(10), Told::Is(100.0)]);
        assert_eq!(told.comparison, [Told::Hidden, Told::Is(100.0)]);
        assert_eq!(told.shares, [Told::AtMost(0.09), Told::Hidden]);
        assert!(told.hidden);
    }

    #[test]
    fn none_and_nearly_all_are_small_too() {
        assert_eq!(
            told_of(&[(Group::LowIncome, "01890000", counts(0, 100, 20, 100))])[0].shares[0],
            Told::AtMost(0.09)
        );
        let nearly = &told_of(&[(Group::LowIncome, "01890000", counts(95, 100, 20, 100))])[0];
        assert_eq!(nearly.shares[0], Told::AtLeast(0.91));
    }

    #[test]
    fn a_small_group_hides_the_totals_of_its_kind() {
        let told = told_of(&[
            (Group::EnglishLearners, "01890000", counts(4, 8, 20, 100)),
            (Group::EnglishLearners, "01890005", counts(40, 80, 20, 100)),
        ]);
        assert_eq!(told[0].group, [Told::Below(10), Told::Below(10)]);
        assert_eq!(told[1].group, [Told::Hidden, Told::Hidden]);
        assert_eq!(told[1].shares, [Told::Hidden, Told::Hidden]);
    }

    #[test]
    fn a_school_cannot_be_had_from_its_district_and_the_others() {
        let told = told_of(&[
            (Group::LowIncome, "01890000", counts(60, 200, 40, 200)),
            (Group::LowIncome, "01890005", counts(5, 90, 15, 100)),
            (Group::LowIncome, "01890010", counts(55, 110, 25, 100)),
        ]);
        assert!(told.iter().all(|told| told.hidden));
    }

    #[test]
    fn races_add_up_and_are_hidden_together_but_other_groups_are_not() {
        let told = told_of(&[
            (Group::StudentsOfColor, "01890000", counts(60, 200, 40, 200)),
            (Group::Asian, "01890000", counts(5, 90, 95, 310)),
            (Group::LowIncome, "01890000", counts(60, 200, 40, 200)),
        ]);
        assert_eq!(told.iter().map(|told| told.hidden).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn a_typed_share_of_nothing_is_told_as_a_bound() {
        let shares = Experiences::Shares { p1: 0.12, p2: 0.0, decimals: 0, ratio_printed: None };
        assert_eq!(
            told_of(&[(Group::LowIncome, "01890000", shares)])[0].shares,
            [Told::Is(0.12), Told::AtMost(0.01)]
        );
    }

    #[test]
    fn a_statement_loses_its_figures_and_keeps_its_year() {
        let said = "In 2024-25, EL were 7.5 times as often taught (9 of 1,120).";
        assert_eq!(masked(said, "2024-25", "‡"), "In 2024-25, EL were ‡ times as often taught (‡ of ‡).");
    }
}
