//! What the file holds of a unit year by year, and the figures that its rows give: of its own row, or counted together
//! over the units under it. Which figures these are and what they are called is left to `context`.

use std::collections::BTreeMap;

use library::FigureWay;
use model::records::{Level, Source, is_district};
use session::{Session, SessionError};

/// With fewer districts their middle says little.
const FEWEST_DISTRICTS: usize = 5;

/// Field and figure of a unit.
pub(super) type Row = BTreeMap<String, f64>;

/// What the file holds of a unit in one year.
pub(super) struct YearRead {
    pub year: String,
    /// Whether it is of all schools loaded, which have no row of their own.
    pub of_state: bool,
    pub own: Row,
    /// The rows of its schools.
    pub schools: Vec<Row>,
    /// The rows of all districts, where a file of districts is of this year.
    pub districts: Vec<Row>,
}

/// A figure with where it comes from.
pub(super) struct Found<'a> {
    pub value: f64,
    pub year: &'a YearRead,
    pub way: &'a FigureWay,
    /// What was counted together, and how many; none where the unit has a row of its own.
    pub counted: Option<(Level, usize)>,
}

impl YearRead {
    /// The rows of a whole state are many: they are read where they are asked for, or where a file of districts is there
    /// to compare with.
    pub fn of(
        session: &Session,
        unit: &str,
        year: String,
        sources: &[&Source],
    ) -> Result<Self, SessionError> {
        let of_districts = |source: &&Source| source.level != Level::School && source.years.contains(&year);
        let all = unit == "state" || sources.iter().any(of_districts);
        let mut rows = session.observed(if all { "state" } else { unit }, &year)?;
        let own = rows.remove(unit).unwrap_or_default();
        let of_state = unit == "state";
        let mut read = Self { year, of_state, own: own.clone(), schools: Vec::new(), districts: Vec::new() };
        if is_district(unit) {
            read.districts.push(own);
        }
        for (code, row) in rows {
            if is_district(&code) {
                read.districts.push(row);
            } else if is_under(&code, unit) {
                read.schools.push(row);
            }
        }
        Ok(read)
    }

    pub fn find<'a>(&'a self, ways: &'a [FigureWay]) -> Option<Found<'a>> {
        let found = |way: &'a FigureWay, value, counted| Found { value, year: self, way, counted };
        let own = || ways.iter().find_map(|way| Some(found(way, way_of(way, &self.own)?, None)));
        let together = |rows: &[Row], level| {
            ways.iter().find_map(|way| {
                let (value, count) = counted_together(way, rows)?;
                Some(found(way, value, Some((level, count))))
            })
        };
        // Of the state, districts say more than schools: some staff belong to no school.
        let whole = self.of_state.then(|| together(&self.districts, Level::District)).flatten();
        own().or(whole).or_else(|| together(&self.schools, Level::School))
    }

    /// The middle of all districts that have the figure, and how many these are.
    pub fn middle(&self, ways: &[FigureWay]) -> Option<(f64, usize)> {
        let of = |row: &Row| ways.iter().find_map(|way| way_of(way, row));
        let mut figures: Vec<f64> = self.districts.iter().filter_map(of).collect();
        figures.sort_by(f64::total_cmp);
        let (low, high) = (figures.get((figures.len().max(1) - 1) / 2)?, figures.get(figures.len() / 2)?);
        (figures.len() >= FEWEST_DISTRICTS).then(|| (low.midpoint(*high), figures.len()))
    }
}

/// Whether a code is that of a school of the unit.
fn is_under(code: &str, unit: &str) -> bool {
    unit == "state" || (is_district(unit) && unit.get(..4).is_some_and(|first| code.starts_with(first)))
}

/// How far a year is from another; of two that are equally far the earlier one is nearer.
pub(super) fn distance(year: &str, from: &str) -> (u32, bool) {
    let start = |year: &str| year.get(..4).and_then(|start| start.parse::<i32>().ok()).unwrap_or_default();
    (start(year).abs_diff(start(from)), start(year) > start(from))
}

