//! A file as a map, whatever its form. Whether it is a sheet or a text the caller has seen from its bytes; a sheet's
//! directory has been looked at by then, so that nothing here unfolds without end.

use crate::{MapFileError, MapRead, decode::decode, graphml, kumu, matrix, workbook};

/// Reads the bytes of an xlsx workbook.
pub fn read_sheets(bytes: &[u8]) -> Result<MapRead, MapFileError> {
    workbook::read(bytes)
}

/// Reads the bytes of a text: GraphML, Kumu JSON or a CSV matrix, told apart by its first sign.
pub fn read_text(bytes: &[u8]) -> Result<MapRead, MapFileError> {
    let text = decode(bytes);
    match text.trim_start().chars().next() {
        Some('<') => graphml::read(&text),
        Some('{' | '[') => kumu::read(&text),
        Some(_) => matrix::read(&text),
        None => Err(MapFileError::NotAMap),
    }
}
