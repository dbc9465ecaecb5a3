//! The small world in which Typst sets a report: the templates, the report as JSON, its pictures and the faces. No
//! file system, no network, no packages, no clock.

use std::{collections::HashMap, sync::LazyLock};

use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::fonts::fonts;

/// The templates.
const TEMPLATES: [(&str, &str); 7] = [
    ("/map.typ", include_str!("../../../../../assets/export/map.typ")),
    ("/progress.typ", include_str!("../../../../../assets/export/progress.typ")),
    ("/report.typ", include_str!("../../../../../assets/export/report.typ")),
    ("/sheet.typ", include_str!("../../../../../assets/export/sheet.typ")),
    ("/look.typ", include_str!("../../../../../assets/export/look.typ")),
    ("/blocks.typ", include_str!("../../../../../assets/export/blocks.typ")),
    ("/cover.typ", include_str!("../../../../../assets/export/cover.typ")),
];

/// What is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Template {
    /// The report.
    Report,
    /// The summary for the network.
    Progress,
    /// The map on one page.
    Map,
}

impl Template {
    fn path(self) -> &'static str {
        match self {
            Self::Report => "/report.typ",
            Self::Progress => "/progress.typ",
            Self::Map => "/map.typ",
        }
    }
}

/// Where the templates find the report.
const REPORT: &str = "/report.json";

/// What Typst can see.
pub(super) struct ReportWorld {
    template: Template,
    files: HashMap<FileId, Bytes>,
}

impl ReportWorld {
    /// A world with what is set, as JSON, and its pictures, as SVG; they stand under `/picture-N.svg`.
    pub fn new(template: Template, report: Vec<u8>, pictures: Vec<String>) -> Self {
        let pictures = pictures.into_iter().enumerate();
        let files = pictures.map(|(place, svg)| (path(&picture(place)), Bytes::from_string(svg)));
        Self { template, files: files.chain([(path(REPORT), Bytes::new(report))]).collect() }
    }
}

/// The path of a picture.
pub(super) fn picture(place: usize) -> String {
    format!("/picture-{place}.svg")
}

fn path(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("BUG: paths of reports are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

fn templates() -> &'static HashMap<FileId, Source> {
    static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
        let read = |(name, text): (&str, &str)| (path(name), Source::new(path(name), text.to_owned()));
        TEMPLATES.into_iter().map(read).collect()
    });
    &SOURCES
}

fn library() -> &'static LazyHash<Library> {
    // Header cells of rows are not yet in Typst's stable set; screen readers need them.
    static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
        LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
    });
    &LIBRARY
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        path(self.template.path())
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        templates().get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
