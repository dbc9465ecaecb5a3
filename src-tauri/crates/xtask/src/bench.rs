//! `cargo xtask bench`: the figures of the release build, with the machine on which they were measured.

use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use crate::{
    call::{self, say},
    place, setup,
};

const LIMIT_SECONDS: &str = "1800";
const PEERS: [&str; 5] =
    ["pandas==3.1.1", "openpyxl==3.1.5", "python-calamine==0.9.1", "numpy==2.4.6", "networkx==3.6.1"];

/// What can be measured by itself.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Section {
    /// Large files read, beside pandas, openpyxl and calamine.
    Ingest,
    /// All gaps of a district and of the state.
    Gaps,
    /// The figures of cause maps, beside numpy and networkx.
    Causes,
    /// What sets of strategies catch, beside numpy.
    Coverage,
    /// The layout of the map, beside dagre and elkjs.
    Layout,
    /// Start, memory, commands and choices in the window.
    Window,
    /// The map moved in the window, beside Svelte Flow.
    Canvas,
    /// The report as PDF.
    Report,
}

impl Section {
    /// What it needs built.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Ingest => &["--bin=headwaters", "--example=whole_state"],
            Self::Gaps => &["--example=whole_state"],
            Self::Causes => &["--example=cause_figures"],
            Self::Coverage => &["--example=strategy_sets"],
            Self::Layout => &["--example=lay_out"],
            Self::Window => &["--bin=headwaters-desktop", "--bin=headwaters", "--example=bare"],
            Self::Canvas => &["--example=bare"],
            Self::Report => &["--bin=headwaters-desktop"],
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// Builds what is needed in the release profile, measures, prints. Everything where nothing is named.
pub fn bench(only: &[Section]) -> Result<()> {
    let wanted = if only.is_empty() { Section::value_variants() } else { only };
    setup::packages(&setup::WINDOW)?;
    setup::packages(&setup::TESTS)?;
    setup::pages()?;
    if wanted.contains(&Section::Canvas) {
        setup::bench_pages()?;
    }
    build(wanted)?;
    let has_peers =
        [Section::Ingest, Section::Causes, Section::Coverage].iter().any(|section| wanted.contains(section));
    let peers = if has_peers { setup::python("peers", &PEERS)? } else { None };
    say("Measuring, some minutes. Leave the machine alone meanwhile.");
    machine()?;
    let mut figures = call::on_hidden_screen(LIMIT_SECONDS);
    figures.args(["cargo", "bench", "--profile", "dev", "--bench", "figures"]).args(setup::SELECTION);
    figures.arg("--").args(wanted.iter().map(|section| section.name()));
    figures.env("HEADWATERS_WINDOW", place::program("release", "headwaters-desktop"));
    figures.env("HEADWATERS_BARE", place::program("release", "examples/bare"));
    figures.env("HEADWATERS_PAGES", place::bench_pages());
    figures.env("HEADWATERS_CLI", place::program("release", "headwaters"));
    figures.env("HEADWATERS_WHOLE_STATE", place::program("release", "examples/whole_state"));
    figures.env("HEADWATERS_CAUSE_FIGURES", place::program("release", "examples/cause_figures"));
    figures.env("HEADWATERS_LAY_OUT", place::program("release", "examples/lay_out"));
    figures.env("HEADWATERS_STRATEGY_SETS", place::program("release", "examples/strategy_sets"));
    if wanted.contains(&Section::Layout) {
        figures.env("HEADWATERS_LAYOUT_PEERS", layout_peers()?);
    }
    if let Some(python) = peers {
        figures.env("HEADWATERS_PEERS", python);
    }
    call::finish(&mut figures)
}

/// The folder of dagre and elkjs, installed in the versions of their lock file.
fn layout_peers() -> Result<PathBuf> {
    let folder = place::root().join("tests/bench/peers/layout");
    call::finish(call::npm(&["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    Ok(folder)
}

fn build(wanted: &[Section]) -> Result<()> {
    say("Building in the release profile. The first time this takes twenty minutes or more.");
    let mut programs: Vec<&str> = wanted.iter().flat_map(|section| section.programs()).copied().collect();
    programs.sort_unstable();
    programs.dedup();
    let mut release = call::cargo(&["build", "--release", "--features", "headwaters-desktop/dialog-seam"]);
    call::finish(release.args(programs).args(setup::SELECTION))?;
    call::finish(call::cargo(&["build", "--bench", "figures"]).args(setup::SELECTION))
}

fn machine() -> Result<()> {
    let told = call::output(&mut call::command("date", &["--utc", "+%F %R UTC"]))?;
    let system = call::output(&mut call::command("uname", &["-srm"]))?;
    let lscpu = call::output(&mut call::command("lscpu", &[])).unwrap_or_default();
    let field =
        |name: &str| lscpu.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned();
    eprintln!("cargo xtask bench, {}, {}", told.trim(), system.trim());
    eprintln!("{} × {}", field("CPU(s):"), field("Model name:"));
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    eprintln!("load before: {}", load.split(' ').take(3).collect::<Vec<_>>().join(" "));
    Ok(())
}
