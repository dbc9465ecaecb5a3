//! What may be typed on the command line. The help texts stand here, beside what they explain.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, builder::PossibleValuesParser, builder::TypedValueParser};
use model::gaps::{Comparison, Group, Measure, Method};
use wire::{MapFormat, PictureFormat};

/// Find the root causes of a district's educator-equity gaps, choose strategies, plan them.
#[derive(Debug, Parser)]
#[command(name = "headwaters", version, after_help = EXAMPLES)]
pub struct Args {
    /// Answer as JSON; refusals and trouble too, on standard error.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

const EXAMPLES: &str = "Examples:
  headwaters sample riverton riverton.headwaters
  headwaters new milton.headwaters --district Milton --district-code 01890000
  headwaters import milton.headwaters teacherdata.csv ClassSize.csv --year 2022-23
  headwaters gaps milton.headwaters --group low_income --measure inexperienced --json
  headwaters apply milton.headwaters commands.jsonl
  headwaters causes milton.headwaters
  headwaters map milton.headwaters --to pdf --out map.pdf
  headwaters map milton.headwaters --to xlsx --out map.xlsx
  headwaters take-in milton.headwaters map.xlsx --dry-run
  headwaters export milton.headwaters --to pdf --out plan.pdf
  headwaters export milton.headwaters --form progress --to json --out progress.json
  headwaters library-out milton.headwaters --out milton-library.json
  headwaters library-in ashby.headwaters milton-library.json";

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make a new workbook.
    New(New),
    /// Make a sample workbook: a made-up district with a full day done.
    Sample {
        /// Which sample: riverton.
        name: String,
        /// The file to make.
        file: PathBuf,
    },
    /// Add data files: state reports as xlsx, csv or saved web page.
    Import(Import),
    /// Apply commands from a file, one JSON command a line; `-` reads standard input.
    ///
    /// One Outcome a line goes to standard output. Stops at the first refusal; what came before stays.
    Apply {
        /// The workbook.
        file: PathBuf,
        /// The commands, or `-`.
        commands: PathBuf,
    },
    /// Print the JSON Schema of all commands.
    Commands,
    /// Show what is in a workbook.
    Show {
        /// The workbook.
        file: PathBuf,
    },
    /// List gaps with their statistics.
    Gaps(Gaps),
    /// Draw the charts of the focus gaps, or of all gaps with figures, as SVG files.
    Charts(Charts),
    /// Rank the causes: where gaps start, what passes through, loops.
    Causes {
        /// The workbook.
        file: PathBuf,
        /// With T, the matrix of direct and indirect influence.
        #[arg(long)]
        matrix: bool,
    },
    /// Write the cause map: as a picture with where it starts and its loops beside it, or in the form of another program.
    Map(MapOut),
    /// Take in a cause map from a spreadsheet, a CSV matrix, GraphML or Kumu JSON.
    ///
    /// A cause of the same name is the same cause. Nothing is removed, and one undo takes all of it back.
    TakeIn(TakeIn),
    /// How much of what feeds each gap the strategies would catch.
    Coverage {
        /// The workbook.
        file: PathBuf,
    },
    /// Check that the file is sound, and tell what the plan still lacks.
    Check {
        /// The workbook.
        file: PathBuf,
    },
    /// List what was done, oldest first.
    History {
        /// The workbook.
        file: PathBuf,
    },
    /// Take back the last action.
    Undo {
        /// The workbook.
        file: PathBuf,
    },
    /// Do the last undone action again.
    Redo {
        /// The workbook.
        file: PathBuf,
    },
    /// Export the plan, or the summary of its progress for the network.
    Export(Export),
    /// Write the team's own entries of the library as a file for others.
    LibraryOut(LibraryOut),
    /// Take over the entries of a library file; what is there already stays as it is.
    LibraryIn(LibraryIn),
    /// Work out statistics from counts, without a workbook.
    #[command(subcommand)]
    Stats(Stats),
}

