//! Workbooks of earlier versions, brought to the present schema step by step: one file of SQL a step, all of them in
//! one transaction, after a copy beside the file. Looking at the file before that is left to `open`.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use rusqlite::{Connection, TransactionBehavior, backup::Backup};

use crate::{SCHEMA_VERSION, StoreError};

/// What makes a file of version 1, what makes version 2 of it, and so on.
const STEPS: [&str; SCHEMA_VERSION as usize] = [
    include_str!("sql/migrations/0001_first.sql"),
    include_str!("sql/migrations/0002_mappings_and_unread_cells.sql"),
    include_str!("sql/migrations/0003_categories_checks_and_rounds.sql"),
    include_str!("sql/migrations/0004_plans_and_the_months_after.sql"),
];

/// The version that a file says it is of; 0 where it says nothing.
pub(crate) fn version_of(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// An empty workbook as this version wrote it, in memory, to compare with.
pub(crate) fn as_written_by(version: u32) -> Result<Connection, StoreError> {
    let connection = Connection::open_in_memory()?;
    for step in STEPS.iter().take(version as usize) {
        connection.execute_batch(step)?;
    }
    Ok(connection)
}

/// Brings a workbook to the present schema: wholly, or not at all.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version_of(&transaction)?;
    for step in STEPS.iter().skip(from as usize) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(transaction.commit()?)
}

/// The same for somebody who only looks. Their file must stay as it is, so a copy in memory is brought to the present;
/// it does not follow the file when a program of the earlier version goes on writing to it.
pub(crate) fn migrated_in_memory(file: &Connection) -> Result<Connection, StoreError> {
    let mut memory = Connection::open_in_memory()?;
    Backup::new(file, &mut memory)?.run_to_completion(1_000, std::time::Duration::ZERO, None)?;
    migrate(&mut memory)?;
    Ok(memory)
}

/// Keeps the file as it is beside itself: `day.headwaters` as `day.before-version-4.headwaters`. Nothing is written
/// over; a copy of the same bytes, left by a program that was stopped after making it, is as good as a new one.
pub(crate) fn keep_copy(path: &Path) -> Result<PathBuf, StoreError> {
    let mut number = 1;
    loop {
        let copy = copy_name(path, number);
        match File::options().write(true).create_new(true).open(&copy) {
            Ok(file) => {
                fill(path, file).inspect_err(|_| drop(fs::remove_file(&copy)))?;
                return Ok(copy);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                if is_same(path, &copy)? {
                    return Ok(copy);
                }
            }
            Err(error) => return Err(error.into()),
        }
        number += 1;
    }
}

fn fill(path: &Path, mut copy: File) -> Result<(), std::io::Error> {
    std::io::copy(&mut File::open(path)?, &mut copy)?;
    copy.sync_all()
}

fn is_same(one: &Path, other: &Path) -> Result<bool, std::io::Error> {
    Ok(fs::metadata(one)?.len() == fs::metadata(other)?.len() && fs::read(one)? == fs::read(other)?)
}

