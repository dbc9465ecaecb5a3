//! One writer a workbook: an operating-system lock on `<name>.headwaters-lock`, which says who holds it.
//! The system lets go of it when the program dies, so a lock file left behind does no harm.

use std::{
    fs::{self, File, TryLockError},
    io::{Read, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

/// Who writes to a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// User name.
    pub user: String,
    /// Name of the machine.
    pub host: String,
    /// Process number.
    pub process: u32,
    /// Since when, RFC 3339.
    pub since: String,
}

impl Holder {
    fn now(since: &str) -> Self {
        let env =
            |names: [&str; 2]| names.iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
        let host = fs::read_to_string("/etc/hostname").map(|name| name.trim().to_owned());
        Self {
            user: env(["USER", "USERNAME"]),
            host: host.unwrap_or_else(|_| env(["HOSTNAME", "COMPUTERNAME"])),
            process: std::process::id(),
            since: since.to_owned(),
        }
    }
}

/// A held lock; let go, and its file removed, when it is dropped.
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// How taking a lock went.
pub enum Taken {
    /// It is ours.
    Ours(Lock),
    /// Somebody else has it.
    Theirs(Holder),
    /// The folder cannot be written to.
    Unwritable,
}

impl Lock {
    /// Takes the lock of the workbook at `workbook`, if it is free.
    pub fn take(workbook: &Path, since: &str) -> Result<Taken, std::io::Error> {
        let path = path_of(workbook);
        // Bounded, for file systems that give a file another number at every look.
        for _ in 0..100 {
            match Self::try_take(&path, since)? {
                Taken::Ours(lock) if !stands_at(&lock.file, &path) => (),
                taken => return Ok(taken),
            }
        }
        Self::try_take(&path, since)
    }

    fn try_take(path: &Path, since: &str) -> Result<Taken, std::io::Error> {
        let opened = File::options().read(true).write(true).create(true).truncate(false).open(path);
        let mut file = match opened {
            Ok(file) => file,
            Err(error) if is_unwritable(&error) => return Ok(Taken::Unwritable),
            Err(error) => return Err(error),
        };
        match file.try_lock() {
            Ok(()) => {
                // Who holds it is a courtesy to others: on a full disk the lock is as good without.
                let _ = sign(&mut file, since);
                Ok(Taken::Ours(Self { file, path: path.to_owned() }))
            }
            Err(TryLockError::WouldBlock) => Ok(Taken::Theirs(holder(file))),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held, so that nobody takes a file that is about to go. A failure leaves an empty
        // promise that the system has already let go of.
        // A file of another holder, which can only stand there when ours was removed, is not ours to remove.
        if stands_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// Whether the open file is still the one at this path. Whoever opened it a moment before its holder removed it has
/// locked a file that nobody will look at again.
#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |about: &fs::Metadata| (about.dev(), about.ino());
    matches!((file.metadata(), fs::metadata(path)), (Ok(ours), Ok(there)) if place(&ours) == place(&there))
}

/// Elsewhere the system lets nobody make a file anew while the removed one is open.
#[cfg(not(unix))]
fn stands_at(_: &File, _: &Path) -> bool {
    true
}

fn sign(file: &mut File, since: &str) -> Result<(), std::io::Error> {
    file.set_len(0)?;
    file.write_all(serde_json::to_string(&Holder::now(since))?.as_bytes())
}

fn is_unwritable(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem)
}

fn holder(mut file: File) -> Holder {
    let mut text = String::new();
    let _ = file.read_to_string(&mut text);
    serde_json::from_str(&text).unwrap_or_default()
}

/// `day.headwaters` is locked by `day.headwaters-lock`.
fn path_of(workbook: &Path) -> PathBuf {
    let mut name = workbook.as_os_str().to_owned();
    if workbook.extension().is_none_or(|end| end != "headwaters") {
        name.push(".headwaters");
    }
    name.push("-lock");
    PathBuf::from(name)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_that_was_removed_and_made_anew_is_another_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("day.headwaters-lock");
        let ours = File::create(&path).expect("a file");
        assert!(stands_at(&ours, &path));
        fs::remove_file(&path).expect("there");
        assert!(!stands_at(&ours, &path));
        File::create(&path).expect("a file");
        assert!(!stands_at(&ours, &path));
    }
}
