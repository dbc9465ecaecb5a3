//! Values separated by commas, semicolons or tabs into a table. What they mean is left to `recognise`.

use std::borrow::Cow;

use crate::{
    IngestError,
    table::{Marks, Table},
    watch::Watch,
};

/// Reads separated values in any of the encodings and line ends that offices write.
pub fn read_text(file: &str, bytes: &[u8], watch: &mut Watch<'_>) -> Result<Table, IngestError> {
    let (text, windows_1252) = decode(bytes);
    let delimiter = delimiter(&text);
    let decimal_comma = delimiter != b',';
    let mut table =
        Table::with_room(text.len(), Marks { rows_can_slip: true, decimal_comma, windows_1252, sheet: None });
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    // The text is valid UTF-8 and rows may have any length, so the reader has nothing left to refuse.
    let mut end = 0;
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = end;
        end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        (0..blank_lines(&text, start, end)).for_each(|_| table.end_row());
        record.iter().for_each(|cell| table.push_cell(cell));
        table.end_row();
        watch.row(file, &table, || Some(end as f32 / text.len() as f32))?;
    }
    Ok(table)
}

/// Blank lines before a record, which the reader skips and a spreadsheet shows: rows must keep their numbers.
fn blank_lines(text: &str, start: usize, end: usize) -> usize {
    let mut skipped = text.get(start..end).unwrap_or_default();
    // The reader leaves the second half of a line end for the next record.
    if text[..start].ends_with('\r') {
        skipped = skipped.strip_prefix('\n').unwrap_or(skipped);
    }
    let breaks = &skipped[..skipped.len() - skipped.trim_start_matches(['\r', '\n']).len()];
    let (returns, feeds) = (breaks.matches('\r').count(), breaks.matches('\n').count());
    returns.max(feeds)
}

/// Bytes as text, and whether Windows-1252 had to be assumed.
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, damaged) = encoding.decode_without_bom_handling(&bytes[length..]);
        if !damaged {
            return (text, false);
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0, true),
    }
}

/// The separator seen most often outside quotes in the first lines.
fn delimiter(text: &str) -> u8 {
    let (mut counts, mut quoted, mut lines) = ([0_usize; 3], false, 0);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' => lines += 1,
            b',' if !quoted => counts[0] += 1,
            b';' if !quoted => counts[1] += 1,
            b'\t' if !quoted => counts[2] += 1,
            _ => {}
        }
        if lines == 20 {
            break;
        }
    }
    let [commas, semicolons, tabs] = counts;
    if tabs > commas.max(semicolons) {
        b'\t'
    } else if semicolons > commas {
        b';'
    } else {
        b','
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::{Limits, quietly};

    fn read(bytes: &[u8]) -> Table {
        quietly(|watch| read_text("a.csv", bytes, watch)).expect("small enough")
    }

    fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
        let table = read(bytes);
        (0..table.len()).map(|at| table.row(at).iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn line_ends_separators_and_byte_order_marks_make_no_difference() {
        let plain = rows(b"a,b\n1,2\n");
        for same in [
            &b"\xEF\xBB\xBFa,b\r\n1,2\r\n"[..],
            b"a;b\r1;2\r",
            b"a\tb\n1\t2",
            b"\xFF\xFEa\0,\0b\0\n\x001\0,\x002\0",
        ] {
            assert_eq!(rows(same), plain);
        }
    }

    #[test]
    fn blank_lines_keep_the_numbers_of_the_rows_below() {
        for text in [&b"\n\na,b\n\n1,2\n"[..], b"\r\n\r\na,b\r\n\r\n1,2\r\n", b"\r\ra,b\r\r1,2\r"] {
            assert_eq!(rows(text), [vec![], vec![], vec!["a", "b"], vec![], vec!["1", "2"]]);
        }
    }

    #[test]
    fn a_comma_inside_quotes_belongs_to_the_cell() {
        assert_eq!(rows(b"\"   1,437\",x\n"), [["   1,437", "x"]]);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_read_as_windows_1252() {
        let table = read(b"O\x92Donoghue,1\n");
        assert!(table.marks.windows_1252);
        assert_eq!(table.row(0).get(0), "O\u{2019}Donoghue");
    }
    #[test]
    fn a_table_with_too_many_cells_is_refused_where_the_limit_is_passed() {
        let text = "a,b,c\n".repeat(5000);
        let mut rows = 0;
        let mut tell = |progress: crate::watch::Progress| rows = progress.rows;
        let mut watch = Watch::new(Limits { cells: 14_000, ..Limits::default() }, &mut tell);
        let error = read_text("a.csv", text.as_bytes(), &mut watch).expect_err("15,000 cells");
        assert_eq!((error.code().as_str(), rows), ("too_many_cells", 4096));
    }

    #[test]
    fn a_byte_of_nothing_inside_a_cell_is_seen_and_never_left_out() {
        let table = read(b"a,1\x002\n");
        assert_eq!(table.row(0).get(1), "1\u{fffd}2");
    }
}
