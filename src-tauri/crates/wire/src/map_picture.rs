//! The cause map as a picture: to look at, and as a file.

use drawing::{MapLook, Picture};
use export::Exported;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AppError, ReportMatter};

/// Formats of the map as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PictureFormat {
    /// Lines and letters, to be drawn at any size.
    Svg,
    /// Pixels.
    Png,
    /// One tagged page.
    Pdf,
}

impl PictureFormat {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Svg, Self::Png, Self::Pdf];

    /// As it is called on the command line, and how names of its files end.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

impl ReportMatter {
    /// The map with what is read from it, as it would be written now.
    pub fn map_picture(&self, made_on: jiff::civil::Date, look: &MapLook) -> Result<Picture, AppError> {
        self.set(made_on, |input| export::map_picture(input, look))
    }

    /// The same as a file.
    pub fn map_file(
        &self,
        format: PictureFormat,
        made_on: jiff::civil::Date,
        look: &MapLook,
    ) -> Result<Exported, AppError> {
        self.set(made_on, |input| match format {
            PictureFormat::Svg => {
                let picture = export::map_picture(input, look)?;
                Ok(Exported { bytes: picture.svg.into_bytes(), pages: 1, notes: Vec::new() })
            }
            PictureFormat::Png => export::map_png(input, look),
            PictureFormat::Pdf => export::map_pdf(input, look),
        })
    }
}
