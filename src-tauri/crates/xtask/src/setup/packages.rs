//! Packages of the system: on Debian and its kin they are looked up and, where that is allowed, installed;
//! everywhere else they are named.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::call::{self, say};

/// What a purpose needs from the system, with the words for systems on which nothing is installed from here.
pub struct Packages {
    debian: &'static [&'static str],
    fedora: &'static str,
    macos: &'static str,
    windows: &'static str,
}

/// To build the window and open it.
pub const WINDOW: Packages = Packages {
    debian: &[
        "libwebkit2gtk-4.1-dev",
        "libgtk-3-dev",
        "librsvg2-dev",
        "libxdo-dev",
        "build-essential",
        "pkg-config",
    ],
    fedora: "sudo dnf install webkit2gtk4.1-devel gtk3-devel librsvg2-devel libxdo-devel gcc-c++ pkgconf-pkg-config",
    macos: "xcode-select --install",
    windows: "the Visual Studio Build Tools with the C++ workload (winget install Microsoft.VisualStudio.2022.BuildTools) \
              and, before Windows 11, the WebView2 runtime (winget install Microsoft.EdgeWebView2Runtime)",
};

/// To drive the window without a screen and to look into exported files.
pub const TESTS: Packages = Packages {
    debian: &["webkit2gtk-driver", "xvfb", "xauth", "dbus", "imagemagick", "poppler-utils", "python3-venv"],
    fedora: "sudo dnf install /usr/bin/WebKitWebDriver xorg-x11-server-Xvfb xauth dbus-daemon ImageMagick poppler-utils python3",
    macos: "brew install poppler python3 (the window itself is tested on Linux)",
    windows: "Python 3 (winget install Python.Python.3.13; the window itself is tested on Linux)",
};

/// Makes sure that the system has what `needed` names, and that Node is there.
pub fn packages(needed: &Packages) -> Result<()> {
    node()?;
    if !call::works("dpkg-query", &["--version"]) {
        return name_for_others(needed);
    }
    let missing = missing_on_debian(needed.debian)?;
    if missing.is_empty() {
        return Ok(());
    }
    let listed = missing.join(" ");
    say(&format!("Installing Debian packages: {listed}. The first time this downloads up to 200 MB."));
    let Some(mut apt) = apt_get() else {
        bail!(
            "these packages are missing and may not be installed from here. Please run:\n  \
               sudo apt-get update && sudo apt-get install --yes {listed}"
        );
    };
    call::finish(apt().arg("update"))?;
    call::finish(apt().args(["install", "--yes", "--no-install-recommends"]).args(&missing))
        .context("please install the packages above yourself, then start again")
}

fn missing_on_debian(wanted: &[&'static str]) -> Result<Vec<&'static str>> {
    let known = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(wanted)
        .stderr(Stdio::null())
        .output()
        .context("dpkg-query could not be started")?;
    let known = String::from_utf8_lossy(&known.stdout).into_owned();
    let there = |package: &str| known.lines().any(|line| line == format!("{package} installed"));
    Ok(wanted.iter().copied().filter(|package| !there(package)).collect())
}

/// `apt-get` as far as this user may call it without being asked for a password.
fn apt_get() -> Option<impl FnMut() -> Command> {
    let root = call::output(&mut call::command("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    if !root && !call::works("sudo", &["-n", "true"]) {
        return None;
    }
    Some(move || {
        let mut apt = if root { Command::new("apt-get") } else { Command::new("sudo") };
        if !root {
            apt.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    })
}

fn name_for_others(needed: &Packages) -> Result<()> {
    let line = match std::env::consts::OS {
        "macos" => needed.macos,
        "windows" => needed.windows,
        _ if call::works("pkg-config", &["--exists", "webkit2gtk-4.1", "gtk+-3.0"]) => return Ok(()),
        _ => needed.fedora,
    };
    say(&format!(
        "If the build stops for a missing library, install first (Fedora's names on Linux): {line}"
    ));
    Ok(())
}

/// Node is not taken from Debian, whose version is older than the pages need.
fn node() -> Result<()> {
    let version = call::output(&mut call::command("node", &["--version"])).unwrap_or_default();
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version < (20, 19) {
        bail!(
            "Node 20.19 or newer is needed to build the pages of the window. It can be had from https://nodejs.org, \
             on Fedora with `sudo dnf install nodejs`, on macOS with `brew install node`, on Windows with \
             `winget install OpenJS.NodeJS.LTS`."
        );
    }
    Ok(())
}
