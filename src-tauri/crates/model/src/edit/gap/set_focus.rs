//! Puts a gap into focus, or takes it out. Its figure is kept as it stood when the team chose it.

use super::figure;
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Label, Verb, found, replaced, text},
    records::Gap,
};

/// With more focus gaps than this the team is told that a day is short.
const FOCUS_GAPS_IN_A_DAY: usize = 3;

verb! {
    /// Puts a gap into focus, or takes it out.
    SetFocusGap {
        /// The gap.
        id: Id<Gap>,
        /// Whether the team works on it.
        focus: bool,
        /// Its weight beside other focus gaps; above 0.
        weight: Option<f64>,
    }
}

impl Verb for SetFocusGap {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.gaps.find(self.id))?;
        let mut after = before.clone();
        after.focus = self.focus;
        if let Some(weight) = self.weight {
            after.weight = text::weight(weight)?;
        }
        if self.focus && !before.focus {
            after.figure = Some(figure(&before, given));
        }
        let others = workbook.focus_gaps().filter(|gap| gap.id != self.id).count();
        let label = Label::new(if self.focus { "focus-gap" } else { "unfocus-gap" })
            .with("group", after.group.id())
            .with("measure", after.measure.id());
        let edit = Edit::of(label, replaced(before, after));
        Ok(if self.focus && others >= FOCUS_GAPS_IN_A_DAY { edit.warn("many_focus_gaps") } else { edit })
    }
}
