//! The figures of a workbook that leave together, and which of them are local: typed ones, and those with anything in
//! them that does not come from a published file.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{
    super::{Comparison, Field, GapFigure, GapKey, Group, Measure, Method},
    Certificate, Exposed, Leaving, SmallCells, Thresholds, ToldFigure,
};
use crate::{
    Workbook,
    records::{Gap, Source},
};

/// The figures of a workbook that leave together. The same figures and thresholds are decided the same way.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    leaving: Vec<Leaving>,
    gaps: BTreeMap<Uuid, usize>,
    keys: BTreeMap<KeyOrder, usize>,
    sources: Vec<Source>,
    thresholds: Thresholds,
}

/// What may be told of the figures of a workbook.
#[derive(Debug, Clone)]
pub struct WorkbookCells {
    cells: SmallCells,
    gaps: BTreeMap<Uuid, usize>,
    keys: BTreeMap<KeyOrder, usize>,
    sources: Vec<Source>,
    thresholds: Thresholds,
}

/// A key in an order of its own.
type KeyOrder = (String, String, Measure, Group, Comparison, Method);

fn order(key: &GapKey) -> KeyOrder {
    (key.unit.clone(), key.year.clone(), key.measure, key.group, key.comparison, key.method)
}

impl Together {
    /// Every gap of the workbook, told or not, since what is left out today may be in another export; and `beside`:
    /// figures that are no gap of the workbook but are shown with it. `figure` gives today's figure of a gap.
    pub fn of(
        workbook: &Workbook,
        figure: &dyn Fn(&Gap) -> GapFigure,
        beside: &[(GapKey, GapFigure)],
    ) -> Self {
        let (mut leaving, mut gaps, mut keys) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        let sources: Vec<Source> = workbook.sources.iter().cloned().collect();
        for gap in workbook.gaps.iter() {
            gaps.insert(gap.id.uuid(), leaving.len());
            keys.entry(order(&gap.key())).or_insert(leaving.len());
            leaving.push(match &gap.experiences {
                Some(typed) => Leaving { key: gap.key(), said: Some(typed.clone()), public: false },
                None => Leaving::worked_out(gap.key(), &figure(gap), is_published(&sources, &gap.key())),
            });
        }
        for (key, figure) in beside {
            keys.entry(order(key)).or_insert_with(|| {
                leaving.push(Leaving::worked_out(key.clone(), figure, is_published(&sources, key)));
                leaving.len() - 1
            });
        }
        let settings = workbook.settings();
        let thresholds =
            Thresholds { students: settings.student_threshold, teachers: settings.teacher_threshold };
        Self { leaving, gaps, keys, sources, thresholds }
    }
}

impl WorkbookCells {
    /// Decides what may be told of all of them.
    pub fn of(together: Together) -> Result<Self, Exposed> {
        let Together { leaving, gaps, keys, sources, thresholds } = together;
        Ok(Self { cells: SmallCells::of(leaving, thresholds)?, gaps, keys, sources, thresholds })
    }

    /// The figure of a gap as it may be told; one that was not there when it was looked at is not told.
    pub fn told(&self, gap: &Gap, figure: &GapFigure) -> ToldFigure {
        let place = self.gaps.get(&gap.id.uuid());
        place.map_or_else(|| ToldFigure::nothing(figure), |&place| self.cells.told_at(place, figure))
    }

    /// The same by its key. A published figure that was not looked at is told all the same.
    pub fn told_by_key(&self, key: &GapKey, figure: &GapFigure) -> ToldFigure {
        match self.keys.get(&order(key)) {
            Some(&place) => self.cells.told_at(place, figure),
            None if is_published(&self.sources, key) || figure.p1.is_none() => ToldFigure::all(figure),
            None => ToldFigure::nothing(figure),
        }
    }

    /// Counts below these are small.
    pub fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    /// How it was checked.
    pub fn certificate(&self) -> Certificate {
        self.cells.certificate()
    }
}

/// Whether a figure rests on published files alone. What is typed never does.
pub fn is_published<'a>(sources: impl IntoIterator<Item = &'a Source>, key: &GapKey) -> bool {
    key.method != Method::Experiences && !sources.into_iter().any(|source| is_behind(source, key))
}

/// Whether a file that is not published may be behind a figure.
fn is_behind(source: &Source, key: &GapKey) -> bool {
    let fields =
        [&[Field::Students, Field::Enrolment][..], rate_fields(key.measure), share_fields(key.group)];
    let has = |field: &Field| source.columns.iter().any(|column| column.field.as_deref() == Some(field.id()));
    !source.public && source.years.contains(&key.year) && fields.into_iter().flatten().any(has)
}

/// The fields that a rate and its weight are made of.
fn rate_fields(measure: Measure) -> &'static [Field] {
    match measure {
        Measure::Inexperienced => &[Field::Experienced, Field::TeacherFte],
        Measure::OutOfField => &[Field::InField, Field::TeacherFte],
        Measure::NotLicensed => &[Field::Licensed, Field::TeacherFte],
        Measure::OnWaiver => &[Field::WithoutWaiver, Field::TeacherFte],
        Measure::RatedBelowProficient => &[Field::NeedsImprovement, Field::Unsatisfactory, Field::Evaluated],
        Measure::Turnover => &[Field::TeachersTotal, Field::TeachersRetained],
        Measure::PrincipalTurnover => &[Field::PrincipalsTotal, Field::PrincipalsRetained],
    }
}

/// The fields that a share of students is made of; White students may stand on the other side.
fn share_fields(group: Group) -> &'static [Field] {
    match group {
        Group::LowIncome => &[Field::LowIncomeShare],
        Group::EnglishLearners => &[Field::EnglishLearnersShare],
        Group::StudentsWithDisabilities => &[Field::StudentsWithDisabilitiesShare],
        Group::StudentsOfColor | Group::White => &[Field::WhiteShare],
        Group::Black => &[Field::BlackShare, Field::WhiteShare],
        Group::Hispanic => &[Field::HispanicShare, Field::WhiteShare],
        Group::Asian => &[Field::AsianShare, Field::WhiteShare],
        Group::MultiRace => &[Field::MultiRaceShare, Field::WhiteShare],
        Group::NativeAmerican => &[Field::NativeAmericanShare, Field::WhiteShare],
        Group::PacificIslander => &[Field::PacificIslanderShare, Field::WhiteShare],
    }
}
