//! Days along an axis: where each lies, which of them get a mark, and where school years begin. Marks grow from days to
//! years with the time that is shown.

use jiff::ToSpan;
use jiff::civil::Date;
use words::text;

use super::ink::{Pen, SMALL};
use super::scale::figure_width;
use crate::colour::{INK_2, LINE_2, TRACK};
use crate::picture::Anchor;
use crate::text::Weight;

/// Height of the two rows of words over the axis: school years, and days or months.
pub(super) const HEAD: f64 = 40.0;
/// Up to so many days the axis begins and ends at the day before and after; else with whole months.
const SHORT: f64 = 62.0;
/// The month in which a school year begins.
const JULY: i32 = 7;

/// A stretch of days between two places in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Days {
    first: Date,
    last: Date,
    left: f64,
    right: f64,
}

/// Between two marks: so many days, or so many months.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Days(i32),
    Months(i32),
}

const STEPS: [Step; 12] = [
    Step::Days(1),
    Step::Days(2),
    Step::Days(7),
    Step::Days(14),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(60),
    Step::Months(600),
    Step::Months(12_000),
];

impl Step {
    fn days(self) -> f64 {
        match self {
            Step::Days(count) => f64::from(count),
            Step::Months(count) => f64::from(count) * 28.0,
        }
    }
}

impl Days {
    /// Holds all of these days, with air around them; nothing without any.
    pub fn over(days: impl Iterator<Item = Date> + Clone, (left, right): (f64, f64)) -> Option<Self> {
        let (first, last) = (days.clone().min()?, days.max()?);
        let (first, last) = match between(first, last) {
            apart if apart <= 7.0 => (first.saturating_sub(3.days()), last.saturating_add(4.days())),
            apart if apart <= SHORT => (first.saturating_sub(1.day()), last.saturating_add(2.days())),
            _ => (first.first_of_month(), last.last_of_month().saturating_add(1.day())),
        };
        Some(Self { first, last, left, right })
    }

    /// Whether the axis reaches this day.
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The place of a day.
    pub fn x(&self, day: Date) -> f64 {
        let part = between(self.first, day) / between(self.first, self.last).max(1.0);
        self.left + part * (self.right - self.left)
    }

    fn per_day(&self) -> f64 {
        (self.right - self.left) / between(self.first, self.last).max(1.0)
    }

    /// The days with a mark, and the words at them.
    fn marks(&self) -> Vec<(Date, String)> {
        let needs = |step: Step| match step {
            Step::Days(_) => 52.0,
            Step::Months(count) if count < 12 => 34.0,
            Step::Months(_) => 44.0,
        };
        let enough = |step: &Step| step.days() * self.per_day() >= needs(*step);
        let step = STEPS.into_iter().find(enough).unwrap_or(Step::Months(12_000));
        match step {
            Step::Days(count) => self.day_marks(count),
            Step::Months(count) => self.month_marks(count),
        }
    }

    /// Every so many days; weeks begin on Monday.
    fn day_marks(&self, count: i32) -> Vec<(Date, String)> {
        let into_week = if count >= 7 { i32::from(self.first.weekday().to_monday_zero_offset()) } else { 0 };
        let begin = self.first.saturating_add(((7 - into_week) % 7).days());
        let days = std::iter::successors(Some(begin), |day| day.checked_add(count.days()).ok());
        days.take_while(|day| *day <= self.last).map(|day| (day, short_day(day))).collect()
    }

    /// The first of every so many months; with the year in January and at the beginning, where there is room for it.
    fn month_marks(&self, count: i32) -> Vec<(Date, String)> {
        let nth = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
        let from = nth(self.first).div_euclid(count);
        let of = |nth: i32| {
            let (year, month) = (nth.div_euclid(12), nth.rem_euclid(12) + 1);
            Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok()
        };
        let all = (from..=nth(self.last).div_euclid(count)).filter_map(|turn| of(turn * count));
        let days: Vec<Date> = all.filter(|day| self.holds(*day)).collect();
        let room = f64::from(count) * 28.0 * self.per_day();
        let said = |(at, day): (usize, &Date)| {
            let long = month_and_year(*day);
            let fits = figure_width(&long, SMALL, Weight::Regular) + 8.0 <= room;
            match (at == 0 || day.month() == 1) && fits {
                _ if count >= 12 => day.year().to_string(),
                true => long,
                false => month_name(*day),
            }
        };
        days.iter().enumerate().map(|one| (*one.1, said(one))).collect()
    }

