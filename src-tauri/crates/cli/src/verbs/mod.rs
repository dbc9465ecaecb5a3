//! One verb a file.

mod apply;
mod causes;
mod charts;
mod check;
mod commands;
mod coverage;
mod export;
mod gaps;
mod history;
mod import;
mod library;
mod map;
mod map_picture;
mod new;
mod sample;
mod show;
mod stats;
mod take_in;
mod undo;

use wire::AppError;

use crate::{args::Verb, say::Say};

/// Does what the verb says.
pub fn run(verb: Verb, say: &Say) -> Result<(), AppError> {
    match verb {
        Verb::New(args) => new::run(args, say),
        Verb::Sample { name, file } => sample::run(&name, &file, say),
        Verb::Import(args) => import::run(&args, say),
        Verb::Apply { file, commands } => apply::run(&file, &commands, say),
        Verb::Commands => commands::run(say),
        Verb::Show { file } => show::run(&file, say),
        Verb::Gaps(args) => gaps::run(args, say),
        Verb::Causes { file, matrix } => causes::run(&file, matrix, say),
        Verb::Charts(args) => charts::run(&args, say),
        Verb::Map(args) => map::run(&args, say),
        Verb::TakeIn(args) => take_in::run(&args, say),
        Verb::Coverage { file } => coverage::run(&file, say),
        Verb::Check { file } => check::run(&file, say),
        Verb::History { file } => history::run(&file, say),
        Verb::Undo { file } => undo::undo(&file, say),
        Verb::Redo { file } => undo::redo(&file, say),
        Verb::Export(args) => export::run(&args, say),
        Verb::LibraryOut(args) => library::out(&args, say),
        Verb::LibraryIn(args) => library::take_in(&args, say),
        Verb::Stats(stats) => stats::run(&stats, say),
    }
}
