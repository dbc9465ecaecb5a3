//! One shape for everything that goes wrong: a code for programs, and words that say what stopped it and what to do.

use std::{io, path::Path};

use export::ExportError;
use ingest::{IngestError, MapError};
use model::{Refusal, records::SourceWarning};
use serde::{Deserialize, Serialize};
use session::{SessionError, StoreError};
use ts_rs::TS;
use words::{Value, find, text};

/// What went wrong, ready to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AppError {
    /// Stable code; decide by this alone.
    pub code: String,
    /// What was being done and what stopped it.
    pub message: String,
    /// What to do now.
    pub hint: String,
    /// What a report of the fault should quote.
    pub detail: Option<String>,
    /// How the command line ends; the window does not need it.
    #[serde(skip)]
    #[ts(skip)]
    pub exit: ExitCode,
}

/// How the command line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ExitCode {
    /// 1: the disk, the folder, the network drive.
    #[default]
    Trouble = 1,
    /// 2: the call itself.
    Usage = 2,
    /// 3: the rules.
    Refused = 3,
    /// 4: not a workbook, damaged or newer.
    NotAWorkbook = 4,
}

impl AppError {
    fn told(
        prefix: &str,
        code: &str,
        args: &[(String, String)],
        exit: ExitCode,
        detail: Option<String>,
    ) -> Self {
        let args: Vec<(&str, Value<'_>)> =
            args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        Self::said(prefix, code, &args, exit, detail)
    }

    fn said(
        prefix: &str,
        code: &str,
        args: &[(&str, Value<'_>)],
        exit: ExitCode,
        detail: Option<String>,
    ) -> Self {
        let key = format!("{prefix}{}", code.replace('_', "-"));
        let hint = find(&format!("{key}.hint"), args).unwrap_or_default();
        Self { code: code.to_owned(), message: text(&key, args), hint, detail, exit }
    }

    /// Trouble of the program itself, with a code of `trouble.ftl`.
    pub fn trouble(code: &str, detail: impl Into<String>) -> Self {
        Self::told("trouble-", code, &[], ExitCode::Trouble, Some(detail.into()))
    }

    /// A library file that is not taken over, with a code of `trouble.ftl` and what its reader said.
    pub(crate) fn library_refused(code: &str, detail: String) -> Self {
        Self::told("trouble-", code, &[], ExitCode::Refused, Some(detail))
    }

    /// An entry of a library file that cannot be taken over; `place` counts from 1.
    pub(crate) fn entry_refused(place: usize, why: &str) -> Self {
        let args = [("place".to_owned(), place.to_string()), ("why".to_owned(), why.to_owned())];
        Self::told("trouble-", "library_entry_unread", &args, ExitCode::Refused, None)
    }

    /// Somebody stopped what was being worked out.
    pub fn stopped() -> Self {
        Self::told("trouble-", "analysis_stopped", &[], ExitCode::Trouble, None)
    }

    /// A call that names something that is not there, with a code of `trouble.ftl`.
    pub fn usage(code: &str) -> Self {
        Self::told("trouble-", code, &[], ExitCode::Usage, None)
    }

    /// A file with a warning that somebody must have read first; the code is the warning's own.
    pub fn warned(warning: &SourceWarning) -> Self {
        let args: Vec<(String, String)> =
            warning.args.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        Self::told("warning-", &warning.code, &args, ExitCode::Refused, None)
    }

    /// A call that the reader of the command line could not make out, in its words.
    pub fn call_not_understood(said: &str) -> Self {
        let args = [("said".to_owned(), said.to_owned())];
        Self::told("trouble-", "call_not_understood", &args, ExitCode::Usage, None)
    }

    /// A file that should say how a table is read and does not.
    pub fn mapping_not_understood(path: &Path, detail: &str) -> Self {
        let args = [("file".to_owned(), path.display().to_string())];
        Self::told("trouble-", "mapping_not_understood", &args, ExitCode::Usage, Some(detail.to_owned()))
    }

    /// A file beside the workbook that could not be read.
    pub fn cannot_read(path: &Path, error: &io::Error) -> Self {
        Self::of_a_file("cannot_read_file", path, error)
    }

    /// A file beside the workbook that could not be written.
    pub fn cannot_write(path: &Path, error: &io::Error) -> Self {
        Self::of_a_file("cannot_write_file", path, error)
    }

    fn of_a_file(code: &str, path: &Path, error: &io::Error) -> Self {
        let args = [("file".to_owned(), path.display().to_string())];
        Self::told("trouble-", code, &args, ExitCode::Trouble, Some(error.to_string()))
    }

    /// A workbook file with faults, in the words of SQLite.
    pub fn corrupt(detail: String) -> Self {
        Self::told("trouble-", "workbook_corrupt", &[], ExitCode::NotAWorkbook, Some(detail))
    }
}

/// A value as a message takes it.
fn spoken(value: &serde_json::Value) -> Value<'_> {
    match value {
        serde_json::Value::String(text) => text.as_str().into(),
        serde_json::Value::Number(number) => number.as_f64().unwrap_or_default().into(),
        other => other.to_string().into(),
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        let args: Vec<(String, serde_json::Value)> = refusal.args();
        let args: Vec<(&str, Value<'_>)> =
            args.iter().map(|(name, value)| (name.as_str(), spoken(value))).collect();
        Self::said("refusal-", &refusal.code(), &args, ExitCode::Refused, None)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        let exit = if error.is_about_the_file() { ExitCode::NotAWorkbook } else { ExitCode::Trouble };
        Self::told("trouble-", error.code(), &error.args(), exit, error.detail())
    }
}

impl From<SessionError> for AppError {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Refused(refusal) => refusal.into(),
            SessionError::Store(error) => error.into(),
        }
    }
}

impl From<IngestError> for AppError {
    fn from(error: IngestError) -> Self {
        let exit = if error.is_trouble() { ExitCode::Trouble } else { ExitCode::Refused };
        Self::told("ingest-", &error.code(), &error.args(), exit, None)
    }
}

impl From<MapError> for AppError {
    fn from(error: MapError) -> Self {
        match error {
            MapError::NoMap(error) => {
                Self::told("exchange-refused-", &error.code(), &error.args(), ExitCode::Refused, None)
            }
            // Where the words for data files would send people the wrong way, there are others.
            MapError::Unread(error) => {
                let key = format!("exchange-unread-{}", error.code().replace('_', "-"));
                let prefix = if find(&key, &[]).is_some() { "exchange-unread-" } else { "ingest-" };
                Self::told(prefix, &error.code(), &error.args(), Self::from(error.clone()).exit, None)
            }
        }
    }
}

impl From<ExportError> for AppError {
    fn from(error: ExportError) -> Self {
        if matches!(error, ExportError::SmallCellsExposed { .. }) {
            return Self::told("trouble-", error.code(), &[], ExitCode::Refused, Some(error.to_string()));
        }
        Self::told("trouble-", "export_failed", &[], ExitCode::Trouble, Some(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_chosen_strategy_is_told_in_the_singular_and_a_limit_as_a_plain_number() {
        let said = |refusal: Refusal| AppError::from(refusal).message;
        assert!(said(Refusal::NeedsTwoToFourStrategies { chosen: 1 }).starts_with("One strategy is"));
        assert!(said(Refusal::NeedsTwoToFourStrategies { chosen: 6 }).starts_with("6 strategies are"));
        assert!(said(Refusal::TextTooLong { limit: 20_000 }).contains(" 20000 "));
    }
}
