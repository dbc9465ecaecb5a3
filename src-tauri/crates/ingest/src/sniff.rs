//! What a file is, by its content and never by its name. Reading it is left to the `read_*` files.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::IngestError;

/// A container that can hold a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Values separated by commas, semicolons or tabs.
    Text,
    /// An xlsx workbook.
    Xlsx,
    /// An xls workbook of the binary kind.
    Xls,
    /// An HTML page, whatever it is called.
    Page,
}

/// Bytes at the start of a part in which a declaration of entities would stand.
const PROLOG: u64 = 4096;

const MEGABYTE: u64 = 1 << 20;

/// Recognises the container of a file, or says what the file is instead. `unfolded` is what an xlsx may unfold to, in
/// megabytes.
pub fn sniff(file: &str, bytes: &[u8], unfolded: u64) -> Result<Format, IngestError> {
    let file = file.to_owned();
    if bytes.is_empty() {
        return Err(IngestError::FileEmpty { file });
    }
    if bytes.starts_with(b"SQLite format 3\0") {
        return Err(IngestError::IsDatabase { file });
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(IngestError::IsPdf { file });
    }
    if is_picture(bytes) {
        return Err(IngestError::IsPicture { file });
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return look_into_zip(file, bytes, unfolded);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        // An xlsx with a password is put into the older container, in a stream of this name.
        let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = memchr::memmem::find(bytes, &locked).is_some();
        return if is_locked { Err(IngestError::SheetLocked { file }) } else { Ok(Format::Xls) };
    }
    if is_binary(bytes) {
        return Err(IngestError::IsBinary { file });
    }
    Ok(if is_page(bytes) { Format::Page } else { Format::Text })
}

fn is_picture(bytes: &[u8]) -> bool {
    const STARTS: [&[u8]; 6] =
        [b"\x89PNG\r\n\x1a\n", b"\xFF\xD8\xFF", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"];
    let bitmap = bytes.starts_with(b"BM")
        && bytes.get(2..6).is_some_and(|size| size == (bytes.len() as u32).to_le_bytes());
    let riff = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let boxed = bytes.get(4..8) == Some(b"ftyp");
    bitmap || riff || boxed || STARTS.iter().any(|start| bytes.starts_with(start))
}

/// A zip is a sheet only if it has a workbook inside, and only if it unfolds to something that fits in memory.
fn look_into_zip(file: String, bytes: &[u8], limit: u64) -> Result<Format, IngestError> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Err(IngestError::SheetUnreadable { file, detail: "zip".to_owned() });
    };
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(IngestError::IsArchive { file });
    }
    let sizes = (0..archive.len()).map(|at| archive.by_index_raw(at).map_or(0, |part| part.size()));
    let unfolded = sizes.fold(0_u64, u64::saturating_add);
    // What the directory says is enough: a part that unfolds to more than it says is broken off by the reader.
    if unfolded > limit * MEGABYTE {
        let megabytes = unfolded / MEGABYTE;
        return Err(IngestError::FileTooLarge { file, megabytes, limit });
    }
    for at in 0..archive.len() {
        // What cannot be unfolded may not be needed; if it is, reading the sheet will say so.
        let Ok(part) = archive.by_index(at) else { continue };
        let mut start = Vec::new();
        let _ = part.take(PROLOG).read_to_end(&mut start);
        if memchr::memmem::find(&start, b"<!DOCTYPE").is_some() {
            return Err(IngestError::SheetWithEntities { file });
        }
    }
    Ok(Format::Xlsx)
}

fn is_binary(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return false;
    }
    let start = &bytes[..bytes.len().min(4096)];
    let strange = start.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')).count();
    start.contains(&0) || strange * 20 > start.len()
}

fn is_page(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Some(first) = start.iter().position(|byte| !byte.is_ascii_whitespace()) else { return false };
    // A table may begin with `<26 yrs`; a page goes on with a name, `!` or `?`.
    start[first] == b'<'
        && start.get(first + 1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'!' | b'?'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn code_of(bytes: &[u8]) -> String {
        sniff("anything.xlsx", bytes, 512).expect_err("not a table").code()
    }

    fn zip_with(name: &str) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, stored).expect("a zip in memory");
        zip.write_all(b"<x/>").expect("a zip in memory");
        zip.finish().expect("a zip in memory").into_inner()
    }

    #[test]
    fn a_file_is_what_its_bytes_say_whatever_its_name() {
        assert_eq!(code_of(b""), "file_empty");
        assert_eq!(code_of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "is_picture");
        assert_eq!(code_of(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), "is_picture");
        assert_eq!(code_of(b"SQLite format 3\0\x10\0"), "is_database");
        assert_eq!(code_of(b"%PDF-1.7\n"), "is_pdf");
        assert_eq!(code_of(b"\x7FELF\0\0\0\0"), "is_binary");
        assert_eq!(code_of(&zip_with("word/document.xml")), "is_archive");
        assert_eq!(code_of(b"PK\x03\x04 torn"), "sheet_unreadable");
    }

    #[test]
    fn tables_are_known_by_their_content() {
        assert_eq!(sniff("a.png", b"District Name,District Code\n", 512), Ok(Format::Text));
        assert_eq!(sniff("a.xls", b"\r\n<html><body><table>", 512), Ok(Format::Page));
        assert_eq!(sniff("a.csv", b"<26 yrs (#),Org Code\n", 512), Ok(Format::Text));
        assert_eq!(sniff("a.csv", &zip_with("xl/workbook.xml"), 512), Ok(Format::Xlsx));
        assert_eq!(sniff("a", b"\xFF\xFEa\0,\0b\0", 512), Ok(Format::Text));
    }

    #[test]
    fn a_sheet_that_unfolds_beyond_the_limit_is_refused_before_it_is_unfolded() {
        let mut bytes = zip_with("xl/workbook.xml");
        let directory = bytes.windows(4).position(|four| four == b"PK\x01\x02").expect("a directory");
        bytes[directory + 24..directory + 28].copy_from_slice(&0xFFFF_0000_u32.to_le_bytes());
        assert_eq!(code_of(&bytes), "file_too_large");
    }
}
