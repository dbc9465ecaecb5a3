//! Why something did not happen: the rules forbid it, the file is in trouble, or the data file cannot be read.

use model::Refusal;
use store::StoreError;
use thiserror::Error;

/// Why a call to the session did not do what was asked. Nothing was written.
#[derive(Debug, Error)]
pub enum SessionError {
    /// The rules forbid it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file is in trouble.
    #[error(transparent)]
    Store(#[from] StoreError),
}
