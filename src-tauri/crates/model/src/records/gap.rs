//! Gaps: the figure that the team looks at, and what it says about it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Id,
    gaps::{Comparison, Experiences, GapFigure, GapKey, Group, Measure, Method},
};

/// One measure, one group, one unit, one year, with the team's statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Gap {
    /// Key.
    pub id: Id<Gap>,
    /// The team's statement of the problem.
    pub statement: String,
    /// 8-digit code or `state`.
    pub unit: String,
    /// The unit's name.
    pub unit_name: String,
    /// School year.
    pub year: String,
    /// Kind of teacher access.
    pub measure: Measure,
    /// Student group.
    pub group: Group,
    /// Whom it is compared with.
    pub comparison: Comparison,
    /// How its figure comes about.
    pub method: Method,
    /// Typed learning-experience figures.
    pub experiences: Option<Experiences>,
    /// Whether the team works on it.
    pub focus: bool,
    /// Its weight beside other focus gaps; above 0.
    pub weight: f64,
    /// The figure as it stood when the gap became a focus gap.
    pub figure: Option<GapFigure>,
    /// Counter over the workbook.
    pub made_order: i64,
}

impl Gap {
    /// What its figure is looked up by.
    pub fn key(&self) -> GapKey {
        GapKey {
            unit: self.unit.clone(),
            year: self.year.clone(),
            measure: self.measure,
            group: self.group,
            comparison: self.comparison,
            method: self.method,
        }
    }
}

super::noun!(Gap, |_one| Vec::new());
