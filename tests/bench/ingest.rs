//! Reading the largest real files: the whole process from outside, with the memory of it and its child; the work alone;
//! and peers in Python that read the same file in the same run.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{memory, programs::Programs, series::Series, tell};

const RUNS: usize = 7;
/// Every run is looked at this often for its memory, apart from the runs that are timed.
const LOOK: Duration = Duration::from_millis(2);

struct Large {
    file: &'static str,
    peers: &'static [&'static str],
    asked_whole: &'static str,
    /// Its name in the answer of the program that measures the work alone.
    alone: &'static str,
}

const FILES: [Large; 2] = [
    Large {
        file: "large/teacher_data_all_years.csv",
        peers: &["pandas"],
        asked_whole: "≤ 150",
        alone: "read_csv",
    },
    Large {
        file: "large/school-grade-race.xlsx",
        peers: &["openpyxl", "calamine"],
        asked_whole: "≤ 400, ≤ 0.14 × openpyxl, ≤ 1 × calamine",
        alone: "read_xlsx",
    },
];

/// Both files, ours and theirs.
pub fn ingest(programs: &Programs) -> Result<()> {
    let Some(folder) = programs.real_files() else {
        tell::left_out("the largest real files", "HEADWATERS_REAL_DATA is not set");
        return Ok(());
    };
    let room = tempfile::tempdir()?;
    let workbook = room.path().join("empty.headwaters");
    let made = Command::new(programs.get("HEADWATERS_CLI")?)
        .args(["new".as_ref(), workbook.as_os_str()])
        .args(["--district", "All"])
        .stdout(Stdio::null())
        .status()?;
    ensure!(made.success(), "no workbook could be made");
    let alone = programs.whole_state(&folder)?;
    for large in &FILES {
        measure(programs, large, &folder, &workbook, &alone)?;
    }
    Ok(())
}

fn measure(programs: &Programs, large: &Large, folder: &Path, workbook: &Path, alone: &Value) -> Result<()> {
    let (path, name) = (folder.join(large.file), large.file.trim_start_matches("large/"));
    let ours = || -> Result<Command> {
        let mut ours = Command::new(programs.get("HEADWATERS_CLI")?);
        ours.arg("import").arg(workbook).args(["--dry-run", "--json"]).arg(&path);
        Ok(ours)
    };
    let whole = times(&ours)?;
    let work = alone.get(large.alone).and_then(Value::as_f64).context("the work alone")?;
    let peak = peak(&ours)?;
    tell::head(name, "");
    tell::alone("whole process, ms", whole.median(), large.asked_whole);
    tell::alone("the work alone, in one process, ms", work, "");
    tell::alone("memory of the process and its child at most (PSS), MB", peak, "≤ 150");
    for peer in large.peers {
        let Some(python) = programs.find("HEADWATERS_PEERS") else {
            tell::left_out(peer, "no Python with it on this machine");
            continue;
        };
        let theirs = || Ok(peer_command(&python, peer, &path));
        tell::head(name, peer);
        tell::beside("whole process, ms", &whole, &times(&theirs)?, "");
        tell::beside("the work alone, ms", &Series::from_iter([work]), &work_of(&theirs)?, "");
        tell::beside(
            "memory at most (PSS), MB",
            &Series::from_iter([peak]),
            &[self::peak(&theirs)?].into_iter().collect(),
            "",
        );
    }
    Ok(())
}

fn peer_command(python: &Path, peer: &str, path: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("bench/peers/files.py")).arg(peer).arg(path);
    command
}

/// Milliseconds from start to end, several times after a first one that fills the system's caches.
fn times(command: &dyn Fn() -> Result<Command>) -> Result<Series> {
    let once = |_| {
        let begun = Instant::now();
        let ended = command()?.output()?;
        let taken = begun.elapsed().as_secs_f64() * 1000.0;
        ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        Ok(taken)
    };
    once(0)?;
    (0..RUNS).map(once).collect()
}

/// What a peer says of its own work.
fn work_of(command: &dyn Fn() -> Result<Command>) -> Result<Series> {
    let once = |_| Ok(String::from_utf8(command()?.output()?.stdout)?.trim().parse::<f64>()?);
    (0..RUNS).map(once).collect()
}

/// The most memory that the process and its children were ever seen with together.
fn peak(command: &dyn Fn() -> Result<Command>) -> Result<f64> {
    let mut most = 0.0_f64;
    for _ in 0..3 {
        let mut running = command()?.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let id = running.id().to_string();
        while running.try_wait()?.is_none() {
            most = most.max(memory::megabytes(&memory::family(&id)));
            std::thread::sleep(LOOK);
        }
    }
    Ok(most)
}
