//! Workbooks of earlier versions: everything in them opens, can be taken back and done again, and can be gone on with.

use std::{fs, path::Path};

use model::gaps::{Comparison, GapKey, Group, Measure, Method};
use session::Session;
use tempfile::TempDir;

use crate::room::add_cause;

/// A copy of the file that version 1 wrote: a short day with three data files, one removed and one undone.
fn first_version() -> (TempDir, std::path::PathBuf) {
    written_by("version_1.headwaters")
}

fn written_by(version: &str) -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.headwaters");
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/workbooks").join(version);
    fs::copy(frozen, &path).unwrap();
    (folder, path)
}

fn low_income() -> GapKey {
    GapKey {
        unit: "99010000".into(),
        year: "2024-25".into(),
        measure: Measure::Inexperienced,
        group: Group::LowIncome,
        comparison: Comparison::AllOthers,
        method: Method::SchoolAverages,
    }
}

#[test]
fn a_workbook_of_version_1_gives_the_figures_that_it_gave() {
    let (_folder, path) = first_version();
    for session in [Session::open_to_view(&path).unwrap(), Session::open_to_write(&path).unwrap()] {
        let figure = session.figure(&low_income()).unwrap();
        // As version 1 told them.
        assert!((figure.gap_pp.unwrap() - 12.364_610_502_987_77).abs() < 1e-9);
        assert!((figure.ratio.unwrap() - 1.620_496_315_389_514).abs() < 1e-9);
    }
}

#[test]
fn cells_without_a_figure_of_a_file_that_version_1_read_are_told_without_row_and_text() {
    let (_folder, path) = first_version();
    let session = Session::open_to_write(&path).unwrap();
    let source = session.workbook().sources.iter().find(|one| !one.missing.is_empty()).unwrap();
    let (total, cells) = session.unread(source.id, None, 0, 100).unwrap();
    assert_eq!(total, source.missing.values().sum::<u32>());
    for cell in cells {
        let column = &source.columns[cell.column.unwrap() as usize];
        assert!(column.field.is_some(), "{}", column.header);
        assert!(cell.row.is_none() && cell.unit_name.is_some());
    }
}

#[test]
fn the_history_of_earlier_workbooks_can_be_taken_back_to_the_beginning_and_done_again() {
    for version in ["version_1.headwaters", "version_2.headwaters", "version_3.headwaters"] {
        taken_back_and_done_again(version);
    }
}

fn taken_back_and_done_again(version: &str) {
    let (_folder, path) = written_by(version);
    let mut session = Session::open_to_write(&path).unwrap();
    session.redo().unwrap();
    let present = session.workbook().clone();
    while session.undo().is_ok() {}
    assert_eq!((session.workbook().causes.len(), session.workbook().sources.len()), (0, 0));
    while session.redo().is_ok() {}
    assert_eq!(session.workbook(), &present);
    add_cause(&mut session, 1, "What the next day adds");
    drop(session);

    let session = Session::open_to_write(&path).unwrap();
    assert_eq!(session.workbook().causes.len(), present.causes.len() + 1);
    assert_eq!(session.check().unwrap(), Vec::<String>::new());
}

#[test]
fn what_an_indicator_read_at_a_check_in_of_version_3_is_still_read() {
    let (_folder, path) = written_by("version_3.headwaters");
    let session = Session::open_to_write(&path).unwrap();
    let indicator = session.workbook().indicators.iter().next().unwrap();
    assert_eq!(session.workbook().readings_of(indicator.id), [("2026-02-02", 30.0)]);
}

#[test]
fn a_workbook_of_version_1_keeps_one_copy_of_itself_however_often_it_is_opened() {
    let (folder, path) = first_version();
    let before = fs::read(&path).unwrap();
    for _ in 0..2 {
        drop(Session::open(&path).unwrap());
    }
    assert_eq!(fs::read(folder.path().join("day.before-version-4.headwaters")).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}
