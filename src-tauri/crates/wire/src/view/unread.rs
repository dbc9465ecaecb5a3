//! The cells of an imported file that hold no figure, with their place in it and the reason in words.

use model::{Id, Refusal, records::Source};
use serde::{Deserialize, Serialize};
use session::{Session, SessionError, UnreadCell};
use ts_rs::TS;
use words::text;

/// Cells on one page at most.
const PAGE: u32 = 500;

/// Which cells are asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields = nullable)]
pub struct AskUnread {
    /// The source.
    pub source: Id<Source>,
    /// Only those with this reason.
    #[serde(default)]
    pub reason: Option<String>,
    /// How many to leave out at the beginning.
    #[serde(default)]
    pub offset: u32,
    /// How many at most; never more than 500.
    pub limit: u32,
}

/// Cells without a figure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Unread {
    /// All such cells of the source, with the reason asked for.
    pub total: u32,
    /// Every reason in the source, the most frequent first.
    pub reasons: Vec<UnreadReason>,
    /// A page of the cells, in the order of the file.
    pub rows: Vec<UnreadRow>,
}

/// Why cells hold no figure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct UnreadReason {
    /// Id.
    pub reason: String,
    /// In words.
    pub name: String,
    /// How many cells.
    pub cells: u32,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct UnreadRow {
    /// The row that a spreadsheet shows, from 1; null in files that an earlier version read.
    pub row: Option<u32>,
    /// Its column, from 1, counted over those with a header; null where it is not known.
    pub column: Option<u32>,
    /// The header of its column.
    pub header: Option<String>,
    /// The unit that its row is about.
    pub unit_name: Option<String>,
    /// Why it holds no figure, in words.
    pub reason_name: String,
    /// The cell as written.
    pub text: String,
}

/// The cells of a source that hold no figure.
pub fn unread(session: &Session, ask: &AskUnread) -> Result<Unread, SessionError> {
    let found = session.workbook().sources.find(ask.source);
    let source = found.ok_or(Refusal::NotFound { what: model::Kind::Source.id().to_owned() })?;
    let (total, cells) =
        session.unread(ask.source, ask.reason.as_deref(), ask.offset, ask.limit.min(PAGE))?;
    let counted = session.unread_reasons(ask.source)?;
    let reasons =
        counted.into_iter().map(|(reason, cells)| UnreadReason { name: reason_name(&reason), reason, cells });
    Ok(Unread {
        total,
        reasons: reasons.collect(),
        rows: cells.into_iter().map(|cell| row(source, cell)).collect(),
    })
}

fn row(source: &Source, cell: UnreadCell) -> UnreadRow {
    let header = cell.column.and_then(|column| source.columns.get(column as usize));
    UnreadRow {
        row: cell.row,
        column: cell.column.map(|column| column + 1),
        header: header.map(|column| column.header.clone()),
        unit_name: cell.unit_name.or(cell.unit),
        reason_name: reason_name(&cell.reason),
        text: cell.text,
    }
}

fn reason_name(reason: &str) -> String {
    text(&format!("missing-{}", reason.replace('_', "-")), &[])
}
