//! The layout of made-up maps beside dagre and elkjs in the same run: time, and crossings of the links as each draws
//! them, counted in the same way for all three.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{programs::Programs, series::Series, tell};

/// Most milliseconds that each map may take.
const ASKED: [(&str, &str); 4] =
    [("60/100", "≤ 50"), ("100/160", "≤ 150"), ("150/400", "≤ 400"), ("500/800", "≤ 1200")];

/// Ours by itself where the peers are not installed.
pub fn layout(programs: &Programs) -> Result<()> {
    let ours = programs.get("HEADWATERS_LAY_OUT")?;
    let answers = match programs.find("HEADWATERS_LAYOUT_PEERS") {
        Some(peers) => together(&ours, &peers)?,
        None => told(Command::new(&ours))?,
    };
    let by = |peer: &str| -> Vec<&Value> { answers.iter().filter(|answer| answer["by"] == peer).collect() };
    tell::head("layout of the map with its links, nodes/links, ms", "");
    for map in by("ours") {
        tell::alone(&name(map), milliseconds(map)?.median(), asked(map));
    }
    for peer in ["dagre", "elkjs"] {
        tell::head("the same maps", peer);
        for (map, other) in by("ours").into_iter().zip(by(peer)) {
            ensure!(map["fixture"] == other["fixture"], "{peer} answers with other maps");
            tell::beside(&format!("{}, ms", name(map)), &milliseconds(map)?, &milliseconds(other)?, "< 1");
            let what = format!("{}, crossings", name(map));
            tell::beside(&what, &crossings(map)?, &crossings(other)?, "≤ 1.10 of the better");
        }
    }
    Ok(())
}

/// Ours and the answers of the peers to the same fixtures, all with their crossings.
fn together(ours: &Path, peers: &Path) -> Result<Vec<Value>> {
    let folder = tempfile::tempdir()?;
    let (fixtures, answers) = (folder.path().join("fixtures.json"), folder.path().join("answers.json"));
    fs::write(&fixtures, output(Command::new(ours).arg("--fixtures"))?)?;
    fs::write(&answers, output(Command::new("node").arg(peers.join("layout.mjs")).arg(&fixtures))?)?;
    let mut counted = Command::new(ours);
    counted.arg(&answers);
    told(counted)
}

fn told(mut command: Command) -> Result<Vec<Value>> {
    Ok(serde_json::from_slice(&output(&mut command)?)?)
}

fn output(command: &mut Command) -> Result<Vec<u8>> {
    let ended = command.output()?;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    Ok(ended.stdout)
}

fn name(answer: &Value) -> String {
    answer["fixture"].as_str().unwrap_or_default().to_owned()
}

fn asked(answer: &Value) -> &'static str {
    ASKED.into_iter().find(|(map, _)| answer["fixture"] == *map).map_or("", |(_, asked)| asked)
}

fn milliseconds(answer: &Value) -> Result<Series> {
    let runs = answer["milliseconds"].as_array().context("no runs")?;
    Ok(runs.iter().filter_map(Value::as_f64).collect())
}

fn crossings(answer: &Value) -> Result<Series> {
    Ok(Series::from_iter([answer["crossings"].as_f64().context("no crossings")?]))
}
