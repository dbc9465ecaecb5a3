//! The report as accessible PDF (PDF/UA-1 and PDF/A-2a together), set by Typst. Everything that people wrote reaches
//! Typst as data, never as markup. What is said is decided in `report`.

mod fonts;
mod ladder;
mod map;
mod outlines;
mod world;

use drawing::Picture;
use serde::Serialize;
use serde_json::{Value, json};
use typst::{
    diag::{SourceDiagnostic, Warned},
    foundations::Smart,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use words::text;

use crate::{
    ExportError,
    people::people_named,
    progress,
    report::{Block, Note, Report, ReportInput, Section, Tone, report},
};
use fonts::fonts;
use ladder::Ladder;
use outlines::outlined;
use world::{ReportWorld, Template};

pub(crate) use map::{MapSheet, map_pdf};
pub(crate) use outlines::tree;

/// A finished export.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What had to be changed to make it, and what to look at before it is handed on.
    pub notes: Vec<Note>,
}

/// The report to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Its pages as SVG.
    pub pages: Vec<String>,
    /// The same as the notes of an export.
    pub notes: Vec<Note>,
}

/// How letters are set, from the best way to the one that cannot fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// All that any face draws.
    All,
    /// The same, but those of pictures as outlines: in a picture, the writer of the PDF refuses a letter that takes
    /// several glyphs, as one with a mark upon it for which the face has no joint glyph.
    Outlined,
    /// Outlines in pictures, and elsewhere single letters of the bundled family: the last resort, should a face refuse
    /// what it promised.
    Bundled,
}

impl Letters {
    fn draw(self, cluster: &[char]) -> bool {
        match self {
            Self::All | Self::Outlined => fonts().draws(cluster),
            Self::Bundled => fonts().bundled_draws(cluster),
        }
    }

    /// What the first way makes that goes.
    fn first(write: impl Fn(Self) -> Result<Exported, ExportError>) -> Result<Exported, ExportError> {
        write(Self::All).or_else(|_| write(Self::Outlined)).or_else(|_| write(Self::Bundled))
    }
}

/// The report as PDF.
pub fn pdf(input: &ReportInput<'_>) -> Result<Exported, ExportError> {
    let report = report(input)?;
    let mut made = written(Template::Report, &report)?;
    made.notes.extend(people(input, &report, true));
    Ok(made)
}

/// The summary for the network as PDF.
pub fn progress_pdf(input: &ReportInput<'_>) -> Result<Exported, ExportError> {
    let pages = progress::pages(input)?;
    let mut made = written(Template::Progress, &pages)?;
    made.notes.extend(people(input, &pages, false));
    Ok(made)
}

/// The pages of the report as SVG, to look at before it is exported.
pub fn preview(input: &ReportInput<'_>) -> Result<Preview, ExportError> {
    let report = report(input)?;
    let (document, mut notes) = set(Template::Report, &report, Letters::All)?;
    notes.extend(people(input, &report, true));
    let options = typst_svg::SvgOptions::default();
    let pages = document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect();
    Ok(Preview { pages, notes })
}

fn people(input: &ReportInput<'_>, report: &Report, owners_told: bool) -> Option<Note> {
    people_named(input.workbook, &json!(report), owners_told)
}

fn written(template: Template, report: &Report) -> Result<Exported, ExportError> {
    Letters::first(|letters| write(template, report, letters))
}

fn write(template: Template, report: &Report, letters: Letters) -> Result<Exported, ExportError> {
    let (document, notes) = set(template, report, letters)?;
    let bytes = accessible(&document)?;
    Ok(Exported { bytes, pages: document.pages().len(), notes })
}

fn set(
    template: Template,
    report: &Report,
    letters: Letters,
) -> Result<(PagedDocument, Vec<Note>), ExportError> {
    let (mut said, pictures, notes) = climbed(report, &report.pictures, letters)?;
    add_notes(&mut said, &notes);
    Ok((pages(template, &said, pictures)?, notes))
}

/// The pages as PDF, tagged and fit to be kept.
fn accessible(document: &PagedDocument) -> Result<Vec<u8>, ExportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| ExportError::PdfNotWritten { detail: error.message().to_string() })?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("Headwaters".into())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|faults| ExportError::PdfNotWritten { detail: told(&faults) })
}

/// What is to be set, as JSON with nothing in it that no face draws; its pictures likewise.
fn climbed(
    said: &impl Serialize,
    pictures: &[Picture],
    letters: Letters,
) -> Result<(Value, Vec<String>, Vec<Note>), ExportError> {
    let draws = |cluster: &[char]| letters.draw(cluster);
    let mut ladder = Ladder::new(&draws);
    let mut said =
        serde_json::to_value(said).map_err(|error| ExportError::PagesNotSet { detail: error.to_string() })?;
    ladder.value(&mut said);
    let drawable = pictures.iter().map(|picture| ladder.svg(&picture.svg));
    let pictures: Result<_, _> = match letters {
        Letters::All => Ok(drawable.collect()),
        Letters::Outlined | Letters::Bundled => drawable.map(|svg| outlined(&svg)).collect(),
    };
    Ok((said, pictures?, notes(&ladder)))
}

/// A picture with nothing in it that no face draws, and what was replaced.
pub(crate) fn drawable(svg: &str) -> (String, Vec<Note>) {
    let draws = |cluster: &[char]| Letters::All.draw(cluster);
    let mut ladder = Ladder::new(&draws);
    let svg = ladder.svg(svg);
    (svg, notes(&ladder))
}

fn pages(template: Template, said: &Value, pictures: Vec<String>) -> Result<PagedDocument, ExportError> {
    let world = ReportWorld::new(template, said.to_string().into_bytes(), pictures);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
    output.map_err(|faults| ExportError::PagesNotSet { detail: told(&faults) })
}

fn notes(ladder: &Ladder<'_>) -> Vec<Note> {
    if ladder.replaced.is_empty() {
        return Vec::new();
    }
    // Letters that cannot be drawn cannot be listed either: their numbers are.
    let letters: Vec<String> =
        ladder.replaced.keys().take(20).map(|&one| format!("U+{:04X}", u32::from(one))).collect();
    let more = if ladder.replaced.len() > letters.len() { " …" } else { "" };
    let count: usize = ladder.replaced.values().sum();
    let said = [("count", count.into()), ("letters", (letters.join(", ") + more).into())];
    vec![Note { code: "letters_replaced", text: text("report-letters-replaced", &said) }]
}

/// The notes stand in the report too, at its end.
fn add_notes(said: &mut Value, notes: &[Note]) {
    let Some(sections) = said.get_mut("sections").and_then(Value::as_array_mut).filter(|_| !notes.is_empty())
    else {
        return;
    };
    let blocks = notes.iter().map(|note| Block::Text { text: note.text.clone(), tone: Tone::Plain });
    let heading = text("report-about", &[]);
    let section = Section { nested: true, blocks: blocks.collect(), ..Section::new(heading, String::new()) };
    sections.push(json!(section));
}

fn told(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;
