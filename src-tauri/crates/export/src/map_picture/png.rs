//! The picture as pixels.

use drawing::Picture;
use resvg::tiny_skia::{Pixmap, Transform};

use crate::{ExportError, pdf, report::Note};

/// Pixels for each of CSS, the most a side may have, and the most in all: 256 MB while it is drawn.
const SCALE: f64 = 2.0;
const LONGEST: f64 = 12_000.0;
const MOST: f64 = 64_000_000.0;

/// A PNG file, and what had to be changed to make it.
pub(super) fn drawn(picture: &Picture) -> Result<(Vec<u8>, Vec<Note>), ExportError> {
    let fault = |detail: String| ExportError::PictureNotDrawn { detail };
    let (svg, notes) = pdf::drawable(&picture.svg);
    let tree = pdf::tree(&svg)?;
    let scale = scale_for(picture.width, picture.height);
    let side = |length: f64| (length * scale).round().max(1.0) as u32;
    let mut pixels = Pixmap::new(side(picture.width), side(picture.height))
        .ok_or_else(|| fault("no room for the pixels".to_owned()))?;
    resvg::render(&tree, Transform::from_scale(scale as f32, scale as f32), &mut pixels.as_mut());
    let bytes = pixels.encode_png().map_err(|error| fault(error.to_string()))?;
    Ok((bytes, notes))
}

/// How many pixels stand for one of CSS.
pub(super) fn scale_for(width: f64, height: f64) -> f64 {
    let (width, height) = (width.max(1.0), height.max(1.0));
    SCALE.min(LONGEST / width.max(height)).min((MOST / (width * height)).sqrt())
}
