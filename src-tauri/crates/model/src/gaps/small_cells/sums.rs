//! The sums that hold between what is counted: races make up students of color, these and White all students, schools
//! their district and districts the state; with all the counts that stand in them, typed or not. A sum counts only
//! where the numbers as they are fulfil it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{Group, Method},
    figures::{Table, Which, Who},
    untyped::{self, Count, Sum},
};
use crate::records::is_district;

const RACES: [Group; 6] = [
    Group::Black,
    Group::Hispanic,
    Group::Asian,
    Group::MultiRace,
    Group::NativeAmerican,
    Group::PacificIslander,
];

/// Whose count, and where.
type Of = (String, Who, Which);

/// Adds all sums between the counts of a table.
pub(super) fn add(table: &mut Table) {
    let counted: BTreeSet<(String, Method)> =
        table.places.keys().map(|(year, method, _, _)| (year.clone(), *method)).collect();
    for (year, method) in counted {
        let mut whole = Whole::of(table, &year, method);
        whole.units();
        whole.races();
        whole.with_and_without();
        let sums = whole.sums;
        untyped::add(&mut table.cells, sums);
    }
}

/// The whole table of a year and method: every unit with everybody who is counted in some unit.
struct Whole<'a> {
    table: &'a Table,
    typed: BTreeMap<Of, usize>,
    units: BTreeSet<String>,
    who: BTreeSet<Who>,
    which: BTreeSet<Which>,
    /// Numbers for what nobody typed, in the order in which it was come across.
    untyped: BTreeMap<Of, usize>,
    /// What nobody typed because there is nobody.
    nobody: BTreeSet<Of>,
    sums: Vec<Sum>,
}

impl<'a> Whole<'a> {
    fn of(table: &'a Table, year: &str, method: Method) -> Self {
        let (mut typed, mut units) = (BTreeMap::new(), BTreeSet::new());
        let (mut who, mut which) = (BTreeSet::new(), BTreeSet::new());
        let kinds = table.places.iter().filter(|((of, by, _, _), _)| of == year && *by == method);
        for ((_, _, one, with), places) in kinds {
            who.insert(*one);
            which.insert(*with);
            for (unit, numbers) in places {
                units.insert(unit.clone());
                // Where there are several numbers for the same, nobody knows which.
                if let (1, Some(&place)) = (numbers.len(), numbers.values().next()) {
                    typed.insert((unit.clone(), *one, *with), place);
                }
            }
        }
        if RACES.into_iter().any(|race| who.contains(&Who::Group(race))) {
            who.extend([Who::Group(Group::StudentsOfColor), Who::Group(Group::White), Who::All]);
            if !RACES.into_iter().all(|race| who.contains(&Who::Group(race))) {
                who.insert(Who::OtherRaces);
            }
        }
        let (untyped, nobody) = (BTreeMap::new(), BTreeSet::new());
        Self { table, typed, units, who, which, untyped, nobody, sums: Vec::new() }
    }

    /// Schools make up their district, districts the state.
    fn units(&mut self) {
        let mut below: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for unit in &self.units {
            if let Some(above) = above(unit).filter(|above| self.units.contains(above)) {
                below.entry(above).or_default().push(unit.clone());
            }
        }
        for (whole, parts) in &below {
            // Units are taken for all of them unless a sum says that there are more.
            let more = self.any(|who, which| {
                let every = parts.iter().all(|part| self.is_typed(part, who, which));
                every && self.left(whole, parts, who, which).is_some_and(|left| left > 0)
            });
            for who in self.who.clone() {
                for which in self.which.clone() {
                    self.unit(whole, parts, who, which, more);
                }
            }
        }
    }

    fn unit(&mut self, whole: &str, parts: &[String], who: Who, which: Which, more: bool) {
        let left = self.left(whole, parts, who, which);
        // The others of a group follow from it and from all; here only what is typed of them is added up.
        let others = matches!(who, Who::Others(_));
        if left.is_some_and(|left| left < 0) || others && left.is_none() {
            return;
        }
        if left == Some(0) {
            let nobody = parts.iter().filter(|part| !self.is_typed(part, who, which));
            let nobody: Vec<Of> = nobody.map(|part| (part.clone(), who, which)).collect();
            self.nobody.extend(nobody);
        }
        let counted: Vec<&String> =
            parts.iter().filter(|part| !others || self.is_typed(part, who, which)).collect();
        let mut counts: Vec<Option<Count>> =
            counted.into_iter().map(|part| self.count(part, who, which)).collect();
        if (more || others) && left != Some(0) {
            counts.push(self.count(&format!("{whole} more"), who, which));
        }
        let whole = self.count(whole, who, which);
        self.sum(whole, counts);
    }

