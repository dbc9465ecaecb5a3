//! The cause map on paper: the map as a picture with its text alternative, what is read from it as text beside or after it.

use drawing::Picture;
use serde::Serialize;

use super::{Exported, Letters, Template, accessible, climbed, pages};
use crate::{ExportError, report::Block};

/// What stands on the pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct MapSheet {
    /// Its title.
    pub title: String,
    /// Under the title.
    pub facts: Vec<String>,
    /// At the foot.
    pub foot: String,
    /// The day it was made, ISO date.
    pub made_on: String,
    /// BCP 47 language of the text.
    pub language: String,
    /// Over the page with all of a map that takes several: what to do with its `{parts}` parts.
    pub poster: String,
    /// At the foot of each part: its `{row}` and `{column}`.
    pub part: String,
    /// Where it starts, beside the map.
    pub starts: Vec<Block>,
    /// The loops, beside the map or after it.
    pub loops: Vec<Block>,
    /// The map.
    #[serde(skip)]
    pub picture: Picture,
}

/// What the template needs to know of the picture.
#[derive(Serialize)]
struct Said<'a> {
    #[serde(flatten)]
    sheet: &'a MapSheet,
    alt: &'a str,
    width: f64,
    height: f64,
}

/// The pages as PDF.
pub(crate) fn map_pdf(sheet: &MapSheet) -> Result<Exported, ExportError> {
    Letters::first(|letters| write(sheet, letters))
}

fn write(sheet: &MapSheet, letters: Letters) -> Result<Exported, ExportError> {
    let Picture { description, width, height, .. } = &sheet.picture;
    let said = Said { sheet, alt: description, width: *width, height: *height };
    let (said, pictures, notes) = climbed(&said, std::slice::from_ref(&sheet.picture), letters)?;
    let document = pages(Template::Map, &said, pictures)?;
    Ok(Exported { bytes: accessible(&document)?, pages: document.pages().len(), notes })
}