/// A new workbook.
#[derive(Debug, ClapArgs)]
pub struct New {
    /// The file to make.
    pub file: PathBuf,
    /// The district's name.
    #[arg(long)]
    pub district: String,
    /// Its 8-digit code, e.g. 01890000.
    #[arg(long)]
    pub district_code: Option<String>,
    /// The school year looked at first, e.g. 2024-25.
    #[arg(long)]
    pub year: Option<String>,
}

/// Data files in.
#[derive(Debug, ClapArgs)]
pub struct Import {
    /// The workbook.
    pub file: PathBuf,
    /// The data files.
    #[arg(required = true)]
    pub data: Vec<PathBuf>,
    /// The school year, for files that do not say it.
    #[arg(long)]
    pub year: Option<String>,
    /// Only tell what would be read.
    #[arg(long)]
    pub dry_run: bool,
    /// The code of a warning that was read and does not stop the file; may be given several times.
    #[arg(long, value_name = "CODE")]
    pub accept: Vec<String>,
    /// Put each file in the place of an older one of the same report, level and years.
    #[arg(long)]
    pub replace: bool,
    /// How a table of no known report is read, as JSON: header_row, name, code, columns. It is remembered in the workbook.
    #[arg(long, value_name = "MAPPING")]
    pub map: Option<PathBuf>,
}

/// Which gaps.
#[derive(Debug, ClapArgs)]
pub struct Gaps {
    /// The workbook.
    pub file: PathBuf,
    /// 8-digit code of a district or school, or `state` for all schools loaded; the workbook's district if left out.
    #[arg(long)]
    pub unit: Option<String>,
    /// One measure; all if left out.
    #[arg(long, value_parser = ids::<Measure>())]
    pub measure: Option<Measure>,
    /// One student group; all of `--groups` if left out.
    #[arg(long, value_parser = ids::<Group>(), conflicts_with = "groups")]
    pub group: Option<Group>,
    /// The four main groups, or each race and ethnicity.
    #[arg(long, value_enum, default_value = "four")]
    pub groups: Groups,
    /// School year, or `all`; the newest if left out.
    #[arg(long)]
    pub year: Option<String>,
    /// Whom groups are compared with.
    #[arg(long, value_parser = ids::<Comparison>(), default_value = "all_others")]
    pub comparison: Comparison,
    /// How the figures come about.
    #[arg(long, value_parser = methods(), default_value = "school-averages")]
    pub method: Methods,
    /// Tell each row why it cannot be compared with the year before.
    #[arg(long)]
    pub breaks: bool,
}

/// One method or all of them.
pub type Methods = &'static [Method];

fn methods() -> impl TypedValueParser<Value = Methods> {
    let known = Method::ALL.iter().map(|one| one.id()).chain(["all"]);
    PossibleValuesParser::new(known.collect::<Vec<_>>()).map(|id| {
        let one = Method::ALL.iter().find(|one| one.id() == id).map(std::slice::from_ref);
        one.unwrap_or(Method::ALL)
    })
}

/// Which groups.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Groups {
    /// The four that the state names.
    Four,
    /// Each race and ethnicity.
    Races,
}

/// Charts of gaps.
#[derive(Debug, ClapArgs)]
pub struct Charts {
    /// The workbook.
    pub file: PathBuf,
    /// The folder to write them to, with an index.json; made if it is not there.
    #[arg(long)]
    pub out: PathBuf,
    /// 8-digit code of a district or school, or `state`; of focus gaps only those of this unit.
    #[arg(long)]
    pub unit: Option<String>,
    /// School year; of focus gaps only those of this year.
    #[arg(long)]
    pub year: Option<String>,
    /// Width of each chart in pixels, 240 to 1600.
    #[arg(long, default_value_t = 720, value_parser = clap::value_parser!(u16).range(240..=1600))]
    pub width: u16,
}

/// The cause map out.
#[derive(Debug, ClapArgs)]
pub struct MapOut {
    /// The workbook.
    pub file: PathBuf,
    /// Pictures: svg, png, pdf. Forms of other programs: all but dot can be taken in again.
    #[arg(long, value_parser = map_forms())]
    pub to: MapForm,
    /// The file to write; written over if it is there.
    #[arg(long)]
    pub out: PathBuf,
}

