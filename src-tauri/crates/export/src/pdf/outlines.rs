//! A picture as its renderer sees it: every letter shaped by the faces of the report, so that it is the same on every
//! machine.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{Options, Tree, WriteOptions, fontdb::Database};

use super::fonts;
use crate::ExportError;

/// The picture with its letters shaped.
pub(crate) fn tree(svg: &str) -> Result<Tree, ExportError> {
    let options = Options { fontdb: faces(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|error| ExportError::PictureNotDrawn { detail: error.to_string() })
}

/// The same picture with outlines in place of letters.
pub(super) fn outlined(svg: &str) -> Result<String, ExportError> {
    Ok(tree(svg)?.to_string(&WriteOptions::default()))
}

fn faces() -> Arc<Database> {
    static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut faces = Database::new();
        for file in fonts::files() {
            faces.load_font_data(file.to_vec());
        }
        faces.set_sans_serif_family("Atkinson Hyperlegible Next");
        Arc::new(faces)
    });
    FACES.clone()
}
