//! The bytes of a file on disk, for callers that have a path. The only place of this crate that touches the disk.

use std::{fs, io::ErrorKind, path::Path};

use crate::IngestError;

/// What a file may weigh before it is read, in megabytes.
const FILE_LIMIT: u64 = 512;

/// Reads a file; gives its name without folder and its bytes.
pub fn load(path: &Path) -> Result<(String, Vec<u8>), IngestError> {
    let shown = path.display().to_string();
    let name = path.file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned());
    let trouble = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => IngestError::FileMissing { path: shown.clone() },
        ErrorKind::IsADirectory => IngestError::IsDirectory { path: shown.clone() },
        _ => IngestError::FileUnreadable { path: shown.clone(), detail: error.to_string() },
    };
    let about = fs::metadata(path).map_err(trouble)?;
    if about.is_dir() {
        return Err(IngestError::IsDirectory { path: shown });
    }
    let megabytes = about.len() >> 20;
    if megabytes >= FILE_LIMIT {
        return Err(IngestError::FileTooLarge { file: name, megabytes, limit: FILE_LIMIT });
    }
    let bytes = fs::read(path).map_err(trouble)?;
    Ok((name, bytes))
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
    fn a_file_comes_with_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, "x").expect("a file");
        assert_eq!(load(&path), Ok(("a.csv".to_owned(), b"x".to_vec())));
    }
}
