//! The built programs that are measured, and the files that they are measured with, as `cargo xtask bench` names them.

use std::{
    cell::OnceCell,
    env,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Programs by the variables that name them.
#[derive(Default)]
pub struct Programs {
    told: OnceCell<Value>,
}

impl Programs {
    /// The program of this variable.
    pub fn get(&self, variable: &str) -> Result<PathBuf> {
        self.find(variable).with_context(|| format!("{variable} (cargo xtask bench)"))
    }

    /// The same, where there is one.
    pub fn find(&self, variable: &str) -> Option<PathBuf> {
        env::var_os(variable).map(PathBuf::from)
    }

    /// What the Python script `bench/peers/<name>.py` makes of this input; none where no Python is named. Settings that slow
    /// numpy's library down are left out.
    pub fn peers(&self, name: &str, input: &[u8]) -> Result<Option<Value>> {
        let Some(python) = self.find("HEADWATERS_PEERS") else { return Ok(None) };
        let script =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/peers").join(name).with_extension("py");
        let mut command = Command::new(python);
        command.arg(script).env_remove("OPENBLAS_CORETYPE").env_remove("OPENBLAS_L2_SIZE");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        child.stdin.take().context("no way in")?.write_all(input)?;
        let ended = child.wait_with_output()?;
        ensure!(ended.status.success(), "the peers ended with {}", ended.status);
        Ok(Some(serde_json::from_slice(&ended.stdout)?))
    }

    /// The folder of published files.
    pub fn real_files(&self) -> Option<PathBuf> {
        self.find("HEADWATERS_REAL_DATA")
    }

    /// What the program that works over the whole state has measured: milliseconds by name. It runs once.
    pub fn whole_state(&self, folder: &Path) -> Result<Value> {
        if let Some(told) = self.told.get() {
            return Ok(told.clone());
        }
        let ended = Command::new(self.get("HEADWATERS_WHOLE_STATE")?).arg(folder).output()?;
        ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        let told: Value = serde_json::from_slice(&ended.stdout)?;
        Ok(self.told.get_or_init(|| told).clone())
    }
}
