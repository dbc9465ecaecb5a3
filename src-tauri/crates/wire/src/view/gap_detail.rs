//! One gap in full: its figure, a statement, the calculation with its numbers, and what to keep in mind.

use std::collections::BTreeSet;

use library::Library;
use model::gaps::{BreakReason, GapFigure, GapKey, LowIncomeMeaning, Method, breaks_between};
use serde::Serialize;
use session::{Session, SessionError};
use ts_rs::TS;
use words::text;

use super::{known_years, number, wall::Wall, worked_out::worked_out};
use crate::names::{comparison_name, gap_name, group_in_sentence, unit_name, warning_text};

/// One gap in full.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GapDetail {
    /// Its statistics.
    pub figure: GapFigure,
    /// A statement that the team may take or change.
    pub statement: String,
    /// The calculation, line by line.
    pub worked_out: Vec<String>,
    /// What to keep in mind.
    pub cautions: Vec<String>,
    /// Its name: group × measure.
    pub name: String,
    /// The unit's name.
    pub unit_name: String,
    /// Whom the group is compared with.
    pub comparison_name: String,
    /// Whether it is too small to be shown to the room.
    pub hidden: bool,
}

/// One gap in full; for the room without what is too small to show.
pub fn gap_detail(session: &Session, key: &GapKey, for_wall: bool) -> Result<GapDetail, SessionError> {
    let whole = session.figure(key)?;
    let wall = Wall::of(session, &key.unit, &key.year)?;
    let hidden = wall.hides(session, key, &whole);
    let figure = if for_wall { wall.mask(session, key, whole) } else { whole };
    let unit = unit_name(session, &key.unit)?;
    let gaps = &session.workbook().gaps;
    let typed = gaps.iter().find(|gap| gap.experiences.is_some() && gap.key() == *key);
    let years = known_years(session)?;
    Ok(GapDetail {
        statement: statement(key, &figure, &unit),
        // The typed figures would be put into the formula.
        worked_out: if hidden && for_wall {
            Vec::new()
        } else {
            worked_out(key, &figure, typed.and_then(|gap| gap.experiences.as_ref()))
        },
        cautions: cautions(key, &figure, &years),
        name: gap_name(key.group, key.measure),
        unit_name: unit,
        comparison_name: comparison_name(key.group, key.comparison),
        hidden,
        figure,
    })
}

fn percent(p: f64) -> String {
    number(100.0 * p, 1)
}

fn statement(key: &GapKey, figure: &GapFigure, unit: &str) -> String {
    let phrase = Library::embedded().find_measure(key.measure).map(|entry| entry.phrase.clone());
    let Some(ratio) = figure.ratio else { return String::new() };
    let (p1, p2) = (figure.p1.unwrap_or_default(), figure.p2.unwrap_or_default());
    text(
        "gap-statement",
        &[
            ("year", key.year.clone().into()),
            ("group", group_in_sentence(key.group).into()),
            ("unit", unit.to_owned().into()),
            ("ratio", number(ratio, 2).into()),
            ("phrase", phrase.unwrap_or_default().into()),
            ("comparison", comparison_name(key.group, key.comparison).into()),
            ("p1", percent(p1).into()),
            ("p2", percent(p2).into()),
        ],
    )
}

fn cautions(key: &GapKey, figure: &GapFigure, years: &[String]) -> Vec<String> {
    if let Some(code) = &figure.undefined {
        return vec![text(&format!("undefined-{}", code.replace('_', "-")), &[])];
    }
    let mut all = Vec::new();
    if key.method != Method::Experiences {
        all.push(text(&format!("caution-{}", key.method.id()), &[]));
    }
    if figure.rule_applies && figure.dese_gap.is_none() {
        all.push(text("caution-cannot-tell", &[]));
    }
    all.extend(figure.warnings.iter().map(|code| warning_text(code)));
    all.extend(changed_meaning(key, years));
    all
}

/// Where other years of the workbook mean something else by the same words.
fn changed_meaning(key: &GapKey, years: &[String]) -> Vec<String> {
    let breaks = |year: &String| {
        let (before, after) = if *year < key.year { (year, &key.year) } else { (&key.year, year) };
        breaks_between(before, after, key.measure, key.group)
    };
    let reasons: BTreeSet<BreakReason> = years.iter().flat_map(breaks).map(|one| one.reason).collect();
    let told = |reason: BreakReason| match reason {
        BreakReason::LowIncomeRedefined => {
            let meaning = LowIncomeMeaning::of(&key.year)?;
            Some(text(&format!("caution-means-{}", meaning.id()), &[]))
        }
        BreakReason::ExperiencedRecounted => Some(text("caution-experienced-recounted", &[])),
        BreakReason::YearsMissing => None,
    };
    reasons.into_iter().filter_map(told).collect()
}
