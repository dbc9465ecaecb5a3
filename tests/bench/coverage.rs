//! Every set of two to four candidates compared on made-up maps, beside what numpy needs for one set; and whether they agree.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{programs::Programs, tell};

/// Each map with what is asked of it, in milliseconds.
const MAPS: [(&str, &str); 2] = [("150/400", "≤ 3000"), ("40/80", "≤ 200")];
const MOST_APART: f64 = 1e-9;

/// Ours by itself, then beside numpy where it is there.
pub fn coverage(programs: &Programs) -> Result<()> {
    let ended = Command::new(programs.get("HEADWATERS_STRATEGY_SETS")?).output()?;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let ours: Value = serde_json::from_slice(&ended.stdout)?;
    tell::head("sets of two to four out of 25 strategies", "");
    for (map, asked) in MAPS {
        let number = |name: &str| ours[map][name].as_f64().with_context(|| format!("no {name}"));
        let what =
            format!("{map}: {} sets compared, {} on the front, ms", number("compared")?, number("front")?);
        tell::alone(&what, number("time")?, asked);
    }
    let Some(theirs) = programs.peers("coverage", &ended.stdout)? else {
        tell::left_out("numpy", "no Python with it on this machine");
        return Ok(());
    };
    for (map, _) in MAPS {
        agree(&ours[map], &theirs[map]).with_context(|| map.to_owned())?;
        let time = theirs[map]["a_set"].as_f64().context("no time")?;
        tell::alone(&format!("{map}: one set, numpy, ms"), time, "");
    }
    Ok(())
}

fn agree(ours: &Value, theirs: &Value) -> Result<()> {
    let sets = ours["sets"].as_array().context("no sets")?;
    let gaps = ours["gap_ids"].as_array().context("no gaps")?;
    for (at, set) in sets.iter().enumerate() {
        for (turn, gap) in gaps.iter().enumerate() {
            // Of a gap that nothing feeds we tell no coverage; numpy finds that nothing is caught.
            let one = set["coverage"][gap.as_str().unwrap_or_default()].as_f64().unwrap_or(0.0);
            let other = theirs["caught"][at][turn].as_f64().context("nothing caught")?;
            ensure!((one - other).abs() <= MOST_APART, "set {at}, gap {turn}: {one} and {other}");
        }
    }
    Ok(())
}
