//! Evidence and open questions on causes, links and gaps: added, edited, removed.

use uuid::Uuid;

use super::{Edit, Given, Label, Verb, found, gap_there, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    gaps::GapChartKind,
    records::{Change, Evidence, EvidenceKind, Gap, Stance},
};

verb! {
    /// Says what supports, contradicts or questions a cause, a link or a gap.
    AddEvidence {
        /// A key of the caller's choice.
        id: Option<Id<Evidence>>,
        /// The cause, link or gap.
        about: Uuid,
        /// What it does.
        #[serde(default)]
        stance: Stance,
        /// What it says.
        text: String,
        /// Where it comes from.
        #[serde(default)]
        kind: EvidenceKind,
        /// Where exactly: title, document, or role of the person, never their name.
        source: Option<String>,
        /// The gap of this workbook whose figure it is.
        from_gap: Option<Id<Gap>>,
        /// The chart of that gap in which it is seen.
        chart: Option<GapChartKind>,
        /// 1 a hint, 2 fair, 3 strong.
        strength: Option<i64>,
    }
}

impl Verb for AddEvidence {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let about_cause = workbook.causes.find(self.about).map(|cause| cause.id);
        let about_link = workbook.links.find(self.about).map(|link| link.id);
        let about_gap = workbook.gaps.find(self.about).map(|gap| gap.id);
        if about_cause.is_none() && about_link.is_none() && about_gap.is_none() {
            return Err(Refusal::NotFound { what: "cause".into() });
        }
        let evidence = Evidence {
            id: given.key(workbook, self.id)?,
            about_cause,
            about_link,
            about_gap,
            stance: self.stance,
            text: text::some_text(&self.text)?,
            source_kind: self.kind,
            source: text::label_or_empty(self.source.as_deref().unwrap_or_default())?,
            from_gap: self.from_gap.map(|gap| gap_there(workbook, gap)).transpose()?,
            chart: self.chart,
            strength: self.strength.map(strength).transpose()?,
            made_order: workbook.next_order(),
        };
        let key = if self.stance == Stance::Question { "add-question" } else { "add-evidence" };
        Ok(Edit::one(Label::new(key).with("text", &evidence.text), Change::add(evidence)))
    }
}

fn strength(given: i64) -> Result<u8, Refusal> {
    match given {
        1..=3 => Ok(given as u8),
        _ => Err(Refusal::EvidenceStrengthOutOfRange),
    }
}

verb! {
    /// Changes a piece of evidence; what is left out stays.
    EditEvidence {
        /// The evidence.
        id: Id<Evidence>,
        /// What it does.
        stance: Option<Stance>,
        /// What it says.
        text: Option<String>,
        /// Where it comes from.
        kind: Option<EvidenceKind>,
        /// Where exactly.
        source: Option<String>,
        /// The gap of this workbook whose figure it is.
        from_gap: Option<Id<Gap>>,
        /// The chart of that gap in which it is seen.
        chart: Option<GapChartKind>,
        /// 1 a hint, 2 fair, 3 strong.
        strength: Option<i64>,
    }
}

impl Verb for EditEvidence {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.evidence.find(self.id))?;
        let mut after = before.clone();
        after.stance = self.stance.unwrap_or(before.stance);
        after.source_kind = self.kind.unwrap_or(before.source_kind);
        if let Some(source) = self.source {
            after.source = text::label_or_empty(&source)?;
        }
        if let Some(gap) = self.from_gap {
            after.from_gap = Some(gap_there(workbook, gap)?);
        }
        after.chart = self.chart.or(before.chart);
        if let Some(given) = self.strength {
            after.strength = Some(strength(given)?);
        }
        if let Some(text) = self.text {
            after.text = text::some_text(&text)?;
        }
        let label = Label::new("edit-evidence").with("text", &after.text);
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Removes a piece of evidence.
    RemoveEvidence {
        /// The evidence.
        id: Id<Evidence>,
    }
}

impl Verb for RemoveEvidence {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let evidence = found(workbook.evidence.find(self.id))?;
        let label = Label::new("remove-evidence").with("text", &evidence.text);
        Ok(Edit::one(label, Change::remove(evidence)))
    }
}
