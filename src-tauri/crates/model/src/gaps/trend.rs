//! One gap over the years. Where a figure changed its meaning, or years are missing, the series breaks, and nothing may
//! be drawn through.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{GapFigure, Group, Measure};

/// The first school year of each later meaning of low income: free or reduced lunch before, then economically
/// disadvantaged, then low income again by another count (DESE, Selected Populations).
const LOW_INCOME_CHANGES: [u16; 2] = [2014, 2021];
/// The share of experienced teachers fell by seven points at about the same number of teachers; why is not established.
const EXPERIENCED_CHANGE: u16 = 2024;

/// One gap over the years, oldest first, and where its series breaks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Trend {
    /// The figures; a year without one is there, with the reason in its figure.
    pub points: Vec<TrendPoint>,
    /// Between which neighbours no line may be drawn, and why. One pair may have several reasons.
    pub breaks: Vec<TrendBreak>,
}

/// The figure of one year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrendPoint {
    /// School year, e.g. `2024-25`.
    pub year: String,
    /// Its statistics.
    pub figure: GapFigure,
}

/// Two years with figures, with nothing between them, that must not be joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TrendBreak {
    /// The last year with a figure before the break.
    pub before: String,
    /// The first one after it.
    pub after: String,
    /// Why.
    pub reason: BreakReason,
}

/// Why a series breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BreakReason {
    /// Low income is counted in another way.
    LowIncomeRedefined,
    /// Experienced teachers may be counted in another way.
    ExperiencedRecounted,
    /// There is no figure for the years between.
    YearsMissing,
}

impl BreakReason {
    /// The id used in JSON and in the messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LowIncomeRedefined => "low_income_redefined",
            Self::ExperiencedRecounted => "experienced_recounted",
            Self::YearsMissing => "years_missing",
        }
    }
}

/// The figures of one gap in the order of their years, with the breaks between those that there are.
pub fn trend(points: Vec<TrendPoint>, measure: Measure, group: Group) -> Trend {
    let mut points = points;
    points.sort_by(|one, other| one.year.cmp(&other.year));
    let known: Vec<&str> = points
        .iter()
        .filter(|point| point.figure.p1.zip(point.figure.p2).is_some())
        .map(|point| point.year.as_str())
        .collect();
    let breaks = known.windows(2).flat_map(|pair| breaks_between(pair[0], pair[1], measure, group)).collect();
    Trend { points, breaks }
}

/// The breaks between two school years of one gap, the earlier one first; none for a year that cannot be read.
pub fn breaks_between(before: &str, after: &str, measure: Measure, group: Group) -> Vec<TrendBreak> {
    let Some((first, last)) = start(before).zip(start(after)) else { return Vec::new() };
    let crosses = |change: u16| first < change && change <= last;
    let reasons = [
        (
            BreakReason::LowIncomeRedefined,
            group == Group::LowIncome && LOW_INCOME_CHANGES.into_iter().any(crosses),
        ),
        (BreakReason::ExperiencedRecounted, measure == Measure::Inexperienced && crosses(EXPERIENCED_CHANGE)),
        (BreakReason::YearsMissing, last > first + 1),
    ];
    let found = reasons.into_iter().filter(|(_, found)| *found);
    found
        .map(|(reason, _)| TrendBreak { before: before.to_owned(), after: after.to_owned(), reason })
        .collect()
}

/// What low income means in a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LowIncomeMeaning {
    /// Free or reduced-price lunch, to 2013-14.
    Lunch,
    /// Economically disadvantaged, 2014-15 to 2020-21.
    EconomicallyDisadvantaged,
    /// Low income as counted from 2021-22.
    LowIncome,
}

impl LowIncomeMeaning {
    /// The meaning in a school year; none for a year that cannot be read.
    pub fn of(year: &str) -> Option<Self> {
        let year = start(year)?;
        Some(match LOW_INCOME_CHANGES.into_iter().filter(|change| *change <= year).count() {
            0 => Self::Lunch,
            1 => Self::EconomicallyDisadvantaged,
            _ => Self::LowIncome,
        })
    }

