//! Votes of the team: a ballot opened, dots or ticks given, the ballot closed or removed.

use uuid::Uuid;

use super::{Edit, Given, Label, Verb, found, removed, replaced, text};
use crate::{
    Id, Refusal, Workbook,
    command::verb,
    records::{Ballot, BallotAbout, BallotRule, Change, Vote},
};

verb! {
    /// Puts a question to the vote.
    OpenBallot {
        /// A key of the caller's choice.
        id: Option<Id<Ballot>>,
        /// The question.
        question: String,
        /// What is voted on.
        about: BallotAbout,
        /// Dots per voter; 1 where left out.
        dots: Option<u32>,
        /// Dots to share out, or a tick on each choice.
        #[serde(default)]
        rule: BallotRule,
        /// Nobody sees the votes before it is closed.
        #[serde(default)]
        hidden: bool,
        /// The ballot of which this is the next round: same question, same choices; the old one stays.
        after: Option<Id<Ballot>>,
    }
}

impl Verb for OpenBallot {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let dots = if self.rule == BallotRule::Ticks { 1 } else { self.dots.unwrap_or(1) };
        if dots == 0 {
            return Err(Refusal::NumberNotAboveZero);
        }
        let last = self.after.map(|id| found(workbook.ballots.find(id))).transpose()?;
        let ballot = Ballot {
            id: given.key(workbook, self.id)?,
            question: text::label(&self.question)?,
            about: last.as_ref().map_or(self.about, |last| last.about),
            rule: self.rule,
            hidden: self.hidden,
            round: last.map_or(1, |last| last.round + 1),
            dots,
            closed: false,
            made_order: workbook.next_order(),
        };
        Ok(Edit::one(Label::new("open-ballot").with("question", &ballot.question), Change::add(ballot)))
    }
}

verb! {
    /// Gives dots of one voter to one choice; a second time changes them, 0 takes them back.
    CastVote {
        /// The ballot.
        ballot: Id<Ballot>,
        /// Who votes; a name or a seat number.
        voter: String,
        /// The gap, cause or strategy.
        choice: Uuid,
        /// Dots given.
        dots: u32,
    }
}

impl Verb for CastVote {
    fn edit(self, workbook: &Workbook, given: &mut Given<'_>) -> Result<Edit, Refusal> {
        let ballot = found(workbook.ballots.find(self.ballot))?;
        if ballot.closed {
            return Err(Refusal::BallotClosed);
        }
        on_ballot(workbook, &ballot, self.choice)?;
        let voter = text::label(&self.voter)?;
        let mine: Vec<&Vote> =
            workbook.votes.iter().filter(|vote| vote.ballot == ballot.id && vote.voter == voter).collect();
        // Ticks are counted choice by choice, dots over all of them.
        let spent: u32 = match ballot.rule {
            BallotRule::Ticks => 0,
            BallotRule::Dots => {
                mine.iter().filter(|vote| vote.choice != self.choice).map(|vote| vote.dots).sum()
            }
        };
        if spent.saturating_add(self.dots) > ballot.dots {
            return Err(Refusal::NoDotsLeft { dots: ballot.dots });
        }
        let label = Label::new("cast-vote").with("voter", &voter).with("question", &ballot.question);
        let before = mine.into_iter().find(|vote| vote.choice == self.choice).cloned();
        let changes = match before {
            Some(before) if self.dots == 0 => vec![Change::remove(before)],
            Some(before) => replaced(before.clone(), Vote { dots: self.dots, ..before }),
            None if self.dots == 0 => Vec::new(),
            None => vec![Change::add(Vote {
                id: given.key(workbook, None)?,
                ballot: ballot.id,
                voter,
                choice: self.choice,
                dots: self.dots,
                made_order: workbook.next_order(),
            })],
        };
        Ok(Edit::of(label, changes))
    }
}

fn on_ballot(workbook: &Workbook, ballot: &Ballot, choice: Uuid) -> Result<(), Refusal> {
    let there = match ballot.about {
        BallotAbout::Gap => workbook.gaps.find(choice).is_some(),
        BallotAbout::Cause => workbook.causes.find(choice).is_some(),
        BallotAbout::Strategy => workbook.strategies.find(choice).is_some(),
    };
    if there { Ok(()) } else { Err(Refusal::ChoiceNotOnBallot) }
}

verb! {
    /// Closes a ballot: results are shown, no more votes.
    CloseBallot {
        /// The ballot.
        id: Id<Ballot>,
    }
}

impl Verb for CloseBallot {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.ballots.find(self.id))?;
        let label = Label::new("close-ballot").with("question", &before.question);
        let after = Ballot { closed: true, ..before.clone() };
        Ok(Edit::of(label, replaced(before, after)))
    }
}

verb! {
    /// Removes a ballot with its votes.
    RemoveBallot {
        /// The ballot.
        id: Id<Ballot>,
    }
}

impl Verb for RemoveBallot {
    fn edit(self, workbook: &Workbook, _: &mut Given<'_>) -> Result<Edit, Refusal> {
        let before = found(workbook.ballots.find(self.id))?;
        let label = Label::new("remove-ballot").with("question", &before.question);
        Ok(Edit::of(label, removed(workbook, before)))
    }
}
