//! The program `headwaters`: the same day from a terminal. Each verb has a file under `verbs/`; what it shows comes
//! from `wire`, what it writes goes through `session`. Exit codes: 0 done, 1 trouble, 2 usage, 3 refused by the rules,
//! 4 not a workbook, damaged or newer.

mod args;
mod say;
mod verbs;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let said = say::Say { json: args.json };
    match verbs::run(args.verb, &said) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => said.error(&error),
    }
}