    /// The id used in the messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Lunch => "lunch",
            Self::EconomicallyDisadvantaged => "economically-disadvantaged",
            Self::LowIncome => "low-income",
        }
    }
}

/// The calendar year in which a school year starts.
fn start(year: &str) -> Option<u16> {
    year.get(..4)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gaps::counts;
    use proptest::prelude::*;

    fn year(start: u16) -> String {
        format!("{start}-{:02}", (start + 1) % 100)
    }

    fn of(years: &[u16], measure: Measure, group: Group) -> Trend {
        let figure = counts(7.0, 34.0, 1.0, 34.0);
        let points = years.iter().map(|start| TrendPoint { year: year(*start), figure: figure.clone() });
        trend(points.collect(), measure, group)
    }

    fn told(trend: &Trend) -> Vec<(&str, &str, &str)> {
        trend.breaks.iter().map(|one| (one.before.as_str(), one.after.as_str(), one.reason.id())).collect()
    }

    #[test]
    fn low_income_breaks_where_its_meaning_changed_and_only_for_that_group() {
        let years: Vec<u16> = (2012..=2023).collect();
        let found = of(&years, Measure::OutOfField, Group::LowIncome);
        assert_eq!(
            told(&found),
            [("2013-14", "2014-15", "low_income_redefined"), ("2020-21", "2021-22", "low_income_redefined")]
        );
        assert_eq!(of(&years, Measure::OutOfField, Group::EnglishLearners).breaks, []);
    }

    #[test]
    fn experienced_teachers_may_be_counted_otherwise_from_2024_25() {
        let found = of(&[2022, 2023, 2024], Measure::Inexperienced, Group::Black);
        assert_eq!(told(&found), [("2023-24", "2024-25", "experienced_recounted")]);
        assert_eq!(of(&[2023, 2024], Measure::Turnover, Group::Black).breaks, []);
    }

    #[test]
    fn missing_years_break_the_series_beside_a_change_of_meaning() {
        let found = of(&[2022, 2024], Measure::Inexperienced, Group::LowIncome);
        assert_eq!(
            told(&found),
            [("2022-23", "2024-25", "experienced_recounted"), ("2022-23", "2024-25", "years_missing")]
        );
    }

    #[test]
    fn a_year_without_a_figure_is_a_missing_year_and_still_told() {
        let mut points = of(&[2021, 2022, 2023], Measure::Turnover, Group::Black).points;
        points[1].figure = GapFigure::nothing("no_schools");
        let found = trend(points, Measure::Turnover, Group::Black);
        assert_eq!(found.points.len(), 3);
        assert_eq!(told(&found), [("2021-22", "2023-24", "years_missing")]);
    }

    #[test]
    fn the_meaning_of_low_income_is_known_by_year() {
        let meaning = |year| LowIncomeMeaning::of(year).map(LowIncomeMeaning::id);
        assert_eq!(meaning("2013-14"), Some("lunch"));
        assert_eq!(meaning("2014-15"), Some("economically-disadvantaged"));
        assert_eq!(meaning("2020-21"), Some("economically-disadvantaged"));
        assert_eq!(meaning("2021-22"), Some("low-income"));
        assert_eq!(meaning(""), None);
    }

    proptest! {
        #[test]
        fn years_come_out_in_order_and_breaks_only_join_neighbours(years in prop::collection::btree_set(2005u16..2030, 0..9), turn in 0usize..9) {
            let mut given: Vec<u16> = years.iter().copied().collect();
            if !given.is_empty() { let turn = turn % given.len(); given.rotate_left(turn); }
            let found = of(&given, Measure::Inexperienced, Group::LowIncome);
            let sorted: Vec<String> = years.iter().map(|start| year(*start)).collect();
            prop_assert_eq!(found.points.iter().map(|point| &point.year).collect::<Vec<_>>(), sorted.iter().collect::<Vec<_>>());
            for one in &found.breaks {
                let at = sorted.iter().position(|year| *year == one.before).unwrap();
                prop_assert_eq!(&sorted[at + 1], &one.after);
            }
        }
    }
}
