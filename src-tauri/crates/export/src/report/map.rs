//! The picture of the cause map in the report: the whole map, with all of its loops.

use drawing::{MapLook, Picture, map_svg};
use model::records::Control;
use words::text;

use super::view::View;
use crate::map_picture::{content, geometry};

/// The map of all causes and gaps, or nothing where there is no cause.
pub(super) fn picture(view: &View<'_>) -> Option<Picture> {
    if view.input.workbook.causes.is_empty() {
        return None;
    }
    let whole = MapLook::default();
    let content = content(view, &whole);
    let laid_out = view.input.map.is_none().then(|| geometry(view, &whole, &content));
    let map = view.input.map.or(laid_out.as_ref())?;
    Some(map_svg(map, &content))
}

/// `ours`, `shared` or `outside`, in words.
pub(super) fn control(control: Control) -> String {
    text(
        match control {
            Control::Ours => "report-control-ours",
            Control::Shared => "report-control-shared",
            Control::Outside => "report-control-outside",
        },
        &[],
    )
}
