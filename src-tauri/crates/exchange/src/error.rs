//! Why a file cannot be read as a map at all. Its words stand in `exchange.ftl` under `exchange-refused-<code>`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

/// A file that cannot be read as a map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[error("{}", self.code())]
pub enum MapFileError {
    /// None of the forms in which a map is read.
    NotAMap,
    /// A spreadsheet that is damaged.
    MapSheetUnreadable {
        /// What stopped the reader.
        detail: String,
    },
    /// A spreadsheet with neither a sheet of causes nor one of links.
    MapSheetMissing,
    /// A sheet without a column that it cannot be read without.
    MapColumnMissing {
        /// The sheet.
        sheet: String,
        /// The column.
        column: String,
    },
    /// A sheet with more cells than any map.
    MapTooManyCells {
        /// The limit.
        limit: usize,
    },
    /// More causes than any map that can be read.
    MapTooManyCauses {
        /// The limit.
        limit: usize,
    },
    /// More links than any map that can be read.
    MapTooManyLinks {
        /// The limit.
        limit: usize,
    },
    /// XML with a document type, whose entities may unfold without end.
    XmlWithEntities,
    /// Not well-formed XML.
    XmlUnreadable {
        /// What stopped the reader.
        detail: String,
    },
    /// XML without a graph.
    XmlWithoutGraph,
    /// Not well-formed JSON, or nested without end.
    JsonUnreadable {
        /// What stopped the reader.
        detail: String,
    },
    /// JSON without elements.
    JsonWithoutElements,
}

impl MapFileError {
    /// The stable code, in snake_case.
    pub fn code(&self) -> String {
        self.fields().remove("code").and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// What its text names, as (name, value).
    pub fn args(&self) -> Vec<(String, String)> {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let fields = self.fields().into_iter().filter(|(name, _)| name != "code");
        fields.map(|(name, value)| (name, text(value))).collect()
    }

    fn fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }
}
