//! Set-up, run, test and bench of the project itself. Each verb has its own module; what they share, from the
//! packages of the system to the built programs, is made ready by `setup`.

mod bench;
mod call;
mod place;
mod run;
mod setup;
mod test;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Headwaters: make everything ready, then do one thing.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Install what is missing, build, and open the window.
    Run {
        /// The workbook to open; without it the made-up sample district opens.
        file: Option<PathBuf>,
    },
    /// The same set-up, then every check that must hold before a change goes in.
    Test {
        /// Only these steps (may be given several times or separated by commas).
        #[arg(long, value_enum, value_delimiter = ',', value_name = "STEP")]
        only: Vec<test::Step>,
    },
    /// The figures of the release build, in the real window beside a bare one and beside other readers of the same files.
    Bench {
        /// Only these sections (may be given several times or separated by commas).
        #[arg(long, value_enum, value_delimiter = ',', value_name = "SECTION")]
        only: Vec<bench::Section>,
    },
}

fn main() -> Result<()> {
    match Xtask::parse().verb {
        Verb::Run { file } => run::run(file.as_deref()),
        Verb::Test { only } => test::test(&only),
        Verb::Bench { only } => bench::bench(&only),
    }
}
