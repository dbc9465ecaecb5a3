//! Where things stand in the project: one function for each place that more than one verb needs.

use std::path::PathBuf;

/// The folder of the whole project.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.ancestors().nth(3).expect("BUG: xtask stands three folders below the project").to_path_buf()
}

/// The pages of the window.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// What cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The pages that only the bench opens.
pub fn bench_pages() -> PathBuf {
    target().join("bench-pages")
}

/// A built program of the profile `debug` or `release`.
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
