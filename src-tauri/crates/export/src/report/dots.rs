//! Dots of the team on causes, as they may be told: of a closed ballot, never by whom.

use model::records::BallotAbout;
use uuid::Uuid;

use super::view::View;

/// Dots given to causes in the last closed ballot.
pub(crate) struct Dots(Vec<(Uuid, u32)>);

impl Dots {
    /// Nothing where no ballot on causes is closed.
    pub fn of(view: &View<'_>) -> Option<Self> {
        let workbook = view.input.workbook;
        let last =
            workbook.ballots.iter().filter(|one| one.about == BallotAbout::Cause && one.closed).last()?;
        let votes = workbook.votes.iter().filter(|vote| vote.ballot == last.id);
        Some(Self(votes.map(|vote| (vote.choice, vote.dots)).collect()))
    }

    /// Those of one cause.
    pub fn of_cause(&self, cause: Uuid) -> u32 {
        self.0.iter().filter(|(choice, _)| *choice == cause).map(|(_, dots)| dots).sum()
    }
}
