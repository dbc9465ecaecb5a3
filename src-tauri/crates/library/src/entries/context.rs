//! What stands beside the gaps: themes with indicators, and how each comes from published fields.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entry::entry;

/// A theme of figures beside the gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ContextEntry {
    /// Id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why one looks at it.
    pub about: String,
    /// Its figures.
    pub indicators: Vec<ContextFigure>,
    /// Who publishes them.
    pub source: String,
}

/// A figure beside the gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ContextFigure {
    /// Id, unique over all themes.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is written.
    pub shape: FigureShape,
    /// Fits "In 2024-25, 12.3% … in UNIT."
    pub phrase: String,
    /// How it comes about; the first way for which there are figures counts.
    pub ways: Vec<FigureWay>,
    /// The report to add where there is none.
    pub report: String,
    /// What it is looked at against.
    #[serde(default)]
    pub beside: Option<BesideFigure>,
}

impl ContextFigure {
    /// The fields that it may come from.
    pub fn fields(&self) -> Vec<&str> {
        self.ways.iter().flat_map(FigureWay::fields).collect()
    }
}

/// What a figure is looked at against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BesideFigure {
    /// Its name in the middle of a sentence.
    pub name: String,
    /// Fits ", against 34.5% …".
    pub phrase: String,
    /// How it comes about.
    pub ways: Vec<FigureWay>,
}

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FigureShape {
    /// `12.3%`.
    Percent,
    /// `12.3`.
    Number,
}

/// How a figure comes from published fields, by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged, deny_unknown_fields)]
#[ts(export)]
pub enum FigureWay {
    /// As published.
    Field {
        /// The field.
        field: String,
    },
    /// 100 minus a published percentage.
    AllBut {
        /// The field.
        all_but: String,
    },
    /// A count in percent of another.
    Share {
        /// The part.
        share: String,
        /// The whole.
        of: String,
    },
    /// A whole without one part, in percent of the whole.
    Rest {
        /// The part that is left out.
        rest: String,
        /// The whole.
        of: String,
    },
}

impl FigureWay {
    /// The fields that it needs.
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::Field { field } => vec![field],
            Self::AllBut { all_but } => vec![all_but],
            Self::Share { share: part, of } | Self::Rest { rest: part, of } => vec![part, of],
        }
    }

    /// The two counts that it is made of, where it is made of counts.
    pub fn part_and_whole(&self) -> Option<(&str, &str)> {
        match self {
            Self::Share { share: part, of } | Self::Rest { rest: part, of } => Some((part, of)),
            Self::Field { .. } | Self::AllBut { .. } => None,
        }
    }
}

entry!(ContextEntry);
