//! Files by clumsy or hostile hands: each row that cannot be taken is told with its place, each file that cannot be
//! read is refused by a code, and none costs more than its size.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use exchange::{CAUSE_LIMIT, Code, LINK_LIMIT, MapFileError, MapRead, PROBLEM_LIMIT, read_sheets, read_text};
use rust_xlsxwriter::Workbook;

fn sheets(causes: &[&[&str]], links: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in [("Causes", causes), ("Links", links)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn told(read: &MapRead) -> Vec<(&str, Code)> {
    read.problems.iter().map(|one| (one.place.at.as_str(), one.code)).collect()
}

#[test]
fn every_row_of_a_sheet_that_cannot_be_taken_is_told_with_its_row() {
    let long = "x".repeat(301);
    let read = read_sheets(&sheets(
        &[
            &["Cause", "Control", "State", "Root cause"],
            &["a", "theirs", "Set Aside", "perhaps"],
            &["b"],
            &["A ", "shared"],
            &[&long],
            &["", "ours"],
        ],
        &[
            &["From", "To", "To is", "Sign", "Strength", "Delay"],
            &["a", "a"],
            &["a", "b"],
            &["A", "B"],
            &["b", "a", "", "sideways"],
            &["b", "a", "", "", "5"],
            &["b", "a", "", "", "2.5"],
            &["b", "a", "strategy"],
            &["b", "a", "", "", "", "soon"],
            &["", "a"],
            &["b", "somebody else's"],
        ],
    ))
    .unwrap();
    let expected = [
        ("2", Code::ControlUnknown),
        ("2", Code::RootUnknown),
        ("4", Code::NameTwice),
        ("5", Code::NameTooLong),
        ("6", Code::NameMissing),
        ("2", Code::LinkToItself),
        ("4", Code::LinkTwice),
        ("5", Code::SignUnknown),
        ("6", Code::StrengthOutOfRange),
        ("7", Code::StrengthOutOfRange),
        ("8", Code::FieldUnread),
        ("9", Code::DelayUnknown),
        ("10", Code::NameMissing),
    ];
    assert_eq!(told(&read), expected);
    // Whether the map has a cause of that name is not for a reader to say.
    assert_eq!((read.table.causes.len(), read.table.links.len()), (2, 2));
}

#[test]
fn cells_of_a_matrix_that_are_no_links_are_told_by_their_names() {
    let read = read_text(b"x,a,b,b\na,1,3,\nb,yes,,4\nc,5,0,\n").unwrap();
    let expected = [
        ("D1", Code::NameTwice),
        ("B2", Code::LinkToItself),
        ("B3", Code::CellUnknown),
        ("D3", Code::LinkEndMissing),
        ("B4", Code::StrengthOutOfRange),
    ];
    assert_eq!(told(&read), expected);
    assert_eq!(read.table.links.len(), 1);
}

#[test]
fn a_matrix_without_a_link_says_what_is_wrong_with_its_cells() {
    let zeros = read_text(b"x,a,b,gap\na,0,,0\nb,0,0,0\n").unwrap();
    assert_eq!(told(&zeros), [("", Code::NoLinks)]);
    assert_eq!((zeros.table.causes.len(), zeros.table.gaps.len()), (2, 1));
    let strong = read_text(b"x,gap\na,9\nb,-7\n").unwrap();
    let expected = [("B2", Code::StrengthOutOfRange), ("B3", Code::StrengthOutOfRange), ("", Code::NoLinks)];
    assert_eq!(told(&strong), expected);
    let words = read_text(b"x,a,b\na,,strong\nb,12.5,\n").unwrap();
    let expected = [("C2", Code::CellUnknown), ("B3", Code::StrengthOutOfRange), ("", Code::NoLinks)];
    assert_eq!(told(&words), expected);
}

#[test]
fn a_name_of_a_million_letters_is_told_shortened_and_so_are_the_links_to_it() {
    let long = "x".repeat(1_000_000);
    let kumu = format!(
        r#"{{"elements":[{{"label":"{long}"}},{{"label":"a"}}],"connections":[{{"from":"a","to":"{long}"}}]}}"#
    );
    let read = read_text(kumu.as_bytes()).unwrap();
    assert_eq!(told(&read), [("1", Code::NameTooLong), ("1", Code::LinkEndMissing)]);
    assert!(read.problems.iter().all(|one| one.text.chars().count() < 100));
    let graphml = format!("<graphml><graph><node id='{long}'/><node id='a'/></graph></graphml>");
    let read = read_text(graphml.as_bytes()).unwrap();
    assert_eq!((told(&read)[0].1, told(&read)[0].0.len() < 100), (Code::NameTooLong, true));
}

#[test]
fn markup_and_marks_of_direction_in_names_stay_letters() {
    let read = read_text("x,<img onerror=x>\n<img onerror=x>,\n\u{202E}flow,3\n".as_bytes()).unwrap();
    let names: Vec<&str> = read.table.causes.iter().map(|cause| cause.name.as_str()).collect();
    assert_eq!(names, ["<img onerror=x>", "flow"]);
}

#[test]
fn entities_are_refused_before_they_unfold() {
    let laughs = r#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">
        <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
        <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
        <graphml><graph><node id="&lol3;"/></graph></graphml>"#;
    assert_eq!(read_text(laughs.as_bytes()), Err(MapFileError::XmlWithEntities));
}

#[test]
fn nesting_without_end_is_refused_or_passed_over_and_breaks_nothing() {
    let deep = |start: &str, end: &str| start.repeat(100_000) + &end.repeat(100_000);
    let list = deep("[", "]");
    assert_eq!(read_text(list.as_bytes()).unwrap_err().code(), "json_unreadable");
    let inside = format!(r#"{{"elements":[{{"label":"a","x":{list}}}]}}"#);
    assert_eq!(read_text(inside.as_bytes()).unwrap_err().code(), "json_unreadable");
    let beside = format!(r#"{{"maps":{list},"elements":[{{"label":"a"}}]}}"#);
    assert_eq!(read_text(beside.as_bytes()).unwrap().table.causes.len(), 1);
    let xml = deep("<graph>", "</graph>");
    let read = read_text(xml.as_bytes());
    assert!(read.is_ok() || read.as_ref().unwrap_err().code() == "xml_unreadable", "{read:?}");
}

#[test]
fn more_than_a_map_can_hold_is_refused() {
    let row = |at: usize| format!("n{at},\n");
    let matrix = (0..=CAUSE_LIMIT).map(row).fold("x,a\n".to_owned(), |all, row| all + &row);
    assert_eq!(read_text(matrix.as_bytes()).unwrap_err().code(), "map_too_many_causes");
    let elements: Vec<String> = (0..200).map(|at| format!(r#"{{"label":"n{at}"}}"#)).collect();
    let pairs = (0..200).flat_map(|from| (0..200).map(move |to| (from, to)));
    let pairs = pairs.filter(|(from, to)| from != to).take(LINK_LIMIT + 1);
    let connections: Vec<String> =
        pairs.map(|(from, to)| format!(r#"{{"from":"n{from}","to":"n{to}"}}"#)).collect();
    let file =
        format!(r#"{{"elements":[{}],"connections":[{}]}}"#, elements.join(","), connections.join(","));
    assert_eq!(read_text(file.as_bytes()).unwrap_err().code(), "map_too_many_links");
}

#[test]
fn problems_beyond_those_that_are_listed_are_counted() {
    let wrong = r#"{"from":"a","to":"nobody"},"#.repeat(PROBLEM_LIMIT + 4);
    let file = format!(r#"{{"elements":[{{"label":"a"}}],"connections":[{}]}}"#, wrong.trim_end_matches(','));
    let read = read_text(file.as_bytes()).unwrap();
    assert_eq!((read.problems.len(), read.more_problems), (PROBLEM_LIMIT, 4));
}

#[test]
fn a_sheet_that_spans_the_whole_grid_costs_only_its_used_cells() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Causes").unwrap();
    sheet.write_string(0, 0, "Cause").unwrap();
    sheet.write_string(1_048_575, 16_383, "far away").unwrap();
    let read = read_sheets(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(told(&read), [("1048576", Code::FieldUnread), ("1048576", Code::NameMissing)]);
}

#[test]
fn what_is_no_map_is_refused_by_its_form() {
    let code = |bytes: &[u8]| read_text(bytes).unwrap_err().code();
    assert_eq!(code(b""), "not_a_map");
    assert_eq!(code(b"District,Code,Teachers\nAshby Falls,99020000,120\n"), "not_a_map");
    assert_eq!(code(b"School,2023,2024\nNorth,45.5,47.2\nSouth,13,14.5\n"), "not_a_map");
    assert_eq!(code(b"just some words"), "not_a_map");
    assert_eq!(code(b"<html><body>hello</body></html>"), "xml_without_graph");
    assert_eq!(code(b"<graphml><graph>"), "xml_unreadable");
    assert_eq!(code(b"{\"elements\": 3}"), "json_unreadable");
    assert_eq!(code(b"{\"records\": []}"), "json_without_elements");
    let whole = sheets(&[&["Cause"], &["a"]], &[]);
    assert_eq!(read_sheets(&whole[..whole.len() / 2]).unwrap_err().code(), "map_sheet_unreadable");
    let no_name = sheets(&[&["State"], &["possible"]], &[&["From"], &["a"]]);
    assert_eq!(read_sheets(&no_name).unwrap_err().code(), "map_column_missing");
    let mut book = Workbook::new();
    book.add_worksheet();
    assert_eq!(read_sheets(&book.save_to_buffer().unwrap()), Err(MapFileError::MapSheetMissing));
}
