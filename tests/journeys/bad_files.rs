//! Files that are not workbooks, damaged, cut off, newer, read-only or in use: told apart, and never touched.

use std::fs;

use session::{Session, SessionError};

use crate::room::{add_cause, new};

fn code_of(result: Result<Session, SessionError>) -> &'static str {
    match result {
        Err(SessionError::Store(error)) => error.code(),
        Err(SessionError::Refused(refusal)) => panic!("refused: {refusal:?}"),
        Ok(_) => "opened",
    }
}

#[test]
fn what_is_no_workbook_is_named_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("empty.headwaters"), b"").unwrap();
    fs::write(path("picture.headwaters"), b"\x89PNG\r\n\x1a\n and so on").unwrap();
    let plain = rusqlite::Connection::open(path("plain.headwaters")).unwrap();
    plain.execute_batch("CREATE TABLE pupils (name TEXT); INSERT INTO pupils VALUES ('Ada');").unwrap();
    drop(plain);
    let expected = [
        ("", "file_is_a_folder"),
        ("missing.headwaters", "file_missing"),
        ("empty.headwaters", "file_is_empty"),
        ("picture.headwaters", "not_a_workbook"),
        ("plain.headwaters", "not_a_workbook"),
    ];
    for (name, code) in expected {
        let before = fs::read(path(name)).ok();
        assert_eq!(code_of(Session::open(&path(name))), code, "{name}");
        assert_eq!(fs::read(path(name)).ok(), before, "{name}");
    }
}

#[test]
fn a_workbook_of_a_newer_version_is_refused_and_left_untouched() {
    let (room, session) = new();
    drop(session);
    let file = rusqlite::Connection::open(&room.path).unwrap();
    file.pragma_update(None, "user_version", 99).unwrap();
    drop(file);
    let before = fs::read(&room.path).unwrap();
    assert_eq!(code_of(Session::open(&room.path)), "workbook_newer");
    assert_eq!(fs::read(&room.path).unwrap(), before);
}

#[test]
fn a_damaged_workbook_is_told_and_left_untouched() {
    let (room, session) = new();
    drop(session);
    let mut bytes = fs::read(&room.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[4096..middle].fill(0xA5);
    fs::write(&room.path, &bytes).unwrap();
    assert_eq!(code_of(Session::open(&room.path)), "workbook_corrupt");
    assert_eq!(fs::read(&room.path).unwrap(), bytes);
}

#[test]
fn a_table_added_by_a_stranger_makes_it_a_file_that_is_not_ours() {
    let (room, session) = new();
    drop(session);
    let file = rusqlite::Connection::open(&room.path).unwrap();
    file.execute_batch("CREATE TRIGGER sly AFTER INSERT ON cause BEGIN DELETE FROM gap; END;").unwrap();
    drop(file);
    assert_eq!(code_of(Session::open(&room.path)), "not_a_workbook");
}

#[test]
fn while_one_writes_others_view_and_a_second_writer_is_told_who_it_is() {
    let (room, mut first) = new();
    add_cause(&mut first, 1, "one");
    let second = Session::open(&room.path).unwrap();
    assert!(second.view_only());
    assert_eq!(second.workbook().causes.len(), 1);
    assert_eq!(code_of(Session::open_to_write(&room.path)), "workbook_in_use");
    drop(first);
    assert!(!Session::open(&room.path).unwrap().view_only());
    assert!(!room.folder.path().join("day.headwaters-lock").exists());
}

#[test]
fn a_read_only_file_opens_for_viewing_and_refuses_commands() {
    let (room, session) = new();
    drop(session);
    let mut permissions = fs::metadata(&room.path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&room.path, permissions).unwrap();
    let mut session = Session::open(&room.path).unwrap();
    assert!(session.view_only());
    let refused = crate::room::say(&mut session, serde_json::json!({"type": "AddCause", "label": "one"}));
    assert!(matches!(refused, Err(SessionError::Refused(model::Refusal::ViewOnly))));
    assert_eq!(code_of(Session::open_to_write(&room.path)), "file_read_only");
}

#[test]
fn a_new_workbook_never_writes_over_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.headwaters");
    fs::write(&path, b"Dear colleagues").unwrap();
    let district =
        model::edit::SetDistrict { district_name: "Ashby Falls".into(), district_code: None, year: None };
    assert_eq!(code_of(Session::create(&path, district)), "file_exists");
    assert_eq!(fs::read(&path).unwrap(), b"Dear colleagues");
}

#[test]
fn a_copy_taken_between_two_actions_is_a_whole_workbook() {
    let (room, mut session) = new();
    add_cause(&mut session, 1, "one");
    let copy = room.folder.path().join("copy.headwaters");
    fs::copy(&room.path, &copy).unwrap();
    add_cause(&mut session, 2, "two");
    let copied = Session::open(&copy).unwrap();
    assert_eq!(copied.workbook().causes.len(), 1);
    assert_eq!(copied.check().unwrap(), Vec::<String>::new());
}

/// The workbook as it stands on the disk when a writer dies half-way: pages written, the action not committed.
fn left_by_a_writer_who_died(path: &std::path::Path, to: &std::path::Path) {
    let writer = rusqlite::Connection::open(path).unwrap();
    writer.execute_batch("BEGIN; UPDATE cause SET label = 'half done';").unwrap();
    writer.cache_flush().unwrap();
    let journal = |path: &std::path::Path| path.with_extension("headwaters-journal");
    fs::copy(path, to).unwrap();
    fs::copy(journal(path), journal(to)).unwrap();
    let reader =
        rusqlite::Connection::open_with_flags(to, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let read = reader.query_row("SELECT count(*) FROM cause", [], |row| row.get::<_, i64>(0));
    assert!(read.is_err(), "the copy is not cut off half-way");
}

#[test]
fn a_workbook_whose_writer_died_half_way_is_whole_when_it_is_next_looked_at() {
    let (room, mut session) = new();
    add_cause(&mut session, 1, "one");
    drop(session);
    let left = room.folder.path().join("left.headwaters");
    left_by_a_writer_who_died(&room.path, &left);
    let viewed = Session::open_to_view(&left).unwrap();
    assert_eq!(viewed.workbook().causes.iter().next().unwrap().label, "one");
    assert_eq!(viewed.check().unwrap(), Vec::<String>::new());
}

#[test]
fn a_workbook_that_lost_its_last_byte_is_told_to_be_damaged_and_left_untouched() {
    let (room, session) = new();
    drop(session);
    let mut bytes = fs::read(&room.path).unwrap();
    bytes.pop();
    fs::write(&room.path, &bytes).unwrap();
    assert_eq!(code_of(Session::open(&room.path)), "workbook_corrupt");
    assert_eq!(fs::read(&room.path).unwrap(), bytes);
}

#[test]
fn a_new_workbook_in_a_folder_that_is_not_there_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("not here").join("day.headwaters");
    let district =
        model::edit::SetDistrict { district_name: "Ashby Falls".into(), district_code: None, year: None };
    assert_eq!(code_of(Session::create(&path, district)), "folder_missing");
}
