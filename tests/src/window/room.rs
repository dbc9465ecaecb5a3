//! A person's computer for one test: their own folders, the answers they will give to file dialogs, the data files
//! they bring, and the program on it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use super::{driver::Driver, page::Page};
use crate::project;

/// A computer that has never seen the program.
pub struct Room {
    folder: TempDir,
}

impl Room {
    /// A new one, gone with its folder when it is dropped.
    pub fn new() -> Result<Self> {
        Ok(Self { folder: tempfile::tempdir()? })
    }

    /// A file of the person.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the next file dialogs will be answered with, in order.
    pub fn will_choose(&self, answers: &[Value]) -> Result<()> {
        fs::write(self.answers(), Value::from(answers.to_vec()).to_string()).context("the answers to dialogs")
    }

    /// Starts the program with these words and waits until its page can be used.
    pub fn start(&self, words: &[&str]) -> Result<Page> {
        self.start_program(&own_program()?, words)
    }

    /// The same with another program.
    pub fn start_program(&self, program: &Path, words: &[&str]) -> Result<Page> {
        let page = Page { driver: Driver::start(program, words, &self.surroundings())? };
        page.until("the page", "return document.querySelector('#app > *') !== null")?;
        Ok(page)
    }

    /// Starts the program once more beside the running one, as a double click on a file does, and waits for its end.
    pub fn start_again(&self, words: &[&str]) -> Result<()> {
        let mut again = Command::new("timeout");
        let again = again.arg("20").arg(own_program()?).args(words).envs(self.surroundings());
        ensure!(again.status()?.success(), "the second start did not hand over to the first");
        Ok(())
    }

    fn surroundings(&self) -> Vec<(&'static str, PathBuf)> {
        let folders = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"];
        let mut own: Vec<(&str, PathBuf)> =
            folders.map(|name| (name, self.folder.path().to_path_buf())).into();
        own.push(("HEADWATERS_DIALOG_ANSWERS", self.answers()));
        own
    }

    fn answers(&self) -> PathBuf {
        self.folder.path().join("answers.json")
    }
}

fn own_program() -> Result<PathBuf> {
    let program = env::var_os("HEADWATERS_WINDOW").map(PathBuf::from);
    program.context("HEADWATERS_WINDOW names the built program; cargo xtask sets it")
}

/// The data files of the day: the state's own where they are given, else made-up ones that look the same.
pub struct DataFiles {
    /// Teachers of each school.
    pub teachers: PathBuf,
    /// Pupils of each school by group.
    pub classes: PathBuf,
    /// A district that is in both.
    pub district: &'static str,
}

impl DataFiles {
    /// The real files where `HEADWATERS_REAL_DATA` names their folder.
    pub fn find() -> Self {
        let real = env::var_os("HEADWATERS_REAL_DATA").map(|folder| PathBuf::from(folder).join("school"));
        let (folder, district) = match real {
            Some(folder) => (folder, "Milton"),
            None => (project::root().join("tests/fixtures/ingest"), "Riverton"),
        };
        Self {
            teachers: folder.join("teacherdata_school_2022-23.csv"),
            classes: folder.join("ClassSizebyGenPopulation_school_2022-23.csv"),
            district,
        }
    }
}