    /// What the typed parts leave of a typed whole.
    fn left(&self, whole: &str, parts: &[String], who: Who, which: Which) -> Option<i64> {
        let number = |unit: &str| {
            self.typed.get(&(unit.to_owned(), who, which)).map(|&cell| self.table.cells.cells[cell].count)
        };
        Some(number(whole)? - parts.iter().filter_map(|part| number(part)).sum::<i64>())
    }

    /// Races make up students of color, and these with White all students.
    fn races(&mut self) {
        let of_color = Who::Group(Group::StudentsOfColor);
        let races: Vec<Who> = RACES
            .map(Who::Group)
            .into_iter()
            .chain([Who::OtherRaces])
            .filter(|who| self.who.contains(who))
            .collect();
        for unit in if races.is_empty() { BTreeSet::new() } else { self.units.clone() } {
            for which in self.which.clone() {
                let parts = races.iter().map(|&race| self.count(&unit, race, which)).collect();
                let whole = self.count(&unit, of_color, which);
                self.sum(whole, parts);
                let parts = [of_color, Who::Group(Group::White)];
                let parts = parts.iter().map(|&who| self.count(&unit, who, which)).collect();
                let whole = self.count(&unit, Who::All, which);
                self.sum(whole, parts);
            }
        }
    }

    /// Everybody is with such a teacher or without, those too that nobody typed.
    fn with_and_without(&mut self) {
        let measures: Vec<Which> =
            self.which.iter().copied().filter(|which| matches!(which, Which::With(_))).collect();
        let of: BTreeSet<(String, Who)> =
            self.untyped.keys().map(|(unit, who, _)| (unit.clone(), *who)).collect();
        for (unit, who) in of.into_iter().filter(|(_, who)| !matches!(who, Who::Others(_))) {
            for &with in &measures {
                let Which::With(measure) = with else { continue };
                let three = [Which::Both, with, Which::Without(measure)];
                // Where several numbers are typed they make up their own sums.
                let known = |which: Which| {
                    let of = (unit.clone(), who, which);
                    self.typed.contains_key(&of)
                        || self.untyped.contains_key(&of)
                        || self.nobody.contains(&of)
                };
                if three.into_iter().all(known) {
                    let [both, with, without] = three.map(|which| self.count(&unit, who, which));
                    self.sum(both, vec![with, without]);
                }
            }
        }
    }

    fn any(&self, found: impl Fn(Who, Which) -> bool) -> bool {
        self.who.iter().any(|&who| self.which.iter().any(|&which| found(who, which)))
    }

    fn is_typed(&self, unit: &str, who: Who, which: Which) -> bool {
        self.typed.contains_key(&(unit.to_owned(), who, which))
    }

    /// A count, typed or not; nothing where there is nobody.
    fn count(&mut self, unit: &str, who: Who, which: Which) -> Option<Count> {
        let of = (unit.to_owned(), who, which);
        if let Some(&cell) = self.typed.get(&of) {
            return Some(Count::Typed(cell));
        }
        if self.nobody.contains(&of) {
            return None;
        }
        let next = self.untyped.len();
        Some(Count::Untyped(*self.untyped.entry(of).or_insert(next)))
    }

    fn sum(&mut self, whole: Option<Count>, parts: Vec<Option<Count>>) {
        let parts: Vec<Count> = parts.into_iter().flatten().collect();
        if let (Some(whole), false) = (whole, parts.is_empty()) {
            self.sums.push(Sum { whole, parts });
        }
    }
}

/// The unit that this one is part of, by its 8-digit code.
fn above(unit: &str) -> Option<String> {
    let district =
        unit.get(..4).filter(|_| unit.len() == 8 && unit.bytes().all(|digit| digit.is_ascii_digit()))?;
    match (district, is_district(unit)) {
        ("0000", true) => None,
        (_, true) => Some("state".to_owned()),
        (district, false) => Some(format!("{district}0000")),
    }
}
