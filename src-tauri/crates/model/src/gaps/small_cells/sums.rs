//! The sums that hold between what is counted: races make up students of color, schools make up districts and those the
//! state. A sum counts only where the numbers as they are fulfil it; what the figures leave out is a cell of its own.

use std::collections::BTreeMap;

use super::{
    super::Group,
    Cell, Standing,
    figures::{Kind, Table, Who},
};

const RACES: [Group; 6] = [
    Group::Black,
    Group::Hispanic,
    Group::Asian,
    Group::MultiRace,
    Group::NativeAmerican,
    Group::PacificIslander,
];

/// The races make up students of color, or with White students all students where those of color are not counted.
pub(super) fn races(table: &mut Table) {
    let kinds: Vec<Kind> = table.places.keys().cloned().collect();
    for (year, method, who, which) in kinds {
        let whole = match who {
            Who::Group(Group::StudentsOfColor) => None,
            Who::All => Some(Group::White),
            _ => continue,
        };
        let kind = |who: Who| (year.clone(), method, who, which);
        let units: Vec<String> = table.places[&kind(who)].keys().cloned().collect();
        for unit in units {
            let of_color = table.only(&kind(Who::Group(Group::StudentsOfColor)), &unit);
            if who == Who::All && of_color.is_some() {
                continue;
            }
            let parts = RACES.into_iter().chain(whole);
            let parts: Vec<usize> =
                parts.filter_map(|race| table.only(&kind(Who::Group(race)), &unit)).collect();
            let every = parts.len() == RACES.len() + usize::from(whole.is_some());
            if let Some(whole) = table.only(&kind(who), &unit) {
                make_up(table, whole, &parts, every);
            }
        }
    }
}

/// Schools make up their district, districts the state.
pub(super) fn units(table: &mut Table) {
    let kinds: Vec<Kind> = table.places.keys().cloned().collect();
    for kind in kinds {
        let mut below: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for unit in table.places[&kind].keys() {
            if let (Some(above), Some(place)) = (above(unit), table.only(&kind, unit)) {
                below.entry(above).or_default().push(place);
            }
        }
        for (above, parts) in below {
            if let Some(whole) = table.only(&kind, &above) {
                // Schools that sum up to their district are taken for all of them.
                make_up(table, whole, &parts, true);
            }
        }
    }
}

/// The unit that this one is part of, by its 8-digit code.
fn above(unit: &str) -> Option<String> {
    let district =
        unit.get(..4).filter(|_| unit.len() == 8 && unit.bytes().all(|digit| digit.is_ascii_digit()))?;
    match (district, unit.ends_with("0000")) {
        ("0000", true) => None,
        (_, true) => Some("state".to_owned()),
        (district, false) => Some(format!("{district}0000")),
    }
}

/// Says that the parts make up the whole, with what they leave over, where they are not more than it. That they leave
/// nothing over is known only of what can be `every` part.
fn make_up(table: &mut Table, whole: usize, parts: &[usize], every: bool) {
    let cells = &mut table.cells;
    let left = cells.cells[whole].count - parts.iter().map(|&part| cells.cells[part].count).sum::<i64>();
    if parts.is_empty() || left < 0 {
        return;
    }
    let mut parts = parts.to_vec();
    if left > 0 || !every {
        let known = parts.iter().chain([&whole]).all(|&part| cells.cells[part].standing == Standing::Public);
        let standing = if known { Standing::Public } else { Standing::Unsaid };
        let cell = &cells.cells[whole];
        let cell =
            Cell { count: left, threshold: cell.threshold, standing, none_is_small: false, total: false };
        parts.push(cells.add(cell));
    }
    cells.sum(whole, &parts);
}

impl Table {
    /// The place of a count in a unit where there is but one number for it.
    fn only(&self, kind: &Kind, unit: &str) -> Option<usize> {
        let numbers = self.places.get(kind)?.get(unit)?;
        (numbers.len() == 1).then(|| numbers.values().next().copied())?
    }
}
