//! The bytes of a file on disk, for callers that have a path. The only place of this crate that touches the disk.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::Path,
};

use crate::IngestError;

/// What a file may weigh before it is read, in megabytes.
const FILE_LIMIT: u64 = 512;

/// Reads a file; gives its name without folder and its bytes.
pub fn load(path: &Path) -> Result<(String, Vec<u8>), IngestError> {
    // Messages name the file, never its folder: the page that shows them must not learn where it stands.
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let shown = name.clone();
    let trouble = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => IngestError::FileMissing { path: shown.clone() },
        ErrorKind::IsADirectory => IngestError::IsDirectory { path: shown.clone() },
        _ => IngestError::FileUnreadable { path: shown.clone(), detail: error.to_string() },
    };
    let about = fs::metadata(path).map_err(trouble)?;
    if about.is_dir() {
        return Err(IngestError::IsDirectory { path: shown });
    }
    let too_large = |size: u64| IngestError::FileTooLarge {
        file: name.clone(),
        megabytes: size >> 20,
        limit: FILE_LIMIT,
    };
    if about.len() >> 20 >= FILE_LIMIT {
        return Err(too_large(about.len()));
    }
    let bytes = read_at_most(path, FILE_LIMIT << 20).map_err(trouble)?;
    if bytes.len() as u64 > FILE_LIMIT << 20 {
        return Err(too_large(bytes.len() as u64));
    }
    Ok((name, bytes))
}

/// A file may grow while it is read, and a device may never end: one byte over the limit is enough to know.
fn read_at_most(path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(read_at_most(&path, 4).expect("readable"), b"01234");
        assert_eq!(read_at_most(&path, 20).expect("readable"), b"0123456789");
    }

    #[test]
    fn a_file_comes_with_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "x").expect("a file");
        assert_eq!(load(&path), Ok(("a.csv".to_owned(), b"x".to_vec())));
    }
}
