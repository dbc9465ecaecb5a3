//! The cause map as a picture of its own, with what is read from it beside it: as SVG, PNG and PDF. What may be told is
//! decided by the same rules as in the report; where everything stands may be given, so that a picture shows what the
//! window shows.

mod beside;
mod content;
mod places;
mod png;

use drawing::{MapLook, MapSide, Picture, map_sheet, map_svg};
use words::text;

use crate::{
    ExportError, Exported, ReportInput,
    pdf::{self, MapSheet},
    report::{View, number},
};

pub(crate) use content::content;
pub(crate) use places::geometry;

/// The map with all that is read from it, as one SVG picture.
pub fn map_picture(input: &ReportInput<'_>, look: &MapLook) -> Result<Picture, ExportError> {
    let view = View::of(input)?;
    let content = content(&view, look);
    let map = geometry(&view, look, &content);
    Ok(map_sheet(&map, &content, &side(&view, look)))
}

/// The same as pixels, two for each of CSS; fewer where the map is very large.
pub fn map_png(input: &ReportInput<'_>, look: &MapLook) -> Result<Exported, ExportError> {
    let (bytes, notes) = png::drawn(&map_picture(input, look)?)?;
    Ok(Exported { bytes, pages: 1, notes })
}

/// The same as tagged PDF, on the smallest sheet on which names can be read, else as a poster of several: the map as a picture with its text alternative, ranking and loops as text.
pub fn map_pdf(input: &ReportInput<'_>, look: &MapLook) -> Result<Exported, ExportError> {
    let view = View::of(input)?;
    let content = content(&view, look);
    let map = geometry(&view, look, &content);
    let side = side(&view, look);
    let settings = view.input.workbook.settings();
    pdf::map_pdf(&MapSheet {
        title: content.title.clone(),
        facts: side.facts.clone(),
        foot: text("report-foot", &[("district", settings.district_name.as_str().into())]),
        made_on: input.made_on.to_string(),
        language: "en".to_owned(),
        poster: text("picture-poster", &[("parts", "{parts}".into())]),
        part: text("picture-poster-part", &[("row", "{row}".into()), ("column", "{column}".into())]),
        starts: beside::starts(&side),
        loops: beside::told(&side),
        picture: map_svg(&map, &content),
    })
}

/// What stands beside the map.
fn side(view: &View<'_>, look: &MapLook) -> MapSide {
    let day = number::long_day(view.input.made_on);
    let year = view.input.workbook.settings().year;
    let year = year.map(|year| text("report-school-year", &[("year", year.into())]));
    let made = text("report-made-on", &[("day", day.into())]);
    MapSide {
        facts: year.into_iter().chain([made]).collect(),
        ranking: beside::ranking(view),
        loops: beside::loops(view),
        notes: beside::notes(view, look),
    }
}

#[cfg(test)]
mod tests;
