//! The bytes of a file on disk, for callers that have a path. The only place of this crate that touches the disk.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::Path,
    time::SystemTime,
};

use crate::{
    IngestError,
    watch::{Progress, Watch, quietly},
};

/// Bytes between two words about how far it is.
const STEP: usize = 4 << 20;

/// Reads a file; gives its name without folder and its bytes.
pub fn load(path: &Path) -> Result<(String, Vec<u8>), IngestError> {
    quietly(|watch| load_within(path, watch))
}

/// The name of a file without its folder, as messages say it.
pub fn shown_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The same within limits. A file that changes meanwhile is refused, since it may be half of one and half of another.
pub fn load_within(path: &Path, watch: &mut Watch<'_>) -> Result<(String, Vec<u8>), IngestError> {
    // Messages name the file, never its folder: the page that shows them must not learn where it stands.
    let name = shown_name(path);
    let trouble = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => IngestError::FileMissing { path: name.clone() },
        ErrorKind::IsADirectory => IngestError::IsDirectory { path: name.clone() },
        _ => IngestError::FileUnreadable { path: name.clone(), detail: error.to_string() },
    };
    // Looked at before it is opened: a pipe would wait for somebody to write into it.
    let about = fs::metadata(path).map_err(trouble)?;
    if about.is_dir() {
        return Err(IngestError::IsDirectory { path: name });
    }
    if !about.is_file() {
        return Err(IngestError::IsNoFile { path: name });
    }
    let limit = watch.limits.file;
    let too_large =
        |size: u64| IngestError::FileTooLarge { file: name.clone(), megabytes: size >> 20, limit };
    if about.len() > limit << 20 {
        return Err(too_large(about.len()));
    }
    let (bytes, changed) = read_whole(path, limit << 20, watch).map_err(trouble)?;
    if bytes.len() as u64 > limit << 20 {
        return Err(too_large(bytes.len() as u64));
    }
    if changed {
        return Err(IngestError::FileChanged { file: name });
    }
    Ok((name, bytes))
}

/// All bytes, and whether the file changed while they were read. A file may grow meanwhile: one byte over the limit is
/// enough to know.
fn read_whole(path: &Path, limit: u64, watch: &mut Watch<'_>) -> std::io::Result<(Vec<u8>, bool)> {
    let mut file = File::open(path)?;
    let before = stamp(&file)?;
    let (mut bytes, length) = (Vec::new(), usize::try_from(before.0.min(limit)).unwrap_or(0));
    bytes.reserve_exact(length + 1);
    loop {
        let left = (limit + 1).saturating_sub(bytes.len() as u64);
        if (&mut file).take(left.min(STEP as u64)).read_to_end(&mut bytes)? == 0 {
            break;
        }
        watch.tell(Progress::default());
    }
    let changed = stamp(&file)? != before || bytes.len() as u64 != before.0;
    Ok((bytes, changed))
}

/// What of a file changes with its content.
fn stamp(file: &File) -> std::io::Result<(u64, Option<SystemTime>)> {
    let about = file.metadata()?;
    Ok((about.len(), about.modified().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::Limits;

    #[test]
    fn a_folder_and_a_missing_file_are_told_apart() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(load(folder.path()).expect_err("a folder").code(), "is_directory");
        assert_eq!(load(&folder.path().join("none.csv")).expect_err("missing").code(), "file_missing");
    }

    #[test]
    fn what_goes_on_beyond_the_limit_is_read_no_further() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "0123456789").expect("a file");
        let read = |limit| quietly(|watch| read_whole(&path, limit, watch)).expect("readable").0;
        assert_eq!(read(4), b"01234");
        assert_eq!(read(20), b"0123456789");
    }

    #[test]
    fn a_file_that_changes_while_it_is_read_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "a,b\n1,2\n").expect("a file");
        let mut write_on = |_| {
            use std::io::Write;
            let mut file = File::options().append(true).open(&path).expect("the file");
            file.write_all(b"3,4\n").expect("room");
        };
        let mut watch = Watch::new(Limits { file: 1, ..Limits::default() }, &mut write_on);
        let error = load_within(&path, &mut watch).expect_err("it never stops growing");
        assert!(["file_changed", "file_too_large"].contains(&error.code().as_str()), "{error:?}");
    }

    #[test]
    fn a_file_larger_than_the_limit_is_refused_before_it_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        // A file with a hole: large in name, and nothing on the disk.
        File::create(&path).and_then(|file| file.set_len(3 << 20)).expect("a file");
        let mut untold = |_| panic!("nothing may be read");
        let mut watch = Watch::new(Limits { file: 2, ..Limits::default() }, &mut untold);
        let refused = IngestError::FileTooLarge { file: "a.csv".into(), megabytes: 3, limit: 2 };
        assert_eq!(load_within(&path, &mut watch), Err(refused));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_and_a_device_are_no_files_and_nobody_waits_for_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe.csv");
        let socket = std::os::unix::net::UnixListener::bind(&pipe).expect("a socket");
        assert_eq!(load(&pipe).expect_err("no file").code(), "is_no_file");
        drop(socket);
        assert_eq!(load(Path::new("/dev/zero")).expect_err("a device").code(), "is_no_file");
        let fifo = folder.path().join("fifo");
        let mode = rustix::fs::Mode::from_raw_mode(0o600);
        rustix::fs::mkfifoat(rustix::fs::CWD, &fifo, mode).expect("a pipe");
        assert_eq!(load(&fifo).expect_err("a pipe").code(), "is_no_file");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_may_not_be_read_says_so_by_name_and_never_by_folder() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "x").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("its owner");
        // Who may do everything may read this too.
        if File::open(&path).is_ok() {
            eprintln!("passed over: this user may read every file");
            return;
        }
        let error = load(&path).expect_err("not ours to read");
        assert_eq!(error.code(), "file_unreadable");
        let folder = folder.path().display().to_string();
        assert!(error.args().iter().all(|(_, text)| !text.contains(&folder)), "{error:?}");
    }

    #[test]
    fn a_file_comes_with_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "x").expect("a file");
        assert_eq!(load(&path), Ok(("a.csv".to_owned(), b"x".to_vec())));
    }
}
