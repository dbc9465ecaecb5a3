//! Links a cause to what it feeds: another cause or a gap.

use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use super::{labelled, strength};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    edit::{Edit, Given, Verb, text},
    records::{Cause, Change, Link, LinkCheck, Sign},
};

verb! {
    /// Links a cause to what it feeds: another cause or a gap.
    LinkCauses {
        /// A key of the caller's choice.
        id: Option<Id<Link>>,
        /// The cause.
        from: Uuid,
        /// The effect: a cause or a gap.
        to: Uuid,
        /// More of one, more (`same`) or less (`opposite`) of the other.
        #[serde(default)]
        sign: Sign,
        /// 1 weak to 4 very strong; 2 where left out.
        strength: Option<i64>,
        /// The effect comes later.
        #[serde(default, deserialize_with = "null_is_no")]
        delay: bool,
        /// Why the team believes it.
        reason: Option<String>,
    }
}

/// What may be left out may be null as well.
fn null_is_no<'de, D: Deserializer<'de>>(given: D) -> Result<bool, D::Error> {
    Ok(Option::deserialize(given)?.unwrap_or_default())
}

/// A link is of middling strength until somebody says more.
const USUAL_STRENGTH: i64 = 2;

impl Verb for LinkCauses {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let (to_cause, to_gap) = ends(workbook, self.from, self.to)?;
        let link = Link {
            id: given.key(workbook, self.id)?,
            from_cause: Id::new(self.from),
            to_cause,
            to_gap,
            sign: self.sign,
            strength: strength(self.strength.unwrap_or(USUAL_STRENGTH))?,
            delay: self.delay,
            reason: text::text(self.reason.as_deref().unwrap_or_default())?,
            checked: LinkCheck::NotYet,
            made_order: workbook.next_order(),
        };
        let label = labelled("link-causes", workbook, &link);
        Ok(Edit::one(label, Change::add(link)))
    }
}

/// A link of middling strength from a cause that the same action makes.
pub(crate) fn usual(
    workbook: &Workbook,
    given: &mut Given<'_>,
    from_cause: Id<Cause>,
    to: Uuid,
    made_order: i64,
) -> Result<Link, Refusal> {
    let (to_cause, to_gap) = effect(workbook, to)?;
    Ok(Link {
        id: given.key(workbook, None)?,
        from_cause,
        to_cause,
        to_gap,
        sign: Sign::Same,
        strength: strength(USUAL_STRENGTH)?,
        delay: false,
        reason: String::new(),
        checked: LinkCheck::NotYet,
        made_order,
    })
}

type Effect = (Option<Id<Cause>>, Option<Id<crate::records::Gap>>);

/// Which of the two kinds of effect `to` is, if the link may be drawn.
fn ends(workbook: &Workbook, from: Uuid, to: Uuid) -> Result<Effect, Refusal> {
    if workbook.gaps.find(from).is_some() {
        return Err(Refusal::GapHasOutgoingLink);
    }
    if from == to {
        return Err(Refusal::LinkToItself);
    }
    if workbook.causes.find(from).is_none() {
        return Err(Refusal::NotFound { what: "cause".into() });
    }
    let effect = effect(workbook, to)?;
    if workbook.links.iter().any(|link| link.from_cause.uuid() == from && link.to() == to) {
        return Err(Refusal::LinkExists);
    }
    Ok(effect)
}

/// Which of the two kinds of effect it is.
fn effect(workbook: &Workbook, to: Uuid) -> Result<Effect, Refusal> {
    let cause = workbook.causes.find(to).map(|cause| cause.id);
    let gap = workbook.gaps.find(to).map(|gap| gap.id);
    if cause.is_none() && gap.is_none() {
        return Err(Refusal::NotFound { what: "cause".into() });
    }
    Ok((cause, gap))
}
