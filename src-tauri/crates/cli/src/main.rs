//! The program `headwaters`: the same day from a terminal. Each verb has a file under `verbs/`; what it shows comes
//! from `wire`, what it writes goes through `session`. Exit codes: 0 done, 1 trouble, 2 usage, 3 refused by the rules,
//! 4 not a workbook, damaged or newer.

mod args;
mod say;
mod verbs;

use std::process::ExitCode;

use clap::Parser;
use wire::AppError;

fn main() -> ExitCode {
    // First, so that nothing of the program stands in the way of the process that reads files.
    if ingest::beside::is_asked_for() {
        return ingest::beside::serve();
    }
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return not_understood(&error),
    };
    let said = say::Say { json: args.json };
    match verbs::run(args.verb, &said) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => said.error(&error),
    }
}

/// A call that says nothing we know, or asks for help: in the parser's words, as JSON where that was asked for.
fn not_understood(error: &clap::Error) -> ExitCode {
    if error.use_stderr() && std::env::args_os().any(|arg| arg == "--json") {
        let call = AppError::call_not_understood(error.to_string().trim());
        return say::Say { json: true }.error(&call);
    }
    error.exit()
}
