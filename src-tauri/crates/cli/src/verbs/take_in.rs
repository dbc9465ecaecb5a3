//! `headwaters take-in`: a cause map from another program into the workbook, or only a look at it.

use ingest::beside::Beside;
use serde::Serialize;
use session::Session;
use wire::{
    AppError, Outcome, outcome,
    view::{TakingIn, taking_in},
};
use words::text;

use crate::{args::TakeIn, say::Say};

/// What came in, or would.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    taking_in: TakingIn,
    /// What became of it; null where nothing was written.
    outcome: Option<Outcome>,
}

/// Reads in a process of its own and takes in what can be taken in; the rest is told.
pub fn run(args: &TakeIn, say: &Say) -> Result<(), AppError> {
    let read = Beside::uncancelled().read_map(&args.map)?;
    let told = if args.dry_run {
        let session = Session::open_to_view(&args.file)?;
        Told { taking_in: taking_in(session.workbook(), &read)?, outcome: None }
    } else {
        let mut session = Session::open_to_write(&args.file)?;
        let taking_in = taking_in(session.workbook(), &read)?;
        let command = taking_in.command.clone();
        let done = command.map(|command| session.dispatch(command)).transpose()?;
        Told { taking_in, outcome: done.map(outcome) }
    };
    say.answer(&told, || lines(&told.taking_in, args.dry_run));
    Ok(())
}

/// How much of each, and every problem with its place.
fn lines(told: &TakingIn, dry_run: bool) -> String {
    let key = if dry_run { "exchange-cli-would-take-in" } else { "exchange-cli-took-in" };
    let counts = [
        ("new-causes", told.new_causes.len().into()),
        ("changed-causes", told.changed_causes.len().into()),
        ("new-links", told.new_links.len().into()),
        ("changed-links", told.changed_links.len().into()),
        ("unchanged", told.unchanged.into()),
    ];
    let problems = told.problems.iter().map(|one| {
        let args = [("place", one.place.clone().into()), ("problem", one.message.clone().into())];
        text("exchange-cli-problem", &args)
    });
    let more = (told.more_problems > 0)
        .then(|| text("exchange-cli-more-problems", &[("count", told.more_problems.into())]));
    std::iter::once(text(key, &counts)).chain(problems).chain(more).collect::<Vec<_>>().join("\n")
}