/// The figure of a row of its own.
fn way_of(way: &FigureWay, row: &Row) -> Option<f64> {
    let of = |field: &String| row.get(field).copied().filter(|figure| figure.is_finite());
    match way {
        FigureWay::Field { field } => of(field),
        FigureWay::AllBut { all_but } => Some(100.0 - of(all_but)?),
        FigureWay::Share { share, of: whole } => percent(of(share)?, of(whole)?),
        FigureWay::Rest { rest, of: whole } => percent(of(whole)? - of(rest)?, of(whole)?),
    }
}

/// The figure of all schools that have the counts for it; a percentage that was published cannot be counted together.
fn counted_together(way: &FigureWay, schools: &[Row]) -> Option<(f64, usize)> {
    let (part, of) = way.part_and_whole()?;
    let counts: Vec<(f64, f64)> =
        schools.iter().filter_map(|row| Some((*row.get(part)?, *row.get(of)?))).collect();
    let sum = |(a, b): (f64, f64), (part, of): &(f64, f64)| (a + part, b + of);
    let (part, of) = counts.iter().fold((0.0, 0.0), sum);
    let part = if matches!(way, FigureWay::Rest { .. }) { of - part } else { part };
    Some((percent(part, of)?, counts.len()))
}

/// A part in percent of a whole; none where it is no share of it.
fn percent(part: f64, of: f64) -> Option<f64> {
    (of > 0.0 && (0.0..=of).contains(&part)).then(|| 100.0 * part / of)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn row(figures: &[(&str, f64)]) -> Row {
        figures.iter().map(|(field, figure)| ((*field).to_owned(), *figure)).collect()
    }

    fn rest() -> FigureWay {
        FigureWay::Rest { rest: "white".into(), of: "all".into() }
    }

    #[test]
    fn a_count_is_told_in_percent_of_its_whole() {
        let row = row(&[("white", 30.0), ("all", 40.0), ("rate", 93.7)]);
        assert_eq!(way_of(&rest(), &row), Some(25.0));
        assert_eq!(way_of(&FigureWay::Share { share: "white".into(), of: "all".into() }, &row), Some(75.0));
        assert_eq!(way_of(&FigureWay::Field { field: "rate".into() }, &row), Some(93.7));
        let all_but = way_of(&FigureWay::AllBut { all_but: "rate".into() }, &row).unwrap();
        assert!((all_but - 6.3).abs() < 1e-9);
    }

    #[test]
    fn what_is_not_published_has_no_figure() {
        assert_eq!(way_of(&rest(), &row(&[("white", 30.0)])), None);
        assert_eq!(way_of(&rest(), &row(&[("white", 0.0), ("all", 0.0)])), None);
        assert_eq!(way_of(&rest(), &row(&[("white", 5.0), ("all", 4.0)])), None);
    }

    #[test]
    fn schools_are_counted_together_by_counts_and_never_by_percentages() {
        let schools = [
            row(&[("white", 9.0), ("all", 10.0)]),
            row(&[("white", 15.0), ("all", 30.0)]),
            row(&[("all", 5.0)]),
        ];
        assert_eq!(counted_together(&rest(), &schools), Some((40.0, 2)));
        assert_eq!(counted_together(&FigureWay::Field { field: "all".into() }, &schools), None);
        assert_eq!(counted_together(&rest(), &[]), None);
    }

    #[test]
    fn the_nearest_year_comes_first_and_the_earlier_of_two() {
        let mut years = ["2024-25", "2018-19", "2020-21", "2022-23"];
        years.sort_by_key(|year| distance(year, "2021-22"));
        assert_eq!(years, ["2020-21", "2022-23", "2018-19", "2024-25"]);
    }

    #[test]
    fn the_middle_of_the_districts_needs_enough_of_them() {
        let ways = [FigureWay::Field { field: "rate".into() }];
        let of = |rates: &[f64]| {
            let districts = rates.iter().map(|rate| row(&[("rate", *rate)])).chain([row(&[])]).collect();
            let year = YearRead {
                year: String::new(),
                of_state: false,
                own: Row::new(),
                schools: Vec::new(),
                districts,
            };
            year.middle(&ways)
        };
        assert_eq!(of(&[9.0, 1.0, 5.0, 2.0, 8.0]), Some((5.0, 5)));
        assert_eq!(of(&[9.0, 1.0, 5.0, 2.0, 8.0, 6.0]), Some((5.5, 6)));
        assert_eq!(of(&[9.0, 1.0, 5.0, 2.0]), None);
        assert_eq!(of(&[]), None);
    }
}
