//! Bytes as text: with a byte order mark as it says, else UTF-8, else the Windows letters that spreadsheets still write.

use std::borrow::Cow;

use encoding_rs::{UTF_8, WINDOWS_1252};

/// The text of a file, without its byte order mark.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let marked = encoding_rs::Encoding::for_bom(bytes).is_some();
    let encoding = if marked || std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
    // A byte order mark overrules the encoding that is given here.
    encoding.decode(bytes).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_spreadsheets_old_and_new_are_read() {
        assert_eq!(decode(b"\xEF\xBB\xBFcaf\xC3\xA9"), "café");
        assert_eq!(decode(b"caf\xE9"), "café");
        assert_eq!(decode(b"\xFF\xFEa\0,\0"), "a,");
    }
}
