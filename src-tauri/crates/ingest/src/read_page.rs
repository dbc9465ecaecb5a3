//! The largest table of an HTML page, which some sites hand out under the name `.xls`.

use scraper::{ElementRef, Html, Selector};

use crate::{
    IngestError,
    read_text::decode,
    table::{Marks, Table},
    watch::Watch,
};

/// Reads the table with the most rows.
pub fn read_page(file: &str, bytes: &[u8], watch: &mut Watch<'_>) -> Result<Table, IngestError> {
    let limit = watch.limits.page;
    if bytes.len() as u64 > limit << 20 {
        let megabytes = bytes.len() as u64 >> 20;
        return Err(IngestError::FileTooLarge { file: file.to_owned(), megabytes, limit });
    }
    let (text, windows_1252) = decode(bytes);
    let page = Html::parse_document(&text);
    let (tables, rows) = (selector("table"), selector("tr"));
    let largest = page
        .select(&tables)
        .max_by_key(|table| table.select(&rows).count())
        .filter(|table| table.select(&rows).count() > 1)
        .ok_or_else(|| IngestError::PageWithoutTable { file: file.to_owned() })?;
    let mut table = Table::new(Marks { windows_1252, ..Marks::default() });
    for row in largest.select(&rows) {
        push_row(&mut table, row);
        watch.row(file, &table, || None)?;
    }
    Ok(table)
}

fn push_row(table: &mut Table, row: ElementRef<'_>) {
    for cell in row.child_elements().filter(|element| matches!(element.value().name(), "td" | "th")) {
        table.push_cell(cell.text().collect::<String>().trim());
        // A cell over several columns stands in the first of them.
        let width = cell.attr("colspan").and_then(|width| width.trim().parse::<usize>().ok()).unwrap_or(1);
        (1..width.min(1000)).for_each(|_| table.push_cell(""));
    }
    table.end_row();
}

fn selector(name: &str) -> Selector {
    Selector::parse(name).expect("BUG: a plain element name is a selector")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::quietly;

    #[test]
    fn the_largest_table_of_a_page_is_read_with_its_wide_cells() {
        let page = b"<html><table><tr><td>menu</td></tr></table><table>\r<tr><td colspan=2>Title</td></tr>\r\n\
            <tr><th>Org Name</th><th>Org Code</th></tr><tr><td>Ashby &amp; Falls</td><td class='t'>99010000</td></table>";
        let table = quietly(|watch| read_page("a.xls", page, watch)).expect("a table");
        assert_eq!(table.len(), 3);
        assert_eq!(table.row(0).width(), 2);
        assert_eq!(table.row(2).iter().collect::<Vec<_>>(), ["Ashby & Falls", "99010000"]);
    }

    #[test]
    fn a_page_without_a_table_is_refused() {
        let read = quietly(|watch| read_page("a.xls", b"<p>Sign in</p>", watch));
        assert_eq!(read.expect_err("no table").code(), "page_without_table");
    }
}
