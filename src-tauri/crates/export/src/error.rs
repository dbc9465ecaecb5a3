//! Why an export cannot be made. Never because of its text: that is what the ladder is for. Its figures can forbid it,
//! where hiding is not enough.

use thiserror::Error;

/// Why an export cannot be made; the words for people stand under `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExportError {
    /// Small counts would follow from what is published, so nothing may be written.
    #[error("hiding small counts: {cells} of them follow from published figures")]
    SmallCellsExposed {
        /// How many.
        cells: usize,
    },
    /// The pages could not be set.
    #[error("setting the pages of the report: {detail}")]
    PagesNotSet {
        /// What the typesetter said.
        detail: String,
    },
    /// A picture could not be drawn as pixels.
    #[error("drawing the picture: {detail}")]
    PictureNotDrawn {
        /// What stopped it.
        detail: String,
    },
    /// The pages could not be written as an accessible PDF.
    #[error("writing the report as PDF: {detail}")]
    PdfNotWritten {
        /// What the writer said.
        detail: String,
    },
}

impl ExportError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SmallCellsExposed { .. } => "small_cells_exposed",
            Self::PagesNotSet { .. } => "pages_not_set",
            Self::PictureNotDrawn { .. } => "picture_not_drawn",
            Self::PdfNotWritten { .. } => "pdf_not_written",
        }
    }

    /// What the program below said, for a report of the fault.
    pub fn detail(&self) -> &str {
        match self {
            Self::SmallCellsExposed { .. } => "",
            Self::PagesNotSet { detail }
            | Self::PictureNotDrawn { detail }
            | Self::PdfNotWritten { detail } => detail,
        }
    }
}
