//! Adds a gap.

use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, text},
    gaps::{Comparison, Experiences, Group, Measure, Method},
    records::{Change, Gap},
};

verb! {
    /// Adds a gap: what is measured, for whom, where and when, with the team's statement.
    AddGap {
        /// A key of the caller's choice.
        id: Option<Id<Gap>>,
        /// The team's statement; may be empty at first.
        #[serde(default)]
        statement: String,
        /// 8-digit code or `state`.
        unit: String,
        /// The unit's name.
        unit_name: String,
        /// School year, e.g. `2024-25`.
        year: String,
        /// Kind of teacher access.
        measure: Measure,
        /// Student group.
        group: Group,
        /// Whom it is compared with; all others where left out.
        comparison: Option<Comparison>,
        /// How its figure comes about; where left out, learning experiences when figures are given, else school averages.
        method: Option<Method>,
        /// Typed learning-experience figures.
        experiences: Option<Experiences>,
    }
}

impl Verb for AddGap {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let method = match (&self.experiences, self.method) {
            (Some(_), _) => Method::Experiences,
            (None, Some(Method::Experiences)) => return Err(Refusal::ExperiencesMissing),
            (None, method) => method.unwrap_or(Method::SchoolAverages),
        };
        if let Some(typed) = &self.experiences {
            possible(typed)?;
        }
        let gap = Gap {
            id: given.key(workbook, self.id)?,
            statement: text::text(&self.statement)?,
            unit: text::unit(&self.unit)?,
            unit_name: text::label(&self.unit_name)?,
            year: text::year(&self.year)?,
            measure: self.measure,
            group: self.group,
            comparison: self.comparison.unwrap_or(Comparison::AllOthers),
            method,
            experiences: self.experiences,
            focus: false,
            weight: 1.0,
            figure: None,
            made_order: workbook.next_order(),
        };
        let label = Label::new("add-gap").with("group", gap.group.id()).with("measure", gap.measure.id());
        Ok(Edit::one(label, Change::add(gap)))
    }
}

/// A state has some ten million learning experiences a year; more than this was not counted.
const MOST: f64 = 1e9;

/// Whether typed figures can be: no more with such a teacher than in all, no share outside 0–1, no absurd count.
pub(super) fn possible(typed: &Experiences) -> Result<(), Refusal> {
    let fits = |x: f64, n: f64| x.is_finite() && n.is_finite() && x >= 0.0 && n > 0.0 && n <= MOST && x <= n;
    let ok = match *typed {
        Experiences::Counts { x1, n1, x2, n2 } => fits(x1, n1) && fits(x2, n2),
        Experiences::Shares { p1, p2, decimals, ratio_printed } => {
            fits(p1, 1.0)
                && fits(p2, 1.0)
                && decimals <= 6
                && ratio_printed.is_none_or(|ratio| ratio.is_finite() && ratio >= 0.0)
        }
    };
    if ok { Ok(()) } else { Err(Refusal::ExperiencesImpossible) }
}