fn copy_name(path: &Path, number: u32) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(".before-version-{SCHEMA_VERSION}"));
    if number > 1 {
        name.push(format!(" ({number})"));
    }
    name.push(".headwaters");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, open::schema_of};
    use model::Kind;

    /// A workbook as the program of version 1 wrote it: a short day, two files still in, one removed, one undone.
    fn frozen() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/workbooks/version_1.headwaters")
    }

    fn old_file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("day.headwaters");
        fs::copy(frozen(), &path).unwrap();
        (folder, path)
    }

    fn count(connection: &Connection, what: &str) -> i64 {
        connection.query_row(&format!("SELECT count(*) AS n FROM {what}"), [], |row| row.get("n")).unwrap()
    }

    /// Kinds that the old version did not know yet have no table in its file.
    fn assert_all_records_of(old: &Connection, store: &Store) {
        let known = |kind: &&Kind| count(old, &format!("sqlite_schema WHERE name = '{}'", kind.id())) == 1;
        for kind in Kind::ALL.iter().filter(known) {
            assert_eq!(count(&store.connection, kind.id()), count(old, kind.id()), "{}", kind.id());
        }
        assert_eq!(count(&store.connection, "pragma_foreign_key_check"), 0);
    }

    /// The frozen workbook of a version, as it was and opened by this one.
    fn opened(version: &str) -> (Connection, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("day.headwaters");
        let frozen = frozen().with_file_name(version);
        fs::copy(&frozen, &path).unwrap();
        (Connection::open(&frozen).unwrap(), Store::open_to_write(&path, "now").unwrap())
    }

    #[test]
    fn the_steps_from_the_first_version_make_the_schema_of_a_new_file() {
        let fresh = crate::open::fresh().unwrap();
        let stepped = as_written_by(SCHEMA_VERSION).unwrap();
        assert_eq!(schema_of(&stepped).unwrap(), schema_of(&fresh).unwrap());
    }

    #[test]
    fn a_workbook_of_version_1_opens_with_every_record_and_figure_and_a_copy_stands_beside_it() {
        let (folder, path) = old_file();
        let old = Connection::open(frozen()).unwrap();
        let store = Store::open_to_write(&path, "now").unwrap();
        assert_eq!(version_of(&store.connection).unwrap(), SCHEMA_VERSION);
        assert_all_records_of(&old, &store);
        for table in ["unit", "batch", "history"] {
            assert_eq!(count(&store.connection, table), count(&old, table), "{table}");
        }
        let figures = count(&old, "observation WHERE value IS NOT NULL");
        assert_eq!(count(&store.connection, "observation"), figures);
        let unread = count(&old, "observation WHERE missing IS NOT NULL");
        assert_eq!(count(&store.connection, "unread"), unread);
        assert_eq!(count(&store.connection, "unread WHERE \"column\" IS NOT NULL"), unread);
        assert!(figures > 100 && unread > 0);
        assert_eq!(store.check().unwrap(), Vec::<String>::new());
        let copy = folder.path().join("day.before-version-4.headwaters");
        assert_eq!(fs::read(copy).unwrap(), fs::read(frozen()).unwrap());
    }

    #[test]
    fn a_workbook_of_version_2_opens_with_every_record_and_nothing_refers_to_nothing() {
        let (old, store) = opened("version_2.headwaters");
        assert_all_records_of(&old, &store);
        for table in ["link", "evidence", "ballot", "vote", "history"] {
            assert!(count(&store.connection, table) > 1 || table == "ballot", "{table}");
        }
        assert_eq!(count(&store.connection, "link WHERE checked = 'not_yet'"), count(&old, "link"));
        assert_eq!(count(&store.connection, "ballot WHERE rule = 'dots' AND round = 1 AND hidden = 0"), 1);
        assert_eq!(store.check().unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_workbook_of_version_3_opens_with_every_record_and_what_was_read_at_check_ins() {
        let (old, store) = opened("version_3.headwaters");
        assert_all_records_of(&old, &store);
        for table in ["strategy", "plan", "milestone", "check_in", "rating"] {
            assert!(count(&store.connection, table) > 0, "{table}");
        }
        let read = "check_in WHERE json_extract(readings, '$[0].value') = 30.0";
        assert_eq!(count(&store.connection, read), count(&old, "check_in WHERE value = 30.0"));
        assert_eq!(store.check().unwrap(), Vec::<String>::new());
    }

    #[test]
    fn looking_at_a_workbook_of_version_1_leaves_it_as_it_is() {
        let (_folder, path) = old_file();
        let viewed = Store::open_to_view(&path).unwrap();
        assert!(viewed.view_only());
        assert_eq!(fs::read(&path).unwrap(), fs::read(frozen()).unwrap());
        let written = Store::open_to_write(&path, "now").unwrap();
        assert_eq!(viewed.load_records().unwrap(), written.load_records().unwrap());
    }

    #[test]
    fn a_program_that_dies_half_way_leaves_the_old_workbook_whole() {
        let (folder, path) = old_file();
        let (died, journal) = (folder.path().join("died.headwaters"), "headwaters-journal");
        let writer = Connection::open(&path).unwrap();
        writer.execute_batch(&format!("BEGIN IMMEDIATE; {}", STEPS[1])).unwrap();
        writer.cache_flush().unwrap();
        fs::copy(&path, &died).unwrap();
        fs::copy(path.with_extension(journal), died.with_extension(journal)).unwrap();
        assert_ne!(fs::read(&died).unwrap(), fs::read(frozen()).unwrap(), "nothing was written half-way");

        drop(Store::open_to_view(&died).unwrap());
        assert_eq!(fs::read(&died).unwrap(), fs::read(frozen()).unwrap());
        let store = Store::open_to_write(&died, "now").unwrap();
        assert_eq!(version_of(&store.connection).unwrap(), SCHEMA_VERSION);
    }

    #[test]
    fn a_copy_is_never_written_over_and_not_made_twice() {
        let (folder, path) = old_file();
        let taken = folder.path().join("day.before-version-4.headwaters");
        fs::write(&taken, "something else").unwrap();
        let copy = keep_copy(&path).unwrap();
        assert_eq!(copy, folder.path().join("day.before-version-4 (2).headwaters"));
        assert_eq!(keep_copy(&path).unwrap(), copy);
        assert_eq!(fs::read(&taken).unwrap(), b"something else");
    }

    #[test]
    fn a_workbook_of_version_1_that_a_stranger_changed_is_not_ours_and_stays_as_it_is() {
        let (_folder, path) = old_file();
        let stranger = Connection::open(&path).unwrap();
        stranger.execute_batch("CREATE TABLE pupil (name TEXT);").unwrap();
        drop(stranger);
        let before = fs::read(&path).unwrap();
        let refused = Store::open_to_write(&path, "now").err().map(|error| error.code());
        assert_eq!(refused, Some("not_a_workbook"));
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}
