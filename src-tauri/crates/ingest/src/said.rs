//! What people have said of a file that it does not say itself.

use model::records::Mapping;
use serde::{Deserialize, Serialize};

/// What is known of a file beside its bytes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// The school year, for a file that does not name it.
    pub year: Option<String>,
    /// How this very file is read by hand.
    pub mapping: Option<Mapping>,
    /// How files with certain headers are read by hand; tried where no report is recognised.
    pub remembered: Vec<Mapping>,
}
