//! The web driver of WebKit, and the dozen calls of the W3C protocol that the tests need. Every call has a time
//! limit: a driver that waits for a window that never comes would wait for ever.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use ureq::Agent;

const LIMIT: Duration = Duration::from_secs(40);
const READY: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

/// The name under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the page, as the driver names it.
#[derive(Debug, Clone, PartialEq)]
pub struct Element(String);

impl Element {
    /// As an argument of a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// A running driver with one window.
pub struct Driver {
    process: Child,
    agent: Agent,
    address: String,
    session: String,
}

impl Driver {
    /// Starts the driver, and through it the program with these words.
    pub fn start(program: &Path, words: &[&str], environment: &[(&str, PathBuf)]) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .spawn()
            .context("WebKitWebDriver (Debian package webkit2gtk-driver)")?;
        let config = Agent::config_builder().timeout_global(Some(LIMIT)).http_status_as_error(false).build();
        let address = format!("http://127.0.0.1:{port}");
        let mut driver = Self { process, agent: config.into(), address, session: String::new() };
        driver.wait_until_ready()?;
        let options = json!({ "binary": program, "args": words });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let begun = driver.post("/session", &wanted).context("the window did not open")?;
        driver.session = begun["sessionId"].as_str().context("no session")?.to_owned();
        Ok(driver)
    }

    fn wait_until_ready(&self) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < READY {
            if self.agent.get(format!("{}/status", self.address)).call().is_ok() {
                return Ok(());
            }
            std::thread::park_timeout(PAUSE);
        }
        bail!("the driver did not begin to listen within {READY:?}")
    }

    /// The process ids of the program and of everything that it has started.
    pub fn programs(&self) -> Vec<String> {
        let mut found = children(self.process.id());
        let mut next = 0;
        while let Some(id) = found.get(next).and_then(|id| id.parse().ok()) {
            found.extend(children(id));
            next += 1;
        }
        found
    }

    /// What a script returns. It runs as the body of a function with `arguments`.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.of_session("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// What a script hands to its last argument, a function; for everything that has to be waited for.
    pub fn wait_for(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.of_session("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// The element that a script has returned.
    pub fn element(value: &Value) -> Option<Element> {
        value[ELEMENT].as_str().map(|id| Element(id.to_owned()))
    }

    /// A real click in the middle of the element, which is scrolled into view. It is scrolled here: the driver has been
    /// seen not to scroll to what lies a little below the window's lower edge.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.run("arguments[0].scrollIntoView({ block: 'nearest' })", &[element.argument()])?;
        self.of_session(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Empties a field.
    pub fn clear(&self, element: &Element) -> Result<()> {
        self.of_session(&format!("/element/{}/clear", element.0), &json!({})).map(drop)
    }

    /// Types into an element.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        self.of_session(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses keys one after the other, wherever the focus is; those of `held` stay down meanwhile.
    pub fn keys(&self, held: &[char], keys: &str) -> Result<()> {
        let down = |key: char| json!({ "type": "keyDown", "value": key.to_string() });
        let up = |key: char| json!({ "type": "keyUp", "value": key.to_string() });
        let mut steps: Vec<Value> = held.iter().copied().map(down).collect();
        steps.extend(keys.chars().flat_map(|key| [down(key), up(key)]));
        steps.extend(held.iter().rev().copied().map(up));
        self.actions(json!([{ "type": "key", "id": "keyboard", "actions": steps }]))
    }

    /// Drags with the mouse from the middle of one element by so many pixels.
    pub fn drag(&self, element: &Element, right: i64, down: i64) -> Result<()> {
        let step = |x: i64, y: i64, origin: Value| json!({ "type": "pointerMove", "duration": 60, "x": x, "y": y, "origin": origin });
        let steps = json!([
            step(0, 0, element.argument()),
            { "type": "pointerDown", "button": 0 },
            step(right / 2, down / 2, json!("pointer")),
            step(right - right / 2, down - down / 2, json!("pointer")),
            { "type": "pointerUp", "button": 0 },
        ]);
        let mouse = json!({ "pointerType": "mouse" });
        self.actions(json!([{ "type": "pointer", "id": "mouse", "parameters": mouse, "actions": steps }]))
    }

    fn actions(&self, actions: Value) -> Result<()> {
        self.of_session("/actions", &json!({ "actions": actions })).map(drop)
    }

    fn of_session(&self, path: &str, body: &Value) -> Result<Value> {
        self.post(&format!("/session/{}{path}", self.session), body)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let asked = || format!("{path} {}", body.to_string().chars().take(300).collect::<String>());
        let mut answer =
            self.agent.post(format!("{}{path}", self.address)).send_json(body).with_context(asked)?;
        told(path, answer.body_mut().read_json().with_context(asked)?)
    }
}

/// The value of an answer; an answer with an error is one here too.
fn told(path: &str, mut answer: Value) -> Result<Value> {
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => bail!("{path}: {error}: {}", value["message"].as_str().unwrap_or_default()),
        None => Ok(value),
    }
}

impl Drop for Driver {
    /// Closes the window and waits until its program is gone: while one runs, a second start only wakes it.
    fn drop(&mut self) {
        let programs = children(self.process.id());
        drop(self.agent.delete(format!("{}/session/{}", self.address, self.session)).call());
        let begun = Instant::now();
        while programs.iter().any(|id| runs(id)) && begun.elapsed() < READY {
            std::thread::park_timeout(PAUSE);
        }
        for id in programs.iter().filter(|id| runs(id)) {
            eprintln!("the window did not go by itself");
            drop(Command::new("kill").args(["-KILL", id]).status());
        }
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// What any thread of the process has started.
fn children(id: u32) -> Vec<String> {
    let threads = std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let listed =
        threads.map(|thread| std::fs::read_to_string(thread.path().join("children")).unwrap_or_default());
    listed.flat_map(|ids| ids.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Whether it is there and not merely waiting to be buried.
fn runs(id: &str) -> bool {
    std::fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}
