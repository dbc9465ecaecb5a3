//! Files are read in a process of their own: the same figures come out of it, and what goes wrong in it, or is stopped,
//! leaves no trace.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicBool, Ordering},
};

use ingest::{Limits, Looked, Said, beside::Beside};

const PROGRAM: &str = env!("CARGO_BIN_EXE_headwaters");

const HEADERS: &str = "School Name,School Code,Total # of Teachers (FTE),% of Teachers Licensed,Student / Teacher Ratio,Percent of Experienced Teachers,Percent of Teachers without Waiver or Provisional License,Percent Teaching In-Field\n";

/// A file of the teacher report with so many schools.
fn teachers(folder: &Path, schools: usize) -> PathBuf {
    let path = folder.join("teachers.csv");
    let rows = (0..schools).map(|at| format!("S{at},99{at:06},20,98,12 to 1,8{},97,\n", at % 10));
    fs::write(&path, HEADERS.to_owned() + &rows.collect::<String>()).unwrap();
    path
}

fn beside() -> Beside<'static> {
    Beside::uncancelled().program(PROGRAM.into())
}

fn of_2022() -> Said {
    Said { year: Some("2022-23".into()), ..Said::default() }
}

fn headwaters(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).output().unwrap()
}

#[test]
fn a_file_reads_the_same_beside_the_program_as_within_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 6000);
    let bytes = fs::read(&path).unwrap();
    let within = ingest::read("teachers.csv", &bytes, Some("2022-23")).unwrap();
    let mut rows = Vec::new();
    let found = beside().read(&path, &of_2022(), None, &mut |progress| rows.push(progress.rows)).unwrap();
    assert_eq!(found, within);
    assert!(rows.is_sorted() && rows.last() == Some(&4096), "{rows:?}");
    assert_eq!(beside().look(&path, &of_2022(), &mut |_| {}).unwrap(), Looked::Whole(within));
    let open = beside().look(&path, &Said::default(), &mut |_| {}).unwrap();
    assert!(matches!(open, Looked::YearOpen(preview, _) if preview.rows == 6000));
    let (sheets, sha256) = beside().sample(&path).unwrap();
    assert_eq!((sheets[0].rows.len(), sha256), (30, ingest::sha256(&bytes)));
}

#[test]
fn a_refusal_comes_back_as_it_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let none = folder.path().join("none.csv");
    let error = beside().read(&none, &of_2022(), None, &mut |_| {}).unwrap_err();
    assert_eq!(error, ingest::load(&none).unwrap_err());
}

#[test]
fn a_reading_that_is_stopped_in_the_middle_ends_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 20_000);
    let stop = AtomicBool::new(false);
    let beside = Beside::new(&stop).program(PROGRAM.into());
    let error =
        beside.read(&path, &of_2022(), None, &mut |_| stop.store(true, Ordering::Relaxed)).unwrap_err();
    assert_eq!(error.code(), "reading_cancelled");
}

#[test]
fn a_file_that_is_not_the_one_that_was_looked_at_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 3);
    let looked = beside().look(&path, &of_2022(), &mut |_| {}).unwrap();
    let again = |path: &Path| beside().read(path, &of_2022(), Some(looked.sha256()), &mut |_| {});
    assert!(again(&path).is_ok());
    teachers(folder.path(), 4);
    assert_eq!(again(&path).unwrap_err().code(), "file_changed");
}

#[test]
fn a_reading_beyond_its_time_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 20_000);
    let hurried = beside().limits(Limits { seconds: 0, ..Limits::default() });
    let error = hurried.read(&path, &of_2022(), None, &mut |_| {}).unwrap_err();
    assert_eq!(error.code(), "reading_too_slow");
}

#[cfg(target_os = "linux")]
#[test]
fn a_reading_that_asks_for_too_much_memory_ends_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 200_000);
    let poor = beside().limits(Limits { memory: 8, ..Limits::default() });
    let error = poor.read(&path, &of_2022(), None, &mut |_| {}).unwrap_err();
    assert_eq!(error.code(), "reader_stopped");
}

#[test]
fn a_reader_that_says_nothing_or_is_not_there_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let path = teachers(folder.path(), 3);
    for program in [folder.path().join("none"), "true".into()] {
        let error = beside().program(program).read(&path, &of_2022(), None, &mut |_| {}).unwrap_err();
        assert_eq!(error.code(), "reader_stopped");
    }
}

#[test]
fn nonsense_on_its_input_ends_the_reader_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let nonsense = folder.path().join("nonsense");
    for bytes in [&b""[..], b"hello", &[0xFF; 64], &[3, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]] {
        fs::write(&nonsense, bytes).unwrap();
        let input = fs::File::open(&nonsense).unwrap();
        let told = Command::new(PROGRAM).arg("--ingest-worker").stdin(input).output().unwrap();
        assert!(!told.status.success() && told.stdout.is_empty(), "{bytes:?}: {told:?}");
    }
}

#[test]
fn a_bad_file_among_good_ones_leaves_the_workbook_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let workbook = folder.path().join("a.headwaters");
    let workbook = workbook.to_str().unwrap();
    let good = teachers(folder.path(), 3);
    let bad = folder.path().join("bad.xlsx");
    fs::write(&bad, b"PK\x03\x04 torn").unwrap();
    assert!(headwaters(&["new", workbook, "--district", "Ashby Falls"]).status.success());
    let before = headwaters(&["show", workbook, "--json"]).stdout;
    let call = ["import", workbook, good.to_str().unwrap(), bad.to_str().unwrap(), "--year", "2022-23"];
    let told = headwaters(&call);
    assert_eq!(told.status.code(), Some(3), "{told:?}");
    assert_eq!(headwaters(&["show", workbook, "--json"]).stdout, before);
}
