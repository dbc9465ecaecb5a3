//! What a file that is looked at would change beside the files of other years: shares whose means jump. Telling it in
//! words is left to `wire`.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    Id,
    records::{Batch, Source},
};

use crate::{Session, SessionError};

/// A mean that moves by more than this many points from one year to another is told.
const FAR: f64 = 5.0;

/// What the shares of a file are shares of, the first that the file has.
const WEIGHTS: [&str; 5] = ["students", "enrolment", "teacher_fte", "staff_fte", "evaluated"];

/// A share whose mean is far from that of another year.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The field.
    pub field: String,
    /// The other year.
    pub year: String,
    /// Its mean there, over the units that both years have.
    pub before: f64,
    /// Its mean in the file that is looked at, over the same units with the same weights.
    pub now: f64,
}

impl Session {
    /// The shares of a one-year file whose weighted means are far from those of the nearest other year that is loaded.
    /// `shares` are the fields of the file that hold shares.
    pub fn moved_means(&self, batch: &Batch, shares: &[&str]) -> Result<Vec<Moved>, SessionError> {
        let [year] = batch.years.as_slice() else { return Ok(Vec::new()) };
        let weights = WEIGHTS.iter().find_map(|field| column(batch, field)).unwrap_or_default();
        let mut moved = Vec::new();
        for &field in shares {
            let Some(now) = column(batch, field) else { continue };
            let Some((source, other)) = self.nearest(field, year) else { continue };
            let before = self.store.load_column(source, &other, field)?;
            let codes: BTreeSet<&str> =
                now.keys().copied().filter(|code| before.contains_key(*code)).collect();
            let weight = |code: &str| if weights.is_empty() { Some(1.0) } else { weights.get(code).copied() };
            let now = mean(&codes, weight, |code| now.get(code).copied());
            let before = mean(&codes, weight, |code| before.get(code).copied());
            if let (Some(now), Some(before)) = (now, before)
                && (now - before).abs() > FAR
            {
                moved.push(Moved { field: field.to_owned(), year: other, before, now });
            }
        }
        Ok(moved)
    }

    /// The source and the year nearest to this one, but another, in which a field is loaded.
    fn nearest(&self, field: &str, year: &str) -> Option<(Id<Source>, String)> {
        let has = |source: &&Source| source.columns.iter().any(|one| one.field.as_deref() == Some(field));
        let sources = self.workbook.sources.iter().filter(has);
        let years = sources.flat_map(|source| source.years.iter().map(move |one| (source.id, one)));
        let others: Vec<_> = years.filter(|(_, one)| *one != year).collect();
        // Of several files of that year the one added last counts.
        let latest_first = others.into_iter().rev();
        let nearest = latest_first.min_by_key(|(_, one)| start_of(one).abs_diff(start_of(year)));
        nearest.map(|(source, one)| (source, one.clone()))
    }
}

/// The calendar year in which a school year begins.
fn start_of(year: &str) -> u32 {
    year.get(..4).and_then(|start| start.parse().ok()).unwrap_or_default()
}

/// The figures of a field by code; nothing where the file has none.
fn column<'a>(batch: &'a Batch, field: &str) -> Option<BTreeMap<&'a str, f64>> {
    let place = batch.fields.iter().position(|one| one == field)?;
    let cells = batch.observations.iter().filter(|one| one.field as usize == place);
    Some(
        cells
            .filter_map(|one| Some((batch.units.get(one.unit as usize)?.code.as_str(), one.value)))
            .collect(),
    )
}

fn mean(
    codes: &BTreeSet<&str>,
    weight: impl Fn(&str) -> Option<f64>,
    value: impl Fn(&str) -> Option<f64>,
) -> Option<f64> {
    let pairs = codes.iter().filter_map(|code| Some((weight(code)?, value(code)?)));
    let (sum, all) =
        pairs.fold((0.0, 0.0), |(sum, all), (weight, value)| (sum + weight * value, all + weight));
    (all > 0.0).then(|| sum / all)
}