    /// The first day of each school year that begins here, and its name, where years are wide enough to be told apart.
    fn school_years(&self) -> Vec<(Date, String)> {
        if self.per_day() * 365.0 < figure_width("2000-00", SMALL, Weight::Semibold) + 14.0 {
            return Vec::new();
        }
        let year_of = |day: Date| i32::from(day.year()) - i32::from(i32::from(day.month()) < JULY);
        (year_of(self.first)..=year_of(self.last.saturating_sub(1.day())))
            .filter_map(|year| {
                let begins = Date::new(i16::try_from(year).ok()?, 7, 1).ok()?.max(self.first);
                Some((begins, format!("{year}-{:02}", (year + 1).rem_euclid(100))))
            })
            .collect()
    }

    /// School years and months over thin lines that lead down to `bottom`; takes [`HEAD`] below `top`.
    pub fn draw(&self, pen: &Pen<'_>, top: f64, bottom: f64) {
        let floor = top + HEAD;
        let years = self.school_years();
        for (day, said) in self.marks() {
            let x = self.x(day);
            pen.line(&[(x, floor - 5.0), (x, bottom)], TRACK, 1);
            let fits = x + 3.0 + figure_width(&said, SMALL, Weight::Regular) <= self.right + 4.0;
            if fits {
                pen.text(&said, (x + 3.0, floor - 13.0), SMALL, Weight::Regular, INK_2, Anchor::Start);
            }
        }
        for (nth, (day, year)) in years.iter().enumerate() {
            let (x, to) = (self.x(*day), years.get(nth + 1).map_or(self.right, |next| self.x(next.0)));
            if nth > 0 {
                pen.line(&[(x, top + 2.0), (x, bottom)], LINE_2, 1);
            }
            let long = text("chart-school-year", &[("year", year.as_str().into())]);
            let fits = |said: &&String| {
                x + 3.0 + figure_width(said, SMALL, Weight::Semibold) + 6.0 <= to.max(x + 1.0)
            };
            if let Some(said) = [&long, year].into_iter().find(fits) {
                pen.text(said, (x + 3.0, top + 9.0), SMALL, Weight::Semibold, INK_2, Anchor::Start);
            }
        }
        pen.line(&[(self.left, floor), (self.right, floor)], LINE_2, 1);
    }
}

/// Days from one to another.
pub(super) fn between(from: Date, to: Date) -> f64 {
    to.duration_since(from).as_hours() as f64 / 24.0
}

fn month_name(day: Date) -> String {
    text("chart-month", &[("month", day.month().into())])
}

fn month_and_year(day: Date) -> String {
    let args = [("month", month_name(day).into()), ("year", day.year().to_string().into())];
    text("chart-month-year", &args)
}

/// "Sep 15".
pub(super) fn short_day(day: Date) -> String {
    text("chart-day-short", &[("month", month_name(day).into()), ("day", day.day().into())])
}

/// "Sep 15, 2025".
pub(super) fn day_name(day: Date) -> String {
    let args = [
        ("month", month_name(day).into()),
        ("day", day.day().into()),
        ("year", day.year().to_string().into()),
    ];
    text("chart-day", &args)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn marks(from: Date, to: Date) -> Vec<String> {
        let days = Days::over([from, to].into_iter(), (0.0, 700.0)).expect("two days");
        days.marks().into_iter().map(|(_, said)| said).collect()
    }

    #[test]
    fn a_few_days_are_named_one_by_one_and_three_years_by_every_other_month() {
        assert_eq!(marks(date(2026, 3, 3), date(2026, 3, 5))[..2], ["Feb 28", "Mar 1"]);
        let years = marks(date(2025, 9, 15), date(2028, 6, 1));
        assert_eq!(years[..3], ["Sep", "Nov", "Jan"]);
        let months = marks(date(2025, 9, 15), date(2026, 6, 1));
        assert_eq!((&*months[0], &*months[1], &*months[4]), ("Sep 2025", "Oct", "Jan 2026"));
    }

    #[test]
    fn a_school_year_begins_in_july() {
        let days = Days::over([date(2026, 3, 1), date(2026, 12, 1)].into_iter(), (0.0, 700.0));
        let years = days.expect("two days").school_years();
        assert_eq!(
            years,
            [(date(2026, 3, 1), "2025-26".to_owned()), (date(2026, 7, 1), "2026-27".to_owned())]
        );
    }

    proptest! {
        #[test]
        fn marks_are_few_and_inside_however_long_the_time(
            from in (-9998_i16..9998, 1_i8..=12), apart in prop_oneof![0_i32..60, 0_i32..1200, 0_i32..3_000_000],
        ) {
            let from = Date::new(from.0, from.1, 9).expect("a date");
            let to = from.saturating_add(apart.days());
            let days = Days::over([from, to].into_iter(), (20.0, 700.0)).expect("two days");
            let marks = days.marks();
            prop_assert!(marks.len() <= 24, "{}", marks.len());
            for day in marks.iter().map(|(day, _)| *day).chain([from, to]) {
                prop_assert!((20.0..=700.0).contains(&days.x(day)), "{day}");
            }
        }
    }
}
