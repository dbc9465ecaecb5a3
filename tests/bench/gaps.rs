//! All gaps of the largest district and of the whole state from the real files, with reading the figures from the
//! workbook; and adding the largest file to one.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{programs::Programs, tell};

/// Measured in a program of its own, in the release profile.
pub fn gaps(programs: &Programs) -> Result<()> {
    let Some(folder) = programs.real_files() else {
        tell::left_out("the gaps of the whole state", "HEADWATERS_REAL_DATA is not set");
        return Ok(());
    };
    let told = programs.whole_state(&folder)?;
    let number = |name: &str| told.get(name).and_then(Value::as_f64).with_context(|| format!("no {name}"));
    tell::head("in the program, without window", "");
    let schools = number("schools")?;
    let districts = number("districts")?;
    let lines = [
        (format!("all gaps of a district of {schools} schools, 3 methods, ms"), "gaps_of_district", "≤ 20"),
        (
            format!("all gaps of each of {districts} districts, 3 methods, ms"),
            "gaps_of_every_district",
            "≤ 500",
        ),
        ("all gaps of the whole state as one, 3 methods, ms".to_owned(), "gaps_of_state", "≤ 500"),
        ("of that, reading the schools from the workbook, ms".to_owned(), "load_state", ""),
        ("the largest file (33,036 rows) written into the workbook, ms".to_owned(), "add_largest", "≤ 600"),
    ];
    for (what, name, asked) in lines {
        tell::alone(&what, number(name)?, asked);
    }
    Ok(())
}
