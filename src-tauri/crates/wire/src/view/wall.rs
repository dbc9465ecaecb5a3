//! What the room may see: figures for the wall without what must stay hidden there. What that is stands in
//! `model::gaps::small_cells`; here it is put together from the open session and taken out of the answers.
//!
//! It is worked out once for a unit and a year, over everything that any answer about them could show, so that two
//! answers side by side give no more away than one.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use export::watches_local_file;
use library::Library;
use model::{
    Id,
    gaps::{
        self, Comparison, GapFigure, GapKey, Group, Measure, Method,
        small_cells::{Thresholds, Together, WorkbookCells, is_published, shares_told},
    },
    records::Indicator,
};
use session::{Session, SessionError};

use super::Schools;

/// The code under which a figure that must stay hidden is undefined.
pub const SMALL_CELLS: &str = "small_cells";

/// What the room may see of a unit and a year.
#[derive(Debug)]
pub struct Wall {
    /// Nothing where the audit did not pass: then nothing local is shown.
    cells: Option<Arc<WorkbookCells>>,
}

/// What was decided last, by the figures that it was decided for: one screen asks several questions about the same.
static DECIDED: Mutex<VecDeque<(Together, Option<Arc<WorkbookCells>>)>> = Mutex::new(VecDeque::new());
/// So many are kept.
const KEPT: usize = 4;

fn decided(together: Together) -> Option<Arc<WorkbookCells>> {
    let mut decided = DECIDED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, cells)) = decided.iter().find(|(known, _)| *known == together) {
        return cells.clone();
    }
    let cells = WorkbookCells::of(together.clone()).ok().map(Arc::new);
    decided.truncate(KEPT - 1);
    decided.push_front((together, cells.clone()));
    cells
}

/// The indicators whose baseline and readings the room must not see: they watch a gap whose figure is hidden, or a context
/// figure of a file that is not published.
pub fn unseen_indicators(session: &Session) -> Result<Vec<Id<Indicator>>, SessionError> {
    let workbook = session.workbook();
    let mut unseen = Vec::new();
    for one in workbook.indicators.iter() {
        let hides = match one.from_gap.and_then(|id| workbook.gaps.find(id)) {
            Some(gap) => {
                let wall = Wall::of(session, &gap.unit, &gap.year)?;
                wall.hides(session, &gap.key(), &session.gap_figure(gap)?)
            }
            None => watches_local_file(workbook, Library::embedded(), one),
        };
        unseen.extend(hides.then_some(one.id));
    }
    Ok(unseen)
}

impl Wall {
    /// Looks at the gaps of the workbook and, where a file that is not published may be behind some, at all figures of
    /// the unit and year.
    pub fn of(session: &Session, unit: &str, year: &str) -> Result<Self, SessionError> {
        let workbook = session.workbook();
        let mut known = BTreeMap::new();
        for gap in workbook.gaps.iter().filter(|gap| gap.experiences.is_none()) {
            known.insert(gap.id.uuid(), session.gap_figure(gap)?);
        }
        let figure = |gap: &model::records::Gap| known.get(&gap.id.uuid()).cloned().unwrap_or_default();
        let beside = local_figures(session, unit, year)?;
        Ok(Self { cells: decided(Together::of(workbook, &figure, &beside)) })
    }

    /// Whether something of the figure must stay hidden.
    pub fn hides(&self, session: &Session, key: &GapKey, figure: &GapFigure) -> bool {
        match &self.cells {
            Some(cells) => cells.told_by_key(key, figure).is_masked(),
            None => figure.p1.is_some() && !is_published(session.workbook().sources.iter(), key),
        }
    }

    /// The figure as it may be shown: whole, or not at all.
    pub fn mask(&self, session: &Session, key: &GapKey, figure: GapFigure) -> GapFigure {
        if self.hides(session, key, &figure) { masked(&figure) } else { figure }
    }
}

/// The same for a single figure. For many of one unit and year make a [`Wall`] once.
pub fn mask(session: &Session, key: &GapKey, figure: GapFigure) -> Result<GapFigure, SessionError> {
    Ok(Wall::of(session, &key.unit, &key.year)?.mask(session, key, figure))
}

fn masked(figure: &GapFigure) -> GapFigure {
    GapFigure {
        rule_applies: figure.rule_applies,
        undefined: Some(SMALL_CELLS.to_owned()),
        ..GapFigure::default()
    }
}

/// All figures of the unit and year that files stand behind which are not published.
fn local_figures(
    session: &Session,
    unit: &str,
    year: &str,
) -> Result<Vec<(GapKey, GapFigure)>, SessionError> {
    let sources = || session.workbook().sources.iter();
    if !sources().any(|source| !source.public && source.years.iter().any(|one| one == year)) {
        return Ok(Vec::new());
    }
    let schools = session.schools(unit, year)?;
    let mut all = Vec::new();
    for method in [Method::SchoolAverages, Method::Quartiles] {
        for &comparison in Comparison::ALL {
            for &group in Group::ALL.iter().filter(|group| group.compares_with(comparison)) {
                for &measure in Measure::ALL {
                    let (unit, year) = (unit.to_owned(), year.to_owned());
                    let key = GapKey { unit, year, measure, group, comparison, method };
                    if is_published(sources(), &key) {
                        continue;
                    }
                    let figure = gaps::of_schools(&schools, method, measure, group, comparison);
                    all.extend(figure.map(|figure| (key, figure)));
                }
            }
        }
    }
    Ok(all)
}

/// The schools as they may be shown: where a file that is not published may be behind them, a share of few students or
/// a rate of few teachers is left out, with what it would follow from.
pub fn mask_schools(session: &Session, year: &str, measure: Measure, group: Group, schools: &mut Schools) {
    let key = GapKey {
        unit: String::new(),
        year: year.to_owned(),
        measure,
        group,
        comparison: Comparison::AllOthers,
        method: Method::SchoolAverages,
    };
    if is_published(session.workbook().sources.iter(), &key) {
        return;
    }
    let settings = session.workbook().settings();
    let thresholds =
        Thresholds { students: settings.student_threshold, teachers: settings.teacher_threshold };
    let count = |share: Option<f64>, of: Option<f64>| share.zip(of).map(|(share, of)| (share * of, of));
    let rows = &mut schools.rows;
    let (shares, _) =
        told(rows.iter().map(|one| count(one.row.share, one.row.students)), thresholds.students);
    let (rates, all) = told(rows.iter().map(|one| count(one.row.rate, one.row.weight)), thresholds.teachers);
    for ((one, share), rate) in rows.iter_mut().zip(shares).zip(rates) {
        let row = &mut one.row;
        if !share {
            (row.share, row.students) = (None, None);
        }
        if !rate || !all {
            (row.rate, row.weight, row.difference_pp) = (None, None, None);
        }
        if !share || !rate || !all {
            row.without = Some(SMALL_CELLS.to_owned());
        }
    }
    if !all {
        schools.unit_rate = None;
    }
}

/// Which of the shares may be told, and whether all of them together may; those that are not there may.
fn told(counts: impl Iterator<Item = Option<(f64, f64)>>, threshold: u32) -> (Vec<bool>, bool) {
    let counts: Vec<Option<(f64, f64)>> = counts.collect();
    let there: Vec<(f64, f64)> = counts.iter().copied().flatten().collect();
    let (told, all) = shares_told(&there, threshold);
    let mut told = told.into_iter();
    let each = counts.iter().map(|count| count.is_none() || told.next().unwrap_or(false)).collect();
    (each, all)
}
