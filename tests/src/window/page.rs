//! The page as a person meets it: things are found by what they are and what they are called, words are typed, keys
//! pressed. Whatever is asked for is waited for, inside the page.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::driver::{Driver, Element};
use crate::project;

/// How long something may take to appear, in milliseconds.
const PATIENCE: u32 = 8_000;

/// Keys that have no letter, as the protocol writes them.
pub mod key {
    /// The Enter key.
    pub const ENTER: char = '\u{e007}';
    /// The Escape key.
    pub const ESCAPE: char = '\u{e00c}';
    /// The F5 key.
    pub const F5: char = '\u{e035}';
    /// The Page Down key.
    pub const PAGE_DOWN: char = '\u{e00f}';
    /// The Tab key.
    pub const TAB: char = '\u{e004}';
    /// The down arrow.
    pub const DOWN: char = '\u{e015}';
    /// The right arrow.
    pub const RIGHT: char = '\u{e014}';
    /// The Ctrl key.
    pub const CONTROL: char = '\u{e009}';
}

/// The page of the running window.
pub struct Page {
    /// The way to it.
    pub driver: Driver,
}

impl Page {
    /// The element of this role and name; the name may be a part of the real one.
    pub fn find(&self, role: &str, name: &str) -> Result<Element> {
        self.find_in(role, name, None)
    }

    /// The same, within another element.
    pub fn find_in(&self, role: &str, name: &str, within: Option<&Element>) -> Result<Element> {
        let within = within.map_or(Value::Null, Element::argument);
        let given = [json!(role), json!(name), within, json!(PATIENCE)];
        let found = self.driver.wait_for(include_str!("find.js"), &given)?;
        Driver::element(&found)
            .with_context(|| format!("there is no {role} called \"{name}\" here:\n{}", self.seen()))
    }

    /// Clicks it. Where the page was drawn anew between finding and clicking, it is found once more.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        let once = || self.find(role, name).and_then(|element| self.driver.click(&element));
        let stale = |error: &anyhow::Error| error.to_string().contains("stale element");
        let clicked = once().or_else(|error| if stale(&error) { once() } else { Err(error) });
        clicked.with_context(|| format!("a click on the {role} \"{name}\""))
    }

    /// Writes into the field of this name, in place of what stands there.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let field = self.find("textbox", name)?;
        self.driver.clear(&field)?;
        self.driver.type_into(&field, text).with_context(|| format!("writing into \"{name}\""))
    }

    /// Chooses from a list.
    pub fn choose(&self, name: &str, option: &str) -> Result<()> {
        let list = self.find("combobox", name)?;
        let script = "const [list, wanted, limit, done] = arguments; const begun = performance.now();
            const look = () => {
              const option = [...list.options].find((one) => one.text.includes(wanted));
              const late = performance.now() - begun > limit;
              if (!option) return late ? done([...list.options].map((one) => one.text).join(', ')) : setTimeout(look, 40);
              list.focus(); list.value = option.value;
              list.dispatchEvent(new Event('input', { bubbles: true }));
              list.dispatchEvent(new Event('change', { bubbles: true })); done(null);
            }; look();";
        let others = self.driver.wait_for(script, &[list.argument(), json!(option), json!(PATIENCE)])?;
        ensure!(others.is_null(), "\"{name}\" does not offer \"{option}\" but: {others}");
        Ok(())
    }

    /// Presses keys where the focus is.
    pub fn press(&self, keys: &str) -> Result<()> {
        self.driver.keys(&[], keys)
    }

    /// Presses a key with Ctrl held.
    pub fn control(&self, key: char) -> Result<()> {
        self.driver.keys(&[key::CONTROL], &key.to_string())
    }

    /// Waits until these words can be read on the page.
    pub fn reads(&self, words: &str) -> Result<()> {
        let script = "const [words, limit, done] = arguments; const begun = performance.now();
            const look = () => {
              const there = document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes(words.toLowerCase());
              if (there || performance.now() - begun > limit) done(there); else setTimeout(look, 40);
            }; look();";
        let there = self.driver.wait_for(script, &[json!(words), json!(PATIENCE)])?;
        ensure!(there == json!(true), "\"{words}\" cannot be read here:\n{}", self.seen());
        Ok(())
    }

    /// Waits until a script returns something that is neither false nor null.
    pub fn until(&self, what: &str, script: &str) -> Result<Value> {
        let poll = format!(
            "const [limit, done] = arguments; const begun = performance.now(); const ask = () => {{ {script} }};
            const look = () => {{ const said = ask();
              if (said || performance.now() - begun > limit) done(said ?? null); else setTimeout(look, 40);
            }}; look();"
        );
        let said = self.driver.wait_for(&poll, &[json!(PATIENCE)])?;
        ensure!(said != json!(false) && !said.is_null(), "{what} did not come about:\n{}", self.seen());
        Ok(said)
    }

    /// Keeps a picture of the screen among the artefacts, as soon as the page has painted what it shows.
    pub fn picture(&self, name: &str) -> Result<()> {
        let painted = "const done = arguments[arguments.length - 1];
            const moves = () => document.getAnimations().some((one) => one.playState === 'running');
            const look = () => requestAnimationFrame(moves() ? look : () => requestAnimationFrame(() => done(null)));
            look();";
        self.driver.wait_for(painted, &[])?;
        let file = artefacts()?.join(format!("{name}.png"));
        let taken = Command::new("import").args(["-window", "root"]).arg(file).status();
        ensure!(taken.context("import (Debian package imagemagick)")?.success(), "no picture {name}");
        Ok(())
    }

    /// The words on the page, for messages about what is not there.
    pub fn seen(&self) -> String {
        let words = self.driver.run("return document.body.innerText", &[]).unwrap_or_default();
        words.as_str().unwrap_or("(nothing can be read)").to_owned()
    }
}

/// Where pictures are kept.
pub fn artefacts() -> Result<PathBuf> {
    let folder = project::root().join("tests/artefacts");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