/// A form in which the map leaves.
#[derive(Debug, Clone, Copy)]
pub enum MapForm {
    /// A picture.
    Picture(PictureFormat),
    /// For another program.
    Elsewhere(MapFormat),
}

fn map_forms() -> impl TypedValueParser<Value = MapForm> {
    let pictures = PictureFormat::ALL.iter().map(|one| (one.id(), MapForm::Picture(*one)));
    let elsewhere = MapFormat::ALL.iter().map(|one| (one.id(), MapForm::Elsewhere(*one)));
    let known: Vec<(&'static str, MapForm)> = pictures.chain(elsewhere).collect();
    PossibleValuesParser::new(known.iter().map(|(id, _)| *id).collect::<Vec<_>>()).map(move |id| {
        let found = known.iter().find(|(one, _)| *one == id);
        found.expect("BUG: the parser lets only known ids through").1
    })
}

/// A cause map in.
#[derive(Debug, ClapArgs)]
pub struct TakeIn {
    /// The workbook.
    pub file: PathBuf,
    /// The file with the map.
    pub map: PathBuf,
    /// Only tell what would come in.
    #[arg(long)]
    pub dry_run: bool,
}

/// The plan out.
#[derive(Debug, ClapArgs)]
pub struct Export {
    /// The workbook.
    pub file: PathBuf,
    /// What is exported.
    #[arg(long, default_value = "plan")]
    pub form: Form,
    /// The format.
    #[arg(long)]
    pub to: Format,
    /// The file to write; written over if it is there.
    #[arg(long)]
    pub out: PathBuf,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// The whole report.
    Plan,
    /// The summary for the network: how the strategies go and what was learned.
    Progress,
}

/// Formats of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A tagged PDF.
    Pdf,
    /// Data, by the published schema; of the summary only.
    Json,
}

/// Own entries written.
#[derive(Debug, ClapArgs)]
pub struct LibraryOut {
    /// The workbook.
    pub file: PathBuf,
    /// The file to write; written over if it is there.
    #[arg(long)]
    pub out: PathBuf,
}

/// Entries taken over.
#[derive(Debug, ClapArgs)]
pub struct LibraryIn {
    /// The workbook.
    pub file: PathBuf,
    /// The library file.
    pub library: PathBuf,
}

/// Statistics from counts.
#[derive(Debug, Subcommand)]
pub enum Stats {
    /// A gap from counts: shares, points, ratio, intervals and the state's rule.
    #[command(after_help = "Example:\n  headwaters stats gap --group 56/70 --comparison 48/80")]
    Gap {
        /// The group: x of n, written x/n.
        #[arg(long, value_parser = share)]
        group: (f64, f64),
        /// The comparison: x of n.
        #[arg(long, value_parser = share)]
        comparison: (f64, f64),
    },
}

/// A word that has an id.
trait Named: Copy + Send + Sync + 'static {
    const ALL: &'static [Self];
    fn id(self) -> &'static str;
}

macro_rules! named {
    ($($word:ty),+) => {
        $(impl Named for $word {
            const ALL: &'static [Self] = <$word>::ALL;
            fn id(self) -> &'static str {
                <$word>::id(self)
            }
        })+
    };
}
named!(Measure, Group, Comparison, Method);

fn ids<T: Named>() -> impl TypedValueParser<Value = T> {
    let known: Vec<&'static str> = T::ALL.iter().map(|one| one.id()).collect();
    PossibleValuesParser::new(known).map(|id| {
        let found = T::ALL.iter().copied().find(|one| one.id() == id);
        found.expect("BUG: the parser lets only known ids through")
    })
}

fn share(text: &str) -> Result<(f64, f64), String> {
    let wanted = || format!("“{text}” is not a share: write x/n, with x from 0 to n, such as 56/70");
    let (x, n) = text.split_once('/').ok_or_else(wanted)?;
    let x: f64 = x.trim().parse().map_err(|_| wanted())?;
    let n: f64 = n.trim().parse().map_err(|_| wanted())?;
    if x.is_finite() && n.is_finite() && n > 0.0 && (0.0..=n).contains(&x) {
        Ok((x, n))
    } else {
        Err(wanted())
    }
}
