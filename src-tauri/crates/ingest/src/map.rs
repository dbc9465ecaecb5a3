//! A file from outside as a cause map: sniffed like every other file, so that nothing hostile is unfolded, and then read
//! by `exchange`.

use exchange::{MapFileError, MapRead};
use thiserror::Error;

use crate::{
    IngestError,
    sniff::{Format, sniff},
    watch::Limits,
};

/// Why a file cannot be read as a cause map.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum MapError {
    /// It cannot be read at all.
    #[error(transparent)]
    Unread(#[from] IngestError),
    /// It can be read and is no map.
    #[error(transparent)]
    NoMap(#[from] MapFileError),
}

impl MapError {
    /// The stable code, in snake_case.
    pub fn code(&self) -> String {
        match self {
            Self::Unread(error) => error.code(),
            Self::NoMap(error) => error.code(),
        }
    }
}

/// Reads the bytes of a file as a map; `limits` say what it may have and unfold to.
pub fn read_map(file: &str, bytes: &[u8], limits: &Limits) -> Result<MapRead, MapError> {
    let limit = limits.file;
    if bytes.len() as u64 > limit << 20 {
        let (file, megabytes) = (file.to_owned(), bytes.len() as u64 >> 20);
        return Err(IngestError::FileTooLarge { file, megabytes, limit }.into());
    }
    Ok(match sniff(file, bytes, limits.unfolded)? {
        Format::Xlsx => exchange::read_sheets(bytes)?,
        // GraphML begins like a web page.
        Format::Text | Format::Page => exchange::read_text(bytes)?,
        Format::Xls => return Err(MapFileError::NotAMap.into()),
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use exchange::{CauseRow, MapTable};
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn code(bytes: &[u8]) -> String {
        read_map("map.xlsx", bytes, &Limits::for_maps()).expect_err("no map").code()
    }

    fn map() -> MapTable {
        let cause = CauseRow { name: "How late we hire".to_owned(), ..CauseRow::default() };
        MapTable { causes: vec![cause], ..MapTable::default() }
    }

    /// A small file that unfolds to 200 megabytes of blanks.
    fn bomb() -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
            zip.start_file(name, SimpleFileOptions::default()).expect("a zip in memory");
            for _ in 0..100 {
                zip.write_all(&[b' '; 1 << 20]).expect("a zip in memory");
            }
        }
        zip.finish().expect("a zip in memory").into_inner()
    }

    #[test]
    fn every_form_is_known_by_its_bytes() {
        let table = map();
        let forms = [
            exchange::write_workbook(&table).expect("a sheet"),
            exchange::write_graphml(&table),
            exchange::write_kumu(&table).into_bytes(),
        ];
        for bytes in forms {
            let read = read_map("map", &bytes, &Limits::for_maps()).expect("ours");
            assert_eq!(read.table.causes[0].name, "How late we hire");
        }
    }

    #[test]
    fn a_zip_bomb_is_refused_before_it_is_unfolded() {
        let bytes = bomb();
        assert!(bytes.len() < 1 << 20);
        assert_eq!(code(&bytes), "file_too_large");
    }

    #[test]
    fn a_torn_sheet_and_what_is_no_sheet_are_refused() {
        let bytes = exchange::write_workbook(&map()).expect("a sheet");
        for length in [4, bytes.len() / 2, bytes.len() - 3] {
            assert_eq!(code(&bytes[..length]), "sheet_unreadable", "{length}");
        }
        assert_eq!(code(b"\x89PNG\r\n\x1a\n"), "is_picture");
        assert_eq!(code(b"SQLite format 3\0"), "is_database");
    }

    #[test]
    fn a_file_beyond_the_limit_is_refused_by_its_size() {
        let small = Limits { file: 1, ..Limits::for_maps() };
        let error = read_map("map.csv", &vec![b'a'; (1 << 20) + 1], &small).expect_err("too large");
        assert_eq!(error.code(), "file_too_large");
    }
}
