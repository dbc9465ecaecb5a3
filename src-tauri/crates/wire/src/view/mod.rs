//! The views, one question a file: what a screen, or a command of the command line, shows.

mod causes;
mod context;
mod coverage;
mod gap_chart;
mod gap_detail;
mod gap_matrix;
mod gap_rows;
mod gap_trend;
mod history;
mod import;
mod map;
mod map_history;
mod map_table;
mod paths;
mod progress;
mod readiness;
mod schools;
mod since_last;
mod taking_in;
mod trace;
mod units;
mod unread;
pub mod wall;
mod worked_out;

pub use causes::{Causes, LoopView, causes, causes_watched};
pub use context::{Context, ContextIndicator, ContextTheme, context};
pub use coverage::{Coverage, GapCoverage, PartAdded, SetView, StrategyWarning, coverage};
pub use gap_chart::{AskChart, GapChart, gap_chart};
pub use gap_detail::{GapDetail, gap_detail};
pub use gap_matrix::{AskMatrix, GapMatrix, GroupSet, MatrixCell, MatrixRow, MatrixSource, gap_matrix};
pub use gap_rows::{GapRow, gap_rows, tell_breaks};
pub use gap_trend::{gap_trend, known_years};
pub use history::{History, HistoryEntry, history};
pub use import::{
    SourceStanding, StandingSource, add, add_as, remembered, source_of, standing, standing_before_year,
    unaccepted, warning_words,
};
pub use map::{AskMap, map};
pub use map_history::{MapHistory, MapStep, map_history};
pub use map_table::map_table;
pub use paths::{Around, around, paths_between, shared_by};
pub use progress::{IndicatorProgress, Progress, ReadOn, StrategyProgress, progress, progress_for_wall};
pub use readiness::{FinishItem, Phase, PhaseState, PhaseView, Readiness, RecordRef, readiness};
pub use schools::{AskSchools, NamedGroup, NamedMeasure, SchoolView, Schools, schools, schools_shown};
pub use since_last::{ChangedKind, SinceLast, since_last};
pub use taking_in::{NamedLink, TakingIn, ToldProblem, taking_in};
pub use trace::{TraceHole, TraceRow, TraceView, trace, trace_for_wall};
pub use units::{Units, newest_year, units};
pub use unread::{AskUnread, Unread, UnreadReason, UnreadRow, unread};

/// A number as it is read: rounded, with a true minus, and never −0.
fn number(value: f64, decimals: usize) -> String {
    let written = format!("{value:.decimals$}");
    let nothing = written.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
    if nothing { written.replace('-', "") } else { written.replace('-', "−") }
}
