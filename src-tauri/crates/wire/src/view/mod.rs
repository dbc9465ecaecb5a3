//! The views, one question a file: what a screen, or a command of the command line, shows.

mod causes;
mod coverage;
mod gap_detail;
mod gap_matrix;
mod gap_rows;
mod history;
mod import;
mod map;
mod readiness;
mod units;

pub use causes::{Causes, LoopView, causes};
pub use coverage::{Coverage, GapCoverage, PartAdded, SetView, StrategyWarning, coverage};
pub use gap_detail::{GapDetail, gap_detail};
pub use gap_matrix::{GapMatrix, MatrixCell, MatrixRow, MatrixSchool, MatrixSource, gap_matrix};
pub use gap_rows::{GapRow, gap_rows};
pub use history::{History, HistoryEntry, history};
pub use import::{add, source_of};
pub use map::map;
pub use readiness::{FinishItem, Phase, PhaseState, PhaseView, Readiness, readiness};
pub use units::{Units, newest_year, units};
