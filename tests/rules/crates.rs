//! Who may import what, as `cargo metadata` sees it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;
use tests::project;

/// What each crate may see of ours. A crate that is not named here may not exist.
const MAY_SEE: [(&str, &[&str]); 14] = [
    ("model", &[]),
    ("words", &[]),
    ("library", &["model"]),
    ("store", &["model"]),
    ("exchange", &["model"]),
    ("ingest", &["model", "library", "exchange"]),
    ("drawing", &["model", "words"]),
    ("session", &["model", "store", "ingest", "library"]),
    ("export", &["model", "library", "words", "drawing"]),
    ("wire", &["model", "library", "words", "session", "ingest", "drawing", "export", "exchange"]),
    ("cli", &["model", "library", "words", "session", "ingest", "drawing", "export", "exchange", "wire"]),
    (
        "headwaters-desktop",
        &["model", "library", "words", "session", "ingest", "drawing", "export", "exchange", "wire"],
    ),
    ("xtask", &[]),
    ("tests", &[]),
];

/// What the domain must not know: files, threads, windows, clocks, chance.
const NOT_FOR_THE_MODEL: [&str; 7] = ["rusqlite", "tokio", "tauri", "rand", "getrandom", "chrono", "time"];

type Sees = BTreeMap<String, BTreeSet<String>>;

/// Our crates, each with what it depends on outside of its tests.
fn sees() -> Result<Sees> {
    let told = project::output("cargo", &["metadata", "--format-version", "1", "--no-deps", "--offline"])?;
    let told: Value = serde_json::from_str(&told)?;
    let packages = told["packages"].as_array().context("packages")?;
    Ok(packages.iter().map(|package| (name(package), ordinary(package))).collect())
}

fn ordinary(package: &Value) -> BTreeSet<String> {
    let all = package["dependencies"].as_array().into_iter().flatten();
    all.filter(|dependency| dependency["kind"].is_null()).map(name).collect()
}

fn name(package: &Value) -> String {
    package["name"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn every_crate_sees_only_what_it_may() -> Result<()> {
    let sees = sees()?;
    let ours: BTreeSet<&String> = sees.keys().collect();
    for (of, seen) in &sees {
        let (_, allowed) = MAY_SEE
            .iter()
            .find(|(name, _)| name == of)
            .with_context(|| format!("the crate {of} is new: say in MAY_SEE what it may see"))?;
        for other in seen.iter().filter(|other| ours.contains(other)) {
            assert!(allowed.contains(&other.as_str()), "{of} must not see {other}");
        }
    }
    Ok(())
}

#[test]
fn only_the_store_speaks_sql() -> Result<()> {
    for (of, seen) in sees()? {
        // The tests look into the written file with their own eyes.
        let may = ["store", "tests"].contains(&of.as_str());
        assert!(may || !seen.contains("rusqlite"), "{of} must not see rusqlite");
    }
    Ok(())
}

#[test]
fn the_model_knows_no_file_thread_window_clock_or_chance() -> Result<()> {
    let sees = sees()?;
    let model = sees.get("model").context("model")?;
    for forbidden in NOT_FOR_THE_MODEL {
        assert!(!model.contains(forbidden), "model must not see {forbidden}");
    }
    Ok(())
}

#[test]
fn only_the_shell_sees_the_window() -> Result<()> {
    for (of, seen) in sees()? {
        let window = seen.iter().any(|name| name.starts_with("tauri"));
        assert!(of == "headwaters-desktop" || !window, "{of} must not see tauri");
    }
    Ok(())
}

#[test]
fn anyhow_is_for_programs_and_tests_only() -> Result<()> {
    for (of, seen) in sees()? {
        let may = ["cli", "xtask", "tests"].contains(&of.as_str());
        assert!(may || !seen.contains("anyhow"), "{of} must name its errors");
    }
    Ok(())
}
