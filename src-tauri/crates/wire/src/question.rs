//! Everything that can be asked of an open workbook. One question, one view; nothing here writes.

use library::Library;
use model::{
    Workbook,
    causes::{Options, Unwatched},
    gaps::GapKey,
};
use serde::{Deserialize, Serialize};
use session::Session;
use ts_rs::TS;
use uuid::Uuid;

use crate::{AppError, view};

/// A question of the window.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "type")]
#[ts(export)]
pub enum Question {
    /// Which units and years are there figures for?
    Units,
    /// Who has less access? All groups and measures of a unit.
    GapMatrix(view::AskMatrix),
    /// How do the schools of a unit differ?
    Schools(view::AskSchools),
    /// One gap: its figure, calculation and cautions.
    GapDetail {
        /// Which.
        key: GapKey,
        /// Whether it is for the room.
        #[serde(default)]
        for_wall: bool,
    },
    /// What does a gap look like?
    GapChart(view::AskChart),
    /// What stands beside the gaps?
    Context {
        /// 8-digit code or `state`.
        unit: String,
        /// School year; the newest where null.
        year: Option<String>,
        /// Whether it is for the room.
        #[serde(default)]
        for_wall: bool,
    },
    /// Which cells of a file hold no figure?
    Unread(view::AskUnread),
    /// What does the map say?
    Causes {
        /// Also how far ranks move when single links are one stronger or weaker, which takes longest.
        ranges: bool,
    },
    /// What leads to a cause or gap, and where does it lead?
    Around {
        /// A cause or focus gap.
        node: Uuid,
    },
    /// Which paths lead from one to another?
    Paths {
        /// Where they begin.
        from: Uuid,
        /// Where they end.
        to: Uuid,
    },
    /// What do gaps have in common upstream?
    Shared {
        /// The gaps.
        gaps: Vec<Uuid>,
    },
    /// Where does everything stand on the map?
    Map(view::AskMap),
    /// How did the map come to be?
    MapHistory,
    /// What would the strategies catch?
    Coverage,
    /// Does a thread lead from every gap to an indicator?
    Trace {
        /// Whether it is for the room.
        #[serde(default)]
        for_wall: bool,
    },
    /// How do the chosen strategies go?
    Progress {
        /// Whether it is for the room.
        #[serde(default)]
        for_wall: bool,
    },
    /// What changed since an earlier day of work?
    SinceLast {
        /// The day, ISO date; the one before the last where null.
        since: Option<String>,
    },
    /// How far is the team, and what is missing?
    Readiness,
    /// What was done, in order?
    History,
    /// What is in the library?
    Library,
}

/// The answer, tagged like its question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type")]
#[ts(export)]
pub enum Answer {
    /// Units and years.
    Units(view::Units),
    /// All groups and measures of a unit.
    GapMatrix(view::GapMatrix),
    /// The schools of a unit.
    Schools(view::Schools),
    /// One gap.
    GapDetail(Box<view::GapDetail>),
    /// A chart of a gap.
    GapChart(view::GapChart),
    /// What stands beside the gaps.
    Context(view::Context),
    /// The cells of a file that hold no figure.
    Unread(view::Unread),
    /// What the map says.
    Causes(view::Causes),
    /// What leads to a node and where it leads.
    Around(view::Around),
    /// The paths between two nodes.
    Paths(model::causes::Paths),
    /// Which causes lead to which gaps.
    Shared(model::causes::Shared),
    /// The drawn map.
    Map(drawing::MapGeometry),
    /// How the map came to be.
    MapHistory(view::MapHistory),
    /// What the strategies would catch.
    Coverage(view::Coverage),
    /// The thread from gap to indicator.
    Trace(view::TraceView),
    /// How the chosen strategies go.
    Progress(view::Progress),
    /// What changed.
    SinceLast(view::SinceLast),
    /// How far the team is.
    Readiness(view::Readiness),
    /// The timeline.
    History(view::History),
    /// The library.
    Library(&'static Library),
}

/// The answer to a question about the open workbook.
pub fn ask(session: &Session, question: Question) -> Result<Answer, AppError> {
    let question = match ask_beside(session.workbook(), question) {
        Ok(answer) => return Ok(answer),
        Err(question) => question,
    };
    Ok(match question {
        Question::Units => Answer::Units(view::units(session)?),
        Question::GapMatrix(ask) => Answer::GapMatrix(view::gap_matrix(session, &ask)?),
        Question::Schools(ask) => Answer::Schools(view::schools_shown(session, &ask)?),
        Question::GapDetail { key, for_wall } => {
            Answer::GapDetail(Box::new(view::gap_detail(session, &key, for_wall)?))
        }
        Question::GapChart(ask) => Answer::GapChart(view::gap_chart(session, &ask)?),
        Question::Context { unit, year, for_wall } => {
            Answer::Context(view::context(session, &unit, year.as_deref(), for_wall)?)
        }
        // For the team itself these were answered above.
        Question::Trace { .. } => Answer::Trace(view::trace_for_wall(session)?),
        Question::Progress { .. } => Answer::Progress(view::progress_for_wall(session)?),
        Question::Unread(ask) => Answer::Unread(view::unread(session, &ask)?),
        Question::MapHistory => Answer::MapHistory(view::map_history(session)?),
        Question::SinceLast { since } => Answer::SinceLast(view::since_last(session, since.as_deref())?),
        // History; whatever is about the records alone was answered above.
        _ => Answer::History(view::history(session)?),
    })
}

/// The answer to a question about the records alone, which can be worked out beside the session on a copy of them;
/// other questions come back.
pub fn ask_beside(workbook: &Workbook, question: Question) -> Result<Answer, Question> {
    Ok(match question {
        Question::Causes { ranges } => {
            let options = Options { matrix: false, ranges };
            Answer::Causes(
                view::causes_watched(workbook, options, &mut Unwatched).expect("BUG: nobody stops it"),
            )
        }
        Question::Around { node } => Answer::Around(view::around(workbook, node)),
        Question::Paths { from, to } => Answer::Paths(view::paths_between(workbook, from, to)),
        Question::Shared { gaps } => Answer::Shared(view::shared_by(workbook, &gaps)),
        Question::Map(ask) => Answer::Map(view::map(workbook, &ask)),
        Question::Coverage => {
            Answer::Coverage(view::coverage(workbook, &mut Unwatched).expect("BUG: nobody stops it"))
        }
        Question::Trace { for_wall: false } => Answer::Trace(view::trace(workbook)),
        Question::Progress { for_wall: false } => Answer::Progress(view::progress(workbook)),
        Question::Readiness => Answer::Readiness(view::readiness(workbook)),
        Question::Library => Answer::Library(Library::embedded()),
        about_the_file => return Err(about_the_file),
    })
}
